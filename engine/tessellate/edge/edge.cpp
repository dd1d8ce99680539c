#include "tessellate/edge/edge.hpp"

#include "geometry/measure.hpp"
#include "geometry/outside.hpp"
#include "geometry/overlay.hpp"
#include "load/site/findings.hpp"
#include "tessellate/edge/street_edge.hpp"
#include "tessellate/plane/covered_ground.hpp"

#include <algorithm>

namespace lifang {
namespace {

// Buildings on both sides of the widest streets (60–70 m) belong to one district, so gaps up to twice this
// reach are closed.
constexpr Meters reach{80.0};
constexpr Meters margin{22.0};           // with what straightening takes, half a street: the outer kerb
constexpr Meters straightening{8.0};     // not a bow around each house
constexpr double outside_share = 0.05;   // of a compound: a line drawn along its wall, not through it
constexpr SquareMeters crumb_area{1.0};  // smaller pieces of a boundary are digitizing noise

void append(MultiPolygon& all, const MultiPolygon& more) { all.insert(all.end(), more.begin(), more.end()); }

MultiPolygon without_holes(MultiPolygon polygons) {
    for (Polygon& polygon : polygons) polygon.holes.clear();
    return polygons;
}

/// Closing: grown far enough to meet the neighbours, filled, and shrunk back to a small margin.
MultiPolygon draw_around(const MultiPolygon& footprints) {
    // One by one, then united in halves: buffering a thousand overlapping outlines at once is quadratic.
    // What a city covers anyway is not drawn house by house.
    const CoveredGround covered(footprints, reach);
    MultiPolygon grown = covered.area();
    for (const Polygon& footprint : footprints)
        if (!covered.holds_around(footprint)) append(grown, buffer(convex_hull(footprint.outer), reach, 4));
    const MultiPolygon closed = without_holes(unite(grown));
    const MultiPolygon shrunk = without_holes(buffer(closed, margin - reach, 4));
    return unite(simplify(shrunk, straightening));
}

MultiPolygon without_crumbs(MultiPolygon polygons) {
    std::erase_if(polygons, [](const Polygon& polygon) { return area(polygon) < crumb_area; });
    return polygons;
}

/// Whether a compound lies in the district but for a strip along its edge.
bool lies_within(const MultiPolygon& footprint, const MultiPolygon& edge) {
    return area_outside(footprint, edge).value <= outside_share * area(footprint).value;
}

/// `edge` with every mapped compound added that it leaves out, whole or in part.
MultiPolygon extended(MultiPolygon edge, const Site& site, Issues& issues) {
    std::vector<Box> boxes;
    for (const Polygon& polygon : edge) boxes.push_back(bounds(polygon));
    MultiPolygon outside;
    for (const Compound& compound : site.compounds) {
        if (compound.footprint.empty()) continue;
        const bool near = std::any_of(boxes.begin(), boxes.end(), [&](const Box& box) {
            return box.intersects(bounds(compound.footprint));
        });
        if (near && lies_within(compound.footprint, edge)) continue;
        append(outside, compound.footprint);
        const Point at = point_inside(compound.footprint);
        issues.push_back(make_issue(Stage::tessellate, Severity::warning, "outside_district", compound.source,
                                    Message("outside_district", {{"compound", compound.key}}),
                                    Place{at.x, at.y}));
    }
    if (outside.empty()) return edge;
    append(edge, outside);
    return unite(edge);
}

}  // namespace

MultiPolygon make_edge(const Site& site, Issues& issues) {
    if (!site.boundary.empty())
        return extended(without_crumbs(unite(make_valid(site.boundary))), site, issues);

    MultiPolygon communities;
    for (const Community& community : site.communities) append(communities, community.area);
    if (!communities.empty()) return extended(without_crumbs(unite(communities)), site, issues);

    MultiPolygon footprints;
    for (const Compound& compound : site.compounds) append(footprints, compound.footprint);
    for (const Building& building : site.buildings) append(footprints, building.footprint);
    return settle_on_streets(site, draw_around(footprints), footprints);
}

}  // namespace lifang
