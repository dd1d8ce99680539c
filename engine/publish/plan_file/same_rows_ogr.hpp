#pragma once

#include "core/run.hpp"
#include "publish/tables/table.hpp"

#include <string>
#include <vector>

#include <ogrsf_frmts.h>

namespace lifang {

/// Where the columns of a table stand among the fields of a layer that has them all.
std::vector<int> find_fields(const Table& table, OGRLayer& layer);

/// Compares the rows of a plan file's table with those that a query gives of a database, both by their
/// numbers: every value to the last bit, and every corner. Throws Error(output) about `where` with the first
/// row that differs.
void require_same_rows(const Table& table, OGRLayer& wanted, GDALDataset& database, const std::string& query,
                       const std::string& where, const Run& run);

}  // namespace lifang
