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

/// Stretches of every edge within the walk, by edge.
std::vector<std::vector<Stretch>> find_within(const WalkGraph& graph, const WalkSources& sources,
                                              Meters walk) {
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
    for (auto& stretches : within) stretches = merge(std::move(stretches));
    return within;
}

MultiPolygon widen(LineString line) { return buffer(MultiLineString{std::move(line)}, beside_way, corners); }

/// The ground beside every edge. Widened one by one and united: GEOS takes several times as long for all at
/// once.
class Sides {
  public:
    Sides(const WalkGraph& graph, const Run& run) : graph_(graph), of_edge_(graph.edges.size()) {
        for_each_item(run, of_edge_.size(), [&](std::size_t e) { of_edge_[e] = widen(graph.edges[e].line); });
    }

    /// Adds to `ground` what lies beside the stretches of an edge; true where that is the whole edge.
    bool add(std::size_t edge, const std::vector<Stretch>& stretches, MultiPolygon& ground) const {
        const auto take = [&](const MultiPolygon& sides) {
            ground.insert(ground.end(), sides.begin(), sides.end());
        };
        const double length = graph_.edges[edge].length.value;
        if (stretches.size() == 1 && stretches[0].first <= 0.0 && stretches[0].second >= length) {
            take(of_edge_[edge]);
            return true;
        }
        for (const auto& [from, to] : stretches)
            if (LineString way = cut(graph_.edges[edge].line, from, to); !way.empty())
                take(widen(std::move(way)));
        return false;
    }

  private:
    const WalkGraph& graph_;
    std::vector<MultiPolygon> of_edge_;
};

std::vector<ServiceArea> areas_of(const DistrictView& view, const AskedKind& kind, const Sides& sides,
                                  const std::vector<Meters>& walks, const Run& run) {
    const WalkGraph& graph = view.walking.graph;
    WalkSources sources;
    for (const ServicePoint& point : kind.points) sources.push_back(point.gates);
    std::vector<ServiceArea> areas;
    std::vector<bool> is_whole(
        graph.edges.size());  // within a shorter walk: its ground is in the area before
    for (const Meters walk : walks) {
        run.check_stop();
        const auto within = find_within(graph, sources, walk);
        MultiPolygon ground;
        for (std::size_t e = 0; e < within.size(); ++e)
            if (!is_whole[e] && sides.add(e, within[e], ground)) is_whole[e] = true;
        if (ground.empty() && areas.empty()) continue;
        MultiPolygon area = intersect(unite(ground), view.tessellation.district);
        if (!areas.empty()) {
            area.insert(area.end(), areas.back().area.begin(), areas.back().area.end());
            area = unite(area);
        }
        if (!area.empty()) areas.push_back({kind.kind, std::nullopt, walk, std::move(area)});
    }
    return areas;
}

/// What each station serves by itself.
std::vector<ServiceArea> areas_of_each(const DistrictView& view, const AskedKind& kind, const Sides& sides,
                                       const Run& run) {
    std::vector<ServiceArea> areas;
    for (const ServicePoint& point : kind.points)
        for (ServiceArea& area : areas_of(view, {kind.kind, {point}, true}, sides, {point.limit}, run)) {
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
        const Sides sides(view.walking.graph, run);
        for_each_item(run, kinds.size(), [&](std::size_t i) {
            by_kind[i] = areas_of(view, kinds[i], sides, walks, run);
            if (!kinds[i].is_of_unit) return;
            for (ServiceArea& area : areas_of_each(view, kinds[i], sides, run))
                by_kind[i].push_back(std::move(area));
        });
    }
    std::vector<ServiceArea> all;
    for (auto& areas : by_kind)
        for (ServiceArea& area : areas) all.push_back(std::move(area));
    return all;
}

}  // namespace lifang
