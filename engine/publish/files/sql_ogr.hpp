#pragma once

#include "publish/files/driver_errors.hpp"

#include <string>

class GDALDataset;

namespace lifang {

/// Runs one SQL statement on an open GeoPackage. Throws Error(output) when it fails.
void execute_sql(GDALDataset& dataset, const std::string& statement, DriverErrors& errors,
                 const std::string& where);

/// The first value of the first row as text; empty when there is no row, or it is NULL. For questions that
/// cannot fail: a table that is not there gives nothing.
std::string query_text(GDALDataset& dataset, const std::string& query);

}  // namespace lifang
