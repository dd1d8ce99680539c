#include "tessellate/plane/contact.hpp"

#include "geometry/measure.hpp"

#include <algorithm>
#include <tuple>

namespace lifang {
namespace {

struct Side {
    Point from;
    Point to;
    std::uint32_t area = 0;
};

void add_ring(std::vector<Side>& sides, const Ring& ring, std::uint32_t area) {
    for (std::size_t i = 0; i + 1 < ring.size(); ++i) {
        if (ring[i] == ring[i + 1]) continue;
        sides.push_back({std::min(ring[i], ring[i + 1]), std::max(ring[i], ring[i + 1]), area});
    }
}

void add_polygon(std::vector<Side>& sides, const Polygon& polygon, std::uint32_t area) {
    add_ring(sides, polygon.outer, area);
    for (const Ring& hole : polygon.holes) add_ring(sides, hole, area);
}

/// Sorting by the ends brings the two sides of one segment together.
std::vector<SharedSegment> pair_sides(std::vector<Side> sides) {
    const auto by_ends = [](const Side& s) { return std::tie(s.from, s.to, s.area); };
    std::sort(sides.begin(), sides.end(),
              [&](const Side& a, const Side& b) { return by_ends(a) < by_ends(b); });
    std::vector<SharedSegment> segments;
    for (std::size_t i = 0; i < sides.size(); ++i) {
        const Side& side = sides[i];
        const bool paired =
            i + 1 < sides.size() && sides[i + 1].from == side.from && sides[i + 1].to == side.to;
        if (!paired) {
            segments.push_back({side.area, SharedSegment::outside, side.from, side.to});
            continue;
        }
        if (sides[i + 1].area != side.area)
            segments.push_back({side.area, sides[i + 1].area, side.from, side.to});
        ++i;
    }
    std::sort(segments.begin(), segments.end(), [](const SharedSegment& a, const SharedSegment& b) {
        return std::tie(a.left, a.right, a.from, a.to) < std::tie(b.left, b.right, b.from, b.to);
    });
    return segments;
}

}  // namespace

std::vector<SharedSegment> find_shared_segments(const std::vector<MultiPolygon>& areas) {
    std::vector<Side> sides;
    for (std::uint32_t i = 0; i < areas.size(); ++i)
        for (const Polygon& polygon : areas[i]) add_polygon(sides, polygon, i);
    return pair_sides(std::move(sides));
}

std::vector<SharedSegment> find_shared_segments(const std::vector<Polygon>& areas) {
    std::vector<Side> sides;
    for (std::uint32_t i = 0; i < areas.size(); ++i) add_polygon(sides, areas[i], i);
    return pair_sides(std::move(sides));
}

std::vector<Contact> measure_contacts(const std::vector<SharedSegment>& segments) {
    std::vector<Contact> contacts;
    for (const SharedSegment& segment : segments) {
        if (segment.right == SharedSegment::outside) continue;
        if (contacts.empty() || contacts.back().a != segment.left || contacts.back().b != segment.right)
            contacts.push_back({segment.left, segment.right, 0.0});
        contacts.back().metres += distance(segment.from, segment.to).value;
    }
    return contacts;
}

}  // namespace lifang
