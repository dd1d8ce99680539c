#pragma once

#include "publish/cartography/colours.hpp"
#include "publish/plan_file/read_plan.hpp"

namespace lifang {

/// `map_colour` as a plan file has it, by layout and unit; numbers that are no map colours are left out.
using PlanColours = std::map<std::string, KeptColours>;

/// As read_plan(), with the colours of the file: somebody may have changed them in a GIS, and an older
/// program chose others.
Plan read_plan(const std::filesystem::path& path, const Run& run, FileStamp* as_read, PlanColours& colours);

}  // namespace lifang
