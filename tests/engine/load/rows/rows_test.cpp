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

TEST_CASE("buildings belong where most of them stands, and what does not count stays out", "[slow]") {
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
