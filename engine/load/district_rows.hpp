#pragma once

#include "core/run.hpp"
#include "load/site/options.hpp"

#include <cstddef>
#include <string>

namespace lifang {

/// What load() would take of a district, without making anything of it.
struct DistrictRows {
    /// Of all rows read, those around the district too, and of the profile's texts: changes when one does.
    std::string hash;
    std::size_t compounds = 0;
    std::size_t buildings = 0;
};

/// Reads the rows of `options.district`. Throws what load() throws about what cannot be read.
DistrictRows read_district_rows(const LoadOptions& options, const Run& run);

}  // namespace lifang
