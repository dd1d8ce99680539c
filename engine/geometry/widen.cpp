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

MultiPolygon unite_then_round(const MultiPolygon& polygons) {
    // GEOS unites faster by growing by nothing than by its union, but looks through all rings for each.
    constexpr std::size_t most_rings = 1000;
    std::size_t rings = 0;
    for (const Polygon& polygon : polygons) rings += 1 + polygon.holes.size();
    if (rings <= most_rings) return buffer(polygons, Meters{0.0}, 1);

    const auto united =
        geos::own(GEOSUnaryUnion_r(geos::context(), geos::to_geos(polygons).get()), "UnaryUnion");
    const auto rounded =
        geos::own(GEOSGeom_setPrecision_r(geos::context(), united.get(), grid.value, 0), "setPrecision");
    if (GEOSNormalize_r(geos::context(), rounded.get()) < 0) geos::failed("Normalize");
    return geos::polygons_of(rounded.get());
}

}  // namespace lifang
