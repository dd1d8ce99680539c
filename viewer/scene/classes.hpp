#pragma once

#include "scene/colour.hpp"

#include <limits>
#include <string>
#include <vector>

namespace lifang::scene {

/// One line of the legend of a fill: the values from `from` up to, but not with, `to`; the last class has
/// both. Infinite at an open end. A class of a code, as of a mode, has no bounds.
struct FillClass {
    double from = -std::numeric_limits<double>::infinity();
    double to = std::numeric_limits<double>::infinity();
    std::string code;
    Colour colour;

    friend bool operator==(const FillClass&, const FillClass&) = default;
};

/// Between the ends of a list of colours, share 0–1, mixed in between.
Colour colour_between(const std::vector<Colour>& colours, double share);

/// Classes of equal width with round bounds (1, 2 or 5 times a power of ten), six at most, from low to high,
/// over all values; one class where all are one value, none without values. `least_width`: 1 for things that
/// are counted.
std::vector<FillClass> make_classes(const std::vector<double>& values, double least_width,
                                    const std::vector<Colour>& colours);

/// Deviations in classes that do not hang on the layout, so that layouts can be compared: within 5 %, up to
/// 15 %, up to 30 % and beyond, below and above.
std::vector<FillClass> deviation_classes(const std::vector<Colour>& colours);

/// The position of the class that a value lies in. There must be one.
std::size_t find_class(const std::vector<FillClass>& classes, double value);

}  // namespace lifang::scene
