#include "tessellate/plane/inside.hpp"

#include "geometry/measure.hpp"

#include <algorithm>

namespace lifang {
namespace {

constexpr std::size_t buckets_per_side = 2;
constexpr double least_side = 0.5;  // metres
constexpr double slack = 1e-6;

std::vector<std::pair<Point, Point>> sides_of(const Polygon& polygon) {
    std::vector<std::pair<Point, Point>> sides;
    const auto add = [&](const Ring& ring) {
        for (std::size_t i = 0; i + 1 < ring.size(); ++i) sides.emplace_back(ring[i], ring[i + 1]);
    };
    add(polygon.outer);
    for (const Ring& hole : polygon.holes) add(hole);
    return sides;
}

double x_at(Point a, Point b, double y) { return a.x + (b.x - a.x) * ((y - a.y) / (b.y - a.y)); }
double y_at(Point a, Point b, double x) { return a.y + (b.y - a.y) * ((x - a.x) / (b.x - a.x)); }
bool is_between(double value, double a, double b) { return (value > a) != (value > b); }

}  // namespace

Inside::Inside(const Polygon& polygon)
    : sides_(sides_of(polygon)),
      box_(bounds(polygon)),
      buckets_(box_, sides_.size() * buckets_per_side, least_side) {
    sides_in_ = sort_into_buckets<std::uint32_t>(buckets_.count(), [&](auto&& emit) {
        for (std::uint32_t i = 0; i < sides_.size(); ++i)
            buckets_.visit(sides_[i].first, sides_[i].second, slack,
                           [&](std::size_t bucket) { emit(bucket, i); });
    });
    mark_centres();
}

/// Along the middle line of each row of buckets the inside begins and ends where sides cross it.
void Inside::mark_centres() {
    centre_inside_.assign(buckets_.count(), false);
    std::vector<std::vector<double>> crossings(buckets_.rows());
    const auto middle = [&](std::size_t row) { return buckets_.centre(row * buckets_.columns()).y; };
    for (const auto& [a, b] : sides_) {
        const auto [low, high] = std::minmax(a.y, b.y);
        for (std::size_t row = buckets_.row(low); row <= buckets_.row(high); ++row)
            if (is_between(middle(row), a.y, b.y)) crossings[row].push_back(x_at(a, b, middle(row)));
    }
    for (std::size_t row = 0; row < crossings.size(); ++row) {
        std::sort(crossings[row].begin(), crossings[row].end());
        std::size_t passed = 0;
        for (std::size_t c = 0; c < buckets_.columns(); ++c) {
            const std::size_t bucket = row * buckets_.columns() + c;
            while (passed < crossings[row].size() && crossings[row][passed] < buckets_.centre(bucket).x)
                ++passed;
            centre_inside_[bucket] = passed % 2 == 1;
        }
    }
}

bool Inside::contains(Point point) const {
    if (!box_.intersects({point, point})) return false;
    const std::size_t bucket = buckets_.of(point);
    const Point centre = buckets_.centre(bucket);
    bool inside = centre_inside_[bucket];
    // East or west to below the centre, then up or down to it: who crosses a side changes sides.
    for (auto i = sides_in_.begin_of(bucket); i != sides_in_.end_of(bucket); ++i) {
        const auto& [a, b] = sides_[*i];
        if (is_between(point.y, a.y, b.y) && is_between(x_at(a, b, point.y), point.x, centre.x))
            inside = !inside;
        if (is_between(centre.x, a.x, b.x) && is_between(y_at(a, b, centre.x), point.y, centre.y))
            inside = !inside;
    }
    return inside;
}

void Inside::find_crossings(Point from, Point to, std::vector<double>& shares) const {
    shares.clear();
    Box way;
    way.include(from);
    way.include(to);
    if (!box_.intersects(way)) return;
    const double dx = to.x - from.x, dy = to.y - from.y;
    buckets_.visit(from, to, slack, [&](std::size_t bucket) {
        for (auto i = sides_in_.begin_of(bucket); i != sides_in_.end_of(bucket); ++i) {
            const auto& [a, b] = sides_[*i];
            const double before = (a.x - from.x) * dy - (a.y - from.y) * dx;
            const double behind = (b.x - from.x) * dy - (b.y - from.y) * dx;
            if ((before > 0.0) == (behind > 0.0)) continue;
            const double sx = b.x - a.x, sy = b.y - a.y;
            const double share = ((a.x - from.x) * sy - (a.y - from.y) * sx) / (dx * sy - dy * sx);
            if (share > 0.0 && share < 1.0) shares.push_back(share);
        }
    });
    std::sort(shares.begin(), shares.end());
    shares.erase(std::unique(shares.begin(), shares.end()), shares.end());  // of sides in several buckets
}

void Inside::clip(const LineString& line, double overhang, MultiLineString& parts) const {
    LineString part;
    const auto close = [&] {
        if (part.size() > 1) parts.push_back(part);
        part.clear();
    };
    std::vector<double> shares;
    for (std::size_t i = 0; i + 1 < line.size(); ++i) {
        const Point from = line[i], to = line[i + 1];
        const auto at = [&](double share) {
            if (share <= 0.0) return from;
            if (share >= 1.0) return to;
            return Point{from.x + share * (to.x - from.x), from.y + share * (to.y - from.y)};
        };
        find_crossings(from, to, shares);
        shares.push_back(1.0);
        const double more = overhang / std::max(distance(from, to).value, 1e-9);
        double begin = 0.0;
        for (const double end : shares) {
            if (!contains(at((begin + end) / 2.0))) {
                close();
            } else {
                if (part.empty()) part.push_back(at(begin > 0.0 ? begin - more : 0.0));
                part.push_back(at(end < 1.0 ? end + more : 1.0));
            }
            begin = end;
        }
    }
    close();
}

}  // namespace lifang
