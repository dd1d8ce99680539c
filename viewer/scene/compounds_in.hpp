#pragma once

#include "scene/ground.hpp"

#include <optional>
#include <vector>

namespace lifang::scene {

/// Where a compound is, as a hand points at it: its centre of gravity, relative to the origin.
Point middle_of(const Ground& ground, CompoundId compound);

/// Compounds whose middle lies inside a ring (open, at least three points relative to the origin),
/// ascending. Cost: compounds × points.
std::vector<CompoundId> compounds_in(const Ground& ground, const LineString& ring);

/// The compound that lies next in a direction (a vector, y to the north): the nearest one, where going aside
/// counts double, at most 60° off. Empty at the edge.
std::optional<CompoundId> next_compound(const Ground& ground, CompoundId from, Point direction);
/// The compound whose middle is nearest to a point; empty without compounds.
std::optional<CompoundId> nearest_compound(const Ground& ground, Point to);

}  // namespace lifang::scene
