#include "geometry/measure.hpp"

#include "geometry/wkt.hpp"

#include <numbers>

#include <catch2/catch.hpp>

using namespace lifang;

namespace {
// A square of 10 m with a hole of 2 m, at a northing where floats would already fail.
const char* const square_with_hole =
    "MULTIPOLYGON(((500000 3545000,500010 3545000,500010 3545010,500000 3545010,500000 3545000),"
    "(500004 3545004,500006 3545004,500006 3545006,500004 3545006,500004 3545004)))";
}  // namespace

TEST_CASE("area, perimeter and centroid count holes") {
    const MultiPolygon shape = read_polygons(square_with_hole);
    CHECK(area(shape).value == Approx(96.0).epsilon(1e-12));
    CHECK(perimeter(shape).value == Approx(48.0).epsilon(1e-12));
    CHECK(centroid(shape).x == Approx(500005.0).epsilon(1e-12));
    CHECK(centroid(shape).y == Approx(3545005.0).epsilon(1e-12));
}

TEST_CASE("a point in the hole is outside, a point on the edge inside") {
    const MultiPolygon shape = read_polygons(square_with_hole);
    CHECK(contains(shape, {500001, 3545001}));
    CHECK_FALSE(contains(shape, {500005, 3545005}));
    CHECK(contains(shape, {500000, 3545005}));
    CHECK_FALSE(contains(shape, {499999.999, 3545005}));
}

TEST_CASE("compactness is 1 for a disc and pi/4 for a square") {
    CHECK(polsby_popper(SquareMeters{std::numbers::pi}, Meters{2 * std::numbers::pi}) == Approx(1.0));
    CHECK(polsby_popper(SquareMeters{100.0}, Meters{40.0}) == Approx(std::numbers::pi / 4));
}

TEST_CASE("distance to a segment ends at its ends") {
    CHECK(distance(Point{0, 3}, Point{-1, 0}, Point{1, 0}).value == Approx(3.0));
    CHECK(distance(Point{4, 4}, Point{-1, 0}, Point{1, 0}).value == Approx(5.0));
}
