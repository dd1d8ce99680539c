#pragma once

#include "publish/plan/plan.hpp"

#include <string>

namespace lifang {

/// A QGIS project (.qgs, readable from QGIS 3.16 on) that shows a plan: a group for each layout, the first
/// one on, the ground below, opened at the district's extent. `file_name` is the plan file's own name, for a
/// project refers to layers by the file they are in. A function of the plan and the name.
std::string make_qgis_project(const Plan& plan, const std::string& file_name);

}  // namespace lifang
