#include "load/place/leap.hpp"

#include "geometry/measure.hpp"

#include <algorithm>
#include <array>
#include <vector>

namespace lifang {
namespace {

constexpr double times_the_rest = 5.0;  // both edges, against the longest other edge of the ring or line
constexpr double sharpest = 0.5;        // the way between the neighbours, against the shorter edge
constexpr double wide = 50'000.0;       // metres: no district is as wide, so no edge in it is as long …
constexpr double wider = 1'000'000.0;   // … and of what passes through districts, no edge on Earth

/// Metres below which a spike may be meant: the wing of a hall, a wedge of land between two railways.
double least_leap(Part part) {
    switch (part) {
        case Part::building:
            return 200.0;
        case Part::compound:
            return 300.0;
        default:
            return 800.0;
    }
}

double longest_edge(Part part) {
    return part == Part::building || part == Part::compound || part == Part::road || part == Part::wall
               ? wide
               : wider;
}

class LeapSearch {
  public:
    explicit LeapSearch(Part part) : least_(least_leap(part)), longest_(longest_edge(part)) {}

    /// `points` without its last point where the ring is closed.
    std::optional<Leap> find(std::vector<Point> points, bool is_ring) const {
        points.erase(std::unique(points.begin(), points.end()), points.end());
        if (is_ring && points.size() > 1 && points.front() == points.back()) points.pop_back();
        const std::size_t count = points.size();
        if (count < 2) return std::nullopt;
        const std::size_t edges = is_ring ? count : count - 1;
        std::vector<double> lengths(edges);
        for (std::size_t i = 0; i < edges; ++i)
            lengths[i] = distance(points[i], points[(i + 1) % count]).value;
        if (const auto leap = find_too_long(points, lengths)) return leap;
        // Two edges leave the vertex; two more at least say how long edges are here.
        constexpr std::size_t fewest = 4;
        if (edges < fewest) return std::nullopt;
        std::array<double, 3> top{};  // what is longest beside any two
        std::ranges::partial_sort_copy(lengths, top, std::greater<>());
        for (std::size_t i = is_ring ? 0 : 1; i < (is_ring ? count : count - 1); ++i) {
            const std::size_t before = (i + edges - 1) % edges;
            const double shorter = std::min(lengths[before], lengths[i]);
            // The two are the longest of all, so the third longest is the longest other.
            if (shorter < least_ || shorter < times_the_rest * top[2]) continue;
            const Point from = points[(i + count - 1) % count], to = points[(i + 1) % count];
            if (distance(from, to).value <= sharpest * shorter) return Leap{points[i], shorter};
        }
        return std::nullopt;
    }

  private:
    /// The end of the edge that is farther from the other vertices.
    std::optional<Leap> find_too_long(const std::vector<Point>& points,
                                      const std::vector<double>& lengths) const {
        const auto found = std::ranges::find_if(lengths, [&](double length) { return length > longest_; });
        if (found == lengths.end()) return std::nullopt;
        const auto first = static_cast<std::size_t>(found - lengths.begin());
        const auto count_near = [&](Point end) {
            return std::ranges::count_if(points,
                                         [&](Point p) { return distance(p, end).value < *found / 2.0; });
        };
        const Point a = points[first], b = points[(first + 1) % points.size()];
        return Leap{count_near(a) < count_near(b) ? a : b, *found};
    }

    double least_, longest_;
};

}  // namespace

std::optional<Leap> find_leap(const Shapes& shapes, Part part) {
    const LeapSearch search(part);
    for (const LineString& line : shapes.lines)
        if (const auto leap = search.find(line, false)) return leap;
    for (const Polygon& polygon : shapes.polygons) {
        if (const auto leap = search.find(polygon.outer, true)) return leap;
        for (const Ring& hole : polygon.holes)
            if (const auto leap = search.find(hole, true)) return leap;
    }
    return std::nullopt;
}

}  // namespace lifang
