#pragma once
// Private to load/: from a file to an open GDAL raster that can be trusted to be read.

#include "load/source/gdal_ogr.hpp"
#include "storage/snapshot.hpp"

#include <memory>
#include <string>

namespace lifang {

struct OpenRaster {
    std::string file;                    ///< as given
    std::unique_ptr<Snapshot> snapshot;  ///< of a database; other files are passed through
    Dataset dataset;
};

/// Opens a file with the drivers that hold pixels and nothing else, without side files. Throws what Raster
/// does for files, all but what concerns where it lies.
OpenRaster open_raster(const std::string& file);

/// Throws Error(input): GDAL said so while reading.
[[noreturn]] void refuse_damaged(const std::string& file, const GdalMessages& messages);

}  // namespace lifang
