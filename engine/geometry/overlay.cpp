#include "geometry/overlay.hpp"

#include "geometry/geos_handle.hpp"

namespace lifang {
namespace {

using geos::context;
using geos::Geometry;
using geos::own;

/// One fixed order of parts and points, whatever order the algorithm found them in.
MultiPolygon normalized_polygons(const Geometry& geometry) {
    if (GEOSNormalize_r(context(), geometry.get()) < 0) geos::failed("Normalize");
    return geos::polygons_of(geometry.get());
}

MultiLineString normalized_lines(const Geometry& geometry) {
    if (GEOSNormalize_r(context(), geometry.get()) < 0) geos::failed("Normalize");
    return geos::lines_of(geometry.get());
}

template <class A>
Geometry intersection(const A& a, const MultiPolygon& b) {
    return own(GEOSIntersectionPrec_r(context(), geos::to_geos(a).get(), geos::to_geos(b).get(), grid.value),
               "IntersectionPrec");
}

template <class A>
Geometry difference(const A& a, const MultiPolygon& b) {
    return own(GEOSDifferencePrec_r(context(), geos::to_geos(a).get(), geos::to_geos(b).get(), grid.value),
               "DifferencePrec");
}

template <class Shape>
MultiPolygon grown(const Shape& shape, Meters distance, int quadrant_segments) {
    constexpr double mitre_limit = 2.0;  // a sharp corner is cut at twice the distance
    const int segments = quadrant_segments > 0 ? quadrant_segments : 1;
    const int join = quadrant_segments > 0 ? GEOSBUF_JOIN_ROUND : GEOSBUF_JOIN_MITRE;
    const auto made = own(GEOSBufferWithStyle_r(context(), geos::to_geos(shape).get(), distance.value,
                                                segments, GEOSBUF_CAP_ROUND, join, mitre_limit),
                          "BufferWithStyle");
    return normalized_polygons(
        own(GEOSGeom_setPrecision_r(context(), made.get(), grid.value, 0), "setPrecision"));
}

}  // namespace

MultiPolygon unite(const MultiPolygon& polygons) {
    return normalized_polygons(
        own(GEOSUnaryUnionPrec_r(context(), geos::to_geos(polygons).get(), grid.value), "UnaryUnionPrec"));
}

MultiPolygon intersect(const MultiPolygon& a, const MultiPolygon& b) {
    return normalized_polygons(intersection(a, b));
}

MultiPolygon subtract(const MultiPolygon& a, const MultiPolygon& b) {
    return normalized_polygons(difference(a, b));
}

MultiLineString intersect(const MultiLineString& lines, const MultiPolygon& polygons) {
    return normalized_lines(intersection(lines, polygons));
}

MultiLineString subtract(const MultiLineString& lines, const MultiPolygon& polygons) {
    return normalized_lines(difference(lines, polygons));
}

MultiPolygon unite_coverage(const MultiPolygon& polygons) {
    if (polygons.empty()) return {};
    return normalized_polygons(
        own(GEOSCoverageUnion_r(context(), geos::to_geos(polygons).get()), "CoverageUnion"));
}

MultiPolygon buffer(const MultiPolygon& polygons, Meters distance, int quadrant_segments) {
    return grown(polygons, distance, quadrant_segments);
}

MultiPolygon buffer(const MultiLineString& lines, Meters distance, int quadrant_segments) {
    return grown(lines, distance, quadrant_segments);
}

MultiLineString node(const MultiLineString& lines) {
    return normalized_lines(
        own(GEOSUnaryUnionPrec_r(context(), geos::to_geos(lines).get(), grid.value), "UnaryUnionPrec"));
}

std::vector<Polygon> polygonize(const MultiLineString& noded_lines) {
    const Geometry lines = geos::to_geos(noded_lines);
    const GEOSGeometry* const input[] = {lines.get()};
    return normalized_polygons(own(GEOSPolygonize_r(context(), input, 1), "Polygonize"));
}

MultiLineString merge_lines(const MultiLineString& lines) {
    return normalized_lines(own(GEOSLineMerge_r(context(), geos::to_geos(lines).get()), "LineMerge"));
}

MultiPolygon make_valid(const MultiPolygon& polygons) {
    const std::unique_ptr<GEOSMakeValidParams, void (*)(GEOSMakeValidParams*)> params(
        GEOSMakeValidParams_create_r(context()),
        [](GEOSMakeValidParams* p) { GEOSMakeValidParams_destroy_r(context(), p); });
    GEOSMakeValidParams_setMethod_r(context(), params.get(), GEOS_MAKE_VALID_STRUCTURE);
    GEOSMakeValidParams_setKeepCollapsed_r(context(), params.get(), 0);
    return normalized_polygons(
        own(GEOSMakeValidWithParams_r(context(), geos::to_geos(polygons).get(), params.get()), "MakeValid"));
}

bool is_valid(const MultiPolygon& polygons) { return find_invalidity(polygons).reason.empty(); }

Invalidity find_invalidity(const MultiPolygon& polygons) {
    char* reason = nullptr;
    GEOSGeometry* where = nullptr;
    const bool holds = geos::is_true(
        GEOSisValidDetail_r(context(), geos::to_geos(polygons).get(), 0, &reason, &where), "isValidDetail");
    Invalidity found;
    if (!holds) {
        found.reason = reason ? reason : "invalid";
        if (where) {
            GEOSGeomGetX_r(context(), where, &found.at.x);
            GEOSGeomGetY_r(context(), where, &found.at.y);
        }
    }
    GEOSFree_r(context(), reason);
    if (where) GEOSGeom_destroy_r(context(), where);
    return found;
}

MultiPolygon snap_to_grid(const MultiPolygon& polygons) {
    return normalized_polygons(own(
        GEOSGeom_setPrecision_r(context(), geos::to_geos(polygons).get(), grid.value, 0), "setPrecision"));
}

MultiPolygon simplify(const MultiPolygon& polygons, Meters tolerance) {
    return normalized_polygons(
        own(GEOSTopologyPreserveSimplify_r(context(), geos::to_geos(polygons).get(), tolerance.value),
            "Simplify"));
}

MultiLineString simplify(const MultiLineString& lines, Meters tolerance) {
    return normalized_lines(own(
        GEOSTopologyPreserveSimplify_r(context(), geos::to_geos(lines).get(), tolerance.value), "Simplify"));
}

MultiPolygon convex_hull(const std::vector<Point>& points) {
    if (points.size() < 3) return {};
    return normalized_polygons(
        own(GEOSConvexHull_r(context(), geos::to_geos(LineString(points)).get()), "ConvexHull"));
}

Point point_inside(const MultiPolygon& polygons) {
    const auto point = own(GEOSPointOnSurface_r(context(), geos::to_geos(polygons).get()), "PointOnSurface");
    Point inside;
    if (geos::is_true(GEOSisEmpty_r(context(), point.get()), "isEmpty")) return inside;
    GEOSGeomGetX_r(context(), point.get(), &inside.x);
    GEOSGeomGetY_r(context(), point.get(), &inside.y);
    return inside;
}

Meters distance(const MultiPolygon& a, const MultiPolygon& b) {
    double metres = 0.0;
    if (!GEOSDistance_r(context(), geos::to_geos(a).get(), geos::to_geos(b).get(), &metres))
        geos::failed("Distance");
    return Meters{metres};
}

bool intersects(const MultiPolygon& a, const MultiPolygon& b) {
    return geos::is_true(GEOSIntersects_r(context(), geos::to_geos(a).get(), geos::to_geos(b).get()),
                         "Intersects");
}

std::vector<Point> triangulate(const MultiPolygon& polygons) {
    const auto made = own(GEOSConstrainedDelaunayTriangulation_r(context(), geos::to_geos(polygons).get()),
                          "ConstrainedDelaunayTriangulation");
    std::vector<Point> corners;
    for (const Polygon& triangle : geos::polygons_of(made.get()))
        corners.insert(corners.end(), triangle.outer.begin(), triangle.outer.begin() + 3);
    return corners;
}

}  // namespace lifang
