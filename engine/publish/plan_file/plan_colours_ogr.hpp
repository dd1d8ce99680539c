#pragma once

#include "publish/plan_file/plan_colours.hpp"

#include <ogrsf_frmts.h>

namespace lifang {

/// Of an open plan file, which `where` names in an Error. It has the table `units`.
PlanColours read_map_colours(GDALDataset& dataset, const std::string& where);

}  // namespace lifang
