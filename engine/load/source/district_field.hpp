#pragma once

#include "load/source/source.hpp"

#include <cstddef>
#include <optional>
#include <string>

namespace lifang {

/// How a query names a column of a layer, on every machine that reads the source under the same name.
DistrictColumn name_district_column(const SourceLayer& layer, const std::string& field);

/// The layer's column that says the district, by position; nothing where it has none and its ground says it.
std::optional<std::size_t> find_district_field(const SourceLayer& layer, const DistrictQuery& district);

}  // namespace lifang
