#pragma once

#include "publish/files/record_layer_ogr.hpp"

#include <filesystem>

namespace lifang {

/// Opens a plan file that stands still, such as a snapshot, for reading: all its tables, without locks, and
/// without a -wal or -shm beside it. `path` is what messages call it. Throws Error(input).
OpenDataset open_plan(const std::filesystem::path& snapshot, const std::filesystem::path& path,
                      DriverErrors& errors);

/// A row's shape into the memory of the last row's; empty where there is none.
void read_shape(const OGRFeature& feature, Wkb& shape);

}  // namespace lifang
