#include "core/error.hpp"
#include "geometry/measure.hpp"
#include "load/place/placement.hpp"
#include "load/site/findings.hpp"

#include <cmath>

#include <fmt/format.h>

namespace lifang {

std::optional<Transform> find_way_to_degrees(const Crs& crs) {
    if (crs.definition.empty()) return std::nullopt;
    try {
        return Transform(crs, make_crs("EPSG:4326"));
    } catch (const Error&) {
        return std::nullopt;
    }
}

void report_beyond_zone(Site& site) {
    const auto meridian = find_central_meridian(site.crs);
    const auto to_degrees = find_way_to_degrees(site.crs);
    if (!meridian || !to_degrees) return;
    Box box;
    for (const Building& building : site.buildings) box.include(bounds(building.footprint));
    for (const Compound& compound : site.compounds) box.include(bounds(compound.footprint));
    if (box.is_empty()) return;
    const double reach = site.crs.name.find("3-degree") != std::string::npos ? 1.5 : 3.0;
    double farthest = 0.0;
    Place place;
    for (const Point corner : {box.min, Point{box.max.x, box.min.y}, Point{box.min.x, box.max.y}, box.max}) {
        const double away = std::abs(to_degrees->apply(corner).x - *meridian);
        if (!(away > farthest)) continue;
        farthest = away;
        place = {corner.x, corner.y};
    }
    if (farthest <= reach) return;
    site.issues.push_back(make_finding(Severity::warning, "beyond_zone", {},
                                       Message("beyond_zone", {{"degrees", fmt::format("{:.2f}", farthest)},
                                                               {"meridian", fmt::format("{:g}", *meridian)},
                                                               {"crs", site.crs.name},
                                                               {"reach", fmt::format("{:g}", reach)}}),
                                       place));
}

}  // namespace lifang
