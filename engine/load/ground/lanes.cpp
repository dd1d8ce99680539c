#include "load/ground/lanes.hpp"

#include "geometry/edge_index.hpp"
#include "geometry/index.hpp"
#include "geometry/measure.hpp"
#include "geometry/overlay.hpp"
#include "load/ground/built_sides.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include <boost/graph/adjacency_list.hpp>
#include <boost/graph/biconnected_components.hpp>

namespace lifang {
namespace {

// Noding moves a point by at most the grid's diagonal; a piece of a lane lies this near to it.
constexpr Meters on_line{0.005};

/// Lanes of streets (by name) that are built up on either side for the profile's share of their length.
std::vector<std::size_t> find_built_up(const Drafts& drafts, const Site& site) {
    const BuiltSides sides(drafts, site);
    std::map<std::string, BuiltSides::Share> by_name;
    for (const std::size_t i : drafts.lanes) {
        const auto share = sides.find_share(site.roads[i].line, site.profile.lanes.houses_within);
        by_name[site.roads[i].name].places += share.places;
        by_name[site.roads[i].name].built += share.built;
    }
    std::vector<std::size_t> kept;
    for (const std::size_t i : drafts.lanes) {
        const auto& share = by_name[site.roads[i].name];
        if (share.built > 0 && share.built >= site.profile.lanes.built_share * share.places)
            kept.push_back(i);
    }
    return kept;
}

/// Streets that lie near some lane, those on a bridge left out: a lane passes under them.
MultiLineString find_streets(const Site& site, const std::vector<std::size_t>& lanes) {
    std::vector<Box> boxes;
    for (const std::size_t i : lanes) boxes.push_back(bounds(site.roads[i].line).grown(1.0));
    const BoxIndex index(boxes);
    MultiLineString streets;
    for (const Road& road : site.roads)
        if (is_street(road.road_class) && !road.tunnel && !road.bridge &&
            !index.find(bounds(road.line)).empty())
            streets.push_back(road.line);
    return streets;
}

/// The edges that a noded piece lies on.
std::vector<std::size_t> find_edges_of(const EdgeIndex& lines, const LineString& piece) {
    return lines.find({(piece[0].x + piece[1].x) / 2.0, (piece[0].y + piece[1].y) / 2.0}, on_line);
}

/// Lanes as a graph in which every place where they meet the street network is joined to one hub: what lies
/// on a path from one such place to another is in one biconnected component with two or more of the edges to
/// the hub (Hopcroft and Tarjan 1973).
class LaneGraph {
  public:
    void add_street(const LineString& piece) {
        street_ends_.insert(piece.front());
        street_ends_.insert(piece.back());
    }
    void add_lane(const LineString& piece, std::set<std::size_t> owners) {
        lanes_.push_back({piece.front(), piece.back(), std::move(owners)});
    }

    /// The lanes that have a piece on such a path.
    std::set<std::size_t> find_through() const {
        using Graph = boost::adjacency_list<boost::vecS, boost::vecS, boost::undirectedS, boost::no_property,
                                            boost::property<boost::edge_index_t, std::size_t>>;
        Graph graph(1);  // the hub
        std::map<Point, std::size_t> vertices;
        std::size_t edges = 0;
        const auto vertex = [&](Point at) {
            const auto [found, is_new] = vertices.try_emplace(at, 0);
            if (is_new) found->second = boost::add_vertex(graph);
            return found->second;
        };
        for (const Lane& lane : lanes_) boost::add_edge(vertex(lane.from), vertex(lane.to), edges++, graph);
        for (const auto& [at, number] : vertices)
            if (street_ends_.contains(at)) boost::add_edge(0, number, edges++, graph);

        std::vector<std::size_t> component(edges);
        boost::biconnected_components(graph, boost::make_iterator_property_map(
                                                 component.begin(), boost::get(boost::edge_index, graph)));
        std::map<std::size_t, int> hub_edges;
        for (std::size_t edge = lanes_.size(); edge < edges; ++edge) ++hub_edges[component[edge]];
        std::set<std::size_t> through;
        for (std::size_t edge = 0; edge < lanes_.size(); ++edge)
            if (const auto found = hub_edges.find(component[edge]);
                found != hub_edges.end() && found->second > 1)
                through.insert(lanes_[edge].owners.begin(), lanes_[edge].owners.end());
        return through;
    }

  private:
    struct Lane {
        Point from, to;
        std::set<std::size_t> owners;
    };
    std::vector<Lane> lanes_;
    std::set<Point> street_ends_;
};

}  // namespace

void promote_lanes(const Drafts& drafts, Site& site) {
    if (drafts.lanes.empty()) return;
    const std::vector<std::size_t> lanes = find_built_up(drafts, site);
    if (lanes.empty()) return;
    const MultiLineString streets = find_streets(site, lanes);
    EdgeIndex::Edges lane_edges, street_edges;
    MultiLineString all = streets;
    for (const LineString& street : streets) EdgeIndex::append(street, 0, street_edges);
    for (const std::size_t i : lanes) {
        EdgeIndex::append(site.roads[i].line, i, lane_edges);
        all.push_back(site.roads[i].line);
    }
    const EdgeIndex lane_lines(std::move(lane_edges)), street_lines(std::move(street_edges));
    LaneGraph graph;
    for (const LineString& piece : node(all)) {
        std::set<std::size_t> owners;
        for (const std::size_t i : find_edges_of(lane_lines, piece)) owners.insert(lane_lines[i].owner);
        if (!find_edges_of(street_lines, piece).empty())
            graph.add_street(piece);
        else if (!owners.empty())
            graph.add_lane(piece, std::move(owners));
    }
    for (const std::size_t i : graph.find_through()) site.roads[i].road_class = Barrier::residential;
}

}  // namespace lifang
