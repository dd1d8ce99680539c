#include "inputs.hpp"

#include <string>

#include <catch2/catch.hpp>

using namespace lifang;
using namespace lifang::testing;

namespace {

const Building* find_building(const Site& site, const std::string& key) {
    for (const Building& building : site.buildings)
        if (building.key == key) return &building;
    return nullptr;
}

}  // namespace

TEST_CASE("a tower on its podium: on shared ground the higher one counts, once") {
    // podium of 100 m × 50 m and 3 floors; a tower of 20 m × 20 m and 20 floors stands on it
    const TemporaryFolder folder;
    const Site site =
        load_all({GeoJson()
                      .add(R"("id":"podium","levels":3)", GeoJson::box(0, 0, 100, 50))
                      .add(R"("id":"tower","levels":20)", GeoJson::box(10, 10, 20, 20))
                      .add(R"("id":"beside","levels":6)", GeoJson::box(95, 0, 20, 50))  // a quarter on it
                      .write(folder.path() / "buildings.geojson")});
    CHECK(find_building(site, "podium")->floor_area.value ==
          Approx(13800.0).margin(0.1));  // (5,000 − 400) × 3
    CHECK(find_building(site, "podium")->levels ==
          Approx(13800.0 / 5000.0));  // footprint × levels still holds
    CHECK(find_building(site, "tower")->floor_area.value == Approx(8000.0).margin(0.1));
    CHECK(find_building(site, "beside")->floor_area.value == Approx(6000.0).margin(0.1));
    CHECK(count_issues(site, "building_on_building") == 1);
}

TEST_CASE("a shed inside a higher house adds nothing, an outline used up by its parts is unused") {
    const TemporaryFolder folder;
    const Site site = load_all({GeoJson()
                                    .add(R"("id":"house","levels":6)", GeoJson::box(0, 0, 20, 20))
                                    .add(R"("id":"shed","levels":1)", GeoJson::box(5, 5, 5, 5))
                                    .add(R"("id":"outline","levels":6)", GeoJson::box(100, 0, 40, 20))
                                    .add(R"("id":"west","levels":6)", GeoJson::box(100, 0, 20, 20))
                                    .add(R"("id":"east","levels":18)", GeoJson::box(120, 0, 20, 20))
                                    .write(folder.path() / "buildings.geojson")});
    // the house gives up one floor where the shed counts one: together 6 × 400 m²
    CHECK(find_building(site, "house")->floor_area.value + find_building(site, "shed")->floor_area.value ==
          Approx(2400.0).margin(0.1));
    CHECK_FALSE(find_building(site, "outline"));
    CHECK(find_building(site, "east")->floor_area.value == Approx(7200.0).margin(0.1));
    CHECK(site.inputs[0].rows == 4);
    CHECK(site.inputs[0].unused == 1);
}

TEST_CASE("a stated floor area is what it says, three storeys of ground are counted pairwise") {
    const TemporaryFolder folder;
    const Site site = load_all({GeoJson()
                                    .add(R"("id":"stated","gfa":9000)", GeoJson::box(0, 0, 50, 50))
                                    .add(R"("id":"on it","levels":10)", GeoJson::box(10, 10, 10, 10))
                                    .add(R"("id":"slab","levels":2)", GeoJson::box(100, 0, 50, 50))
                                    .add(R"("id":"podium","levels":4)", GeoJson::box(100, 0, 30, 30))
                                    .add(R"("id":"tower","levels":20)", GeoJson::box(105, 5, 10, 10))
                                    .write(folder.path() / "buildings.geojson")});
    CHECK(find_building(site, "stated")->floor_area.value == 9000.0);
    // union: 1,600 m² × 2 + 800 m² × 4 + 100 m² × 20
    CHECK(find_building(site, "slab")->floor_area.value == Approx(1600.0 * 2).margin(0.1));
    CHECK(find_building(site, "podium")->floor_area.value == Approx(800.0 * 4).margin(0.1));
    CHECK(find_building(site, "tower")->floor_area.value == Approx(100.0 * 20).margin(0.1));
}
