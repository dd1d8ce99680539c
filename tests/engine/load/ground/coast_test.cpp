#include "load/ground/coast.hpp"

#include "geometry/measure.hpp"
#include "geometry/wkt.hpp"
#include "inputs.hpp"

#include <catch2/catch.hpp>

using namespace lifang;
using namespace lifang::testing;

namespace {

/// A town of one road on which everything lies, 1,000 m × 1,000 m, and its coastlines.
Site draw_coast(const std::vector<std::string>& lines) {
    Site site;
    Road road;
    road.line = {{0, 0}, {1000, 1000}};
    site.roads.push_back(road);
    for (const std::string& wkt : lines) {
        BarrierLine coast;
        coast.kind = BarrierLine::Kind::water;
        coast.barrier_class = BarrierClass::coastline;
        coast.lines = read_lines(wkt);
        site.barrier_lines.push_back(coast);
    }
    make_sea({}, site);
    return site;
}

bool is_sea(const Site& site, double x, double y) {
    for (const WaterArea& water : site.water)
        if (contains(water.area, {x, y})) return true;
    return false;
}

Building house(double x, double y) {
    Building building;
    building.footprint = {{{{x, y}, {x, y + 10}, {x + 10, y + 10}, {x + 10, y}, {x, y}}, {}}};
    return building;
}

}  // namespace

TEST_CASE("the sea lies to the right of the coast, wherever the extract cut it off") {
    // From the west to the east in two lines, the second one out of order; land in the north.
    const Site site =
        draw_coast({"LINESTRING(500 400,1010 500)", "LINESTRING(-20 500,300 500,300 400,500 400)"});
    REQUIRE(site.water.size() == 1);
    CHECK(site.water.front().source.layer.empty());
    CHECK(is_sea(site, 400, 300));
    CHECK(is_sea(site, 100, 450));
    CHECK_FALSE(is_sea(site, 400, 450));
    CHECK_FALSE(is_sea(site, 100, 900));
    CHECK(count_issues(site, "sea_from_coast") == 1);
}

TEST_CASE("islands stand in the sea, and ends inside the data are led on") {
    // The coast begins 300 m inside the data; an island; another island of which a piece is missing.
    const Site site =
        draw_coast({"LINESTRING(300 500,1010 500)", "LINESTRING(500 100,600 100,600 200,500 200,500 100)",
                    "LINESTRING(740 250,700 250,700 150,800 150,800 250,760 250)"});
    CHECK(is_sea(site, 650, 300));
    CHECK_FALSE(is_sea(site, 550, 150));
    CHECK_FALSE(is_sea(site, 750, 200));
    CHECK_FALSE(is_sea(site, 600, 800));
}

TEST_CASE("a bay that the extract cuts off at its mouth is sea, and so are two coasts") {
    // A bay open to the east: in along its southern shore, out along the northern one, cut at x = 1010.
    const Site bay = draw_coast({"LINESTRING(1010 400,400 400)", "LINESTRING(400 400,400 700,1010 700)"});
    CHECK(is_sea(bay, 700, 550));
    CHECK_FALSE(is_sea(bay, 700, 300));
    CHECK_FALSE(is_sea(bay, 200, 550));
    CHECK_FALSE(is_sea(bay, 700, 800));
    // A strait from west to east: land in the north and in the south.
    const Site strait = draw_coast({"LINESTRING(-10 600,1010 600)", "LINESTRING(1010 400,-10 400)"});
    CHECK(is_sea(strait, 500, 500));
    CHECK_FALSE(is_sea(strait, 500, 800));
    CHECK_FALSE(is_sea(strait, 500, 200));
}

TEST_CASE("a coast drawn the other way round is known by the houses") {
    Site site;
    for (double x = 100; x < 900; x += 50) site.buildings.push_back(house(x, 700));
    BarrierLine coast;
    coast.kind = BarrierLine::Kind::water;
    coast.barrier_class = BarrierClass::coastline;
    coast.lines = {{{1000, 500}, {0, 500}}};  // land on the right
    site.barrier_lines.push_back(coast);
    make_sea({}, site);
    CHECK(is_sea(site, 500, 300));
    CHECK_FALSE(is_sea(site, 500, 700));
    CHECK(count_issues(site, "coast_reversed") == 1);
}

TEST_CASE("coastlines of a file become lines and the sea, an island as an area too", "[slow]") {
    const TemporaryFolder folder;
    const std::string coast =
        GeoJson()
            .add(R"("osm_id":"1","natural":"coastline")", GeoJson::line({{0, 500}, {1000, 500}}))
            .write(folder / "coastline.geojson");
    const std::string islands =
        GeoJson()
            .add(R"("osm_id":"2","natural":"coastline")", GeoJson::box(400, 200, 100, 100))
            .write(folder / "islands.geojson");
    const std::string houses =
        GeoJson().add(R"("levels":5)", GeoJson::box(100, 600, 20, 20)).write(folder / "buildings.geojson");
    const Site site = load_all({coast, islands, houses});
    CHECK(site.barrier_lines.size() == 2);
    REQUIRE(site.water.size() == 1);
    const double x = site.buildings.front().footprint.front().outer.front().x - 100.0;
    const double y = site.buildings.front().footprint.front().outer.front().y - 600.0;
    CHECK(is_sea(site, x + 300, y + 250));
    CHECK_FALSE(is_sea(site, x + 450, y + 250));
    CHECK_FALSE(is_sea(site, x + 300, y + 700));
    for (const InputLayer& input : site.inputs)
        CHECK(input.features == input.rows + input.rejected + input.unused);
}
