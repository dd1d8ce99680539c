#include "check/segments.hpp"

#include "geometry/index.hpp"
#include "geometry/measure.hpp"

#include <algorithm>
#include <cmath>
#include <set>
#include <tuple>

namespace lifang::checking {
namespace {

constexpr double snap = 0.001;  // metres: the grid the plan's geometry is rounded to

double signed_area(const Ring& ring) {
    double twice = 0.0;  // around the first point: millions of metres of northing would eat the digits
    for (std::size_t i = 0; i + 1 < ring.size(); ++i)
        twice += (ring[i].x - ring[0].x) * (ring[i + 1].y - ring[0].y) -
                 (ring[i + 1].x - ring[0].x) * (ring[i].y - ring[0].y);
    return twice / 2.0;
}

void add_ring(const Ring& ring, std::size_t owner, int sign, std::vector<Segment>& segments) {
    if (signed_area(ring) < 0.0) sign = -sign;
    for (std::size_t i = 0; i + 1 < ring.size(); ++i) {
        const Point a = ring[i], b = ring[i + 1];
        if (a == b) continue;
        segments.push_back(a < b ? Segment{a, b, sign, owner} : Segment{b, a, -sign, owner});
    }
}

bool same_place(const Segment& a, const Segment& b) { return a.low == b.low && a.high == b.high; }

void sort_by_place(std::vector<Segment>& segments) {
    std::sort(segments.begin(), segments.end(), [](const Segment& a, const Segment& b) {
        return std::tie(a.low, a.high, a.owner) < std::tie(b.low, b.high, b.owner);
    });
}

/// Calls visit(first, last) for every run of segments at the same place.
template <class Visit>
void for_each_place(const std::vector<Segment>& sorted, const Visit& visit) {
    for (auto first = sorted.begin(); first != sorted.end();) {
        const auto last =
            std::find_if(first, sorted.end(), [&](const Segment& s) { return !same_place(s, *first); });
        visit(first, last);
        first = last;
    }
}

Box bounds_of(const Segment& s) {
    Box box;
    box.include(s.low), box.include(s.high);
    return box;
}

double length_of(const Segment& s) { return distance(s.low, s.high).value; }

}  // namespace

void add_segments(const MultiPolygon& polygons, std::size_t owner, int sign, std::vector<Segment>& segments) {
    for (const Polygon& polygon : polygons) {
        add_ring(polygon.outer, owner, sign, segments);
        for (const Ring& hole : polygon.holes) add_ring(hole, owner, -sign, segments);
    }
}

std::vector<Segment> find_residue(std::vector<Segment> segments) {
    sort_by_place(segments);
    std::vector<Segment> residue;
    for_each_place(segments, [&](auto first, auto last) {
        int sum = 0;
        for (auto s = first; s != last; ++s) sum += s->direction;
        if (sum != 0) residue.insert(residue.end(), first, last);
    });
    return residue;
}

double overlap(const Segment& a, const Segment& b) {
    const Segment& base = length_of(a) >= length_of(b) ? a : b;
    const Segment& other = &base == &a ? b : a;
    const double span = length_of(base);
    if (span == 0.0) return 0.0;
    const double ux = (base.high.x - base.low.x) / span, uy = (base.high.y - base.low.y) / span;
    const auto along = [&](Point p) { return (p.x - base.low.x) * ux + (p.y - base.low.y) * uy; };
    const auto aside = [&](Point p) { return std::abs((p.x - base.low.x) * uy - (p.y - base.low.y) * ux); };
    if (aside(other.low) > snap || aside(other.high) > snap) return 0.0;
    const auto [from, to] = std::minmax({along(other.low), along(other.high)});
    return std::max(0.0, std::min(to, span) - std::max(from, 0.0));
}

std::map<std::pair<std::size_t, std::size_t>, double> measure_shared(
    const std::vector<MultiPolygon>& polygons, const MultiPolygon& district) {
    const std::size_t beyond = polygons.size();  // owner of the district's edge
    std::vector<Segment> segments;
    for (std::size_t i = 0; i < polygons.size(); ++i) add_segments(polygons[i], i, 1, segments);
    add_segments(district, beyond, -1, segments);
    sort_by_place(segments);

    std::map<std::pair<std::size_t, std::size_t>, double> shared;
    std::vector<Segment> single;
    for_each_place(segments, [&](auto first, auto last) {
        std::set<std::size_t> owners;
        for (auto s = first; s != last; ++s) owners.insert(s->owner);
        if (owners.size() == 1) single.push_back(*first);
        if (owners.size() == 2 && !owners.count(beyond))
            shared[{*owners.begin(), *owners.rbegin()}] += length_of(*first);
    });

    // What is left has a corner where its neighbour, or the district, has none.
    std::vector<Box> boxes;
    for (const Segment& s : single) boxes.push_back(bounds_of(s));
    const BoxIndex index(boxes);
    for (std::size_t i = 0; i < single.size(); ++i)
        for (const std::size_t j : index.find(boxes[i].grown(snap)))
            if (j > i && single[i].owner != single[j].owner && single[i].owner != beyond &&
                single[j].owner != beyond)
                if (const double length = overlap(single[i], single[j]); length > snap)
                    shared[std::minmax(single[i].owner, single[j].owner)] += length;
    return shared;
}

}  // namespace lifang::checking
