#include "load/place/axes.hpp"

#include "geometry/crs_fit.hpp"
#include "load/site/findings.hpp"

#include <utility>

#include <fmt/format.h>

namespace lifang {
namespace {

constexpr double clearly_outside = 5.0;  // degrees beyond the area a CRS is made for …
constexpr double inside = 2.0;           // … and what a district at its edge may be

/// WGS 84 and Web Mercator are made for the whole world, so there people tell: none live beyond 72° north on
/// the meridians that China's latitudes make.
bool is_polar_sea(Point degrees) { return degrees.y >= 72.0 && degrees.x > 16.0 && degrees.x < 54.0; }

bool is_china(Point degrees) {
    return degrees.x > 73.4 && degrees.x < 135.2 && degrees.y > 16.7 && degrees.y < 53.6;
}

bool fits_only_swapped(const Crs& crs, Point given) {
    const Point swapped{given.y, given.x};
    const double beyond = degrees_beyond_use(crs, given);
    if (beyond > clearly_outside) return degrees_beyond_use(crs, swapped) <= inside;
    const auto here = find_degrees(crs, given), there = find_degrees(crs, swapped);
    return here && there && is_polar_sea(*here) && is_china(*there);
}

void swap_axes(std::vector<Point>& points) {
    for (Point& point : points) std::swap(point.x, point.y);
}

}  // namespace

void swap_axes(Shapes& shapes) {
    swap_axes(shapes.points);
    for (LineString& line : shapes.lines) swap_axes(line);
    for (Polygon& polygon : shapes.polygons) {
        swap_axes(polygon.outer);
        for (Ring& hole : polygon.holes) swap_axes(hole);
    }
}

bool settle_axes(SourceLayer& layer, Point middle) {
    if (layer.is_osm || !layer.crs || !fits_only_swapped(*layer.crs, middle)) return false;
    for (SourceFeature& feature : layer.features) swap_axes(feature.shapes);
    const char* const format = layer.crs->is_geographic ? "{:.4f}" : "{:.0f}";
    layer.findings.push_back(
        make_finding(Severity::warning, "axes_swapped", {layer.title, -1},
                     Message("axes_swapped", {{"layer", layer.title.empty() ? layer.name : layer.title},
                                              {"x", fmt::format(fmt::runtime(format), middle.x)},
                                              {"y", fmt::format(fmt::runtime(format), middle.y)},
                                              {"crs", layer.crs->name}})));
    return true;
}

}  // namespace lifang
