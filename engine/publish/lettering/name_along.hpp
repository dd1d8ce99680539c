#pragma once

#include "publish/lettering/text_box.hpp"

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace lifang {

/// The parts of a name that are set one by one along a line, as Chinese maps do: each Chinese character, and
/// letters and digits that belong together ("G312" of G312国道). Brackets and marks go with the character
/// that they belong to. A name without Chinese characters is one part.
std::vector<std::string> split_name(std::string_view name);

/// Boxes for the parts of a name along a line, around a place on it; widths in pixels at this size. Several
/// parts stand upright, from left to right, or downwards along a steep line, and never touch; a single one
/// lies along the line, never upside down. Nothing where the line is too short there, or bends too much.
/// Linear in the line's points.
std::optional<std::vector<TextBox>> set_along(const std::vector<Pixel>& line, double middle,
                                              std::span<const double> widths, double size);

}  // namespace lifang
