#include "geometry/normal_form.hpp"

#include <algorithm>

namespace lifang {
namespace {

bool is_before(Point a, Point b) { return a.x < b.x || (a.x == b.x && a.y < b.y); }

bool is_ring_before(const Ring& a, const Ring& b) {
    return std::lexicographical_compare(a.begin(), a.end(), b.begin(), b.end(), is_before);
}

/// Twice the area, positive against the clock; taken from the first point to keep the digits.
double doubled_area(const Ring& ring) {
    double sum = 0.0;
    const Point origin = ring.front();
    for (std::size_t i = 1; i < ring.size(); ++i)
        sum += (ring[i - 1].x - origin.x) * (ring[i].y - origin.y) -
               (ring[i].x - origin.x) * (ring[i - 1].y - origin.y);
    return sum;
}

void turn(Ring& ring, bool clockwise) {
    if (ring.size() < 2) return;
    const double area = doubled_area(ring);
    if (area != 0.0 && (area < 0.0) != clockwise) std::reverse(ring.begin(), ring.end());
    ring.pop_back();
    std::rotate(ring.begin(), std::min_element(ring.begin(), ring.end(), is_before), ring.end());
    ring.push_back(ring.front());
}

}  // namespace

void put_in_normal_form(MultiPolygon& polygons) {
    for (Polygon& polygon : polygons) {
        turn(polygon.outer, true);
        for (Ring& hole : polygon.holes) turn(hole, false);
        std::sort(polygon.holes.begin(), polygon.holes.end(), is_ring_before);
    }
    std::sort(polygons.begin(), polygons.end(),
              [](const Polygon& a, const Polygon& b) { return is_ring_before(a.outer, b.outer); });
}

}  // namespace lifang
