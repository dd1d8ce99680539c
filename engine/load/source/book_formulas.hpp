#pragma once

#include <string>

namespace lifang {

/// Refuses an OpenDocument book (.ods) with formulas whose values were not stored: GDAL would reckon them,
/// and a few lines that double one another stand for gigabytes. Other files pass. Throws Error(input).
void require_stored_values(const std::string& book, const std::string& shown);

}  // namespace lifang
