#pragma once

#include "publish/driver_errors.hpp"

#include <string>

class GDALDataset;

namespace lifang {

/// Writes the table `layer_styles` where QGIS looks for a layer's default style: QML and SLD for each spatial
/// layer that has a style in map_style.hpp.
void write_layer_styles(GDALDataset& dataset, DriverErrors& errors, const std::string& where);

}  // namespace lifang
