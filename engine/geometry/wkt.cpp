#include "geometry/wkt.hpp"

#include "core/error.hpp"
#include "geometry/geos_handle.hpp"

namespace lifang {
namespace {

using geos::context;

geos::Geometry read(std::string_view wkt) {
    const std::string text(wkt);
    const std::unique_ptr<GEOSWKTReader, void (*)(GEOSWKTReader*)> reader(
        GEOSWKTReader_create_r(context()), [](GEOSWKTReader* r) { GEOSWKTReader_destroy_r(context(), r); });
    geos::Geometry geometry(GEOSWKTReader_read_r(context(), reader.get(), text.c_str()));
    if (!geometry) throw Error(ExitCode::input, "WKT", Message("malformed_wkt", {{"text", text}}));
    return geometry;
}

std::string write(const geos::Geometry& geometry) {
    constexpr int millimetres = 3;
    const std::unique_ptr<GEOSWKTWriter, void (*)(GEOSWKTWriter*)> writer(
        GEOSWKTWriter_create_r(context()), [](GEOSWKTWriter* w) { GEOSWKTWriter_destroy_r(context(), w); });
    GEOSWKTWriter_setTrim_r(context(), writer.get(), 1);
    GEOSWKTWriter_setRoundingPrecision_r(context(), writer.get(), millimetres);
    char* text = GEOSWKTWriter_write_r(context(), writer.get(), geometry.get());
    if (!text) geos::failed("WKTWriter");
    std::string wkt(text);
    GEOSFree_r(context(), text);
    return wkt;
}

}  // namespace

MultiPolygon read_polygons(std::string_view wkt) { return geos::polygons_of(read(wkt).get()); }
MultiLineString read_lines(std::string_view wkt) { return geos::lines_of(read(wkt).get()); }
std::string to_wkt(const MultiPolygon& polygons) { return write(geos::to_geos(polygons)); }
std::string to_wkt(const MultiLineString& lines) { return write(geos::to_geos(lines)); }

}  // namespace lifang
