#pragma once

#include "load/roles/recognise.hpp"
#include "load/site/options.hpp"

#include <vector>

namespace lifang {

/// Whether a district's ground says that something is its own: most of a compound or community, the centre of
/// gravity of a building.
bool lies_in(const MultiPolygon& ground, Part part, const MultiPolygon& shape);

/// Takes out of the layers the compounds, communities and buildings of other districts. Those of a layer with
/// a column that says the district are its own already, of the others those that lie in its ground, so that
/// each is in one district only. Where the district's ground is not known, nobody can say whose those are,
/// and none stays. Layers need their CRS.
void keep_own(std::vector<KnownLayer>& layers, const DistrictQuery& district);

}  // namespace lifang
