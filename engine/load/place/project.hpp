#pragma once

#include "load/roles/recognise.hpp"

#include <vector>

namespace lifang {

/// The plan's CRS: the wanted one, else the one for the median centre of all buildings and compounds (of all
/// used features where there are none); local metres stay what they are. Throws Error(usage) when the wanted
/// CRS is not metric, or its lengths differ there by more than 1 % from those on the ground (Web Mercator,
/// feet, a far-off zone), with the CRS to use instead.
Crs choose_plan_crs(const std::vector<KnownLayer>& layers, const std::string& target_crs);

/// Layers that lie apart were read in a wrong CRS or zone: throws Error(input) with the distances when most
/// features of a layer are more than 50 km (or 20 times their own spread) from the buildings and compounds.
/// Call after projecting. Returns, per layer and feature, whether a single feature lies that far off.
std::vector<std::vector<bool>> find_far_features(const std::vector<KnownLayer>& layers);

}  // namespace lifang
