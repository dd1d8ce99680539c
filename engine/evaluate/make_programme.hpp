#pragma once

#include "core/run.hpp"
#include "evaluate/layout/evaluation.hpp"
#include "load/site/site.hpp"

#include <optional>
#include <vector>

namespace lifang {

struct ProgrammeRequest {
    std::optional<Cny> budget_per_year;  ///< empty: an order, and no batches
    std::vector<UnitId> started;         ///< units that have been started already
};

/// Makes the programme of a layout whose other figures stand: `Unit::programme`, and its position as
/// `priority`. Throws what queue_units() throws.
void make_programme(const Profile& profile, const std::vector<Compound>& compounds,
                    const ProgrammeRequest& request, const Run& run, PlannedLayout& layout);

}  // namespace lifang
