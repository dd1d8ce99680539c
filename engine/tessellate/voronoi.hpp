#pragma once

#include "geometry/shapes.hpp"

#include <cstdint>
#include <vector>

namespace lifang {

/// A piece of the line that lies midway between two seeds.
struct SeedBorder {
    static constexpr std::uint32_t no_seed = 0xffffffff;

    std::uint32_t a = 0;  ///< positions of the seeds, a < b
    std::uint32_t b = 0;
    LineString line;   ///< on the grid; ends meet those of other borders exactly
    double gap = 0.0;  ///< metres between the two seeds at the border's narrowest end
};

/// The borders between different seeds in the Voronoi diagram of their outlines' segments (Fortune's sweep on
/// integer millimetres, Boost.Polygon), as far as `around` reaches with some room. Seeds must not touch each
/// other. Parabolic arcs are drawn as chords that stay within 0.2 m. Order: that of the sweep, which depends
/// on the seeds alone. n log n in the segments.
std::vector<SeedBorder> find_seed_borders(const std::vector<MultiPolygon>& seeds, const Box& around);

}  // namespace lifang
