#pragma once
// Private to geometry/: GEOS objects as C++ values.
#include "geometry/shapes.hpp"

#include <memory>

#include <geos_c.h>

namespace lifang::geos {

/// One GEOS context per thread; its last error text is told by failed().
GEOSContextHandle_t context();

struct Destroy {
    void operator()(GEOSGeometry* geometry) const { GEOSGeom_destroy_r(context(), geometry); }
};
using Geometry = std::unique_ptr<GEOSGeometry, Destroy>;

/// Takes what a GEOS call returned; throws Error(internal) naming the call when it is null.
Geometry own(GEOSGeometry* geometry, const char* call);
/// What a predicate of GEOS says, which has a third answer: that it failed.
bool is_true(char answer, const char* call);
/// Throws Error(internal) with what GEOS says, or std::bad_alloc where it ran out of memory.
[[noreturn]] void failed(const char* call);

Geometry to_geos(const LineString& line);
Geometry to_geos(const MultiLineString& lines);
Geometry to_geos(const Polygon& polygon);
Geometry to_geos(const MultiPolygon& polygons);

/// All polygons / lines in a geometry of any type, parts of collections too; others are left out.
MultiPolygon polygons_of(const GEOSGeometry* geometry);
MultiLineString lines_of(const GEOSGeometry* geometry);

}  // namespace lifang::geos
