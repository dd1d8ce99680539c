#pragma once

#include "publish/export/database_target.hpp"
#include "publish/files/record_layer_ogr.hpp"

namespace lifang {

enum class DatabaseUse { reading, writing };

/// Opens a database, for reading with tables that have no shapes, too. Throws Error(input) or Error(output)
/// by its use when it cannot be opened, or has no PostGIS.
OpenDataset open_database(const DatabaseTarget& target, DriverErrors& errors, DatabaseUse use);

}  // namespace lifang
