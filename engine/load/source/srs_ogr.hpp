#pragma once
// Private to load/: GDAL's coordinate systems as ours.

#include "geometry/crs.hpp"

#include <optional>

#include <ogr_srs_api.h>

namespace lifang {

/// Nothing where there is none, or one that says only that it is not known; of local metres the definition is
/// empty. Throws Error(input) when PROJ does not know it.
std::optional<Crs> crs_of(OGRSpatialReferenceH srs);

}  // namespace lifang
