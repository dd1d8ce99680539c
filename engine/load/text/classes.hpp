#pragma once

#include "core/barrier.hpp"

#include <optional>
#include <string_view>

namespace lifang {

/// Road classes by OSM's highway=* (links count as their road), by our own names and by the Chinese terms of
/// road plans (快速路, 主干路, 次干路, 支路 …). Nothing for what carries nobody: construction, proposed.
std::optional<Barrier> find_road_class(std::string_view text);

/// Whether a lane of this kind may do what a street does: living streets, pedestrian streets and service
/// roads, but no driveways, parking aisles and the like, nor what is closed to the public. `service` and
/// `access` are OSM's tags.
bool may_be_street(std::string_view highway, std::string_view service, std::string_view access);

/// Who may use a road of this kind unless its tags say otherwise.
bool is_walkable(std::string_view highway, std::string_view access, std::string_view foot);
bool is_drivable(std::string_view highway, std::string_view access, std::string_view motor_vehicle);

}  // namespace lifang
