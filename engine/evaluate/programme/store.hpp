#pragma once

#include "load/site/site.hpp"

#include <vector>

namespace lifang {

/// The rolling project store: compounds out of scope today that can come in later, those first that need
/// least for it. First who only lacks facts (unknown_consent, unknown_build_year, unknown_management,
/// no_floor_area), then who lacks consent, the most consent first, then who is isolated, then yards of
/// owner-units. Whoever is too new or was taken out by a rule is no project. Of equals the larger floor area
/// first. n log n.
std::vector<CompoundId> list_project_store(const std::vector<Compound>& compounds);

}  // namespace lifang
