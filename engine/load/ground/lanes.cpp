#include "load/ground/lanes.hpp"

#include "geometry/index.hpp"
#include "geometry/measure.hpp"
#include "geometry/overlay.hpp"
#include "load/ground/built_sides.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <string>

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

/// Which line a noded piece lies on.
class Lines {
  public:
    void add(const LineString& line, std::size_t owner) {
        for (std::size_t i = 0; i + 1 < line.size(); ++i) segments_.push_back({line[i], line[i + 1], owner});
    }
    void finish() {
        std::vector<Box> boxes;
        for (const Segment& segment : segments_) {
            Box box;
            box.include(segment.from);
            box.include(segment.to);
            boxes.push_back(box.grown(on_line.value));
        }
        index_ = BoxIndex(boxes);
    }
    /// The owners of the lines a piece lies on.
    std::set<std::size_t> find(const LineString& piece) const {
        const Point middle{(piece[0].x + piece[1].x) / 2.0, (piece[0].y + piece[1].y) / 2.0};
        std::set<std::size_t> owners;
        for (const std::size_t i : index_.find({middle, middle}))
            if (distance(middle, segments_[i].from, segments_[i].to) <= on_line)
                owners.insert(segments_[i].owner);
        return owners;
    }

  private:
    struct Segment {
        Point from, to;
        std::size_t owner;
    };
    std::vector<Segment> segments_;
    BoxIndex index_{{}};
};

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
    Lines lane_lines, street_lines;
    MultiLineString all = streets;
    for (const LineString& street : streets) street_lines.add(street, 0);
    for (const std::size_t i : lanes) {
        lane_lines.add(site.roads[i].line, i);
        all.push_back(site.roads[i].line);
    }
    lane_lines.finish();
    street_lines.finish();
    LaneGraph graph;
    for (const LineString& piece : node(all)) {
        std::set<std::size_t> owners = lane_lines.find(piece);
        if (!street_lines.find(piece).empty())
            graph.add_street(piece);
        else if (!owners.empty())
            graph.add_lane(piece, std::move(owners));
    }
    for (const std::size_t i : graph.find_through()) site.roads[i].road_class = Barrier::residential;
}

}  // namespace lifang
