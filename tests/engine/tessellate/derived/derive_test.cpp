#include "engine/tessellate/coverage.hpp"
#include "engine/tessellate/small_town.hpp"
#include "tessellate/tessellate.hpp"

#include <set>

using namespace lifang;
using namespace lifang::testing;

namespace {

/// One empty block of 200 × 200 m without streets inside.
Site empty_block() {
    Site site;
    site.profile = make_profile();
    site.boundary = read_polygons(box_wkt(0, 0, 200, 200));
    return site;
}

/// A slab of 50 × 12 m, 6 floors: 3,600 m².
Building slab(double x, double y, BuildingKind kind = BuildingKind::residential) {
    return make_building(box_wkt(x, y, 50, 12), 6, kind);
}

}  // namespace

TEST_CASE("slabs in rows make one courtyard on each side of a wall") {
    Site site = empty_block();
    for (const double x : {20.0, 120.0})
        for (const double y : {20.0, 50.0, 80.0, 110.0}) site.buildings.push_back(slab(x, y));
    BarrierLine wall;
    wall.kind = BarrierLine::Kind::wall;
    wall.lines = read_lines("LINESTRING(95 0,95 200)");
    site.barrier_lines.push_back(wall);

    const Tessellation made = tessellate(site, Run{});
    check_coverage(made);
    REQUIRE(made.compounds.size() == 2);
    CHECK(made.compounds[0].buildings == 4);
    CHECK(made.compounds[0].floor_area.value == Approx(14400.0));
    CHECK(made.compounds[0].key == "d-b0001-1");
    std::set<std::uint32_t> west;
    for (std::size_t i = 0; i < 4; ++i) west.insert(made.compound_of_building[i]->index);
    CHECK(west.size() == 1);
}

TEST_CASE("houses inside one walled yard belong together, and the house before the wall does not") {
    // Four slabs in two rows with a wide green between them, a ring of wall around, and one slab outside
    // that stands nearer than they do to each other.
    //   [--][--]        wall
    //
    //   [--][--]        wall
    //   [--]            outside
    Site site = empty_block();
    for (const double x : {30.0, 90.0})
        for (const double y : {80.0, 130.0}) site.buildings.push_back(slab(x, y));
    site.buildings.push_back(slab(30, 55));
    const Tessellation open = tessellate(site, Run{});
    CHECK(open.compound_of_building[4] == open.compound_of_building[0]);

    BarrierLine wall;
    wall.kind = BarrierLine::Kind::wall;
    wall.lines = read_lines("LINESTRING(20 75,150 75,150 150,20 150,20 75)");
    site.barrier_lines.push_back(wall);
    const Tessellation walled = tessellate(site, Run{});
    check_coverage(walled);
    for (std::size_t i = 1; i < 4; ++i)
        CHECK(walled.compound_of_building[i] == walled.compound_of_building[0]);
    CHECK(walled.compound_of_building[4] != walled.compound_of_building[0]);
}

TEST_CASE("an even row of slabs without any sign is not one compound of the largest size") {
    Site site = empty_block();  // 8 slabs of 3,600 m², 20 m apart, all alike
    for (const double x : {40.0, 110.0})
        for (const double y : {10.0, 42.0, 74.0, 106.0}) site.buildings.push_back(slab(x, y));
    const Tessellation made = tessellate(site, Run{});
    REQUIRE(made.compounds.size() >= 2);
    for (const Compound& compound : made.compounds) {
        CHECK(compound.buildings >= 2);
        CHECK(compound.floor_area.value <= 22000.0);
    }
}

TEST_CASE("slabs of one drawing go together before the hall that stands askew beside them") {
    Site site = empty_block();
    for (const double y : {20.0, 50.0, 80.0}) site.buildings.push_back(slab(20, y));
    for (const char* hall : {"POLYGON((108 66,128 86,108 106,88 86,108 66))",  // at 45°, 18 m from the slabs
                             "POLYGON((153 66,173 86,153 106,133 86,153 66))"})
        site.buildings.push_back(make_building(hall, 5));
    const Tessellation made = tessellate(site, Run{});
    CHECK(made.compound_of_building[0] == made.compound_of_building[1]);
    CHECK(made.compound_of_building[1] == made.compound_of_building[2]);
    CHECK(made.compound_of_building[3] == made.compound_of_building[4]);
    CHECK(made.compound_of_building[2] != made.compound_of_building[3]);
}

TEST_CASE("a service road through a mapped compound leaves it whole") {
    Site site = draw_town({"AB"});
    site.roads.push_back(make_road("LINESTRING(50 -10,50 110)", Barrier::service));
    site.roads.push_back(make_road("LINESTRING(-10 50,110 50)", Barrier::service));
    const Tessellation made = tessellate(site, Run{});
    check_coverage(made);
    CHECK(made.blocks.size() == 2);
    CHECK(made.cells.size() == 2);
}

TEST_CASE("no group of several buildings passes the maximum, one large building may") {
    Site site = empty_block();
    for (double x = 5; x < 150; x += 60)
        for (double y = 5; y < 180; y += 25) site.buildings.push_back(slab(x, y));
    site.buildings.push_back(make_building(box_wkt(178, 10, 20, 180), 12));  // 43,200 m²
    const Tessellation made = tessellate(site, Run{});
    check_coverage(made);
    for (const Compound& compound : made.compounds)
        CHECK((compound.buildings == 1 || compound.floor_area.value <= 30000.0 * 1.2));
    CHECK(made.compounds.back().buildings == 1);
    CHECK(made.compounds.back().floor_area.value == Approx(43200.0));
}

TEST_CASE("a school keeps its own ground and counts for no compound") {
    Site site = empty_block();
    site.buildings = {slab(20, 20), slab(20, 50), slab(120, 150, BuildingKind::school)};
    const Tessellation made = tessellate(site, Run{});
    check_coverage(made);
    REQUIRE(made.compounds.size() == 1);
    CHECK_FALSE(made.compound_of_building[2]);
    REQUIRE(made.cells.size() == 2);
    CHECK_FALSE(made.cells[1].compound);
    CHECK(contains(made.cells[1].area, Point{145, 156}));
}

TEST_CASE("a shed's ground falls to the courtyard around it") {
    Site site = empty_block();
    site.buildings = {slab(20, 20), make_building(box_wkt(80, 20, 5, 5), 1, BuildingKind::shed)};
    site.profile.ground.reach = Meters{500.0};  // the whole block
    CHECK(tessellate(site, Run{}).cells.size() == 1);
}

TEST_CASE("touching, overlapping and doubled buildings are taken as they come") {
    Site site = empty_block();
    site.profile.derived_max = SquareMeters{4000.0};
    site.buildings = {slab(20, 20), slab(70, 20), slab(100, 25), slab(20, 20)};
    const Tessellation made = tessellate(site, Run{});
    check_coverage(made);
    double floor_area = 0.0;
    for (const Compound& compound : made.compounds) floor_area += compound.floor_area.value;
    CHECK(floor_area == Approx(4 * 3600.0));
}

TEST_CASE("derived compounds keep to their community and take the street's name") {
    Site site = empty_block();
    for (const double x : {0.0, 100.0}) {
        Community community;
        community.area = read_polygons(box_wkt(x, 0, 100, 200));
        site.communities.push_back(community);
    }
    site.buildings = {slab(45, 20), slab(105, 20)};
    site.roads = {make_road("LINESTRING(0 5,200 5)", Barrier::service, "永兴路")};
    const Tessellation made = tessellate(site, Run{});
    REQUIRE(made.compounds.size() == 2);
    CHECK(made.compounds[0].community == CommunityId{0});
    CHECK(made.compounds[1].community == CommunityId{1});
    CHECK(made.compounds[0].name == "永兴路 1");
    CHECK(made.compounds[1].name == "永兴路 2");
}

TEST_CASE("households are known when all buildings know them, the year when any does") {
    Site site = empty_block();
    site.buildings = {slab(20, 20), slab(20, 50), slab(20, 80)};
    for (Building& building : site.buildings) building.households = 24;
    site.buildings[0].build_year = 1986;
    site.profile.max_build_year = 1985;
    const Tessellation made = tessellate(site, Run{});
    REQUIRE(made.compounds.size() == 1);
    CHECK(made.compounds[0].households == 72);
    CHECK(made.compounds[0].build_year == 1986);
    CHECK(made.compounds[0].scope_reason == ScopeReason::too_new);
    site.buildings[1].households.reset();
    CHECK_FALSE(tessellate(site, Run{}).compounds[0].households);
}
