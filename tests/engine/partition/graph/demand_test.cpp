#include "partition/graph/graph.hpp"

#include <catch2/catch.hpp>

using namespace lifang;

TEST_CASE("a unit at a bound is within it, in whatever order its weights were added") {
    const Demand demand{100000.0, 70000.0, 130000.0, {}};
    CHECK(demand.holds(70000.0));
    CHECK(demand.holds(130000.0));
    const double noise = 1e-5;  // m², of sums of some dozen floor areas; the tolerance is 1e-4 m²
    CHECK(demand.holds(70000.0 - noise));
    CHECK(demand.holds(130000.0 + noise));
    CHECK(demand.excess(130000.0 + noise) == 0.0);
    CHECK(demand.is_light(69999.0));
    CHECK(demand.is_heavy(130001.0));
    CHECK_FALSE(demand.holds(69999.0));
    CHECK_FALSE(demand.holds(130001.0));
}

TEST_CASE("what is outside the bounds is told in targets, for several units together too") {
    const Demand demand{100000.0, 70000.0, 130000.0, {}};
    CHECK(demand.excess(50000.0) == Approx(0.2));
    CHECK(demand.excess(150000.0) == Approx(0.2));
    CHECK(demand.holds(140000.0, 2));
    CHECK(demand.excess(130000.0, 2) == Approx(0.1));
    CHECK(demand.deviation(80000.0) == Approx(-0.2));
}

TEST_CASE("a narrowed demand is never wider than it was") {
    const Demand demand{100000.0, 70000.0, 130000.0, 4};
    const Demand narrow = demand.narrowed_to(0.1);
    CHECK(narrow.min == Approx(90000.0));
    CHECK(narrow.max == Approx(110000.0));
    CHECK(narrow.units == 4);
    CHECK(demand.narrowed_to(0.5).min == 70000.0);
    CHECK(demand.narrowed_to(std::numeric_limits<double>::infinity()).max == 130000.0);
}
