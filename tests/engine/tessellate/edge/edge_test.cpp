#include "engine/tessellate/coverage.hpp"
#include "engine/tessellate/small_town.hpp"
#include "tessellate/tessellate.hpp"

using namespace lifang;
using namespace lifang::testing;

TEST_CASE("without a boundary the district is drawn around what is built") {
    Site site = draw_town({"AB"});
    site.boundary.clear();
    const Tessellation made = tessellate(site, Run{});
    check_coverage(made);
    REQUIRE(made.district.size() == 1);
    CHECK(made.district.front().holes.empty());
    for (const Compound& compound : site.compounds)
        CHECK(area(subtract(compound.footprint, made.district)).value == Approx(0.0).margin(1e-6));
}

TEST_CASE("houses far away are a part of their own") {
    Site site = draw_town({"A"});
    site.boundary.clear();
    site.buildings.push_back(make_building(box_wkt(900, 0, 40, 12), 6));
    const Tessellation made = tessellate(site, Run{});
    check_coverage(made);
    CHECK(made.district.size() == 2);
}

TEST_CASE("a derived edge runs along the streets around what is built") {
    // One yard of 80 m in the middle of a block of 100 m, streets all around, and a row of houses over the
    // eastern one.
    Site site = draw_town({"A"});
    site.boundary.clear();
    for (const char* street : {"LINESTRING(-500 0,600 0)", "LINESTRING(-500 100,600 100)",
                               "LINESTRING(0 -500,0 600)", "LINESTRING(100 -500,100 600)"})
        site.roads.push_back(make_road(street, Barrier::residential));
    const Tessellation alone = tessellate(site, Run{});
    check_coverage(alone);
    CHECK(area(alone.district).value == Approx(10000.0));  // the block, not the outline with its margin

    site.buildings.push_back(make_building(box_wkt(110, 20, 12, 60), 6));
    const Tessellation beyond = tessellate(site, Run{});
    check_coverage(beyond);
    CHECK(area(beyond.district).value > 10000.0 + 12 * 60);
    CHECK(area(subtract(site.buildings.back().footprint, beyond.district)).value == Approx(0.0).margin(1e-6));
}

TEST_CASE("communities make the edge where no boundary is given") {
    Site site = draw_town({"AB"});
    site.boundary.clear();
    for (const double x : {0.0, 100.0}) {
        Community community;
        community.area = read_polygons(box_wkt(x, 0, 100, 100));
        site.communities.push_back(community);
    }
    CHECK(area(tessellate(site, Run{}).district).value == Approx(20000.0));
}

TEST_CASE("a compound outside the boundary extends the district and is reported") {
    Site site = draw_town({"A"});
    site.compounds.push_back(make_compound("far", read_polygons(box_wkt(300, 0, 50, 50))));
    const Tessellation made = tessellate(site, Run{});
    check_coverage(made);
    CHECK(has_issue(made, "outside_district"));
    CHECK(area(cell_of(made, "far").area).value == Approx(2500.0));
}

TEST_CASE("of two overlapping compounds the smaller keeps the overlap") {
    Site site = draw_town({"A"});
    site.compounds.push_back(make_compound("yard", read_polygons(box_wkt(20, 20, 30, 30))));
    const Tessellation made = tessellate(site, Run{});
    check_coverage(made);
    CHECK(has_issue(made, "compounds_overlap"));
    CHECK(area(cell_of(made, "yard").area).value == Approx(900.0));
}

TEST_CASE("the same outline given twice is shared out") {
    Site site = draw_town({"A"});
    site.compounds.push_back(make_compound("again", site.compounds.front().footprint));
    const Tessellation made = tessellate(site, Run{});
    check_coverage(made);
    CHECK(area(cell_of(made, "A").area).value == Approx(5000.0));
    CHECK(area(cell_of(made, "again").area).value == Approx(5000.0));
}

TEST_CASE("nothing to plan is an error that says what to give") { CHECK_THROWS(tessellate(Site{}, Run{})); }
