#include "evaluate/enclosure/ways.hpp"

#include "geometry/measure.hpp"

#include <algorithm>

namespace lifang {
namespace {

constexpr Meters off_middle{1.0};  // simplifying moved the middle of a strip by this much at most
constexpr Meters same_line{0.02};  // coordinates are millimetres

/// Which road a line of the network was drawn from.
class RoadFinder {
  public:
    explicit RoadFinder(const Site& site) : roads_(site.roads), edges_(index(site.roads)) {}

    /// The first road of that class that runs through two places of the edge.
    std::optional<RoadId> find(const WalkEdge& edge) const {
        const std::vector<std::size_t> first = at_place(edge, 0.4), second = at_place(edge, 0.6);
        for (const std::size_t road : first)
            if (std::ranges::binary_search(second, road)) return RoadId(road);
        return std::nullopt;
    }

  private:
    static EdgeIndex index(const std::vector<Road>& roads) {
        EdgeIndex::Edges edges;
        for (std::size_t i = 0; i < roads.size(); ++i) EdgeIndex::append(roads[i].line, i, edges);
        return EdgeIndex(std::move(edges));
    }

    std::vector<std::size_t> at_place(const WalkEdge& edge, double share) const {
        std::vector<std::size_t> found;
        for (const std::size_t i : edges_.find(point_along(edge.line, edge.length * share), same_line)) {
            const Road& road = roads_[edges_[i].owner];
            if (road.walkable && road.road_class == edge.road_class) found.push_back(edges_[i].owner);
        }
        std::ranges::sort(found);
        return found;
    }

    const std::vector<Road>& roads_;
    EdgeIndex edges_;
};

/// A unit's outline runs along the middle of a dual carriageway, whose two roads belong to it.
Meters reach_of(Barrier road_class, const Profile& profile) {
    if (road_class < profile.enclosure.open_from) return Ways::outline_reach;
    return std::max(Ways::outline_reach, profile.ground.strip_max_width * 0.5 + off_middle);
}

}  // namespace

Ways::Ways(const Site& site, const CellsNear& cells, const WalkNetwork& walking, const Run& run)
    : nodes_(walking.graph.nodes) {
    const RoadFinder finder(site);
    std::vector<std::uint32_t> first_part;
    for (const WalkEdge& edge : walking.graph.edges) {
        run.check_stop();
        first_part.push_back(static_cast<std::uint32_t>(parts_.size()));
        add_edge(edge, site, cells, finder.find(edge));
    }
    first_part.push_back(static_cast<std::uint32_t>(parts_.size()));
    add_steps(walking, first_part);
}

void Ways::add_edge(const WalkEdge& edge, const Site& site, const CellsNear& cells,
                    std::optional<RoadId> road) {
    WayPart part;
    part.road = road;
    part.road_class = edge.road_class;
    if (road) {
        const Road& drawn = at(site.roads, *road);
        part.takes_engine = drawn.drivable && drawn.road_class >= site.profile.enclosure.fire_min_class;
        part.on_ground = !drawn.bridge && !drawn.tunnel && drawn.layer == 0;
    }
    std::vector<LinePart> divided =
        divide_by_cells(edge.line, cells, reach_of(edge.road_class, site.profile));
    std::uint32_t from = edge.from;
    for (std::size_t i = 0; i < divided.size(); ++i) {
        const bool is_last = i + 1 == divided.size();
        if (!is_last) nodes_.push_back(point_along(edge.line, divided[i].to));
        part.from = from;
        part.to = from = is_last ? edge.to : static_cast<std::uint32_t>(nodes_.size() - 1);
        part.length = divided[i].length();
        part.on = std::move(divided[i].on);
        part.near = std::move(divided[i].near);
        for (const CellId cell : part.near) {
            if (cell == beyond_district) continue;
            if (parts_near_.size() <= cell.index) parts_near_.resize(cell.index + std::size_t{1});
            parts_near_[cell.index].push_back(static_cast<std::uint32_t>(parts_.size()));
        }
        parts_.push_back(part);
    }
}

void Ways::add_steps(const WalkNetwork& walking, const std::vector<std::uint32_t>& first_part) {
    steps_.resize(walking.gates.size());
    for (std::size_t compound = 0; compound < walking.gates.size(); ++compound)
        for (const Attachment& gate : walking.gates[compound]) {
            std::uint32_t part = first_part[gate.edge];
            Meters from_start = gate.from_start;
            for (; part + 1 < first_part[gate.edge + 1] && from_start > parts_[part].length; ++part)
                from_start -= parts_[part].length;
            steps_[compound].push_back({part, std::min(from_start, parts_[part].length), gate.away});
        }
}

}  // namespace lifang
