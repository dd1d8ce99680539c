#include "core/error.hpp"
#include "geometry/measure.hpp"
#include "inputs.hpp"
#include "load/belong/compounds.hpp"
#include "load/belong/scope.hpp"
#include "load/site/floor_area.hpp"
#include "profiles/profiles.hpp"

#include <catch2/catch.hpp>

using namespace lifang;
using namespace lifang::testing;

namespace {

const Building& find_building(const Site& site, const std::string& key) {
    for (const Building& building : site.buildings)
        if (building.key == key) return building;
    FAIL("no building " << key);
    return site.buildings.front();
}

Building make_building(BuildingKind kind) {
    Building building;
    building.kind = kind;
    building.footprint = {{{{0, 0}, {0, 20}, {10, 20}, {10, 0}, {0, 0}}, {}}};  // 200 m²
    return building;
}

}  // namespace

TEST_CASE("floors come from levels, else height, else what the profile assumes for the kind") {
    const Profile profile = load_profile("kunming");  // 3 m per floor; 6 assumed for homes, 4 for schools
    Building building = make_building(BuildingKind::residential);
    set_floor_area(building, {7.0, Meters{60.0}, std::nullopt}, profile);
    CHECK(building.levels_source == FloorAreaSource::levels);
    CHECK(building.floor_area.value == 1400.0);
    set_floor_area(building, {std::nullopt, Meters{19.4}, std::nullopt}, profile);
    CHECK(building.levels_source == FloorAreaSource::height);
    CHECK(building.levels == 6.0);
    set_floor_area(building, {std::nullopt, Meters{1.2}, std::nullopt}, profile);
    CHECK(building.levels == 1.0);  // at least one
    set_floor_area(building, {}, profile);
    CHECK(building.levels_source == FloorAreaSource::assumed);
    CHECK(building.levels == 6.0);
    building = make_building(BuildingKind::school);
    set_floor_area(building, {}, profile);
    CHECK(building.levels == 4.0);
    set_floor_area(building, {std::nullopt, std::nullopt, SquareMeters{900.0}}, profile);
    CHECK(building.levels_source == FloorAreaSource::attribute);
    CHECK(building.levels * 200.0 == building.floor_area.value);
}

TEST_CASE("a compound stays out for one reason, hand-made exclusion first") {
    Profile profile = load_profile("kunming");
    profile.max_build_year = 1998;
    profile.min_consent = 0.5;
    Compound compound;
    compound.key = "C1";
    compound.floor_area = SquareMeters{1000.0};
    CHECK_FALSE(find_scope_reason(compound, profile, {}));
    compound.floor_area = SquareMeters{0.0};
    CHECK(find_scope_reason(compound, profile, {}) == ScopeReason::no_floor_area);
    compound.consent = 0.4;
    CHECK(find_scope_reason(compound, profile, {}) == ScopeReason::consent_too_low);
    compound.build_year = 1999;
    CHECK(find_scope_reason(compound, profile, {}) == ScopeReason::too_new);
    compound.management = Management::owner_unit;
    CHECK(find_scope_reason(compound, profile, {}) == ScopeReason::owner_unit);
    CHECK(find_scope_reason(compound, profile, {"C1"}) == ScopeReason::excluded);
    compound.build_year = 1998;  // up to and including
    compound.management.reset();
    compound.consent = 0.5;
    compound.floor_area = SquareMeters{1.0};
    CHECK_FALSE(find_scope_reason(compound, profile, {}));
}

TEST_CASE("buildings belong where most of them stands, and what does not count stays out") {
    // compounds A and B side by side, 100 m each; the school stands in A, `far` beyond both
    const TemporaryFolder folder;
    const std::string compounds = GeoJson()
                                      .add(R"("id":"A","name":"甲")", GeoJson::box(0, 0, 100, 100))
                                      .add(R"("id":"B","households":40)", GeoJson::box(100, 0, 100, 100))
                                      .write(folder / "compounds.geojson");
    const std::string buildings =
        GeoJson()
            .add(R"("id":"in_a","levels":5)", GeoJson::box(10, 10, 20, 10))
            .add(R"("id":"both","levels":2)", GeoJson::box(94, 40, 20, 10))
            .add(R"("id":"school","kind":"school","levels":4)", GeoJson::box(50, 50, 20, 20))
            .add(R"("id":"edge","levels":3)", GeoJson::box(10, 96, 10, 10))
            .add(R"("id":"far","levels":3)", GeoJson::box(10, 300, 10, 10))
            .write(folder / "buildings.geojson");
    const Site site = load_all({compounds, buildings});
    REQUIRE(site.compounds.size() == 2);
    CHECK(find_building(site, "in_a").compound == CompoundId{0});
    CHECK(find_building(site, "both").compound == CompoundId{1});
    CHECK_FALSE(find_building(site, "school").compound);
    CHECK_FALSE(find_building(site, "edge").compound);  // 60 % of it stands outside
    CHECK_FALSE(find_building(site, "far").compound);
    CHECK(count_issues(site, "straddling_building") == 2);
    // 200 m² × 5 and 200 m² × 2, within the millimetre grid
    CHECK(site.compounds[0].floor_area.value == Approx(1000.0).epsilon(1e-4));
    CHECK(site.compounds[1].floor_area.value == Approx(400.0).epsilon(1e-4));
    CHECK(site.compounds[0].floor_area_source == FloorAreaSource::levels);
    CHECK_FALSE(site.compounds[0].households);
    CHECK(site.compounds[1].households == 40);
}

TEST_CASE("a compound without floors is out of scope with an issue, a given floor area stands") {
    const TemporaryFolder folder;
    const std::string path = GeoJson()
                                 .add(R"("id":"A","建筑面积":"5200.5")", GeoJson::box(0, 0, 100, 100))
                                 .add(R"("id":"B","建筑面积":null)", GeoJson::box(100, 0, 100, 100))
                                 .write(folder / "小区.geojson");
    const Site site = load_all({path});
    CHECK(site.compounds[0].floor_area_source == FloorAreaSource::attribute);
    CHECK(site.compounds[0].floor_area.value == 5200.5);
    CHECK(site.compounds[0].in_scope());
    CHECK(site.compounds[1].scope_reason == ScopeReason::no_floor_area);
    CHECK(count_issues(site, "no_floor_area") == 1);
}

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

TEST_CASE("communities by the compound's field, else by the ground") {
    const TemporaryFolder folder;
    const std::string compounds =
        GeoJson()
            .add(R"("id":"A","gfa":1,"community":"东社区")", GeoJson::box(0, 0, 50, 50))
            .add(R"("id":"B","gfa":1)", GeoJson::box(60, 0, 50, 50))
            .add(R"("id":"C","gfa":1,"community":"?")", GeoJson::box(150, 0, 50, 50))
            .write(folder / "compounds.geojson");
    const std::string communities = GeoJson()
                                        .add(R"("id":"w","name":"西社区")", GeoJson::box(0, 0, 100, 100))
                                        .add(R"("id":"e","name":"东社区")", GeoJson::box(100, 0, 100, 100))
                                        .write(folder / "communities.geojson");
    const Site site = load_all({compounds, communities});
    CHECK(site.compounds[0].community == CommunityId{0});  // its field wins over its ground
    CHECK(site.compounds[1].community == CommunityId{1});  // 40 of 50 m
    CHECK(site.compounds[2].community == CommunityId{0});
    CHECK(count_issues(site, "straddling_compound") == 1);
    CHECK(count_issues(site, "unknown_community") == 1);

    const Site by_field_only = load_all({compounds});
    REQUIRE(by_field_only.communities.size() == 2);
    CHECK(by_field_only.communities[0].name == "东社区");
    CHECK(by_field_only.compounds[0].community == CommunityId{0});
}

TEST_CASE("communities that only the buildings' field names") {
    const TemporaryFolder folder;
    const std::string compounds =
        GeoJson().add(R"("id":"A","gfa":1)", GeoJson::box(0, 0, 50, 50)).write(folder / "compounds.geojson");
    const std::string buildings = GeoJson()
                                      .add(R"("id":"1","levels":2,"社区":"东")", GeoJson::box(5, 5, 10, 10))
                                      .add(R"("id":"2","levels":6,"社区":"西")", GeoJson::box(25, 5, 10, 10))
                                      .add(R"("id":"3","levels":6,"社区":"西")", GeoJson::box(90, 5, 10, 10))
                                      .add(R"("id":"4","levels":6)", GeoJson::box(120, 5, 10, 10))
                                      .write(folder / "buildings.geojson");
    const Site site = load_all({compounds, buildings});
    REQUIRE(site.communities.size() == 2);
    CHECK(site.communities[0].name == "东");
    CHECK(site.communities[0].area.empty());  // tessellate gives it ground
    CHECK(site.buildings[2].community == CommunityId{1});
    CHECK_FALSE(site.buildings[3].community);
    CHECK(site.compounds[0].community == CommunityId{1});  // 600 of its 800 m² of floors
    CHECK(count_issues(site, "communities_from_field") == 1);

    const std::string communities = GeoJson()
                                        .add(R"("id":"w","name":"西")", GeoJson::box(0, 0, 200, 100))
                                        .write(folder / "communities.geojson");
    const Site mapped = load_all({compounds, buildings, communities});
    REQUIRE(mapped.communities.size() == 1);
    CHECK_FALSE(mapped.buildings[0].community);  // 东 is on no map
    CHECK(mapped.buildings[1].community == CommunityId{0});
    CHECK(count_issues(mapped, "unknown_community") == 1);
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

TEST_CASE("a residential area with more floors than a unit may hold is one compound only if people name it") {
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

TEST_CASE("a huge building of unknown kind makes no compound, but counts where a compound is mapped") {
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
