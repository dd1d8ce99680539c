#pragma once

#include <string>

namespace lifang {

/// Throws Error(input) when a DXF stands for more entities than any drawing has: GDAL puts every block in
/// where it is inserted or stands at the end of a leader, and blocks that insert one another twice double
/// with each. Entities are counted from the text, one pass over its lines, on disk or in a zip ("/vsizip/…").
void require_bounded_blocks(const std::string& path, const std::string& shown);

}  // namespace lifang
