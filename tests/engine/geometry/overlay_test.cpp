#include "geometry/overlay.hpp"

#include "geometry/index.hpp"
#include "geometry/measure.hpp"
#include "geometry/wkb.hpp"
#include "geometry/wkb_facts.hpp"
#include "geometry/wkt.hpp"

#include <limits>

#include <catch2/catch.hpp>

using namespace lifang;

TEST_CASE("streets that cross enclose faces that share their corners") {
    // Two crossing streets inside a square edge: four faces.
    const MultiLineString streets =
        read_lines("MULTILINESTRING((0 0,10 0,10 10,0 10,0 0),(5 -1,5 11),(-1 5,11 5))");
    const auto faces = polygonize(node(streets));
    REQUIRE(faces.size() == 4);
    for (const Polygon& face : faces) CHECK(area(face).value == Approx(25.0));
}

TEST_CASE("a bow-tie becomes its two triangles") {
    const MultiPolygon bow_tie = read_polygons("POLYGON((0 0,2 2,2 0,0 2,0 0))");
    CHECK_FALSE(is_valid(bow_tie));
    CHECK(find_invalidity(bow_tie).at == Point{1.0, 1.0});
    const MultiPolygon repaired = make_valid(bow_tie);
    CHECK(is_valid(repaired));
    CHECK(area(repaired).value == Approx(2.0));
}

TEST_CASE("cells that share their vertices unite without a trace") {
    const MultiPolygon cells = read_polygons("MULTIPOLYGON(((0 0,1 0,1 1,0 1,0 0)),((1 0,2 0,2 1,1 1,1 0)))");
    const MultiPolygon unit = unite_coverage(cells);
    REQUIRE(unit.size() == 1);
    CHECK(area(unit).value == 2.0);
}

TEST_CASE("lines are cut by polygons") {
    const MultiLineString road = read_lines("LINESTRING(-5 5,15 5)");
    const MultiPolygon lake = read_polygons("POLYGON((0 0,10 0,10 10,0 10,0 0))");
    CHECK(length(intersect(road, lake)).value == Approx(10.0));
    CHECK(length(subtract(road, lake)).value == Approx(10.0));
}

TEST_CASE("triangles fill a polygon with a hole") {
    const MultiPolygon shape = read_polygons("POLYGON((0 0,10 0,10 10,0 10,0 0),(4 4,6 4,6 6,4 6,4 4))");
    const auto corners = triangulate(shape);
    double sum = 0.0;
    for (std::size_t i = 0; i + 2 < corners.size(); i += 3)
        sum += area(Ring{corners[i], corners[i + 1], corners[i + 2], corners[i]}).value;
    CHECK(sum == Approx(96.0));
}

TEST_CASE("shapes come back whole from WKB") {
    const MultiPolygon shape = read_polygons(
        "MULTIPOLYGON(((0 0,10 0,10 10,0 10,0 0),(4 4,6 4,6 6,4 6,4 4)),((20 0,21 0,21 1,20 0)))");
    CHECK(read_wkb(to_wkb(shape)).polygons == shape);
    auto cut_short = to_wkb(shape);
    cut_short.resize(cut_short.size() / 2);
    CHECK_THROWS(read_wkb(cut_short));
}

TEST_CASE("the bounds of WKB are those of its points") {
    const Polygon yard{{{10.0, 20.0}, {40.0, 20.0}, {40.0, 70.0}, {10.0, 20.0}},
                       {{{20.0, 25.0}, {30.0, 25.0}, {30.0, 30.0}, {20.0, 25.0}}}};
    const WkbFacts facts =
        examine_wkb(to_wkb(MultiPolygon{yard, {{{-5.5, 1.0}, {0.0, 1.0}, {0.0, 2.0}, {-5.5, 1.0}}, {}}}));
    CHECK(facts.box.min == Point{-5.5, 1.0});
    CHECK(facts.box.max == Point{40.0, 70.0});
    CHECK((facts.is_finite && facts.is_closed));
    CHECK(examine_wkb(to_wkb(MultiLineString{{{1.0, 2.0}, {3.0, -4.0}}})).box.min == Point{1.0, -4.0});
    CHECK(examine_wkb(to_wkb(Point{7.0, 8.0})).box.max == Point{7.0, 8.0});
    Wkb torn = to_wkb(LineString{{1.0, 2.0}, {3.0, 4.0}});
    torn.pop_back();
    CHECK_THROWS(examine_wkb(torn));
}

TEST_CASE("WKB tells of coordinates that are no numbers and of rings that stay open, holes among them") {
    const double nowhere = std::numeric_limits<double>::quiet_NaN(),
                 endless = std::numeric_limits<double>::infinity();
    CHECK_FALSE(examine_wkb(to_wkb(LineString{{1.0, 2.0}, {nowhere, 4.0}})).is_finite);
    CHECK_FALSE(examine_wkb(to_wkb(Point{1.0, -endless})).is_finite);
    const Ring closed{{0.0, 0.0}, {9.0, 0.0}, {9.0, 9.0}, {0.0, 0.0}};
    CHECK_FALSE(examine_wkb(to_wkb(Polygon{{{0.0, 0.0}, {9.0, 0.0}, {9.0, 9.0}, {0.0, 1.0}}, {}})).is_closed);
    CHECK_FALSE(examine_wkb(to_wkb(Polygon{closed, {{{1.0, 1.0}, {2.0, 1.0}, {1.0, 1.0}}}})).is_closed);
    CHECK(examine_wkb(to_wkb(Polygon{closed, {}})).is_closed);
}

TEST_CASE("the index answers in ascending order and finds the nearest with ties by position") {
    const std::vector<Box> boxes{{{0, 0}, {1, 1}}, {{5, 5}, {6, 6}}, {{0, 0}, {1, 1}}, {{9, 9}, {9, 9}}};
    const BoxIndex index(boxes);
    CHECK(index.find({{-1, -1}, {5, 5}}) == std::vector<std::size_t>{0, 1, 2});
    CHECK(index.find_nearest({0.5, 0.5}, 2) == std::vector<std::size_t>{0, 2});
    CHECK(index.find_nearest({8, 8}, 1) == std::vector<std::size_t>{3});
}
