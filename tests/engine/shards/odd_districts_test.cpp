#include "engine/shards/wards.hpp"
#include "load/load.hpp"
#include "shards/manifest.hpp"
#include "shards/plan_shards.hpp"
#include "shards/run_shard.hpp"
#include "support/error_of.hpp"
#include "support/layer_files.hpp"

#include <fstream>

#include <catch2/catch.hpp>

using namespace lifang;
using namespace lifang::testing;

namespace {

/// Four compounds in a row, in two areas: a to the west of x = 200, b to the east.
GeoJson make_areas() {
    GeoJson areas;
    areas.add(R"("id":"a")", GeoJson::box(-10, -10, 210, 120));
    areas.add(R"("id":"b")", GeoJson::box(200, -10, 210, 120));
    return areas;
}

GeoJson make_compounds() {
    GeoJson compounds;
    for (int i = 0; i < 4; ++i)
        compounds.add(R"("id":"C)" + std::to_string(i) + R"(","households":100,"floor_area":12000)",
                      GeoJson::box(i * 105.0, 0, 85, 100));
    return compounds;
}

/// A ring that crosses itself: two triangles, above one another.
std::string bow_tie(double x, double y, double width, double height) {
    return GeoJson::polygon({{x, y}, {x + width, y + height}, {x, y + height}, {x + width, y}});
}

}  // namespace

TEST_CASE("compounds, houses and areas that cross themselves are in a district as load() repairs them") {
    const lifang::testing::TemporaryFolder folder;
    GeoJson compounds = make_compounds(), buildings, areas = make_areas();
    compounds.add(R"("id":"bow","households":100,"floor_area":12000)", bow_tie(150, 110, 100, 100));
    // Its middle without repair lies far off: the two halves count against each other.
    buildings.add(R"("id":"house","levels":6)", bow_tie(10, 10, 60, 40.001));
    areas.add(R"("id":"c")", bow_tie(100, 110, 200, 100));
    const std::string by = areas.write(folder.path() / "areas.geojson");
    const LoadOptions options = options_of({compounds.write(folder.path() / "compounds.geojson"),
                                            buildings.write(folder.path() / "buildings.geojson")});
    const ShardPlan plan = plan_shards(options, by, 1, Run());
    CHECK(ids_of(plan) == std::vector<std::string>{"a", "b", "c"});
    CHECK(plan.outside == 0);
    CHECK(plan.shards[0].buildings == 1);
    CHECK(plan.shards[2].compounds == 1);
}

TEST_CASE("a district that nothing is in is no shard, and told") {
    const lifang::testing::TemporaryFolder folder;
    GeoJson areas = make_areas();
    areas.add(R"("id":"lake")", GeoJson::box(9000, 0, 100, 100));
    areas.add(R"("id":"twin of b")", GeoJson::box(200, -10, 210, 120));
    const std::string by = areas.write(folder.path() / "areas.geojson");
    const ShardPlan plan =
        plan_shards(options_of({make_compounds().write(folder.path() / "compounds.geojson")}), by, 1, Run());
    CHECK(ids_of(plan) == std::vector<std::string>{"a", "b"});
    CHECK(plan.empty == std::vector<std::string>{"lake", "twin of b"});
    CHECK(plan.outside == 0);
}

TEST_CASE("an area inside another keeps its ground, whichever has the lower id") {
    const lifang::testing::TemporaryFolder folder;
    for (const std::string id : {"0", "c"}) {
        GeoJson areas = make_areas();
        areas.add(R"("id":")" + id + "\"", GeoJson::box(308, -5, 96, 110));
        const std::string by = areas.write(folder.path() / "areas.geojson");
        const ShardPlan plan = plan_shards(
            options_of({make_compounds().write(folder.path() / "compounds.geojson")}), by, 1, Run());
        REQUIRE(plan.shards.size() == 3);
        for (const Shard& shard : plan.shards) CHECK(shard.compounds == (shard.query.id == "a" ? 2U : 1U));
        CHECK(plan.outside == 0);
    }
}

TEST_CASE("areas that nothing is in are refused, where they all are") {
    const lifang::testing::TemporaryFolder folder;
    GeoJson areas;
    areas.add(R"("id":"lake")", GeoJson::box(9000, 0, 100, 100));
    const std::string by = areas.write(folder.path() / "areas.geojson");
    const LoadOptions options = options_of({make_compounds().write(folder.path() / "compounds.geojson")});
    CHECK(error_of([&] { plan_shards(options, by, 1, Run()); }).code() == ExitCode::input);
}

TEST_CASE("a shard all of whose rows are gone has changed inputs") {
    const lifang::testing::TemporaryFolder folder;
    const Scenario scenario = plan_in_pairs(write_wards(folder.path()));
    const ShardPlan plan = plan_shards(scenario.load, "ward", 1, Run());
    GeoJson east;
    east.add(R"("id":"C5","ward":"east","households":100,"floor_area":12000)", GeoJson::box(250, 0, 45, 60));
    east.write(folder.path() / "compounds.geojson");
    Shard west = plan.shards[1];
    west.scenario = R"({"command":"plan","inputs":{}})";
    CHECK(error_of([&] { run_shard(west, scenario, folder.path(), Run()); }).code() == ExitCode::input);
}

TEST_CASE("columns of dates, decimals, flags and mended texts say the district as they are read") {
    const lifang::testing::TemporaryFolder folder;
    GeoJson compounds;
    for (int i = 0; i < 4; ++i) {
        const std::string which = i < 2 ? "1" : "2";
        compounds.add(R"("id":"C)" + std::to_string(i) + R"(","households":100,"floor_area":12000,)" +
                          R"("day":"2024-03-0)" + which + R"(","time":"2024-03-0)" + which +
                          R"(T10:00:00Z","share":0.)" + which + R"(0000000000000004,"whole":)" + which +
                          R"(,"flag":)" + (i < 2 ? "true" : "false") + R"(,"path":"C:\\)" + which + R"(\\")",
                      GeoJson::box(i * 105.0, 0, 85, 100));
    }
    const std::string from = compounds.write(folder / "compounds.geojson");
    const std::string file = folder / "city.gpkg";
    translate(from, file, {"-nln", "compounds"});
    for (const std::string& source : {from, file})
        for (const std::string by : {"day", "time", "share", "whole", "flag", "path"}) {
            CAPTURE(source, by);
            LoadOptions options = options_of({source});
            const ShardPlan plan = plan_shards(options, by, 1, Run());
            REQUIRE(plan.shards.size() == 2);
            for (const Shard& shard : plan.shards) {
                options.district = shard.query;
                CHECK(load(options, Run()).compounds.size() == 2);
            }
        }
}

TEST_CASE("a manifest's seed and counts are whole numbers that there can be") {
    const lifang::testing::TemporaryFolder folder;
    ShardPlan plan = plan_shards(options_of({write_wards(folder.path())}), "ward", 1, Run());
    for (Shard& shard : plan.shards) shard.scenario = R"({"command":"plan","inputs":{}})";
    const std::string line = to_line(plan.shards.front());
    for (const std::string key : {"seed", "compounds"})
        for (const std::string value : {"-1", "1e30", "1.5", "\"1\"", "99999999999999999999"}) {
            const std::size_t at = line.find("\"" + key + "\":") + key.size() + 3;
            const std::string spoiled = line.substr(0, at) + value + line.substr(line.find(',', at));
            const std::filesystem::path path = folder.path() / "m.jsonl";
            std::ofstream(path) << spoiled << "\n";
            CAPTURE(spoiled.substr(0, 300));
            CHECK(error_of([&] { read_manifest(path); }).code() == ExitCode::input);
        }
}

TEST_CASE("a manifest without layers, of an older version, means any layer with the column") {
    const lifang::testing::TemporaryFolder folder;
    LoadOptions options = options_of({write_wards(folder.path())});
    ShardPlan plan = plan_shards(options, "ward", 1, Run());
    plan.shards[0].scenario = R"({"command":"plan","inputs":{}})";
    std::string line = to_line(plan.shards[0]);
    const std::size_t from = line.find(R"("columns":)"), to = line.find(R"("values":)");
    line.erase(from, to - from);
    const std::filesystem::path path = folder.path() / "m.jsonl";
    std::ofstream(path) << line << "\n";
    options.district = read_manifest(path).front().query;
    CHECK(load(options, Run()).compounds.size() == 4);
}
