#pragma once

#include <string>
#include <string_view>

namespace lifang {

/// A DXF file as GDAL 3.6 writes it, with two things repaired: rings become closed polylines, and long texts
/// are cut between signs. All else stays byte by byte.
std::string repair_entities(std::string_view dxf);

}  // namespace lifang
