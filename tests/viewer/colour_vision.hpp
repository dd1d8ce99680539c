#pragma once

#include "scene/colour.hpp"

namespace lifang::testing {

/// Eyes that lack one kind of cone, as one man in twelve does more or less.
enum class Vision { usual, no_green, no_red };  // deuteranopia, protanopia
inline constexpr Vision all_visions[] = {Vision::usual, Vision::no_green, Vision::no_red};

/// What such eyes see of an opaque colour: the matrices for severity 1.0 of Machado, Oliveira and Fernandes,
/// "A Physiologically-based Model for Simulation of Color Vision Deficiency" (2009), on linear light.
scene::Colour seen_with(Vision vision, scene::Colour colour);

/// CIEDE2000 (Sharma, Wu and Dalal 2005) of two opaque sRGB colours at D65; 1 is just noticed side by side.
double colour_difference(scene::Colour a, scene::Colour b);

/// The same as eyes of a kind see them.
double colour_difference(scene::Colour a, scene::Colour b, Vision vision);

}  // namespace lifang::testing
