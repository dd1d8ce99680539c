#pragma once

#include "publish/plan/plan.hpp"
#include "scene/layer.hpp"

#include <optional>

namespace lifang::scene {

/// Whether a plan has anything to show of a layer, or of one class of its roads. Linear at worst.
bool has_content(const Plan& plan, Layer layer, const std::optional<Barrier>& road_class);

/// Around all of it, in the plan's CRS; empty where there is nothing. Of what covers the district, the
/// district. Linear.
Box find_extent(const Plan& plan, Layer layer, const std::optional<Barrier>& road_class);

}  // namespace lifang::scene
