#pragma once

#include "geometry/shapes.hpp"

#include <string>
#include <string_view>

namespace lifang {

/// Well-known text, for tests and messages. Reading throws Error(input) on malformed text; collections give
/// their polygons / lines. Writing rounds to millimetres.
MultiPolygon read_polygons(std::string_view wkt);
MultiLineString read_lines(std::string_view wkt);
std::string to_wkt(const MultiPolygon& polygons);
std::string to_wkt(const MultiLineString& lines);

}  // namespace lifang
