#include "core/error.hpp"
#include "pipeline/pipeline.hpp"

#include <catch2/catch.hpp>

using namespace lifang;

namespace {

Profile small_city() {
    Profile profile;
    profile.name = "small_city";
    profile.target = SquareMeters{100000.0};
    profile.min = SquareMeters{70000.0};
    profile.max = SquareMeters{130000.0};
    return profile;
}

ExitCode code_of(const Scenario& scenario) {
    try {
        make_demand(scenario, small_city());
    } catch (const Error& error) {
        return error.code();
    }
    return ExitCode::done;
}

}  // namespace

TEST_CASE("a scenario without sizes takes the profile's") {
    const Demand demand = make_demand(Scenario{}, small_city());
    CHECK(demand.target == 100000.0);
    CHECK(demand.min == 70000.0);
    CHECK(demand.max == 130000.0);
    CHECK_FALSE(demand.units.has_value());
}

TEST_CASE("a scenario's own sizes win, one by one") {
    Scenario scenario;
    scenario.target_m2 = 90000.0;
    scenario.max_m2 = 95000.0;
    const Demand demand = make_demand(scenario, small_city());
    CHECK(demand.target == 90000.0);
    CHECK(demand.min == 70000.0);
    CHECK(demand.max == 95000.0);
}

TEST_CASE("sizes that contradict each other are a usage error") {
    Scenario scenario;
    SECTION("target below the profile's minimum") { scenario.target_m2 = 50000.0; }
    SECTION("target above the maximum") { scenario.max_m2 = 99999.0; }
    SECTION("zero") { scenario.min_m2 = 0.0; }
    SECTION("not a number") { scenario.target_m2 = std::numeric_limits<double>::quiet_NaN(); }
    CHECK(code_of(scenario) == ExitCode::usage);
}

TEST_CASE("equal bounds are allowed") {
    Scenario scenario;
    scenario.min_m2 = scenario.max_m2 = scenario.target_m2 = 80000.0;
    CHECK(code_of(scenario) == ExitCode::done);
}
