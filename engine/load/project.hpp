#pragma once

#include "load/recognise.hpp"

#include <vector>

namespace lifang {

/// Gives every used layer a CRS: its own, or the assumed one. Throws Error(input), with a guess from the
/// coordinates, when a layer names none and nothing is assumed; when its coordinates cannot be what its CRS
/// says (degrees in a CRS of metres or the other way round); when local metres are mixed with a known CRS.
void settle_layer_crs(std::vector<KnownLayer>& layers, const std::string& assume_crs);

/// The plan's CRS: the wanted one, else the one for the median centre of all buildings and compounds (of all
/// used features where there are none); local metres stay what they are. Throws Error(usage) when the wanted
/// CRS is not metric.
Crs choose_plan_crs(const std::vector<KnownLayer>& layers, const std::string& target_crs);

/// Layers that lie apart were read in a wrong CRS or zone: throws Error(input) with the distances when most
/// features of a layer are more than 50 km (or 20 times their own spread) from the buildings and compounds.
/// Call after projecting. Returns, per layer and feature, whether a single feature lies that far off.
std::vector<std::vector<bool>> find_far_features(const std::vector<KnownLayer>& layers);

}  // namespace lifang
