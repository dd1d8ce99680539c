#pragma once

#include "publish/dxf/drawing.hpp"

#include <filesystem>
#include <string>
#include <vector>

namespace lifang {

/// The drawing as a DXF file (AutoCAD 2004 and later) in metres, without a CRS, as DXF has none. Lines are
/// LWPOLYLINEs, closed where their ring is; texts are MTEXT in which every sign beyond Latin is \U+XXXX, so
/// that they survive every code page. Throws Error(output) about `where`.
std::string make_dxf(const std::vector<CadEntity>& drawing, const std::string& where);

/// Reads a DXF file and compares every entity with the drawing: layer, points to a micrometre, text. Throws
/// Error(output) about `where` when one differs.
void verify_dxf(const std::vector<CadEntity>& drawing, const std::filesystem::path& path,
                const std::string& where);

}  // namespace lifang
