#include "engine/shards/wards.hpp"
#include "load/load.hpp"
#include "shards/plan_shards.hpp"

#include <catch2/catch.hpp>

using namespace lifang;
using namespace lifang::testing;

namespace {

/// Three areas from west to east, a, b and c, of 100 m each.
std::string write_areas(const std::filesystem::path& folder) {
    GeoJson areas;
    for (int i = 0; i < 3; ++i)
        areas.add(R"("id":")" + std::string(1, static_cast<char>('a' + i)) + "\"",
                  GeoJson::box(i * 100.0, 0, 100, 100));
    return areas.write(folder / "areas.geojson");
}

GeoJson& add_house(GeoJson& houses, const std::string& id, const std::string& compound, double x) {
    return houses.add(R"("id":")" + id + R"(","levels":6,"compound":")" + compound + "\"",
                      GeoJson::box(x, 20, 30, 30));
}

}  // namespace

TEST_CASE("areas in which houses name one compound are one shard, and it is named") {
    const lifang::testing::TemporaryFolder folder;
    GeoJson houses;
    add_house(houses, "1", "garden", 10), add_house(houses, "2", "garden", 110);
    add_house(houses, "3", "court", 210), add_house(houses, "4", "court", 250);
    const LoadOptions options = options_of({houses.write(folder.path() / "buildings.geojson")});
    const ShardPlan plan = plan_shards(options, write_areas(folder.path()), 1, Run());
    REQUIRE(plan.shards.size() == 2);
    REQUIRE(plan.joined.size() == 1);
    CHECK(plan.joined[0].districts == std::vector<std::string>{"a", "b"});
    CHECK(plan.joined[0].compound == "garden");
}

TEST_CASE("a house that names a compound of another area brings both into one shard") {
    const lifang::testing::TemporaryFolder folder;
    GeoJson houses, compounds;
    compounds.add(R"("id":"garden","households":10,"floor_area":9000)", GeoJson::box(5, 5, 90, 90));
    // One name, two places: each house means the one where it stands.
    compounds.add(R"("id":"1","name":"new town","households":10,"floor_area":9000)",
                  GeoJson::box(105, 5, 90, 90));
    compounds.add(R"("id":"2","name":"new town","households":10,"floor_area":9000)",
                  GeoJson::box(205, 5, 90, 90));
    add_house(houses, "1", "garden", 110);
    add_house(houses, "2", "new town", 150), add_house(houses, "3", "new town", 250);
    const LoadOptions options = options_of({houses.write(folder.path() / "buildings.geojson"),
                                            compounds.write(folder.path() / "compounds.geojson")});
    const ShardPlan plan = plan_shards(options, write_areas(folder.path()), 1, Run());
    REQUIRE(plan.joined.size() == 1);
    CHECK(plan.joined[0].districts == std::vector<std::string>{"a", "b"});
    CHECK(plan.shards.size() == 2);
}
