#include "evaluate/coverage/service_area.hpp"

#include "connect/walk_distance.hpp"
#include "core/parallel.hpp"
#include "evaluate/coverage/beside_ways.hpp"
#include "geometry/overlay.hpp"
#include "geometry/widen.hpp"

#include <algorithm>
#include <iterator>

namespace lifang {
namespace {

/// The stretches of an edge within the walk: from its ends, and from points that step onto it.
std::vector<Stretch> merge(std::vector<Stretch> stretches) {
    std::ranges::sort(stretches);
    std::vector<Stretch> merged;
    for (const Stretch& one : stretches)
        if (!merged.empty() && one.first <= merged.back().second)
            merged.back().second = std::max(merged.back().second, one.second);
        else
            merged.push_back(one);
    return merged;
}

/// Stretches of every edge within the walk, by edge.
WithinWalk find_within(const WalkGraph& graph, const WalkSources& sources, Meters walk) {
    const WalkField field(graph, sources, walk);
    WithinWalk within(graph.edges.size());
    for (std::size_t e = 0; e < graph.edges.size(); ++e) {
        const WalkEdge& edge = graph.edges[e];
        if (const auto start = field.find_at(edge.from))
            within[e].emplace_back(0.0, std::min(edge.length, walk - *start).value);
        if (const auto end = field.find_at(edge.to))
            within[e].emplace_back(std::max(0.0, (edge.length - (walk - *end)).value), edge.length.value);
    }
    for (const auto& gates : sources)
        for (const Attachment& gate : gates)
            if (const double left = (walk - gate.away).value; left > 0.0)
                within[gate.edge].emplace_back(
                    std::max(0.0, gate.from_start.value - left),
                    std::min(graph.edges[gate.edge].length.value, gate.from_start.value + left));
    for (auto& stretches : within) stretches = merge(std::move(stretches));
    return within;
}

std::vector<ServiceArea> areas_of(const DistrictView& view, const AskedKind& kind, const BesideWays& beside,
                                  const std::vector<Meters>& walks, const Run& run) {
    const WalkGraph& graph = view.walking.graph;
    WalkSources sources;
    for (const ServicePoint& point : kind.points) sources.push_back(point.gates);
    std::vector<ServiceArea> areas;
    MultiPolygon ground;  // what a shorter walk had stays: the end of a way is wider than a bend at its place
    WithinWalk before(graph.edges.size());
    for (const Meters walk : walks) {
        run.check_stop();
        WithinWalk within = find_within(graph, sources, walk);
        std::ranges::move(beside.find(within, before), std::back_inserter(ground));
        before = std::move(within);
        if (ground.empty()) continue;
        ground = unite_then_round(ground);
        MultiPolygon area = intersect(ground, view.tessellation.district);
        if (!area.empty()) areas.push_back({kind.kind, std::nullopt, walk, std::move(area)});
    }
    return areas;
}

/// What each station serves by itself.
std::vector<ServiceArea> areas_of_each(const DistrictView& view, const AskedKind& kind,
                                       const BesideWays& beside, const Run& run) {
    std::vector<ServiceArea> areas;
    for (const ServicePoint& point : kind.points)
        for (ServiceArea& area : areas_of(view, {kind.kind, {point}, true}, beside, {point.limit}, run)) {
            area.facility = point.facility;
            areas.push_back(std::move(area));
        }
    return areas;
}

}  // namespace

std::vector<ServiceArea> make_service_areas(const DistrictView& view, const std::vector<AskedKind>& kinds,
                                            std::vector<Meters> walks, const Run& run) {
    std::ranges::sort(walks);
    std::vector<std::vector<ServiceArea>> by_kind(kinds.size());
    if (!view.walking.graph.edges.empty() && !kinds.empty()) {
        const BesideWays beside(view.walking.graph, run);
        for_each_item(run, kinds.size(), [&](std::size_t i) {
            by_kind[i] = areas_of(view, kinds[i], beside, walks, run);
            if (!kinds[i].is_of_unit) return;
            for (ServiceArea& area : areas_of_each(view, kinds[i], beside, run))
                by_kind[i].push_back(std::move(area));
        });
    }
    std::vector<ServiceArea> all;
    for (auto& areas : by_kind)
        for (ServiceArea& area : areas) all.push_back(std::move(area));
    return all;
}

}  // namespace lifang
