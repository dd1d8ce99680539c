#include "tessellate/blocks/cuts.hpp"

#include "geometry/measure.hpp"
#include "geometry/overlay.hpp"

#include <algorithm>
#include <map>
#include <utility>

namespace lifang {
namespace {

// A smaller pond is ground of the block it lies in; a river piece of this size at least parts two banks.
constexpr SquareMeters smallest_water{2000.0};
// A quay and a street that two people drew along the same edge leave slits of water: they are rounding.
constexpr double narrowest_metres = 0.5;
// From this length a bridge of a railway or motorway is a viaduct: people and streets pass under it.
constexpr Meters viaduct{150.0};
// Noding moves a point by at most the grid's diagonal; a piece of a cut lies this near to it.
constexpr Meters on_line{0.005};

using Lines = std::map<Barrier, MultiLineString>;

bool is_raised_kind(Barrier barrier) { return barrier == Barrier::motorway || barrier == Barrier::railway; }

/// Bridges come split at every change of a tag, so their length is that of the whole chain.
MultiLineString short_bridges(const MultiLineString& bridges) {
    MultiLineString kept;
    if (bridges.empty()) return kept;
    for (const LineString& chain : merge_lines(bridges))
        if (length(chain) < viaduct) kept.push_back(chain);
    return kept;
}

void gather_roads(const Site& site, Lines& lines, Lines& bridges) {
    for (const Road& road : site.roads) {
        if (road.tunnel || !is_street(road.road_class) || road.line.size() < 2) continue;
        const bool raised = road.bridge && is_raised_kind(road.road_class);
        (raised ? bridges : lines)[road.road_class].push_back(road.line);
    }
}

void gather_barrier_lines(const Site& site, Lines& lines, Lines& bridges) {
    for (const BarrierLine& barrier : site.barrier_lines) {
        if (!barrier.parts_ground()) continue;
        const bool railway = barrier.kind == BarrierLine::Kind::railway;
        auto& target = railway && barrier.bridge ? bridges : lines;
        MultiLineString& list = target[railway ? Barrier::railway : Barrier::water];
        list.insert(list.end(), barrier.lines.begin(), barrier.lines.end());
    }
}

void keep_near(MultiLineString& lines, const Box& box) {
    std::erase_if(lines, [&](const LineString& line) { return !bounds(line).intersects(box); });
}

}  // namespace

MultiPolygon gather_water(const Site& site, const MultiPolygon& district) {
    MultiPolygon all;
    for (const WaterArea& water : site.water) all.insert(all.end(), water.area.begin(), water.area.end());
    if (all.empty()) return all;
    // A bridge or an embankment drawn as a gap must not make two ponds of one lake: size is that of the
    // whole.
    MultiPolygon united = unite(all);
    std::erase_if(united, [](const Polygon& part) { return area(part) < smallest_water; });
    MultiPolygon inside = intersect(united, district);
    std::erase_if(inside, [](const Polygon& part) {
        return 2.0 * area(part).value / perimeter(part).value < narrowest_metres;
    });
    return inside;
}

std::vector<Cut> gather_cuts(const Site& site, const MultiPolygon& district, const MultiPolygon& water) {
    Lines lines;
    Lines bridges;
    gather_roads(site, lines, bridges);
    gather_barrier_lines(site, lines, bridges);
    for (const auto& [barrier, raised] : bridges)
        for (LineString& bridge : short_bridges(raised)) lines[barrier].push_back(std::move(bridge));

    const Box near = bounds(district);
    std::vector<Cut> cuts;
    for (auto& [barrier, list] : lines) {
        keep_near(list, near);
        if (list.empty()) continue;
        for (LineString& line : water.empty() ? list : subtract(list, water))
            cuts.push_back({std::move(line), barrier});
    }
    return cuts;
}

CutIndex::CutIndex(const std::vector<Cut>& cuts, const MultiPolygon& water) {
    EdgeIndex::Edges edges;  // owned by their barrier
    for (const Cut& cut : cuts) EdgeIndex::append(cut.line, static_cast<std::size_t>(cut.barrier), edges);
    EdgeIndex::append(water, static_cast<std::size_t>(Barrier::water), edges);
    edges_ = EdgeIndex(std::move(edges));
}

Barrier CutIndex::find_barrier(Point from, Point to) const {
    Barrier strongest = Barrier::none;
    for (const std::size_t i : edges_.find({(from.x + to.x) / 2.0, (from.y + to.y) / 2.0}, on_line))
        strongest = std::max(strongest, static_cast<Barrier>(edges_[i].owner));
    return strongest;
}

}  // namespace lifang
