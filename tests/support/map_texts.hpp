#pragma once

#include "geometry/shapes.hpp"

#include <string>
#include <vector>

namespace lifang::testing {

/// A text of an SVG map and the rectangle it takes, by a width model of the tests' own: Chinese 1 em, other
/// signs 0.6 em.
struct MapText {
    std::string words;
    Polygon box;  ///< y to the south
};
std::vector<MapText> find_map_texts(const std::string& svg);

/// What is wrong with the texts of a map, in words: two that overlap, or one that leaves the sheets.
std::vector<std::string> find_overprints(const std::string& svg);

}  // namespace lifang::testing
