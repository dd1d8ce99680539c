#pragma once

#include "core/run.hpp"
#include "geometry/shapes.hpp"
#include "tessellate/voronoi/seed.hpp"

#include <cstdint>
#include <vector>

namespace lifang {

/// A line that lies midway between two seeds, from one place where a third is as near to the next.
struct SeedBorder {
    static constexpr std::uint32_t no_seed = 0xffffffff;

    std::uint32_t a = 0;  ///< positions of the seeds, a < b; a lies to the left of the line
    std::uint32_t b = 0;
    LineString line;   ///< on the grid; ends meet those of other borders exactly
    double gap = 0.0;  ///< metres between the two seeds at the border's narrowest end
};

/// The borders between different seeds inside a block, from the Voronoi diagram of their outlines' segments
/// (Fortune's sweep on integer millimetres, Boost.Polygon). Seeds must not touch each other. Parabolic arcs
/// are drawn as chords within 0.2 m and lines simplified by at most 0.08 m, less where seeds stand near, so
/// that no border cuts a seed. Lines reach a few millimetres over the block's edge.
///
/// Many seeds are swept in tiles, each with the seeds around it: what a tile says of its own seeds is taken
/// when no seed outside can change it, that is when the empty circles around all points of its borders lie
/// within the ground it saw; else it looks farther. Tiles depend on the seeds alone, so the result is the
/// same for any number of threads; order: by tile, within it that of the sweep. n log n in the segments.
std::vector<SeedBorder> find_seed_borders(const std::vector<Seed>& seeds, const Polygon& block,
                                          const Run& run);

}  // namespace lifang
