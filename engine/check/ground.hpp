#pragma once

#include "check/plan_rows.hpp"

#include <optional>
#include <vector>

namespace lifang::checking {

/// The ground of one layout's units: by cell, the unit it belongs to. A compound's cell follows its
/// assignment; ground of no compound belongs to the unit whose polygon it lies in.
struct Ground {
    std::vector<std::optional<std::size_t>> unit_of_cell;
};

/// One per layout. About cells × log(units).
std::vector<Ground> find_grounds(const PlanRows& plan);

}  // namespace lifang::checking
