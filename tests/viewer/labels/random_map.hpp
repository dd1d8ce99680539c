#pragma once

#include "scene/labels/label_placer.hpp"

namespace lifang::testing {

/// A town of the letters' grid with compounds, units, communities, a lake and named streets thrown at random;
/// the names of every second street are Latin.
Plan draw_random_plan(unsigned seed);

/// What is written on its first layout, with the widths that the printed map reckons with.
scene::LabelContent content_of(const scene::GroundPtr& ground, double text_scale = 1.0);

}  // namespace lifang::testing
