#pragma once

#include "geometry/crs.hpp"

#include <optional>

namespace lifang {

/// Where a point lies: longitude and latitude on the CRS' own datum. Nothing for local metres, and where the
/// projection does not reach.
std::optional<Point> find_degrees(const Crs& crs, Point at);

/// How far a point lies outside the area that its CRS is made for, in degrees of longitude or latitude, the
/// greater: 0 inside, infinite where the projection does not reach. A transverse Mercator projection of which
/// PROJ knows no area reaches 3° from its meridian; other such CRS, and local metres, reach everywhere.
double degrees_beyond_use(const Crs& crs, Point at);

/// By what share lengths around a point differ from those on the ground (the ellipsoid), in the direction
/// where they differ most: 0.1 for Web Mercator in Kunming, 2.28 for a CRS in feet. Infinite where the
/// projection does not reach; 0 for local metres.
double find_scale_error(const Crs& crs, Point at);

}  // namespace lifang
