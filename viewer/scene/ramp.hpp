#pragma once

#include "scene/colour.hpp"

#include <vector>

namespace lifang::scene {

/// Numbers as colours: from one end of a list of colours to the other, mixed in between. Numbers beyond an
/// end have its colour.
struct Ramp {
    double from = 0.0;
    double to = 1.0;
    std::vector<Colour> colours;

    Colour at(double value) const;
};

/// A number and its colour, for a legend.
struct RampStop {
    double value = 0.0;
    Colour colour;
};
std::vector<RampStop> list_stops(const Ramp& ramp, std::size_t count);

/// From the least to the greatest of the values; where all are one, it lies in the middle.
Ramp sequential_ramp(const std::vector<double>& values, const std::vector<Colour>& colours);
/// As far below zero as above, to the greatest size of the values, `least` at least.
Ramp diverging_ramp(const std::vector<double>& values, double least, const std::vector<Colour>& colours);

}  // namespace lifang::scene
