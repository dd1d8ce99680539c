#include "check/length_inside.hpp"

#include "geometry/measure.hpp"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <vector>

namespace lifang::checking {
namespace {

EdgeIndex outline_of(const MultiPolygon& area) {
    EdgeIndex::Edges edges;
    EdgeIndex::append(area, 0, edges);
    return EdgeIndex(std::move(edges));
}

double cross(Point a, Point b) { return a.x * b.y - a.y * b.x; }
Point between(Point from, Point to) { return {to.x - from.x, to.y - from.y}; }

}  // namespace

LengthInside::LengthInside(const MultiPolygon& area) : area_(area), outline_(outline_of(area)) {}

double LengthInside::measure(const LineString& line) const {
    double metres = 0.0;
    for (std::size_t i = 0; i + 1 < line.size(); ++i) metres += measure(line[i], line[i + 1]);
    return metres;
}

double LengthInside::measure(Point from, Point to) const {
    Box box;
    box.include(from);
    box.include(to);
    const Point along = between(from, to);
    std::vector<double> cuts{0.0, 1.0};  // shares of the way
    for (const std::size_t i : outline_.find(box)) {
        const EdgeIndex::Edge& edge = outline_[i];
        const Point side = between(edge.from, edge.to), start = between(from, edge.from);
        const double turn = cross(along, side);
        if (turn == 0.0) continue;  // beside each other: the edges next to it cut
        const double share = cross(start, side) / turn;
        if (share > 0.0 && share < 1.0) cuts.push_back(share);
    }
    std::ranges::sort(cuts);
    const double whole = distance(from, to).value;
    double metres = 0.0;
    for (std::size_t i = 0; i + 1 < cuts.size(); ++i) {
        const double middle = std::midpoint(cuts[i], cuts[i + 1]);
        const Point place{std::lerp(from.x, to.x, middle), std::lerp(from.y, to.y, middle)};
        if (cuts[i] < cuts[i + 1] && contains(area_, place)) metres += whole * (cuts[i + 1] - cuts[i]);
    }
    return metres;
}

}  // namespace lifang::checking
