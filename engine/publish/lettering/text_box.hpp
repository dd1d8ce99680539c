#pragma once

#include "publish/lettering/pixel.hpp"

#include <array>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace lifang {

/// Pixels that a line of text takes at most in a sans-serif font of this size: Chinese and other signs beyond
/// Latin 1 em, capitals 0.75 em, digits and small letters 0.6 em, wide letters 0.95 em.
double text_width(std::string_view text, double size);

/// A line of text rises by this share of its size above the baseline, and falls by the other below it.
inline constexpr double text_ascent = 0.92;
inline constexpr double text_descent = 0.25;

/// The text in lines of at most `width` pixels, broken at blanks, and within words that are too long. At most
/// `most_lines`; what does not fit is replaced by "…".
std::vector<std::string> break_lines(std::string_view text, double size, double width,
                                     std::size_t most_lines);

/// A rectangle that a text or a line takes, turned about its centre.
struct TextBox {
    Pixel centre;
    double width = 0.0, height = 0.0;
    double angle = 0.0;  ///< radians, clockwise on the screen

    std::array<Pixel, 4> corners() const;
    /// The upright box around it: its north-western and its south-eastern corner.
    std::pair<Pixel, Pixel> bounds() const;
    TextBox grown(double pixels) const;
};

/// The box of a line between two points.
TextBox box_of_line(Pixel from, Pixel to, double width);

/// Whether two boxes share more than an edge: separating axes, exact for turned boxes too.
bool overlap(const TextBox& a, const TextBox& b);

}  // namespace lifang
