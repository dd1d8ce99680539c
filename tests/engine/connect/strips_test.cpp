// Ground between the carriageways of a road goes to both sides: those who live there are neighbours over the
// road.
#include "connect/connect.hpp"
#include "engine/tessellate/coverage.hpp"
#include "engine/tessellate/small_town.hpp"
#include "tessellate/tessellate.hpp"

#include <algorithm>
#include <cmath>

using namespace lifang;
using namespace lifang::testing;

namespace {

constexpr double plot = 90.0;  // width of a block, from the middle of one side street to that of the next
constexpr double depth = 100.0;

/// Two rows of compounds along a road whose middle line is y = 0 at x = 0, "S1", "S2" … south of it and "N1"
/// … north; side streets cross it at every plot's end. `south` and `north` are where the blocks begin.
Site draw_boulevard(std::size_t plots, double south, double north) {
    Site site;
    site.profile = make_profile();
    const double length = plot * static_cast<double>(plots);
    site.boundary = read_polygons(box_wkt(0, south - depth, length, north - south + 2.0 * depth));
    for (std::size_t i = 0; i < plots; ++i) {
        const double x = plot * static_cast<double>(i) + 10.0;
        const std::string number = std::to_string(i + 1);
        site.compounds.push_back(make_compound(
            "S" + number, read_polygons(box_wkt(x, south - depth + 10.0, plot - 20.0, depth - 20.0))));
        site.compounds.push_back(
            make_compound("N" + number, read_polygons(box_wkt(x, north + 10.0, plot - 20.0, depth - 20.0))));
        if (i == 0) continue;
        const std::string at = std::to_string(plot * static_cast<double>(i));
        site.roads.push_back(make_road("LINESTRING(" + at + " " + std::to_string(south - depth - 5.0) + "," +
                                           at + " " + std::to_string(north + depth + 5.0) + ")",
                                       Barrier::residential, "Cross Street"));
    }
    return site;
}

Road along(const Site& site, double y, Barrier road_class, const std::string& name = "Long Avenue") {
    const double end = bounds(site.boundary).max.x + 5.0;
    return make_road(
        "LINESTRING(-5 " + std::to_string(y) + "," + std::to_string(end) + " " + std::to_string(y) + ")",
        road_class, name);
}

struct Ground {
    Tessellation made;
    CellGraph graph;
    explicit Ground(const Site& site) : made(tessellate(site, Run{})), graph(connect(site, made, {}, Run{})) {
        check_coverage(made);
    }
    const Border* between(const std::string& a, const std::string& b) const {
        const auto position = [&](const std::string& key) {
            return static_cast<std::uint32_t>(&cell_of(made, key) - made.cells.data());
        };
        const auto [low, high] = std::minmax({position(a), position(b)});
        for (const Border& border : graph.borders)
            if (border.a.index == low && border.b.index == high) return &border;
        return nullptr;
    }
};

/// Every compound faces the one over the road, across `barrier`, and the next on its side across the side
/// street.
void check_rows(const Ground& ground, std::size_t plots, Barrier barrier, double half_road) {
    for (std::size_t i = 1; i <= plots; ++i) {
        const std::string here = std::to_string(i), next = std::to_string(i + 1);
        const Border* over = ground.between("S" + here, "N" + here);
        REQUIRE(over);
        CHECK(over->barrier == barrier);
        CHECK(over->length.value == Approx(plot).margin(2.0));
        if (i == plots) break;
        for (const std::string row : {"S", "N"}) {
            CAPTURE(row, here);
            const Border* beside = ground.between(row + here, row + next);
            REQUIRE(beside);
            CHECK(beside->barrier == Barrier::residential);
            CHECK(beside->length.value == Approx(depth + half_road).margin(1.0));  // no tail along the road
        }
    }
    CHECK_FALSE(ground.between("S1", "N2"));
    CHECK_FALSE(ground.between("S2", "N1"));
}

}  // namespace

TEST_CASE("the median of a boulevard joins the compounds along it, piece by piece") {
    Site site = draw_boulevard(5, -8.0, 8.0);
    site.roads.push_back(along(site, -8.0, Barrier::primary));
    site.roads.push_back(along(site, 8.0, Barrier::primary));
    const Ground ground(site);
    CHECK(ground.made.cells.size() == 10);
    check_rows(ground, 5, Barrier::primary, 8.0);
    CHECK(ground.between("S3", "N3")->barrier_name == "Long Avenue");
    for (const Cell& cell : ground.made.cells) CHECK(bounds(cell.area).width() == Approx(plot).margin(1.0));
}

TEST_CASE("a kiosk on the median changes nothing, a row of houses does") {
    Site site = draw_boulevard(3, -8.0, 8.0);
    site.roads.push_back(along(site, -8.0, Barrier::primary));
    site.roads.push_back(along(site, 8.0, Barrier::primary));
    site.buildings.push_back(make_building(box_wkt(140, -2, 6, 5), 1, BuildingKind::shed));
    check_rows(Ground(site), 3, Barrier::primary, 8.0);
    site.buildings.push_back(make_building(box_wkt(100, -5, 60, 10), 3));
    CHECK_FALSE(Ground(site).between("S2", "N2"));
}

TEST_CASE("a road with service lanes and a tram in its middle is one road, of its strongest class") {
    Site site = draw_boulevard(4, -24.0, 24.0);
    for (const double y : {-24.0, 24.0}) site.roads.push_back(along(site, y, Barrier::residential, "Lane"));
    for (const double y : {-12.0, 12.0}) site.roads.push_back(along(site, y, Barrier::primary));
    check_rows(Ground(site), 4, Barrier::primary, 24.0);
}

TEST_CASE("the ground between tracks is railway") {
    Site site = draw_boulevard(3, -12.0, 12.0);
    for (Road& street : site.roads)
        street.line = {{street.line.front().x, -130.0}, {street.line.front().x, -12.0}};
    for (const double y : {-12.0, 0.0, 12.0}) {
        BarrierLine track;
        track.lines = {along(site, y, Barrier::residential).line};
        site.barrier_lines.push_back(track);
    }
    const Ground ground(site);
    for (const std::string number : {"1", "2", "3"}) {
        const Border* over = ground.between("S" + number, "N" + number);
        REQUIRE(over);
        CHECK(over->barrier == Barrier::railway);
        CHECK_FALSE(over->passable);
        const Box box = bounds(cell_of(ground.made, "S" + number).area);
        CHECK(box.max.y == Approx(0.0).margin(0.5));
        CHECK(box.width() == Approx(plot).margin(1.0));
    }
}

TEST_CASE("a median that tapers and bends is divided along its middle") {
    Site site = draw_boulevard(4, -15.0, 15.0);
    const auto add_carriageway = [&](double side) {
        LineString line;
        for (int i = 0; i <= 40; ++i) {
            const double x = -5.0 + 370.0 * i / 40.0;
            line.push_back({x, 6.0 * std::sin(x / 60.0) + side * (8.0 - x / 60.0)});
        }
        Road road = make_road("LINESTRING(0 0,1 1)", Barrier::secondary, "Bent Road");
        road.line = line;
        site.roads.push_back(road);
    };
    add_carriageway(-1.0);
    add_carriageway(1.0);
    const Ground ground(site);
    for (const std::string number : {"1", "2", "3", "4"}) {
        const Border* over = ground.between("S" + number, "N" + number);
        REQUIRE(over);
        CHECK(over->barrier == Barrier::secondary);
        for (const LineString& line : over->line)
            for (const Point& point : line)
                CHECK(point.y == Approx(6.0 * std::sin(point.x / 60.0)).margin(1.5));
    }
}

TEST_CASE("blocks around a roundabout meet in its middle") {
    Site site = draw_town({"AB", "CD"});
    Road ring = make_road("LINESTRING(0 0,1 1)", Barrier::tertiary);
    ring.line = buffer(read_lines("LINESTRING(99.9 100,100.1 100)"), Meters{18.0}).front().outer;
    site.roads = {ring};
    for (const char* approach : {"LINESTRING(100 0,100 82)", "LINESTRING(100 118,100 200)",
                                 "LINESTRING(0 100,82 100)", "LINESTRING(118 100,200 100)"})
        site.roads.push_back(make_road(approach, Barrier::residential));
    const Ground ground(site);
    REQUIRE(ground.made.cells.size() == 4);
    for (const Cell& cell : ground.made.cells) CHECK(area(cell.area).value == Approx(10000.0).epsilon(0.02));
    CHECK(ground.between("A", "B")->length.value == Approx(100.0).margin(3.0));
}
