#include "geometry/edge_index.hpp"

#include "geometry/measure.hpp"

#include <algorithm>
#include <utility>

namespace lifang {
namespace {

std::vector<Box> boxes_of(const EdgeIndex::Edges& edges) {
    std::vector<Box> boxes(edges.size());
    for (std::size_t i = 0; i < edges.size(); ++i)
        boxes[i].include(edges[i].from), boxes[i].include(edges[i].to);
    return boxes;
}

}  // namespace

void EdgeIndex::append(const LineString& line, std::size_t owner, Edges& edges) {
    for (std::size_t i = 0; i + 1 < line.size(); ++i) edges.push_back({line[i], line[i + 1], owner});
}

void EdgeIndex::append(const MultiPolygon& area, std::size_t owner, Edges& edges) {
    for (const Polygon& polygon : area) {
        append(polygon.outer, owner, edges);
        for (const Ring& hole : polygon.holes) append(hole, owner, edges);
    }
}

EdgeIndex::EdgeIndex(Edges edges) : edges_(std::move(edges)), boxes_(boxes_of(edges_)) {}

Meters EdgeIndex::distance_to(Point point, std::size_t position) const {
    return distance(point, edges_[position].from, edges_[position].to);
}

std::vector<std::size_t> EdgeIndex::find(Point point, Meters reach) const {
    std::vector<std::size_t> near = boxes_.find(Box{point, point}.grown(reach.value));
    std::erase_if(near, [&](std::size_t i) { return distance_to(point, i) > reach; });
    return near;
}

Meters EdgeIndex::distance_to(Point point) const {
    // The nearest box need not hold the nearest edge, but its edge bounds how far that can be.
    Meters least = distance_to(point, boxes_.find_nearest(point, 1).front());
    for (const std::size_t i : boxes_.find(Box{point, point}.grown(least.value)))
        least = std::min(least, distance_to(point, i));
    return least;
}

}  // namespace lifang
