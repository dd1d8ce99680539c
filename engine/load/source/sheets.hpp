#pragma once

#include "core/run.hpp"
#include "load/source/source.hpp"
#include "load/text/csv.hpp"

#include <string>
#include <vector>

namespace lifang {

/// One sheet of a table file: its cells as texts, from the first row on, nothing taken for a header.
struct Sheet {
    std::string name;
    TextRows rows;  ///< rows[0] is the sheet's row 1, as people count them
};

/// Whether a path ends as table files do: .xlsx, .xls, .ods, .csv, .tsv, .txt.
bool is_table_file(const std::string& path);

/// The sheets of a table file, or the one that `source.layer` names; of a text file one. Throws Error(input)
/// with GDAL's own words when it cannot be opened, and naming the sheets there are when the named one is not
/// there.
std::vector<Sheet> read_sheets(const SourcePath& source, const Run& run);

}  // namespace lifang
