#include "check/segments.hpp"

#include "geometry/index.hpp"
#include "geometry/measure.hpp"
#include "geometry/orientation.hpp"

#include <algorithm>
#include <cmath>
#include <tuple>

namespace lifang::checking {
namespace {

constexpr double snap = 0.001;  // metres: the grid the plan's geometry is rounded to

void add_ring(const Ring& ring, std::size_t owner, int sign, std::vector<Segment>& segments) {
    if (signed_area(ring) < 0.0) sign = -sign;
    for (std::size_t i = 0; i + 1 < ring.size(); ++i) {
        const Point a = ring[i], b = ring[i + 1];
        if (a == b) continue;
        const auto by = static_cast<std::uint32_t>(owner);
        segments.push_back(a < b ? Segment{a, b, sign, by} : Segment{b, a, -sign, by});
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

void sort_by_place(std::vector<Segment>& segments) {
    std::sort(segments.begin(), segments.end(), [](const Segment& a, const Segment& b) {
        return std::tie(a.low.x, a.low.y, a.high.x, a.high.y, a.owner) <
               std::tie(b.low.x, b.low.y, b.high.x, b.high.y, b.owner);
    });
}

std::vector<Segment> find_residue(const std::vector<Segment>& sorted) {
    std::vector<Segment> residue;
    for_each_place(sorted, [&](std::span<const Segment> here) {
        int sum = 0;
        for (const Segment& s : here) sum += s.direction;
        if (sum != 0) residue.insert(residue.end(), here.begin(), here.end());
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

std::vector<SharedLength> measure_shared(const std::vector<Segment>& sorted, std::size_t beyond) {
    std::vector<SharedLength> pieces;
    std::vector<Segment> single;
    for_each_place(sorted, [&](std::span<const Segment> here) {
        const auto [low, high] = std::minmax_element(
            here.begin(), here.end(), [](const Segment& a, const Segment& b) { return a.owner < b.owner; });
        const bool has_others = std::any_of(here.begin(), here.end(), [&](const Segment& s) {
            return s.owner != low->owner && s.owner != high->owner;
        });
        if (low->owner == high->owner)
            single.push_back(here.front());
        else if (!has_others && high->owner != beyond)
            pieces.push_back({low->owner, high->owner, length_of(here.front())});
    });

    // What is left has a corner where its neighbour, or the district, has none.
    std::vector<Box> boxes;
    for (const Segment& s : single) boxes.push_back(bounds_of(s));
    const BoxIndex index(boxes);
    for (std::size_t i = 0; i < single.size(); ++i)
        for (const std::size_t j : index.find(boxes[i].grown(snap)))
            if (j > i && single[i].owner != single[j].owner && single[i].owner != beyond &&
                single[j].owner != beyond)
                if (const double length = overlap(single[i], single[j]); length > snap) {
                    const auto [low, high] = std::minmax(single[i].owner, single[j].owner);
                    pieces.push_back({low, high, length});
                }

    std::stable_sort(pieces.begin(), pieces.end(), [](const SharedLength& a, const SharedLength& b) {
        return std::tie(a.a, a.b) < std::tie(b.a, b.b);
    });
    std::vector<SharedLength> shared;
    for (const SharedLength& piece : pieces)
        if (!shared.empty() && shared.back().a == piece.a && shared.back().b == piece.b)
            shared.back().metres += piece.metres;
        else
            shared.push_back(piece);
    return shared;
}

}  // namespace lifang::checking
