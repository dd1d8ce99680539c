#include "shards/plan_by_district.hpp"

#include "engine/load/inputs.hpp"
#include "engine/shards/wards.hpp"
#include "pipeline/stored/written_plan.hpp"
#include "publish/plan_file/read_plan.hpp"
#include "shards/merge_shards.hpp"
#include "shards/run_shard.hpp"
#include "support/error_of.hpp"

#include <catch2/catch.hpp>

using namespace lifang;
using namespace lifang::testing;

namespace {

/// Wards from west to east, a compound of 12,000 m² every 50 m, four in each.
Scenario plan_wards(const std::filesystem::path& folder, const std::vector<std::string>& wards) {
    GeoJson compounds;
    for (std::size_t i = 0; i < wards.size() * 4; ++i)
        compounds.add(R"("id":"C)" + std::to_string(i) + R"(","households":100,"floor_area":12000,"ward":")" +
                          wards[i / 4] + R"(","management":")" +
                          (wards[i / 4] == "factory" ? "owner_unit" : "none") + "\"",
                      GeoJson::box(static_cast<double>(i) * 50.0, 0, 45, 60));
    Scenario scenario = plan_in_pairs(compounds.write(folder / "compounds.geojson"));
    scenario.command = "lifang plan compounds.geojson --by ward";
    return scenario;
}

std::vector<std::string> units_of(const Plan& plan) {
    std::vector<std::string> rows;
    for (const Unit& unit : plan.layouts.front().units)
        rows.push_back(unit.key + " " + unit.code + " " + std::to_string(unit.floor_area.value));
    return rows;
}

CityPlan plan_city(const Scenario& scenario, const std::filesystem::path& path) {
    return plan_by_district(scenario, "ward", path, true, Run(),
                            [](const Shard&, std::size_t, std::size_t) {});
}

}  // namespace

TEST_CASE("a city planned in one run has the rows of its shards, merged") {
    const lifang::testing::TemporaryFolder folder;
    const Scenario scenario = plan_wards(folder.path(), {"west", "middle", "east"});
    const std::filesystem::path one = folder.path() / "one.gpkg", merged = folder.path() / "merged.gpkg";
    const CityPlan city = plan_city(scenario, one);
    CHECK(city.merged.shards == 3);
    CHECK(city.merged.floor_area.in_scope.value == Approx(12 * 12000.0));

    ShardPlan shards = plan_shards(scenario.load, "ward", 1, Run());
    for (Shard& shard : shards.shards) shard.scenario = R"({"command":"plan","inputs":{}})";
    for (const std::size_t i : {2, 0, 1})  // in no order
        run_shard(shards.shards[i], scenario, folder.path(), Run());
    merge_shards(shards.shards, folder.path(), true, merged, false, scenario.command, Run());
    CHECK(units_of(read_plan(one, Run())) == units_of(read_plan(merged, Run())));
}

TEST_CASE("a district with nothing to plan is in the city with its reasons") {
    const lifang::testing::TemporaryFolder folder;
    const std::filesystem::path path = folder.path() / "city.gpkg";
    const CityPlan city = plan_city(plan_wards(folder.path(), {"factory", "west"}), path);
    CHECK(city.merged.without_units == std::vector<std::string>{"factory"});
    CHECK(city.merged.city.layouts.front().units.size() == 2);
    const PlannedLayout& layout = city.merged.city.layouts.front();
    CHECK(layout.label == StoredLabel(LayoutLabel::balanced));
    CHECK(layout.status != LayoutStatus::relaxed);
    const Plan plan = read_plan(path, Run());
    REQUIRE(plan.ground.compounds.size() == 8);
    for (const Compound& compound : plan.ground.compounds)
        CHECK(compound.in_scope() == (compound.key >= "C4"));
    CHECK_NOTHROW(require_rules_kept(path.string(), Run()));
}

TEST_CASE("what stops a district stops the city, and leaves nothing behind") {
    const lifang::testing::TemporaryFolder folder;
    Scenario scenario = plan_wards(folder.path(), {"east", "west"});
    scenario.min_m2 = 50000.0;  // above the greatest
    const std::filesystem::path path = folder.path() / "city.gpkg";
    CHECK(error_of([&] { plan_city(scenario, path); }).code() == ExitCode::usage);
    for (const auto& entry : std::filesystem::directory_iterator(folder.path()))
        CHECK(entry.path().filename() == "compounds.geojson");
}

TEST_CASE("findings of a city name the ids of its rows, whatever districts call their blocks") {
    const lifang::testing::TemporaryFolder folder;
    GeoJson compounds;
    for (int i = 0; i < 4; ++i)
        compounds.add(
            R"("id":"C)" + std::to_string(i) + R"(","ward":"west","households":9,"floor_area":12000)",
            GeoJson::box(i * 50.0, 0, 45, 60));
    compounds.add(R"("id":"b0001","ward":"west")", GeoJson::box(200, 0, 45, 60));  // as blocks are called
    Scenario scenario = plan_in_pairs(compounds.write(folder.path() / "compounds.geojson"));
    const std::filesystem::path path = folder.path() / "city.gpkg";
    plan_city(scenario, path);
    int told = 0;
    for (const Issue& issue : read_plan(path, Run()).issues) {
        if (issue.code != "no_floor_area") continue;
        ++told;
        CHECK_THAT(issue.message.in(Language::en),
                   Catch::Matchers::Contains("'b0001'") || Catch::Matchers::Contains(" b0001"));
    }
    CHECK(told == 1);
}
