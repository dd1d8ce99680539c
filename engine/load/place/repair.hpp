#pragma once

#include "core/run.hpp"
#include "load/roles/recognise.hpp"

#include <vector>

namespace lifang {

/// Largest share of its area a polygon may lose in repair; beyond, nobody can say what was meant.
inline constexpr double most_area_lost = 0.5;

/// What became of one feature's geometry.
struct Repaired {
    Issues issues;
    bool is_rejected = false;  ///< one of the issues is an error
};

/// Brings a feature into the plan's CRS, rounds it to the millimetre grid and makes it valid, in place. What
/// has no geometry, one of a type its part cannot have, absurd coordinates, a vertex far off the rest of the
/// shape or no extent is rejected; a
/// polygon that had to be repaired carries a warning with the place and the areas before and after.
Repaired repair(SourceFeature& feature, Part part, const Transform& transform, const Source& source);

/// Repairs all features that have a part, on the run's threads; results by layer and feature.
std::vector<std::vector<Repaired>> repair_layers(std::vector<KnownLayer>& layers, const Crs& crs,
                                                 const Run& run);

}  // namespace lifang
