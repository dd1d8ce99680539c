#pragma once

#include "core/run.hpp"
#include "evaluate/retention/match_start.hpp"
#include "geometry/crs.hpp"

#include <string>

namespace lifang {

/// The older layout that a user names: "OLD.gpkg" or "OLD.gpkg:LAYOUT" for a plan (its first layout unless
/// told), else "PATH" or "PATH:LAYER" for polygons with a column that says the unit: the ground of units, or
/// compounds where a column holds their ids. As it stands there. Throws Error(input) for what cannot be read
/// or says no unit, Error(usage) for a layout that is not there.
OlderLayout read_older_layout(const std::string& source, const Run& run);

/// Moves its places into the CRS of the new plan; those of no CRS are in it already. Throws Error(input)
/// where nothing leads there.
void bring_into(const Crs& crs, OlderLayout& older);

}  // namespace lifang
