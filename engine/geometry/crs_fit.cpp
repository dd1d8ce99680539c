#include "geometry/crs_fit.hpp"

#include "geometry/proj_object.hpp"

#include <algorithm>
#include <cmath>
#include <limits>

#include <geodesic.h>

namespace lifang {
namespace {

using proj::code_of;
using proj::context;
using proj::make_object;
using proj::Object;

/// The degrees a CRS is projected from; nothing for CRS without a datum (a drawing's).
std::optional<Crs> find_own_degrees(const Crs& crs) {
    if (crs.definition.empty()) return std::nullopt;
    const Object object = make_object(crs.definition);
    const Object geodetic(proj_crs_get_geodetic_crs(context(), object.get()));
    if (!geodetic) return std::nullopt;
    if (const std::string code = code_of(geodetic.get()); !code.empty()) return make_crs(code);
    return make_crs(proj_as_wkt(context(), geodetic.get(), PJ_WKT2_2019, nullptr));
}

/// As PROJ's database has it, west before east.
std::optional<Box> find_area_of_use(const Crs& crs) {
    const Object object = make_object(crs.definition);
    Box area;
    if (proj_get_area_of_use(context(), object.get(), &area.min.x, &area.min.y, &area.max.x, &area.max.y,
                             nullptr) &&
        area.min.x >= -180.0) {
        if (area.max.x < area.min.x) area.max.x += 360.0;  // across the antimeridian
        return area;
    }
    const auto meridian = find_central_meridian(crs);
    if (!meridian) return std::nullopt;
    constexpr double reach = 3.0;
    return Box{{*meridian - reach, -90.0}, {*meridian + reach, 90.0}};
}

}  // namespace

std::optional<Point> find_degrees(const Crs& crs, Point at) {
    const auto degrees = find_own_degrees(crs);
    if (!degrees) return std::nullopt;
    const Point there = Transform(crs, *degrees).apply(at);
    constexpr double most_longitude = 360.0, most_latitude = 90.0;
    if (!(std::abs(there.x) <= most_longitude && std::abs(there.y) <= most_latitude)) return std::nullopt;
    // Far from where it is made for a projection may answer with anything.
    const Point back = Transform(*degrees, crs).apply(there);
    constexpr double same = 1.0;  // metres, or feet
    if (!crs.is_geographic && !(std::hypot(back.x - at.x, back.y - at.y) <= same)) return std::nullopt;
    return there;
}

double degrees_beyond_use(const Crs& crs, Point at) {
    if (!find_own_degrees(crs)) return 0.0;
    const auto there = find_degrees(crs, at);
    if (!there) return std::numeric_limits<double>::infinity();
    const auto area = find_area_of_use(crs);
    if (!area) return 0.0;
    const auto beyond = [](double value, double low, double high) {
        return std::max({0.0, low - value, value - high});
    };
    double east = std::numeric_limits<double>::infinity();
    for (const double turn : {-360.0, 0.0, 360.0})
        east = std::min(east, beyond(there->x + turn, area->min.x, area->max.x));
    return std::max(east, beyond(there->y, area->min.y, area->max.y));
}

double find_scale_error(const Crs& crs, Point at) {
    const auto degrees = find_own_degrees(crs);
    if (!degrees) return 0.0;
    const Object object = make_object(crs.definition);
    const Object ellipsoid(proj_get_ellipsoid(context(), object.get()));
    double major = 0.0, inverse_flattening = 0.0;
    if (!ellipsoid || !proj_ellipsoid_get_parameters(context(), ellipsoid.get(), &major, nullptr, nullptr,
                                                     &inverse_flattening))
        return 0.0;
    geod_geodesic ground;
    geod_init(&ground, major, inverse_flattening > 0.0 ? 1.0 / inverse_flattening : 0.0);
    const Transform to_degrees(crs, *degrees);
    constexpr double reach = 100.0;
    double worst = 0.0;
    for (const Point step : {Point{1.0, 0.0}, Point{0.0, 1.0}, Point{1.0, 1.0}, Point{1.0, -1.0}}) {
        const Point a = to_degrees.apply({at.x - reach * step.x, at.y - reach * step.y});
        const Point b = to_degrees.apply({at.x + reach * step.x, at.y + reach * step.y});
        double metres = 0.0;
        geod_inverse(&ground, a.y, a.x, b.y, b.x, &metres, nullptr, nullptr);
        if (!(metres > 0.0)) return std::numeric_limits<double>::infinity();
        worst = std::max(worst, std::abs(2.0 * reach * std::hypot(step.x, step.y) / metres - 1.0));
    }
    return worst;
}

}  // namespace lifang
