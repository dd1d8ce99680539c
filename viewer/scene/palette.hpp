#pragma once

#include "scene/colour.hpp"

#include <string_view>
#include <vector>

namespace lifang::scene {

/// "#4e8fbf", as the styles in the plan file write colours.
Colour read_colour(std::string_view hex);

/// By map colour, from 1: the hues of units on the printed map and in GIS programs.
std::vector<Colour> plan_hues();
/// As many, told apart by eyes without red or green too: they differ in lightness and along blue and yellow.
std::vector<Colour> safe_hues();

/// Mixed into the ground once, for what lies on them is drawn over.
std::vector<Colour> soften(const std::vector<Colour>& hues, Colour ground, double opacity);

/// Single colours that all eyes tell apart (Okabe and Ito 2008, "Color Universal Design").
namespace okabe_ito {
inline constexpr Colour yellow = rgb(0xf0e442);
inline constexpr Colour blue = rgb(0x0072b2);
inline constexpr Colour vermillion = rgb(0xd55e00);
}  // namespace okabe_ito

}  // namespace lifang::scene
