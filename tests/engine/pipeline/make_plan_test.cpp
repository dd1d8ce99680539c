#include "compound_row.hpp"
#include "core/error.hpp"
#include "load/load.hpp"
#include "pipeline/pipeline.hpp"
#include "support/real_data.hpp"

#include <algorithm>
#include <map>
#include <set>

#include <catch2/catch.hpp>

using namespace lifang;
using namespace lifang::testing;

namespace {

std::string find_value(const Plan& plan, const std::string& key) {
    const auto found = std::ranges::find(plan.metadata, key, [](const auto& entry) { return entry.first; });
    return found == plan.metadata.end() ? "(missing)" : found->second;
}

/// What each stage told of how far it is.
struct Told : Listener {
    std::map<Stage, std::vector<std::size_t>> done;
    std::map<Stage, std::size_t> items;
    void on_begin(Stage stage, std::size_t all) override { items.emplace(stage, all); }
    void on_progress(Stage stage, std::size_t so_far) override { done[stage].push_back(so_far); }
};

}  // namespace

TEST_CASE("every stage tells in several rising steps how far it is") {
    const TemporaryFolder folder;
    Told told;
    const Run run(&told, 2);
    make_plan(scenario_of(draw_row(folder.path(), {60, 40, 55, 45, 80}, "owner_unit")), run);
    for (const Stage stage : {Stage::tessellate, Stage::connect, Stage::partition, Stage::evaluate}) {
        const std::vector<std::size_t>& done = told.done[stage];
        CAPTURE(to_text(stage), done);
        CHECK(done.size() >= std::min<std::size_t>(2, told.items[stage]));
        CHECK(std::ranges::is_sorted(done));
        CHECK(done.back() == told.items[stage]);
    }
}

TEST_CASE("a plan on ground that was surveyed before is the plan, and nothing is surveyed again") {
    const TemporaryFolder folder;
    const Scenario scenario = scenario_of(draw_row(folder.path(), {60, 40, 55, 45, 80}, "owner_unit"));
    const Run run(nullptr, 2);
    std::vector<Stage> told;
    const Planned whole = make_plan(scenario, run);
    const Planned planned = make_plan(scenario, survey_ground(scenario, run), run,
                                      [&](const StageTiming& timing) { told.push_back(timing.stage); });
    CHECK(told == std::vector<Stage>{Stage::partition, Stage::evaluate});
    REQUIRE(planned.stages.size() == whole.stages.size());
    CHECK(planned.stages[0].items == whole.stages[0].items);
    REQUIRE(planned.plan.layouts.size() == whole.plan.layouts.size());
    for (std::size_t i = 0; i < whole.plan.layouts.size(); ++i) {
        CHECK(planned.plan.layouts[i].unit_of_compound == whole.plan.layouts[i].unit_of_compound);
        CHECK(planned.plan.layouts[i].objective_value == whole.plan.layouts[i].objective_value);
    }
    CHECK(planned.plan.issues.size() == whole.plan.issues.size());
}

TEST_CASE("four compounds in a row make two units, the one run by its owner-unit stays out") {
    const TemporaryFolder folder;
    const auto input = draw_row(folder.path(), {60, 40, 55, 45, 80}, "owner_unit");
    const Run run(nullptr, 2);
    std::vector<Stage> told;
    const Planned planned =
        make_plan(scenario_of(input), run, [&](const StageTiming& timing) { told.push_back(timing.stage); });

    const std::vector<Stage> stages = {Stage::load, Stage::tessellate, Stage::connect, Stage::partition,
                                       Stage::evaluate};
    CHECK(told == stages);
    REQUIRE(planned.stages.size() == stages.size());
    CHECK(planned.stages[0].items == 5);  // features
    CHECK(planned.peak_memory_mib > 1.0);

    const Plan& plan = planned.plan;
    REQUIRE(plan.ground.compounds.size() == 5);
    CHECK(plan.ground.compounds[4].scope_reason == ScopeReason::owner_unit);
    REQUIRE_FALSE(plan.layouts.empty());
    const PlannedLayout& layout = plan.layouts.front();
    CHECK(layout.key == "1");
    CHECK(layout.units.size() == 2);
    CHECK_FALSE(layout.unit_of_compound[4].has_value());
    // A with B and C with D: 100,000 m² each
    CHECK(layout.unit_of_compound[0] == layout.unit_of_compound[1]);
    CHECK(layout.unit_of_compound[2] == layout.unit_of_compound[3]);
    CHECK(layout.command == "lifang plan --compounds compounds.geojson");
}

TEST_CASE("the metadata says how the plan was made, what the clock and the machine decide is below run.") {
    const TemporaryFolder folder;
    const auto input = draw_row(folder.path(), {60, 40, 55}, "none");
    Scenario scenario = scenario_of(input);
    scenario.min_m2 = 50000.0;
    const Run run(nullptr, 2, 7);
    const Plan plan = make_plan(scenario, run).plan;

    REQUIRE(plan.metadata.size() > 10);
    CHECK(plan.metadata[0].first == "schema_version");
    CHECK(find_value(plan, "crs") == "EPSG:4549");
    CHECK(find_value(plan, "profile") == "kunming");
    CHECK(find_value(plan, "profile.severance.primary") == "30");
    CHECK(find_value(plan, "option.min_m2") == "50000");
    CHECK(find_value(plan, "option.seed") == "7");
    CHECK(find_value(plan, "input.compounds.role") == "compounds");
    CHECK(find_value(plan, "input.compounds.features") == "3");
    CHECK(find_value(plan, "input.compounds.hash").size() >= 16);
    CHECK(find_value(plan, "run.threads") == "2");
    CHECK(find_value(plan, "run.command") == scenario.typed_command);
    CHECK(find_value(plan, "run.timing.partition") != "(missing)");

    std::set<std::string> keys;
    for (const auto& [key, value] : plan.metadata) CHECK(keys.insert(key).second);
}

TEST_CASE("a district whose compounds are all out of scope is infeasible, with the reasons") {
    const TemporaryFolder folder;
    const auto input = draw_row(folder.path(), {80}, "owner_unit");
    try {
        make_plan(scenario_of(input), Run{});
        FAIL("planned something");
    } catch (const Error& error) {
        CHECK(error.code() == ExitCode::infeasible);
        CHECK_THAT(error.problem(), Catch::Contains("run by their owner-unit: 1"));
    }
}

TEST_CASE("sizes that contradict each other are told before anything is read") {
    Scenario scenario = scenario_of("nowhere.geojson");
    scenario.target_m2 = 1.0;
    try {
        make_plan(scenario, Run{});
        FAIL("planned something");
    } catch (const Error& error) {
        CHECK(error.code() == ExitCode::usage);
    }
}

TEST_CASE("a stopped run ends as interrupted") {
    const TemporaryFolder folder;
    const auto input = draw_row(folder.path(), {60, 40}, "none");
    Run run;
    run.request_stop();
    try {
        make_plan(scenario_of(input), run);
        FAIL("planned something");
    } catch (const Error& error) {
        CHECK(error.code() == ExitCode::interrupted);
    }
}
