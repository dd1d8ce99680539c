#include "tessellate/seeds/footprints.hpp"

#include "geometry/index.hpp"
#include "geometry/measure.hpp"
#include "geometry/overlay.hpp"
#include "load/site/findings.hpp"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace lifang {
namespace {

constexpr SquareMeters smallest_ground{1.0};   // less is rounding, not a compound's ground
constexpr SquareMeters reported_overlap{1.0};  // less is digitizing noise along a common wall
constexpr SquareMeters smallest_part{0.01};    // crumbs that cutting leaves along shared edges

MultiPolygon without_crumbs(MultiPolygon polygons) {
    std::erase_if(polygons, [](const Polygon& part) { return area(part) < smallest_part; });
    return polygons;
}

std::vector<MultiPolygon> gather_outlines(const Site& site) {
    std::vector<MultiPolygon> outlines;
    for (const Compound& compound : site.compounds) outlines.push_back(compound.footprint);
    for (const Building& building : site.buildings) {
        if (!building.compound || !at(site.compounds, *building.compound).footprint.empty()) continue;
        MultiPolygon& outline = outlines[building.compound->index];
        outline.insert(outline.end(), building.footprint.begin(), building.footprint.end());
    }
    return outlines;
}

void report(Issues& issues, const Compound& loser, const Compound& keeper, SquareMeters overlap, Point at,
            bool halved) {
    issues.push_back(make_issue(
        Stage::tessellate, Severity::warning, "compounds_overlap", loser.source,
        Message(halved ? "compounds_overlap_halved" : "compounds_overlap",
                {{"compound", loser.key}, {"keeper", keeper.key}, {"m2", std::llround(overlap.value)}}),
        Place{at.x, at.y}));
}

/// Cuts the polygons through their centre, across their longer side.
std::pair<MultiPolygon, MultiPolygon> halve(const MultiPolygon& polygons) {
    Box half = bounds(polygons).grown(1.0);
    const Point centre = centroid(polygons);
    if (half.width() > half.height())
        half.max.x = centre.x;
    else
        half.max.y = centre.y;
    const MultiPolygon knife{
        {{half.min, {half.max.x, half.min.y}, half.max, {half.min.x, half.max.y}, half.min}, {}}};
    return {intersect(polygons, knife), subtract(polygons, knife)};
}

}  // namespace

std::vector<MultiPolygon> separate_footprints(const Site& site, const MultiPolygon& district,
                                              Issues& issues) {
    std::vector<MultiPolygon> ground = gather_outlines(site);
    std::vector<Box> boxes;
    for (MultiPolygon& outline : ground) {
        if (!outline.empty()) outline = intersect(unite(outline), district);
        boxes.push_back(bounds(outline));
    }
    std::vector<double> size;
    for (const MultiPolygon& outline : ground) size.push_back(area(outline).value);
    std::vector<std::size_t> order(ground.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::stable_sort(order.begin(), order.end(),
                     [&](std::size_t a, std::size_t b) { return size[a] < size[b]; });

    const BoxIndex index(boxes);
    std::vector<bool> settled(ground.size(), false);
    for (const std::size_t mine : order) {
        if (ground[mine].empty()) continue;
        for (const std::size_t other : index.find(boxes[mine])) {
            if (!settled[other] || !intersects(ground[mine], ground[other])) continue;
            const MultiPolygon common = intersect(ground[mine], ground[other]);
            const SquareMeters overlap = area(common);
            MultiPolygon rest = without_crumbs(subtract(ground[mine], ground[other]));
            const bool halved = area(rest) < smallest_ground;
            if (halved)
                std::tie(ground[other], ground[mine]) = halve(ground[other]);
            else
                ground[mine] = std::move(rest);
            if (overlap >= reported_overlap)
                report(issues, site.compounds[mine], site.compounds[other], overlap, point_inside(common),
                       halved);
        }
        settled[mine] = true;
    }
    return ground;
}

}  // namespace lifang
