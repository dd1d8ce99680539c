#include "shards/city_roads.hpp"

#include "geometry/edge_index.hpp"
#include "geometry/measure.hpp"
#include "geometry/overlay.hpp"

#include <algorithm>
#include <utility>
#include <vector>

#include <fmt/format.h>

namespace lifang {
namespace {

// Gates stand up to 7 m off the border, and of a way that runs along it nothing within 6 m is a unit's.
constexpr Meters beyond_edge{5.5};

/// The pieces that each road became, as positions in the new list.
using Pieces = std::vector<std::vector<std::size_t>>;

bool is_at_edge(const LineString& line, const EdgeIndex& edge) {
    for (std::size_t i = 0; i + 1 < line.size(); ++i) {
        Box box;
        box.include(line[i]);
        box.include(line[i + 1]);
        if (!edge.find(box.grown(beyond_edge.value)).empty()) return true;
    }
    return false;
}

std::vector<Road> cut(const Road& road, const MultiPolygon& grown, std::size_t number) {
    std::vector<Road> pieces;
    for (LineString& line : merge_lines(intersect(MultiLineString{road.line}, grown))) {
        Road& piece = pieces.emplace_back(road);
        piece.line = std::move(line);
        piece.key = pieces.size() == 1 ? fmt::format("{}~{}", road.key, number)
                                       : fmt::format("{}~{}.{}", road.key, number, pieces.size());
    }
    return pieces;
}

Pieces cut_all(std::vector<Road>& roads, const MultiPolygon& ground, std::size_t number) {
    EdgeIndex::Edges edges;
    EdgeIndex::append(ground, 0, edges);
    const EdgeIndex edge(std::move(edges));
    const MultiPolygon grown = buffer(ground, beyond_edge);
    std::vector<Road> kept;
    Pieces pieces(roads.size());
    for (std::size_t i = 0; i < roads.size(); ++i) {
        if (!is_at_edge(roads[i].line, edge)) {
            if (!contains(ground, roads[i].line.front())) continue;
            pieces[i].push_back(kept.size());
            kept.push_back(std::move(roads[i]));
            continue;
        }
        for (Road& piece : cut(roads[i], grown, number)) {
            pieces[i].push_back(kept.size());
            kept.push_back(std::move(piece));
        }
    }
    roads = std::move(kept);
    return pieces;
}

}  // namespace

void keep_own_roads(Plan& part, const MultiPolygon& ground, std::size_t number) {
    std::vector<Road>& roads = part.site.roads;
    const Pieces pieces = cut_all(roads, ground, number);
    for (PlannedLayout& layout : part.layouts)
        for (Unit& unit : layout.units)
            for (Gate& gate : unit.gates_at) {
                if (!gate.road) continue;
                const auto& of_road = pieces[gate.road->index];
                const auto nearest = std::ranges::min_element(of_road, {}, [&](std::size_t piece) {
                    return distance(gate.at, roads[piece].line).value;
                });
                gate.road = nearest == of_road.end() ? std::nullopt : std::optional(RoadId{*nearest});
            }
}

}  // namespace lifang
