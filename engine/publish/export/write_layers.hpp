#pragma once

#include "core/run.hpp"
#include "publish/export/driver.hpp"
#include "publish/export/encoding.hpp"
#include "publish/files/memory_folder.hpp"
#include "publish/tables/export_layers.hpp"

namespace lifang {

/// The name of the file a layer is in: all in `whole`, or each in one of its own.
std::string file_of_layer(const ExportDriver& driver, const ExportLayer& layer, const std::string& whole);

/// Writes layers with a GDAL driver into memory. Throws Error(output) about `where`.
void write_layers(const ExportDriver& driver, const std::vector<ExportLayer>& layers, const Crs& crs,
                  Encoding encoding, const std::string& whole, const MemoryFolder& memory,
                  const std::string& where, const Run& run);

}  // namespace lifang
