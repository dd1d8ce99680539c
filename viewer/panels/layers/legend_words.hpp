#pragma once

#include "core/figures/figure.hpp"
#include "core/words.hpp"
#include "scene/classes.hpp"
#include "scene/legend.hpp"

#include <QString>

namespace lifang {

/// In the language of the screen.
QString legend_text(scene::LegendEntry entry);

/// The values of a class with their unit: "80,000 m² – 100,000 m²", "+30.0% and more"; of things that are
/// counted "10 – 19".
QString class_text(const scene::FillClass& its, const Figure& figure, Language language);

}  // namespace lifang
