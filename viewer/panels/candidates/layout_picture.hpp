#pragma once

#include "scene/ground.hpp"
#include "scene/layout_ptr.hpp"
#include "scene/style.hpp"

#include <QImage>

namespace lifang {

/// A map of a layout as large as a stamp: its units in their colours with their borders, by the units of the
/// cells, so that a layout that was edited a moment ago is drawn as any other. Any thread may. Cost: every
/// cell filled once.
QImage draw_layout_picture(const scene::Ground& ground, const PlannedLayout& layout, QSize size,
                           const scene::Style& style);

}  // namespace lifang
