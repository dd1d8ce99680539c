// What is one compound, and what is none: groups of buildings, overlaps, residential areas of a map.
#include "core/error.hpp"
#include "geometry/measure.hpp"
#include "inputs.hpp"

#include <map>
#include <string>

#include <catch2/catch.hpp>

using namespace lifang;
using namespace lifang::testing;

TEST_CASE("buildings with the same group value make a compound") {
    const TemporaryFolder folder;
    const std::string path = GeoJson()
                                 .add(R"("yard":"金色年华","levels":6)", GeoJson::box(0, 0, 20, 10))
                                 .add(R"("yard":"26号","levels":6)", GeoJson::box(100, 0, 20, 10))
                                 .add(R"("yard":"金色年华","levels":1)", GeoJson::box(0, 50, 20, 10))
                                 .write(folder / "buildings.geojson");
    LoadOptions options;
    options.inputs = {path};
    options.fields = {{"buildings.compound", "yard"}};
    const Site site = load(options, Run());
    REQUIRE(site.compounds.size() == 2);
    CHECK(site.compounds[0].name == "金色年华");
    CHECK(site.compounds[0].buildings == 2);
    CHECK(site.compounds[0].footprint.size() == 2);
    CHECK(site.compounds[0].floor_area.value == Approx(1400.0).epsilon(1e-4));
}

TEST_CASE("overlapping compounds: the earlier keeps the ground, one inside another keeps its own") {
    const TemporaryFolder folder;
    const std::string path = GeoJson()
                                 .add(R"("id":"A","gfa":1000)", GeoJson::box(0, 0, 100, 100))
                                 .add(R"("id":"B","gfa":1000)", GeoJson::box(90, 0, 100, 100))
                                 .add(R"("id":"inner","gfa":1000)", GeoJson::box(20, 20, 30, 30))
                                 .add(R"("id":"same","gfa":1000)", GeoJson::box(0, 0, 100, 100))
                                 .write(folder / "compounds.geojson");
    const Site site = load_all({path});
    REQUIRE(site.compounds.size() == 3);
    const auto ground = [&](int i) {
        return area(site.compounds[static_cast<std::size_t>(i)].footprint).value;
    };
    CHECK(ground(0) == Approx(10000.0 - 900.0).epsilon(1e-4));
    CHECK(ground(1) == Approx(9000.0).epsilon(1e-4));
    CHECK(ground(2) == Approx(900.0).epsilon(1e-4));
    CHECK(count_issues(site, "overlapping_compounds") >= 2);
    CHECK(count_issues(site, "covered_compound") == 1);
    CHECK(site.inputs[0].rows == 3);
    CHECK(site.inputs[0].rejected == 1);
}

TEST_CASE("a house is of the compound it stands in, not of one that only reaches around it") {
    const TemporaryFolder folder;
    const std::string compounds =
        GeoJson()
            .add(R"("id":"hook","households":1)",
                 GeoJson::polygon(
                     {{0, 0}, {100, 0}, {100, 20}, {20, 20}, {20, 80}, {100, 80}, {100, 100}, {0, 100}}))
            .add(R"("id":"yard","households":1)", GeoJson::box(30, 30, 30, 40))
            .write(folder / "compounds.geojson");
    const std::string buildings = GeoJson()
                                      .add(R"("id":"in hook","levels":5)", GeoJson::box(40, 5, 20, 10))
                                      .add(R"("id":"in yard","levels":5)", GeoJson::box(35, 40, 20, 10))
                                      .add(R"("id":"between","levels":5)", GeoJson::box(70, 40, 20, 10))
                                      .add(R"("id":"at a wall","levels":5)", GeoJson::box(60, 60, 5, 10))
                                      .add(R"("id":"over a wall","levels":5)", GeoJson::box(10, 75, 12, 10))
                                      .write(folder / "buildings.geojson");
    const Site site = load_all({compounds, buildings});
    std::map<std::string, std::string> compound_of;
    for (const Building& building : site.buildings)
        compound_of[building.key] = building.compound ? site.compounds[building.compound->index].key : "";
    CHECK(compound_of == std::map<std::string, std::string>{{"in hook", "hook"},
                                                            {"in yard", "yard"},
                                                            {"between", ""},
                                                            {"at a wall", ""},
                                                            {"over a wall", "hook"}});
}

TEST_CASE("a residential area that streets divide into blocks is no compound") {
    const TemporaryFolder folder;
    const std::string areas =
        GeoJson()
            .add(R"("osm_id":"1","landuse":"residential")", GeoJson::box(0, 0, 400, 400))
            .add(R"("osm_id":"2","landuse":"residential")", GeoJson::box(500, 0, 60, 60))
            .add(R"("osm_id":"3","landuse":"grass")", GeoJson::box(600, 0, 60, 60))
            .write(folder / "landuse.geojson");
    const std::string roads = GeoJson()
                                  .add(R"("highway":"residential")", GeoJson::line({{200, -10}, {200, 410}}))
                                  .add(R"("highway":"tertiary")", GeoJson::line({{-10, 200}, {410, 200}}))
                                  .add(R"("highway":"service")", GeoJson::line({{530, -10}, {530, 70}}))
                                  .write(folder / "roads.geojson");
    const Site site = load_all({areas, roads});
    REQUIRE(site.compounds.size() == 1);
    CHECK(site.compounds[0].key == "2");
    CHECK(count_issues(site, "residential_area_is_no_compound") == 1);
    REQUIRE(site.landuse.size() == 2);
    CHECK(site.landuse[0].kind == "grass");
    CHECK(site.landuse[1].kind == "residential");
}

TEST_CASE("a quarter of many small blocks across a canal is no compound, a large gated compound is one") {
    const TemporaryFolder folder;
    const std::string areas =
        GeoJson()
            .add(R"("osm_id":"1","landuse":"residential","name":"城西")", GeoJson::box(0, 0, 800, 800))
            .add(R"("osm_id":"2","landuse":"residential","name":"钢铁新村")", GeoJson::box(1000, 0, 450, 450))
            .add(R"("osm_id":"3","landuse":"residential","name":"空地")", GeoJson::box(2000, 0, 600, 600))
            .write(folder / "landuse.geojson");
    GeoJson roads;
    for (double x = 100; x < 800; x += 100)  // 64 blocks of a hundredth of the area each
        roads.add(R"("highway":"residential")", GeoJson::line({{x, -10}, {x, 810}}))
            .add(R"("highway":"residential")", GeoJson::line({{-10, x}, {810, x}}));
    roads.add(R"("highway":"service","name":"新村路")", GeoJson::line({{1200, -10}, {1200, 460}}));
    GeoJson buildings;
    buildings.add(R"("building":"apartments","building:levels":"6")", GeoJson::box(20, 20, 40, 40));
    for (double y = 20; y < 400; y += 50)  // 8 slabs of 400 m × 20 m on six floors: floor-area ratio 1.9
        buildings.add(R"("building":"apartments","building:levels":"6")", GeoJson::box(1020, y, 400, 20));
    const Site site = load_all(
        {areas, roads.write(folder / "roads.geojson"), buildings.write(folder / "buildings.geojson")});
    REQUIRE(site.compounds.size() == 1);
    CHECK(site.compounds[0].name == "钢铁新村");
    CHECK(count_issues(site, "residential_area_is_no_compound") == 2);
    for (const Issue& issue : site.issues)
        if (issue.code == "residential_area_is_no_compound")
            CHECK(issue.message.in(Language::en).find("ground") != std::string::npos);
}

TEST_CASE("what a planner drew as one compound stays one, with a warning when it looks like a quarter") {
    const TemporaryFolder folder;
    const std::string compounds =
        GeoJson()
            .add(R"("id":"A","name":"大院","建筑面积":400000)", GeoJson::box(0, 0, 600, 600))
            .add(R"("id":"B","name":"新村","建筑面积":300000)", GeoJson::box(700, 0, 450, 450))
            .write(folder / "小区.geojson");
    const std::string roads = GeoJson()
                                  .add(R"("highway":"tertiary")", GeoJson::line({{300, -10}, {300, 610}}))
                                  .add(R"("highway":"tertiary")", GeoJson::line({{-10, 300}, {610, 300}}))
                                  .write(folder / "roads.geojson");
    const Site site = load_all({compounds, roads});
    CHECK(site.compounds.size() == 2);
    CHECK(count_issues(site, "compound_like_a_quarter") == 1);
}

TEST_CASE("a residential area with more floors than a unit may hold is one compound only if people name it",
          "[slow]") {
    const TemporaryFolder folder;
    const std::string areas =
        GeoJson()
            .add(R"("osm_id":"1","landuse":"residential")", GeoJson::box(0, 0, 200, 200))
            .add(R"("osm_id":"2","landuse":"residential","name":"大院")", GeoJson::box(300, 0, 200, 200))
            .write(folder / "landuse.geojson");
    const std::string buildings =  // 180 × 180 m on six floors: 194,400 m² each
        GeoJson()
            .add(R"("building":"apartments","building:levels":"6")", GeoJson::box(10, 10, 180, 180))
            .add(R"("building":"apartments","building:levels":"6")", GeoJson::box(310, 10, 180, 180))
            .write(folder / "buildings.geojson");
    const Site site = load_all({areas, buildings});
    REQUIRE(site.compounds.size() == 1);
    CHECK(site.compounds[0].name == "大院");
    CHECK(count_issues(site, "residential_area_is_no_compound") == 1);
}

TEST_CASE("a huge building of unknown kind makes no compound, but counts where a compound is mapped",
          "[slow]") {
    const TemporaryFolder folder;
    const std::string buildings =  // 100 × 100 m on 20 floors: 200,000 m² each
        GeoJson()
            .add(R"("building":"yes","building:levels":"20")", GeoJson::box(0, 0, 100, 100))
            .add(R"("building":"apartments","building:levels":"20")", GeoJson::box(200, 0, 100, 100))
            .add(R"("building":"yes","building:levels":"20")", GeoJson::box(400, 0, 100, 100))
            .write(folder / "buildings.geojson");
    const std::string compounds = GeoJson()
                                      .add(R"("id":"1","name":"塔楼")", GeoJson::box(390, -10, 120, 120))
                                      .write(folder / "compounds.geojson");
    const Site site = load_all({buildings, compounds});
    CHECK(count_issues(site, "too_large_for_housing") == 1);
    CHECK_FALSE(is_housing(site.buildings[0], site.profile));
    CHECK(is_housing(site.buildings[1], site.profile));
    REQUIRE(site.compounds.size() == 1);
    CHECK(site.compounds[0].floor_area.value == Approx(200000.0).epsilon(0.01));
}

TEST_CASE("ids of compounds that occur twice stop the run unless features may be numbered anew") {
    const TemporaryFolder folder;
    LoadOptions options;
    options.inputs = {GeoJson()
                          .add(R"("id":"1","floor_area":5000)", GeoJson::box(0, 0, 60, 60))
                          .add(R"("id":"1","floor_area":5000)", GeoJson::box(100, 0, 60, 60))
                          .write(folder / "compounds.geojson")};
    try {
        load(options, Run());
        FAIL("repeated ids were accepted");
    } catch (const Error& error) {
        CHECK(error.code() == ExitCode::input);
        CHECK_THAT(error.what(), Catch::Contains("1") && Catch::Contains("--renumber-duplicates"));
    }
    options.renumber_duplicates = true;
    const Site site = load(options, Run());
    REQUIRE(site.compounds.size() == 2);
    CHECK(site.compounds[0].key != site.compounds[1].key);
    CHECK(count_issues(site, "duplicate_id") == 1);
}

TEST_CASE("a landuse layer named as compounds gives its residential areas, whole") {
    const TemporaryFolder folder;
    const std::string areas =
        GeoJson()
            .add(R"("osm_id":"1","landuse":"residential")", GeoJson::box(0, 0, 400, 400))
            .add(R"("osm_id":"2","landuse":"grass")", GeoJson::box(500, 0, 60, 60))
            .write(folder / "landuse.geojson");
    const std::string roads = GeoJson()
                                  .add(R"("highway":"residential")", GeoJson::line({{200, -10}, {200, 410}}))
                                  .add(R"("highway":"tertiary")", GeoJson::line({{-10, 200}, {410, 200}}))
                                  .write(folder / "roads.geojson");
    LoadOptions options;
    options.inputs = {roads};
    options.named[LayerRole::compounds] = {areas};
    const Site site = load(options, Run());
    REQUIRE(site.compounds.size() == 1);
    CHECK(site.compounds[0].key == "1");
    CHECK(site.landuse.size() == 1);
}
