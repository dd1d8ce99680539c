#pragma once

#include "load/roles/recognise.hpp"
#include "load/site/options.hpp"

#include <vector>

namespace lifang {

/// Takes out of the layers the compounds, communities and buildings of other districts. Those of a layer with
/// a column that says the district are its own already; of the others, communities and compounds are where
/// most of them lies, buildings where their middle is, so that each is in one district only. Where the
/// district's ground is not known, those without a column stay. Layers need their CRS.
void keep_own(std::vector<KnownLayer>& layers, const DistrictQuery& district);

}  // namespace lifang
