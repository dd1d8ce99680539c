#pragma once

#include "scene/labels/label.hpp"

#include <QFont>

namespace lifang {

/// The font of names on the map.
QFont label_font(int pixels, bool bold);

/// Asks that font, and remembers: a text is measured once.
scene::TextMeasure measure_by_font();

}  // namespace lifang
