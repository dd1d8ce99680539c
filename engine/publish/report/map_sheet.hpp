#pragma once

#include "core/run.hpp"
#include "evaluate/layout/evaluation.hpp"
#include "publish/plan/plan.hpp"
#include "publish/print/page_file.hpp"

#include <string>

namespace lifang {

/// Writes the map of one layout on one sheet: as a drawing (.svg), or on a landscape page that is read and
/// printed (.pdf, .html). Whole or not at all. Throws Error(usage) for a name with another ending or of an
/// input, Error(output) where nothing may be written.
void write_map_sheet(const Plan& plan, const PlannedLayout& layout, const std::string& language,
                     const PageFile& file, const Run& run);

}  // namespace lifang
