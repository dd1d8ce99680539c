#pragma once

#include "geometry/crs.hpp"
#include "publish/files/record_layer_ogr.hpp"

namespace lifang {

/// A new, empty layer for a table of the plan. Throws Error(output).
RecordLayer make_table_layer(GDALDataset& dataset, const Table& table, const Crs& crs, DriverErrors& errors,
                             const std::string& where);

}  // namespace lifang
