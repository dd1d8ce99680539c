#pragma once

#include "core/run.hpp"
#include "tessellate/blocks/slivers.hpp"

#include <cstdint>
#include <vector>

namespace lifang {

/// For each face the number of the strip it belongs to, `no_strip` for most. A strip is ground of a road:
/// what lies between its carriageways, between it and its service lanes, or between tracks, and the islands
/// of its junctions and roundabouts. Its faces are dry, narrower and longer than the profile says and bear at
/// most a kiosk or a shed; islands that touch them belong to them, and faces that touch are one strip.
inline constexpr std::uint32_t no_strip = 0xffffffff;
std::vector<std::uint32_t> find_strips(const std::vector<Face>& faces, const std::vector<FaceEdge>& edges,
                                       const GroundPolicy& policy);

/// A piece of a strip's edge and the block on its other side.
struct StripSide {
    Point from, to;
    std::uint32_t block = 0;
};

/// The part of a strip that goes to one block.
struct StripShare {
    std::uint32_t block = 0;
    Polygon area;
};

/// Divides a strip among the blocks along it: every place goes to the nearest one, so that the border of two
/// blocks that face each other runs along the strip's middle. A block that only touches the strip's end, by
/// less than the width of a strip, gets nothing of it. The shares fill the strip up to the grid's rounding;
/// those of one block come one after the other. n log n in the sides.
std::vector<StripShare> divide_strip(const Polygon& strip, const std::vector<StripSide>& sides,
                                     const GroundPolicy& policy, const Run& run);

}  // namespace lifang
