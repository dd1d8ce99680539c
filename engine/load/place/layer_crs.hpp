#pragma once

#include "load/roles/recognise.hpp"

#include <string>
#include <vector>

namespace lifang {

/// Gives every used layer a CRS: the one that a user says it is in (`source_crs`, see LoadOptions), whatever
/// it says itself; else its own; else the assumed one; and turns coordinates round that stand northing first
/// (axes.hpp). Throws Error(input), with a guess from the coordinates, when a layer names none and nothing is
/// assumed, and when its coordinates cannot be what its CRS says: degrees in a CRS of metres or the other way
/// round, or more than 20° beyond the area the CRS is made for. Throws Error(input) when local metres are
/// mixed with a known CRS, Error(usage) when `source_crs` names a layer that was not read.
void settle_layer_crs(std::vector<KnownLayer>& layers, const std::vector<std::string>& source_crs,
                      const std::string& assume_crs);

}  // namespace lifang
