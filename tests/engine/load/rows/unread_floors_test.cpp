#include "inputs.hpp"

#include <string>
#include <vector>

#include <catch2/catch.hpp>

using namespace lifang;
using namespace lifang::testing;

namespace {

/// Ten buildings in a row, each with a column of this name and one of the values, over and over.
std::string write_buildings(const TemporaryFolder& folder, const std::string& column,
                            const std::vector<std::string>& values, const std::string& more = "") {
    GeoJson map;
    for (std::size_t i = 0; i < 10; ++i)
        map.add("\"" + column + "\":" + values[i % values.size()] + more,
                GeoJson::box(static_cast<double>(i) * 40.0, 0, 20, 10));
    return map.write(folder.path() / "buildings.geojson");
}

std::string message_of(const Site& site, const std::string& code) {
    for (const Issue& issue : site.issues)
        if (issue.code == code) return issue.message.in(Language::en);
    return "";
}

}  // namespace

TEST_CASE("where no floors were found, a column that looks like them is named with its option") {
    const TemporaryFolder folder;
    const Site site = load_all({write_buildings(folder, "F7", {"6", "6", "18", "5"})});
    REQUIRE(count_issues(site, "unread_floors") == 1);
    const std::string message = message_of(site, "unread_floors");
    CHECK(message.find("F7") != std::string::npos);
    CHECK(message.find("from 5 to 18, mostly 6") != std::string::npos);
    CHECK(message.find("--field buildings.levels=F7") != std::string::npos);

    LoadOptions options;
    options.inputs = {write_buildings(folder, "F7", {"6", "6", "18", "5"})};
    options.fields = {{"buildings.levels", "F7"}};
    const Site mapped = load(options, Run());
    CHECK(mapped.buildings[2].levels == 18.0);
    CHECK(count_issues(mapped, "unread_floors") == 0);
}

TEST_CASE("ids, codes, large numbers and columns beside floors are not taken for floors", "[slow]") {
    const TemporaryFolder folder;
    const std::vector<std::string> running = {"1", "2", "3", "4", "5", "6", "7", "8", "9", "10"};
    CHECK(count_issues(load_all({write_buildings(folder, "NR", running)}), "unread_floors") == 0);
    CHECK(count_issues(load_all({write_buildings(folder, "code", {"6", "5"})}), "unread_floors") == 0);
    CHECK(count_issues(load_all({write_buildings(folder, "rent", {"1200", "6"})}), "unread_floors") == 0);
    CHECK(count_issues(load_all({write_buildings(folder, "F7", {"6", "5"}, R"(,"height":18)")}),
                       "unread_floors") == 0);
    CHECK(count_issues(load_all({write_buildings(folder, "F7", {"\"A\"", "5"})}), "unread_floors") == 0);
}

TEST_CASE("floors, heights and floor areas that no building has are unknown") {
    const TemporaryFolder folder;
    const std::string buildings = GeoJson()
                                      .add(R"("levels":206)", GeoJson::box(0, 0, 20, 10))
                                      .add(R"("levels":0.02)", GeoJson::box(40, 0, 20, 10))
                                      .add(R"("height":3000)", GeoJson::box(80, 0, 20, 10))
                                      .add(R"("floor_area":90000)", GeoJson::box(120, 0, 20, 10))
                                      .add(R"("floor_area":2)", GeoJson::box(160, 0, 20, 10))
                                      .add(R"("levels":26)", GeoJson::box(200, 0, 20, 10))
                                      .write(folder.path() / "buildings.geojson");
    const Site site = load_all({buildings});
    CHECK(count_issues(site, "unreadable_value") == 5);
    for (std::size_t i = 0; i < 5; ++i) CHECK(site.buildings[i].levels_source == FloorAreaSource::assumed);
    CHECK(site.buildings[5].levels == 26.0);
    // 2.5 that was meant in 万㎡, and a figure that no ground can carry
    const std::string compounds =
        GeoJson()
            .add(R"("id":"a","floor_area":2.5)", GeoJson::box(0, 0, 100, 100))
            .add(R"("id":"b","floor_area":25000000)", GeoJson::box(200, 0, 100, 100))
            .add(R"("id":"c","floor_area":25000)", GeoJson::box(400, 0, 100, 100))
            .write(folder.path() / "compounds.geojson");
    const Site ground = load_all({compounds});
    CHECK(count_issues(ground, "unreadable_value") == 2);
    CHECK(ground.compounds[2].floor_area.value == 25000.0);
}

TEST_CASE("a kind that is not known is told once, with its count and the nearest word") {
    const TemporaryFolder folder;
    const Site site = load_all({write_buildings(
        folder, "building",
        {"\"apartmants\"", "\"house\"", "\"Wohnhaus\"", "\"六层砖混住宅楼\"", "\"住宅、商业\""},
        R"(,"levels":6)")});
    REQUIRE(count_issues(site, "unknown_kind") == 1);
    const std::string message = message_of(site, "unknown_kind");
    CHECK(message.find("'apartmants' is not known (buildings: 2)") != std::string::npos);
    CHECK(message.find("'apartments'") != std::string::npos);
    CHECK(site.buildings[0].kind == BuildingKind::other);
    CHECK(site.buildings[2].kind == BuildingKind::residential);
    CHECK(site.buildings[3].kind == BuildingKind::residential);
    CHECK(site.buildings[4].kind == BuildingKind::mixed);
}
