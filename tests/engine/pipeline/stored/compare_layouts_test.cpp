#include "pipeline/stored/compare_layouts.hpp"

#include "support/small_plan.hpp"

#include <catch2/catch.hpp>

using namespace lifang;
using namespace lifang::testing;

// Layout 1 is ABE | CF, layout 2 AEF | BC; every compound has 40,000 m².
TEST_CASE("a unit is compared with the one it shares most floor area with") {
    const Plan plan = make_small_plan();
    const LayoutComparison different = compare_layouts(plan, plan.layouts[0], plan.layouts[1]);
    REQUIRE(different.pairs.size() == 2);
    CHECK(different.pairs[0].shared_m2 == 80000.0);
    CHECK(different.pairs[0].leave == std::vector{CompoundId{1}});
    CHECK(different.pairs[0].join == std::vector{CompoundId{5}});
    CHECK(different.kept_share == Approx(0.6));
    CHECK(different.count_same() == 0);

    const LayoutComparison same = compare_layouts(plan, plan.layouts[0], plan.layouts[0]);
    CHECK(same.kept_share == 1.0);
    CHECK(same.count_same() == 2);
}

TEST_CASE("units that went into one take in what the others had") {
    Plan plan = make_small_plan();
    PlannedLayout merged = plan.layouts[0];
    merged.units.resize(1);
    for (auto& unit : merged.unit_of_compound)
        if (unit) unit = UnitId{0};
    const LayoutComparison comparison = compare_layouts(plan, plan.layouts[0], merged);
    REQUIRE(comparison.pairs.size() == 2);
    CHECK(comparison.pairs[0].leave.empty());
    CHECK(comparison.pairs[0].join == std::vector{CompoundId{2}, CompoundId{5}});
    CHECK(comparison.pairs[1].leave.empty());
    CHECK(comparison.pairs[1].join == std::vector{CompoundId{0}, CompoundId{1}, CompoundId{4}});
    CHECK(comparison.kept_share == 1.0);
}
