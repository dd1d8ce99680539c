#include "evaluate/coverage/service_area.hpp"

#include "connect/walk_distance.hpp"
#include "core/parallel.hpp"
#include "geometry/measure.hpp"
#include "geometry/overlay.hpp"

#include <algorithm>

namespace lifang {
namespace {

constexpr int corners = 2;  // of a quarter circle: the ground beside a way has no sharp edge anyway

/// The part of a line between two distances along it; empty where they meet.
LineString cut(const LineString& line, double from, double to) {
    LineString part;
    const auto add = [&](Point point) {
        if (part.empty() || part.back() != point) part.push_back(point);
    };
    double along = 0.0;
    for (std::size_t i = 0; i + 1 < line.size() && along < to; ++i) {
        const double length = distance(line[i], line[i + 1]).value, end = along + length;
        if (length > 0.0 && end > from) {
            const Segment piece{line[i], line[i + 1]};
            add(from > along ? point_at(piece, (from - along) / length) : line[i]);
            add(to < end ? point_at(piece, (to - along) / length) : line[i + 1]);
        }
        along = end;
    }
    return part.size() < 2 ? LineString() : part;
}

/// The stretches of an edge within the walk: from its ends, and from points that step onto it.
using Stretch = std::pair<double, double>;
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

MultiLineString find_ways_within(const WalkGraph& graph, const WalkSources& sources, Meters walk) {
    const WalkField field(graph, sources, walk);
    std::vector<std::vector<Stretch>> within(graph.edges.size());
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
    MultiLineString ways;
    for (std::size_t e = 0; e < within.size(); ++e)
        for (const auto& [from, to] : merge(std::move(within[e])))
            if (LineString way = cut(graph.edges[e].line, from, to); !way.empty())
                ways.push_back(std::move(way));
    return ways;
}

std::vector<ServiceArea> areas_of(const DistrictView& view, const AskedKind& kind,
                                  const std::vector<Meters>& walks, const Run& run) {
    WalkSources sources;
    for (const ServicePoint& point : kind.points) sources.push_back(point.gates);
    std::vector<ServiceArea> areas;
    for (const Meters walk : walks) {
        run.check_stop();
        const MultiLineString ways = find_ways_within(view.walking.graph, sources, walk);
        if (ways.empty()) continue;
        MultiPolygon area = intersect(buffer(ways, beside_way, corners), view.tessellation.district);
        if (!areas.empty()) {  // rounding to the grid must not let a smaller one look out
            area.insert(area.end(), areas.back().area.begin(), areas.back().area.end());
            area = unite(area);
        }
        if (!area.empty()) areas.push_back({kind.kind, std::nullopt, walk, std::move(area)});
    }
    return areas;
}

/// What each station serves by itself.
std::vector<ServiceArea> areas_of_each(const DistrictView& view, const AskedKind& kind, const Run& run) {
    std::vector<ServiceArea> areas;
    for (const ServicePoint& point : kind.points)
        for (ServiceArea& area : areas_of(view, {kind.kind, {point}, true}, {point.limit}, run)) {
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
    if (!view.walking.graph.edges.empty())
        for_each_item(run, kinds.size(), [&](std::size_t i) {
            by_kind[i] = areas_of(view, kinds[i], walks, run);
            if (!kinds[i].is_of_unit) return;
            for (ServiceArea& area : areas_of_each(view, kinds[i], run))
                by_kind[i].push_back(std::move(area));
        });
    std::vector<ServiceArea> all;
    for (auto& areas : by_kind)
        for (ServiceArea& area : areas) all.push_back(std::move(area));
    return all;
}

}  // namespace lifang
