#pragma once

// What others ask of this stage: a plan as a file, as a map, as a report, as layers for other programs.
#include "publish/export/export.hpp"
#include "publish/map/map.hpp"
#include "publish/plan_file/read_plan.hpp"
#include "publish/plan_file/write_plan.hpp"
#include "publish/report/map_sheet.hpp"
#include "publish/report/report.hpp"
