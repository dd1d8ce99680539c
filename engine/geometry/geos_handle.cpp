#include "geometry/geos_handle.hpp"

#include "core/error.hpp"

#include <new>
#include <string>

namespace lifang::geos {
namespace {

struct Context {
    GEOSContextHandle_t handle = GEOS_init_r();
    std::string last_error;

    Context() {
        GEOSContext_setErrorMessageHandler_r(
            handle,
            [](const char* message, void* self) { static_cast<Context*>(self)->last_error = message; }, this);
    }
    ~Context() { GEOS_finish_r(handle); }
    Context(const Context&) = delete;
    Context& operator=(const Context&) = delete;
};

Context& thread_context() {
    thread_local Context context;
    return context;
}

GEOSCoordSequence* sequence_of(const std::vector<Point>& points) {
    static_assert(sizeof(Point) == 2 * sizeof(double), "points are copied as pairs of doubles");
    auto* sequence = GEOSCoordSeq_copyFromBuffer_r(context(), reinterpret_cast<const double*>(points.data()),
                                                   static_cast<unsigned>(points.size()), 0, 0);
    if (!sequence) failed("CoordSeq");
    return sequence;
}

std::vector<Point> points_of(const GEOSGeometry* line) {
    const GEOSCoordSequence* sequence = GEOSGeom_getCoordSeq_r(context(), line);
    unsigned size = 0;
    if (!sequence || !GEOSCoordSeq_getSize_r(context(), sequence, &size)) failed("getCoordSeq");
    std::vector<Point> points(size);
    auto* const values = reinterpret_cast<double*>(points.data());
    if (size > 0 && !GEOSCoordSeq_copyToBuffer_r(context(), sequence, values, 0, 0)) failed("copyToBuffer");
    return points;
}

template <class Parts, class ToPart>
Geometry collection_of(int type, const Parts& parts, ToPart to_part) {
    std::vector<GEOSGeometry*> raw;
    raw.reserve(parts.size());
    for (const auto& part : parts) raw.push_back(to_part(part).release());
    return own(GEOSGeom_createCollection_r(context(), type, raw.data(), static_cast<unsigned>(raw.size())),
               "createCollection");
}

}  // namespace

GEOSContextHandle_t context() { return thread_context().handle; }

void failed(const char* call) {
    if (thread_context().last_error.find("bad_alloc") != std::string::npos) throw std::bad_alloc();
    throw Error(ExitCode::internal, std::string("GEOS ") + call,
                Message("geos_failed", {{"cause", thread_context().last_error}}));
}

Geometry own(GEOSGeometry* geometry, const char* call) {
    if (!geometry) failed(call);
    return Geometry(geometry);
}

bool is_true(char answer, const char* call) {
    constexpr char exception = 2;
    if (answer == exception) failed(call);
    return answer == 1;
}

Geometry to_geos(const LineString& line) {
    return own(GEOSGeom_createLineString_r(context(), sequence_of(line)), "createLineString");
}

Geometry to_geos(const MultiLineString& lines) {
    return collection_of(GEOS_MULTILINESTRING, lines, [](const LineString& line) { return to_geos(line); });
}

Geometry to_geos(const Polygon& polygon) {
    const auto ring = [](const Ring& points) {
        return own(GEOSGeom_createLinearRing_r(context(), sequence_of(points)), "createLinearRing");
    };
    std::vector<GEOSGeometry*> holes;
    for (const Ring& hole : polygon.holes) holes.push_back(ring(hole).release());
    return own(GEOSGeom_createPolygon_r(context(), ring(polygon.outer).release(), holes.data(),
                                        static_cast<unsigned>(holes.size())),
               "createPolygon");
}

Geometry to_geos(const MultiPolygon& polygons) {
    return collection_of(GEOS_MULTIPOLYGON, polygons,
                         [](const Polygon& polygon) { return to_geos(polygon); });
}

MultiPolygon polygons_of(const GEOSGeometry* geometry) {
    MultiPolygon polygons;
    const int type = GEOSGeomTypeId_r(context(), geometry);
    if (type == GEOS_POLYGON) {
        if (is_true(GEOSisEmpty_r(context(), geometry), "isEmpty")) return polygons;
        Polygon polygon{points_of(GEOSGetExteriorRing_r(context(), geometry)), {}};
        const int holes = GEOSGetNumInteriorRings_r(context(), geometry);
        for (int i = 0; i < holes; ++i)
            polygon.holes.push_back(points_of(GEOSGetInteriorRingN_r(context(), geometry, i)));
        polygons.push_back(std::move(polygon));
    } else if (type == GEOS_MULTIPOLYGON || type == GEOS_GEOMETRYCOLLECTION) {
        const int parts = GEOSGetNumGeometries_r(context(), geometry);
        for (int i = 0; i < parts; ++i) {
            for (Polygon& part : polygons_of(GEOSGetGeometryN_r(context(), geometry, i)))
                polygons.push_back(std::move(part));
        }
    }
    return polygons;
}

MultiLineString lines_of(const GEOSGeometry* geometry) {
    MultiLineString lines;
    const int type = GEOSGeomTypeId_r(context(), geometry);
    if (type == GEOS_LINESTRING || type == GEOS_LINEARRING) {
        if (!is_true(GEOSisEmpty_r(context(), geometry), "isEmpty")) lines.push_back(points_of(geometry));
    } else if (type == GEOS_MULTILINESTRING || type == GEOS_GEOMETRYCOLLECTION) {
        const int parts = GEOSGetNumGeometries_r(context(), geometry);
        for (int i = 0; i < parts; ++i) {
            for (LineString& part : lines_of(GEOSGetGeometryN_r(context(), geometry, i)))
                lines.push_back(std::move(part));
        }
    }
    return lines;
}

}  // namespace lifang::geos
