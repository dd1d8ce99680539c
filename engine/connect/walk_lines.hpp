#pragma once

#include "load/site/site.hpp"

#include <vector>

namespace lifang {

/// A line people may walk along.
struct WalkLine {
    LineString line;
    int level = 0;  ///< 0 on the ground; bridges above, tunnels below
    Barrier road_class = Barrier::path;
};

/// Walkable roads and the outlines of pedestrian squares, in input order. A bridge or tunnel that names no
/// level is one above or below the ground.
std::vector<WalkLine> gather_walk_lines(const Site& site);

/// How far the end of a line may be from the line it was meant to reach: hand-digitized road lines rarely
/// meet to the centimetre.
inline constexpr Meters snap_reach{1.5};

/// Draws every loose end on to the line it nearly reaches: of its own level anywhere, of another level only
/// at that line's end. n log n in the segments.
void join_loose_ends(std::vector<WalkLine>& walk_lines);

/// A place where a line gets a node beside its own vertices: on a segment, at a share of it.
struct LineCut {
    std::uint32_t segment = 0;
    double share = 0.0;
    Point at;  ///< the node, within rounding of the segment
};

/// Where lines that do not share a vertex still meet, by line, each list in the direction of the line:
/// crossings on one level, and ends that lie on a line. Shared vertices are not listed: they connect whatever
/// the levels, as where stairs begin. n log n in the segments and crossings.
std::vector<std::vector<LineCut>> find_line_cuts(const std::vector<WalkLine>& walk_lines);

}  // namespace lifang
