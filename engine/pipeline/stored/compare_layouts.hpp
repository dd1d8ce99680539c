#pragma once

#include "publish/plan/plan.hpp"

#include <vector>

namespace lifang {

/// What differs between two layouts of a plan, unit by unit.
struct LayoutComparison {
    /// A unit of the first layout, and the unit of the second that shares most floor area with it.
    struct Pair {
        UnitId a, b;
        double shared_m2 = 0.0;
        std::vector<CompoundId> leave, join;  ///< compounds that the first unit gives away and takes in

        bool is_same() const { return leave.empty() && join.empty(); }
    };
    std::vector<Pair> pairs;  ///< in the order of the first layout's units
    double kept_share = 1.0;  ///< of the first layout's floor area: what stays with its unit

    std::size_t count_same() const;
};

/// n log n in the compounds.
LayoutComparison compare_layouts(const Plan& plan, const PlannedLayout& a, const PlannedLayout& b);

}  // namespace lifang
