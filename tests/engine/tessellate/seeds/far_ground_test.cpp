// Open ground goes with a compound as far as the profile's reach, and no farther.
#include "engine/tessellate/coverage.hpp"
#include "engine/tessellate/small_town.hpp"
#include "tessellate/tessellate.hpp"

#include <algorithm>

using namespace lifang;
using namespace lifang::testing;

namespace {

/// A field of 900 × 600 m without a street, a row of houses at its western edge.
Site draw_field() {
    Site site;
    site.profile = make_profile();
    site.boundary = read_polygons(box_wkt(0, 0, 900, 600));
    for (const double y : {100.0, 140.0, 180.0})
        site.buildings.push_back(make_building(box_wkt(30, y, 50, 12), 6));
    return site;
}

double area_of_ground(const Tessellation& made) {
    double sum = 0.0;
    for (const Cell& cell : made.cells)
        if (!cell.compound) sum += area(cell.area).value;
    return sum;
}

}  // namespace

TEST_CASE("a cell ends at the reach, the field beyond is ground of no compound") {
    const Site site = draw_field();
    const Tessellation made = tessellate(site, Run{});
    check_coverage(made);
    for (const Cell& cell : made.cells) {
        if (!cell.compound) continue;
        MultiPolygon houses;
        for (const Building& building : site.buildings)
            houses.insert(houses.end(), building.footprint.begin(), building.footprint.end());
        CHECK(area(subtract(cell.area, buffer(houses, Meters{151.0}))).value == Approx(0.0).margin(20.0));
        CHECK(bounds(cell.area).max.x > 200.0);
        std::size_t corners = 0;
        for (const Polygon& part : cell.area) corners += part.outer.size();
        CHECK(corners < 30);  // long straight lines, no arcs
    }
    CHECK(area_of_ground(made) > 0.7 * 900.0 * 600.0);
}

TEST_CASE("the reach is the profile's") {
    Site site = draw_field();
    site.profile.ground.reach = Meters{1000.0};
    CHECK(area_of_ground(tessellate(site, Run{})) == 0.0);
    site.profile.ground.reach = Meters{60.0};
    CHECK(area_of_ground(tessellate(site, Run{})) > 0.9 * 900.0 * 600.0);
}

TEST_CASE("every part of the ground out of reach is a cell of its own") {
    Site site = draw_field();
    for (double y = 30.0; y < 600.0; y += 60.0) {  // a row that parts the field
        site.buildings.push_back(make_building(box_wkt(430, y, 40, 12), 6));
        site.buildings.push_back(make_building(box_wkt(430, y + 25.0, 40, 12), 6));
    }
    const Tessellation made = tessellate(site, Run{});
    check_coverage(made);
    const auto ground =
        std::count_if(made.cells.begin(), made.cells.end(), [](const Cell& cell) { return !cell.compound; });
    CHECK(ground == 2);
    for (const Cell& cell : made.cells) CHECK(cell.area.size() == 1);
}
