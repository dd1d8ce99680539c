#include "geometry/widen.hpp"

#include "geometry/geos_handle.hpp"
#include "geometry/overlay.hpp"

namespace lifang {

MultiPolygon widen(const MultiLineString& lines, Meters distance, int quadrant_segments) {
    if (lines.empty()) return {};
    const auto made = geos::own(
        GEOSBuffer_r(geos::context(), geos::to_geos(lines).get(), distance.value, quadrant_segments),
        "Buffer");
    return geos::polygons_of(made.get());
}

// GEOS unites faster by growing by nothing than by its union.
MultiPolygon unite_then_round(const MultiPolygon& polygons) { return buffer(polygons, Meters{0.0}, 1); }

}  // namespace lifang
