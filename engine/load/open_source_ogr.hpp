#pragma once
// Private to load/: from a path to an open GDAL dataset.

#include "core/issue.hpp"
#include "load/gdal_ogr.hpp"
#include "load/source.hpp"

namespace lifang {

struct OpenSource {
    Dataset dataset;
    std::string driver;  ///< GDAL's short name
    Issues findings;     ///< an encoding that had to be guessed
};

/// Opens a source for reading with the drivers we trust, without locks and side files. Throws Error(input)
/// with GDAL's own words.
OpenSource open_source(const SourcePath& source, const GdalMessages& messages);

}  // namespace lifang
