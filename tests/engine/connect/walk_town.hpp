#pragma once

#include "connect/connect.hpp"
#include "connect/walk_distance.hpp"
#include "engine/tessellate/small_town.hpp"

namespace lifang::testing {

/// A site of ways alone: one LINESTRING each, on the ground.
inline Site draw_ways(const std::vector<std::string>& lines, Barrier road_class = Barrier::service) {
    Site site;
    for (const std::string& line : lines) site.roads.push_back(make_road(line, road_class));
    return site;
}

/// How far apart two places are on foot; nothing when there is no way.
inline std::optional<double> walk(const Site& site, Point from, Point to, double radius = 10000.0) {
    const WalkGraph graph = make_walk_graph(site);
    const Attacher attacher(graph, site, ConnectOptions{}.impassable);
    const WalkField field(graph, {attacher.find_gates(from)}, Meters{radius});
    const auto walk = field.find_nearest(attacher.find_gates(to));
    return walk ? std::optional(walk->length.value) : std::nullopt;
}

}  // namespace lifang::testing
