#include "engine/tessellate/coverage.hpp"
#include "engine/tessellate/small_town.hpp"
#include "tessellate/tessellate.hpp"

using namespace lifang;
using namespace lifang::testing;

TEST_CASE("every plot between streets is a block and its compound's cell") {
    const Site site = draw_town({"AB",  //
                                 "CD"});
    const Tessellation made = tessellate(site, Run{});
    check_coverage(made);
    CHECK(made.blocks.size() == 4);
    REQUIRE(made.cells.size() == 4);
    for (const Cell& cell : made.cells) CHECK(area(cell.area).value == Approx(10000.0));
}

TEST_CASE("an empty plot is one ground cell that belongs to no compound") {
    const Tessellation made = tessellate(draw_town({"A.", "BC"}), Run{});
    check_coverage(made);
    REQUIRE(made.cells.size() == 4);
    CHECK_FALSE(made.cells.back().compound);
    CHECK(area(made.cells.back().area).value == Approx(10000.0));
}

TEST_CASE("a street through a mapped compound does not split it") {
    const Tessellation made = tessellate(draw_town({"AAB"}), Run{});
    check_coverage(made);
    CHECK(made.blocks.size() == 3);
    const Cell& spanning = cell_of(made, "A");
    CHECK_FALSE(spanning.block);
    CHECK(spanning.area.size() == 1);
    CHECK(area(spanning.area).value == Approx(20000.0));
}

TEST_CASE("a dual carriageway leaves one border and no sliver block") {
    Site site = draw_town({"AB"});
    // the street of the grid is one carriageway, a second runs 12 m beside it
    site.roads.push_back(make_road("LINESTRING(112 0,112 100)", Barrier::residential));
    const Tessellation made = tessellate(site, Run{});
    check_coverage(made);
    CHECK(made.blocks.size() == 2);
    CHECK(made.cells.size() == 2);
}

TEST_CASE("a dual carriageway with U-turns and links is one street: no block between, one border") {
    // Two carriageways 14 m apart, a U-turn between them every 25 m, and a link that cuts the corner.
    Site site = draw_town({"AB"});
    site.roads.clear();
    for (const double x : {93.0, 107.0}) {
        const std::string at = std::to_string(x);
        site.roads.push_back(
            make_road("LINESTRING(" + at + " -10," + at + " 110)", Barrier::primary, "中山路"));
    }
    for (const double y : {25.0, 50.0, 75.0}) {
        const std::string at = std::to_string(y);
        site.roads.push_back(make_road("LINESTRING(93 " + at + ",107 " + at + ")", Barrier::primary));
    }
    site.roads.push_back(make_road("LINESTRING(107 70,122 100)", Barrier::primary));
    site.roads.push_back(make_road("LINESTRING(107 99,200 99)", Barrier::tertiary));
    const Tessellation made = tessellate(site, Run{});
    check_coverage(made);
    CHECK(made.blocks.size() == 2);
    CHECK(made.cells.size() == 2);
}

TEST_CASE("a dead end cuts nothing") {
    Site site = draw_town({"A"});
    site.roads.push_back(make_road("LINESTRING(50 -10,50 60)", Barrier::residential));
    site.roads.push_back(make_road("LINESTRING(50 60,70 80)", Barrier::tertiary));
    const Tessellation made = tessellate(site, Run{});
    check_coverage(made);
    CHECK(made.blocks.size() == 1);
    CHECK(made.cells.size() == 1);
}

TEST_CASE("a railway in a tunnel does not cut, the same at grade does") {
    Site site = draw_town({"A", "B"});
    site.roads.clear();
    BarrierLine railway;
    railway.lines = read_lines("LINESTRING(-10 100,110 100)");
    railway.tunnel = true;
    site.barrier_lines.push_back(railway);
    CHECK(tessellate(site, Run{}).blocks.size() == 1);
    site.barrier_lines.front().tunnel = false;
    CHECK(tessellate(site, Run{}).blocks.size() == 2);
}

TEST_CASE("trams, monorails, lines out of use and the coast itself do not cut") {
    using enum BarrierClass;
    for (const BarrierClass barrier_class : {tram, monorail, disused, planned, coastline, rail, light_rail}) {
        Site site = draw_town({"A", "B"});
        site.roads.clear();
        BarrierLine line;
        line.barrier_class = barrier_class;
        line.lines = read_lines("LINESTRING(-10 100,110 100)");
        site.barrier_lines.push_back(line);
        const bool cuts = barrier_class == rail || barrier_class == light_rail;
        CHECK(tessellate(site, Run{}).blocks.size() == (cuts ? 2 : 1));
        site.barrier_lines.front().in_street = true;
        CHECK(tessellate(site, Run{}).blocks.size() == 1);
    }
}

TEST_CASE("walls make no block") {
    Site site = draw_town({"A"});
    BarrierLine wall;
    wall.kind = BarrierLine::Kind::wall;
    wall.lines = read_lines("LINESTRING(-10 50,110 50)");
    site.barrier_lines.push_back(wall);
    CHECK(tessellate(site, Run{}).blocks.size() == 1);
}

TEST_CASE("a roundabout is no block") {
    Site site = draw_town({"AB", "CD"});
    const MultiPolygon circle = buffer(read_lines("LINESTRING(99.9 100,100.1 100)"), Meters{15.0});
    Road ring = make_road("LINESTRING(0 0,1 1)", Barrier::residential);
    ring.line = circle.front().outer;
    site.roads.push_back(ring);
    const Tessellation made = tessellate(site, Run{});
    check_coverage(made);
    CHECK(made.blocks.size() == 4);
}

TEST_CASE("a narrow row of houses between two streets stays a block") {
    Site site = draw_town({"AB"});
    site.roads.push_back(make_road("LINESTRING(112 0,112 100)", Barrier::residential));
    site.compounds[1].footprint = read_polygons(box_wkt(125, 10, 65, 80));
    site.buildings.push_back(make_building(box_wkt(102, 10, 8, 80), 6));
    const Tessellation made = tessellate(site, Run{});
    check_coverage(made);
    CHECK(made.blocks.size() == 3);
}

TEST_CASE("a tunnel and a footpath make no block") {
    Site site = draw_town({"A"});
    site.roads.push_back(make_road("LINESTRING(50 -10,50 110)", Barrier::path));
    Road tunnel = make_road("LINESTRING(-10 50,110 50)", Barrier::primary);
    tunnel.tunnel = true;
    site.roads.push_back(tunnel);
    CHECK(tessellate(site, Run{}).blocks.size() == 1);
}

TEST_CASE("a long motorway viaduct makes no block, a short bridge does") {
    Site site = draw_town({"AA", "AA"});
    site.roads.clear();
    Road motorway = make_road("LINESTRING(-10 100,210 100)", Barrier::motorway);
    motorway.bridge = true;
    site.roads.push_back(motorway);
    CHECK(tessellate(site, Run{}).blocks.size() == 1);

    site.roads = {make_road("LINESTRING(-10 100,80 100)", Barrier::motorway),
                  make_road("LINESTRING(80 100,120 100)", Barrier::motorway),
                  make_road("LINESTRING(120 100,210 100)", Barrier::motorway)};
    site.roads[1].bridge = true;
    CHECK(tessellate(site, Run{}).blocks.size() == 2);
}

TEST_CASE("a river is a block of its own, and a bridge over it does not cut it") {
    Site site = draw_town({"A", ".", "B"});
    site.water.push_back(
        {"Jinzhi River", read_polygons("POLYGON((-10 110,110 110,110 190,-10 190,-10 110))"), {}});
    Road bridge = make_road("LINESTRING(50 0,50 300)", Barrier::secondary);
    bridge.bridge = true;
    site.roads.push_back(bridge);
    const Tessellation made = tessellate(site, Run{});
    check_coverage(made);
    const auto water =
        std::count_if(made.blocks.begin(), made.blocks.end(), [](const Block& b) { return b.water; });
    CHECK(water == 1);
    for (const Cell& cell : made.cells)
        if (cell.water) CHECK(area(cell.area).value == Approx(8000.0));
}

TEST_CASE("a pond inside a block is ground, not a block") {
    Site site = draw_town({"A."});
    site.water.push_back({"", read_polygons(box_wkt(130, 30, 40, 40)), {}});
    CHECK(tessellate(site, Run{}).blocks.size() == 2);
}
