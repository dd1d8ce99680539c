#pragma once

#include "publish/files/driver_errors.hpp"
#include "publish/plan/plan.hpp"

#include <string>

class GDALDataset;

namespace lifang {

/// Puts the QGIS project of the plan into its GeoPackage, where QGIS keeps projects (`qgis_projects`), under
/// the name 里坊方案. A project of that name which somebody saved with QGIS stays as it is; ours is replaced.
void store_qgis_project(GDALDataset& dataset, const Plan& plan, const std::string& file_name,
                        DriverErrors& errors, const std::string& where);

}  // namespace lifang
