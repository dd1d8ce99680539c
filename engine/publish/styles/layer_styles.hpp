#pragma once

#include "publish/files/driver_errors.hpp"
#include "publish/plan/plan.hpp"
#include "publish/tables/export_layers.hpp"

#include <string>

class GDALDataset;

namespace lifang {

/// The columns of `layer_styles`, behind the number of a row.
const std::vector<ColumnName>& style_columns();

/// Writes the table `layer_styles` where QGIS looks for a layer's default style: symbols, labels, Chinese
/// names of columns and codes (QML, and symbols as SLD) for every table of the plan file and for the views of
/// every layout.
void write_layer_styles(GDALDataset& dataset, const Plan& plan, DriverErrors& errors,
                        const std::string& where);

/// The same table for layers that are handed over, whose columns have their names of the plan file.
void write_export_styles(GDALDataset& dataset, const std::vector<ExportLayer>& layers, DriverErrors& errors,
                         const std::string& where);

/// Adds the styles of one layout's views to the table. A style that is there stays, and so does a file from
/// which somebody took the table.
void add_layout_styles(GDALDataset& dataset, const Plan& plan, const PlannedLayout& layout,
                       DriverErrors& errors, const std::string& where);

}  // namespace lifang
