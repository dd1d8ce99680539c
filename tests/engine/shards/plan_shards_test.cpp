#include "shards/plan_shards.hpp"

#include "engine/shards/wards.hpp"
#include "geometry/measure.hpp"
#include "geometry/overlay.hpp"
#include "load/load.hpp"
#include "shards/manifest.hpp"
#include "shards/run_shard.hpp"
#include "support/error_of.hpp"
#include "support/layer_files.hpp"

#include <catch2/catch.hpp>

using namespace lifang;
using namespace lifang::testing;

TEST_CASE("a column divides a city into districts that meet midway and do not overlap") {
    const lifang::testing::TemporaryFolder folder;
    const ShardPlan plan = plan_shards(options_of({write_wards(folder.path())}), "ward", 1, Run());
    REQUIRE(ids_of(plan) == std::vector<std::string>{"east", "west"});
    CHECK(plan.shards[0].compounds == 4);
    CHECK(plan.outside == 0);
    const MultiPolygon &east = plan.shards[0].query.ground, &west = plan.shards[1].query.ground;
    CHECK(area(intersect(east, west)).value < 0.1);  // m²: lines on the millimetre grid
    // The last house of the west ends at 195 m, the first of the east begins at 200 m.
    CHECK(contains(west, {569197.0, 2769030.0}));
    CHECK(contains(east, {569198.0, 2769030.0}));
}

TEST_CASE("a shard reads the rows of its district and no others") {
    const lifang::testing::TemporaryFolder folder;
    LoadOptions options = options_of({write_wards(folder.path())});
    const ShardPlan plan = plan_shards(options, "ward", 1, Run());
    options.district = plan.shards[1].query;
    const Site site = load(options, Run());
    REQUIRE(site.compounds.size() == 4);
    for (const Compound& compound : site.compounds) CHECK(compound.key < "C4");
    CHECK(site.inputs.front().features == 4);
}

TEST_CASE("of a GeoPackage a shard reads no row of another district, and no street far away") {
    const lifang::testing::TemporaryFolder folder;
    const std::string file = folder / "city.gpkg";
    translate(write_wards(folder.path()), file, {"-nln", "compounds"});
    GeoJson roads;
    roads.add(R"("id":"near","highway":"residential")", GeoJson::line({{-50, -20}, {400, -20}}));
    roads.add(R"("id":"far","highway":"residential")", GeoJson::line({{5000, 0}, {5400, 0}}));
    translate(roads.write(folder / "roads.geojson"), file, {"-update", "-nln", "roads"});
    LoadOptions options = options_of({file});
    const ShardPlan plan = plan_shards(options, "ward", 1, Run());
    REQUIRE(ids_of(plan) == std::vector<std::string>{"east", "west"});
    // Whoever reads one of these rows is told that its shape cannot be read.
    spoil_shapes(file, "compounds", "ward = 'east'");
    spoil_shapes(file, "roads", "id = 'far'");
    CHECK(error_of([&] { load(options, Run()); }).code() == ExitCode::input);
    options.district = plan.shards[1].query;
    const Site site = load(options, Run());
    CHECK(site.compounds.size() == 4);
    CHECK(site.roads.size() == 1);
}

TEST_CASE("a district's seed and hash stay when another district changes") {
    const lifang::testing::TemporaryFolder folder;
    const ShardPlan before = plan_shards(options_of({write_wards(folder.path())}), "ward", 1, Run());
    const ShardPlan after = plan_shards(options_of({write_wards(folder.path(), 7)}), "ward", 1, Run());
    CHECK(before.shards[0].seed == after.shards[0].seed);
    CHECK(before.shards[0].hash == after.shards[0].hash);
    CHECK(before.shards[1].hash != after.shards[1].hash);
    CHECK(before.shards[0].seed != before.shards[1].seed);
    const ShardPlan reseeded = plan_shards(options_of({write_wards(folder.path())}), "ward", 2, Run());
    CHECK(before.shards[0].seed != reseeded.shards[0].seed);
}

TEST_CASE("districts that a compound lies in both of are one shard, and it is named") {
    const lifang::testing::TemporaryFolder folder;
    GeoJson compounds, communities;
    compounds.add(R"("id":"across","households":10,"floor_area":9000)", GeoJson::box(80, 10, 40, 40));
    compounds.add(R"("id":"beside","households":10,"floor_area":9000)", GeoJson::box(210, 10, 40, 40));
    // 4 % of it lie in the middle district: a line drawn along its wall
    compounds.add(R"("id":"along","households":10,"floor_area":9000)", GeoJson::box(199, 60, 25, 30));
    communities.add(R"("id":"a","name":"甲")", GeoJson::box(0, 0, 100, 100));
    communities.add(R"("id":"b","name":"乙")", GeoJson::box(100, 0, 100, 100));
    communities.add(R"("id":"c","name":"丙")", GeoJson::box(200, 0, 100, 100));
    const ShardPlan plan = plan_shards(options_of({compounds.write(folder.path() / "compounds.geojson"),
                                                   communities.write(folder.path() / "communities.geojson")}),
                                       "community", 1, Run());
    REQUIRE(ids_of(plan) == std::vector<std::string>{"a", "c"});
    REQUIRE(plan.joined.size() == 1);
    CHECK(plan.joined[0].districts == std::vector<std::string>{"a", "b"});
    CHECK(plan.joined[0].compound == "across");
    CHECK(plan.shards[0].name == "甲, 乙");
    CHECK(plan.shards[1].compounds == 2);
    CHECK(area(plan.shards[0].query.ground).value == Approx(20000.0));
}

TEST_CASE("a district whose column is in two files is one, and what names none is counted") {
    const lifang::testing::TemporaryFolder folder;
    GeoJson north, south;
    north.add(R"("id":"n1","ward":"1","households":10,"floor_area":9000)", GeoJson::box(0, 100, 40, 40));
    south.add(R"("id":"s1","ward":"1","households":10,"floor_area":9000)", GeoJson::box(0, 0, 40, 40));
    south.add(R"("id":"s2","ward":"","households":10,"floor_area":9000)", GeoJson::box(50, 0, 40, 40));
    const ShardPlan plan = plan_shards(options_of({north.write(folder.path() / "north_compounds.geojson"),
                                                   south.write(folder.path() / "south_compounds.geojson")}),
                                       "ward", 1, Run());
    REQUIRE(ids_of(plan) == std::vector<std::string>{"1"});
    CHECK(plan.shards[0].compounds == 2);
    CHECK(plan.outside == 1);
}

TEST_CASE(
    "a ledger cannot be divided, named as one or among the inputs, and is refused before anything is read") {
    LoadOptions among_inputs = options_of({"not_there.geojson", "ledger.csv"}), named = options_of({});
    named.ledgers = {"ledger.csv"};
    for (const LoadOptions& options : {among_inputs, named}) {
        const Error error = error_of([&] { plan_shards(options, "ward", 1, Run()); });
        CHECK(error.code() == ExitCode::usage);
        CHECK(error.where() == "ledger.csv");
    }
}

TEST_CASE("a shard is a line that reads back as the same shard") {
    const lifang::testing::TemporaryFolder folder;
    ShardPlan plan = plan_shards(options_of({write_wards(folder.path())}), "ward", 1, Run());
    for (Shard& shard : plan.shards) shard.scenario = R"({"command":"plan","inputs":{"seed":1}})";
    const std::filesystem::path path = folder.path() / "m.jsonl";
    write_manifest(plan.shards, path, false);
    const std::vector<Shard> read = read_manifest(path);
    REQUIRE(read.size() == 2);
    CHECK(to_line(read[0]) == to_line(plan.shards[0]));
    CHECK(to_line(read_shard(path, 2)) == to_line(plan.shards[1]));
    CHECK(error_of([&] { read_shard(path, 3); }).code() == ExitCode::usage);
}

TEST_CASE("a shard is refused when its rows changed, and whole when nothing did") {
    const lifang::testing::TemporaryFolder folder;
    const Scenario scenario = plan_in_pairs(write_wards(folder.path()));
    ShardPlan plan = plan_shards(scenario.load, "ward", 1, Run());
    Shard& west = plan.shards[1];
    for (Shard& shard : plan.shards) shard.scenario = R"({"command":"plan","inputs":{}})";
    const ShardResult first = run_shard(west, scenario, folder.path(), Run());
    CHECK(first.is_new);
    CHECK(first.compounds == 4);
    CHECK_FALSE(run_shard(west, scenario, folder.path(), Run()).is_new);

    std::filesystem::resize_file(first.plan, 4096);  // a disk that lost what was written
    CHECK(run_shard(west, scenario, folder.path(), Run()).is_new);

    write_wards(folder.path(), 7);
    const Error refused = error_of([&] { run_shard(west, scenario, folder.path(), Run()); });
    CHECK(refused.code() == ExitCode::input);
    CHECK(run_shard(plan.shards[0], scenario, folder.path(), Run()).is_new);  // the east did not change
}
