// Rule 7 of the plan file: same inputs, options and seed give the same rows, whatever the number of threads.
#include "check/compare.hpp"
#include "pipeline/pipeline.hpp"
#include "publish/publish.hpp"
#include "support/real_data.hpp"

#include <catch2/catch.hpp>

using namespace lifang;
using lifang::testing::TemporaryFolder;

namespace {

/// Sizes are the profile's. The search ends by itself well before the limit, so that the clock decides
/// nothing.
Scenario scenario_of(const std::filesystem::path& input) {
    Scenario scenario;
    scenario.load.inputs = {input.string()};
    scenario.search.candidates = 4;
    scenario.search.time_limit = std::chrono::minutes(10);
    return scenario;
}

std::filesystem::path plan_with(const Scenario& scenario, int threads, std::uint64_t seed,
                                const std::filesystem::path& path) {
    const Run run(nullptr, threads, seed);
    write_plan(make_plan(scenario, run).plan, path, false, run);
    return path;
}

void require_same_rows(const Scenario& scenario) {
    const TemporaryFolder folder;
    const auto one = plan_with(scenario, 1, 1, folder / "one_thread.gpkg");
    const auto two = plan_with(scenario, 2, 1, folder / "two_threads.gpkg");
    const auto again = plan_with(scenario, 2, 1, folder / "again.gpkg");
    CHECK(find_difference(one, two).value_or("none") == "none");
    CHECK(find_difference(two, again).value_or("none") == "none");
}

}  // namespace

TEST_CASE("the sample district is planned alike by one and two threads, and again", "[slow]") {
    require_same_rows(
        scenario_of(lifang::testing::project_root() / "data" / "sample" / "yongchang_synthetic.gpkg"));
}

TEST_CASE("central Nanjing is planned alike by one and two threads, and again", "[slow]") {
    if (const auto input = lifang::testing::find_real_data("nanjing/nanjing_full.gpkg"))
        require_same_rows(scenario_of(*input));
}

TEST_CASE("the comparison sees a difference: another target is another plan", "[slow]") {
    const TemporaryFolder folder;
    Scenario scenario =
        scenario_of(lifang::testing::project_root() / "data" / "sample" / "yongchang_synthetic.gpkg");
    const auto usual = plan_with(scenario, 2, 1, folder / "usual.gpkg");
    scenario.target_m2 = 110000.0;
    const auto other = plan_with(scenario, 2, 1, folder / "other.gpkg");
    CHECK(find_difference(usual, other).has_value());
}
