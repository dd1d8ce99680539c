#pragma once

#include "publish/files/driver_errors.hpp"
#include "publish/plan/plan.hpp"

#include <string>

class GDALDataset;

namespace lifang {

/// Makes a plan's GeoPackage one that QGIS opens as a map: a view for each layout's units and compounds,
/// styles, and a project that shows the first layout. `file_name` is the name the file will have. Runs in the
/// caller's transaction, after the tables have their rows. Throws Error(output).
void write_display(GDALDataset& dataset, const Plan& plan, const std::string& file_name, DriverErrors& errors,
                   const std::string& where);

/// The same for a file that got more layouts, those of the plan from `first_new` on: their views and styles
/// are added, our project is made anew. Styles, views and projects of others stay as they are.
void add_display(GDALDataset& dataset, const Plan& plan, std::size_t first_new, const std::string& file_name,
                 DriverErrors& errors, const std::string& where);

}  // namespace lifang
