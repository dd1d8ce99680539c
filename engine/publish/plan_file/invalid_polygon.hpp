#pragma once

#include <filesystem>

namespace lifang {

/// Why the geometry library failed on a plan: throws Error(input) that names the first row with an invalid
/// polygon (ISO 19125-1, 6.1.11) and where in it. Returns where all are valid: then it is a defect of ours.
/// Asked when something has failed, as reading a plan does not look for it: validity costs more than the
/// rest.
void require_valid_polygons(const std::filesystem::path& plan);

}  // namespace lifang
