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
