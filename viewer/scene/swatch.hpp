#pragma once

#include "scene/shape.hpp"
#include "scene/style.hpp"

#include <vector>

namespace lifang::scene {

/// A sample of how something looks, as small as a word.
struct Swatch {
    enum class Form { area, line, sign };
    Form form = Form::area;
    std::vector<Colour> fills;  ///< stripes beside each other; empty: nothing but the edge
    Colour edge{0, 0, 0, 0};    ///< around an area or sign, along both sides of a line
    double width = 1.0;         ///< pixels: of the edge of an area, of a line
    bool hatched = false;       ///< the edge's colour as diagonal lines
    bool dashed = false;
    Sign sign = Sign::disc;

    friend bool operator==(const Swatch&, const Swatch&) = default;
};

/// An area in one colour, as a class of a fill.
Swatch area_swatch(const Style& style, Colour colour);
/// What is drawn as lines over the ground's colour, as compounds out of scope.
Swatch hatched_swatch(Colour ground, Colour lines);
/// The units' colours beside each other.
Swatch units_swatch(const Style& style);
Swatch line_swatch(Colour colour, double width, Colour edge = {0, 0, 0, 0});
Swatch dashed(Swatch swatch);
Swatch road_swatch(const Style& style, Barrier road_class);
/// A place marked by a sign.
Swatch sign_swatch(const Style& style, Colour colour, Sign sign);

}  // namespace lifang::scene
