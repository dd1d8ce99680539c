#pragma once

#include "load/site/site.hpp"

#include <vector>

namespace lifang {

/// A line people may walk along.
struct WalkWay {
    LineString line;
    int level = 0;  ///< 0 on the ground; bridges above, tunnels below
    Barrier road_class = Barrier::path;
};

/// Walkable roads and the outlines of pedestrian squares, in input order. A bridge or tunnel that names no
/// level is one above or below the ground.
std::vector<WalkWay> gather_walk_ways(const Site& site);

/// How far the end of a way may be from the line it was meant to reach: hand-digitized road lines rarely
/// meet to the centimetre.
inline constexpr Meters snap_reach{1.5};

/// Draws every loose end on to the line it nearly reaches: of its own level anywhere, of another level only
/// at that line's end. n log n in the segments.
void join_loose_ends(std::vector<WalkWay>& ways);

/// A place where a way gets a node beside its own vertices: on a segment, at a share of it.
struct WayCut {
    std::uint32_t segment = 0;
    double share = 0.0;
    Point at;  ///< the node, within rounding of the segment
};

/// Where ways that do not share a vertex still meet, by way, each list in the direction of the way: crossings
/// on one level, and ends that lie on a line. Shared vertices are not listed: they connect whatever the
/// levels, as where stairs begin. n log n in the segments and crossings.
std::vector<std::vector<WayCut>> find_way_cuts(const std::vector<WalkWay>& ways);

}  // namespace lifang
