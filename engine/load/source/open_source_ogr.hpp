#pragma once
// Private to load/: from a path to an open GDAL dataset.

#include "core/issue.hpp"
#include "load/source/gdal_ogr.hpp"
#include "load/source/source.hpp"

#include <memory>

#include <cpl_conv.h>

namespace lifang {

struct OpenSource {
    /// Options of this thread for as long as the source is open: in KML, field names stay as they are, in
    /// Chinese too; a drawing that names no code page is read in the one its bytes are in.
    std::unique_ptr<CPLConfigOptionSetter> field_names, drawing_encoding;
    Dataset dataset;
    std::string driver;  ///< GDAL's short name
    /// What its texts are in where GDAL hands over their bytes, so that one that was cut is noticed:
    /// "GB18030"; empty: UTF-8.
    std::string encoding;
    Issues findings;  ///< an encoding that had to be guessed
};

/// Opens a source for reading with the drivers we trust, without locks and side files. Throws Error(input)
/// with GDAL's own words, and when looking into a database reaches the bounds.
OpenSource open_source(const SourcePath& source, const GdalMessages& messages, const Run& run);

}  // namespace lifang
