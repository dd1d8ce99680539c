#include "engine/shards/wards.hpp"
#include "geometry/measure.hpp"
#include "geometry/overlay.hpp"
#include "load/load.hpp"
#include "shards/manifest.hpp"
#include "shards/plan_shards.hpp"

#include <algorithm>
#include <map>

#include <catch2/catch.hpp>

using namespace lifang;
using namespace lifang::testing;

namespace {

/// Two wards of four compounds with two houses each, from west to east; what stands in the columns of either
/// layer is said by the test. A third house of each ward stands in no compound.
std::vector<std::string> write_city(const std::filesystem::path& folder, const std::string& of_compounds,
                                    const std::string& of_buildings) {
    const auto fill = [](std::string columns, int column) {
        for (std::size_t at = 0; (at = columns.find("WARD")) != std::string::npos;)
            columns.replace(at, 4, column < 4 ? "west" : "east");
        return columns;
    };
    GeoJson compounds, buildings;
    for (int column = 0; column < 8; ++column) {
        const double x = column * 120.0;
        const std::string number = std::to_string(column);
        compounds.add(fill(R"("id":"C)" + number + R"(")" + of_compounds, column),
                      GeoJson::box(x, 0, 100, 100));
        for (const double y : {10.0, 55.0})
            buildings.add(
                fill(R"("id":"B)" + number + (y < 50 ? "s" : "n") + R"(","levels":6)" + of_buildings, column),
                GeoJson::box(x + 20, y, 60, 40));
    }
    for (const int column : {1, 6})
        buildings.add(fill(R"("id":"L)" + std::to_string(column) + R"(","levels":6)" + of_buildings, column),
                      GeoJson::box(column * 120.0, 130, 60, 30));
    return {compounds.write(folder / "compounds.geojson"), buildings.write(folder / "buildings.geojson")};
}

/// How many houses each compound has in its district, by id; those counted by districts are "derived".
std::map<std::string, int> count_houses(LoadOptions options, const ShardPlan& plan) {
    std::map<std::string, int> houses;
    for (const Shard& shard : plan.shards) {
        options.district = shard.query;
        const Site site = load(options, Run());
        for (const Compound& compound : site.compounds) houses[compound.key] += 0;
        for (const Building& building : site.buildings)
            ++houses[building.compound ? at(site.compounds, *building.compound).key : "derived"];
    }
    return houses;
}

const std::map<std::string, int> all_at_home = {{"C0", 2}, {"C1", 2}, {"C2", 2}, {"C3", 2},     {"C4", 2},
                                                {"C5", 2}, {"C6", 2}, {"C7", 2}, {"derived", 2}};

}  // namespace

TEST_CASE("houses stay in their compounds whichever layer has the column of the district") {
    const lifang::testing::TemporaryFolder folder;
    const std::string ward = R"(,"ward":"WARD")";
    for (const auto& [of_compounds, of_buildings] :
         {std::pair(ward, std::string()), std::pair(std::string(), ward), std::pair(ward, ward),
          std::pair(ward, std::string(R"(,"ward":"")"))}) {  // empty in every row: as none

        const LoadOptions options = options_of(write_city(folder.path(), of_compounds, of_buildings));
        const ShardPlan plan = plan_shards(options, "ward", 1, Run());
        REQUIRE(plan.shards.size() == 2);
        CHECK(plan.outside == 0);
        CHECK(plan.shards[0].compounds == 4);
        CHECK(plan.shards[0].buildings == 9);
        CHECK(count_houses(options, plan) == all_at_home);
        CHECK(area(intersect(plan.shards[0].query.ground, plan.shards[1].query.ground)).value < 0.1);
    }
}

TEST_CASE("each layer has its own column of the district, whatever else another one has") {
    const lifang::testing::TemporaryFolder folder;
    const LoadOptions options = options_of(
        write_city(folder.path(), R"(,"街道":"WARD","street":"Renmin Road")", R"(,"street":"WARD")"));
    const ShardPlan plan = plan_shards(options, "street", 1, Run());
    REQUIRE(plan.shards.size() == 2);
    CHECK(plan.outside == 0);
    CHECK(count_houses(options, plan) == all_at_home);

    const std::filesystem::path manifest = folder.path() / "m.jsonl";
    std::vector<Shard> shards = plan.shards;
    for (Shard& shard : shards) shard.scenario = R"({"command":"plan","inputs":{}})";
    write_manifest(shards, manifest, false);
    ShardPlan read = plan;
    read.shards = read_manifest(manifest);
    CHECK(read.shards[0].query.columns == plan.shards[0].query.columns);
    CHECK(count_houses(options, read) == all_at_home);
}
