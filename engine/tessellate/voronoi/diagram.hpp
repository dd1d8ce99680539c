#pragma once

#include "tessellate/plane/grid.hpp"
#include "tessellate/voronoi/seed.hpp"

#include <cstdint>
#include <span>
#include <vector>

namespace lifang {

/// An edge of the Voronoi diagram between segments of two different seeds, a < b; a lies to its left.
struct DiagramEdge {
    std::uint32_t a = 0;
    std::uint32_t b = 0;
    std::vector<GridPoint> line;
    double from_distance = 0.0;  ///< metres from the line's first point to both seeds
    double to_distance = 0.0;
};

/// The Voronoi diagram of the segments of some seeds: its edges between different seeds, in the sweep's
/// order. Seeds must not touch. Exact in what meets what; points to the millimetre, arcs as chords that miss
/// them by 0.2 m or a quarter of the gap at most. Borders are right as far as `around` reaches with some
/// room.
std::vector<DiagramEdge> sweep_seeds(const std::vector<Seed>& seeds,
                                     std::span<const std::uint32_t> taking_part, const Box& around,
                                     const MillimetreGrid& mm);

}  // namespace lifang
