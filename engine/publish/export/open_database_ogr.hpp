#pragma once

#include "publish/export/database_target.hpp"
#include "publish/files/record_layer_ogr.hpp"

namespace lifang {

/// Opens a database for writing. Throws Error(output) when it cannot be opened, or has no PostGIS.
OpenDataset open_database(const DatabaseTarget& target, DriverErrors& errors);

}  // namespace lifang
