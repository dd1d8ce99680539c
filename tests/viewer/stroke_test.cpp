#include "geometry/measure.hpp"
#include "scene/measure_tiles.hpp"

#include <numbers>

#include <catch2/catch.hpp>

using namespace lifang;
using namespace lifang::scene;

namespace {

constexpr Origin origin{{500000.0, 2770000.0}};

Point here(double x, double y) { return origin.world({x, y}); }

Ring rectangle(double width, double height) {
    return {here(0, 0), here(0, height), here(width, height), here(width, 0), here(0, 0)};
}

/// Where a corner of a stroke of a width comes to lie.
Point pushed(const Corner& corner, double width) {
    return {corner.x + (corner.nx - 127) / 127.0 * width / 2.0,
            corner.y + (corner.ny - 127) / 127.0 * width / 2.0};
}

/// Whether a point lies on what is drawn with a width.
bool covers(const Shape& shape, double width, Point p) {
    for (std::size_t i = 0; i + 2 < shape.indices.size(); i += 3) {
        const auto at = [&](std::size_t k) { return pushed(shape.corners[shape.indices[i + k]], width); };
        const auto side = [&](Point a, Point b) {
            return (b.x - a.x) * (p.y - a.y) - (b.y - a.y) * (p.x - a.x);
        };
        const double u = side(at(0), at(1)), v = side(at(1), at(2)), w = side(at(2), at(0));
        if ((u >= 0 && v >= 0 && w >= 0) || (u <= 0 && v <= 0 && w <= 0)) return true;
    }
    return false;
}

}  // namespace

TEST_CASE("a fill has the area of its polygon, hole left out, at northings of millions") {
    const Polygon ring{rectangle(100, 100),
                       {{here(40, 40), here(60, 40), here(60, 60), here(40, 60), here(40, 40)}}};
    Shape shape;
    add_fill(shape, {ring}, origin);
    CHECK(measure(shape).area_m2 ==
          Approx(100.0 * 100.0 - 20.0 * 20.0).margin(0.01));  // float32: tenths of a millimetre
}

TEST_CASE("a convex house is a fan of its own corners, and any other one is filled exactly") {
    Shape house;
    add_fill(house, {{rectangle(30, 12), {}}}, origin);
    CHECK(house.corners.size() == 4);
    CHECK(house.indices.size() == 6);
    CHECK(measure(house).area_m2 == Approx(360.0));

    Shape bent;  // an L: 30 × 12 and 10 × 20 on it
    add_fill(
        bent,
        {{{here(0, 0), here(30, 0), here(30, 12), here(10, 12), here(10, 32), here(0, 32), here(0, 0)}, {}}},
        origin);
    CHECK(measure(bent).area_m2 == Approx(30.0 * 12.0 + 10.0 * 20.0));
    CHECK_FALSE(covers(bent, 0.0, {20.0, 20.0}));
    CHECK(bent.corners.size() == 6);
}

TEST_CASE("a straight stroke is a rectangle with two round ends, of any width") {
    Shape shape;
    add_stroke(shape, LineString{here(0, 0), here(100, 0)}, origin);
    CHECK(measure(shape).length_m == Approx(100.0).epsilon(0.005));
    for (const double width : {2.0, 10.0}) {
        CHECK(covers(shape, width, {50.0, 0.48 * width}));
        CHECK_FALSE(covers(shape, width, {50.0, 0.52 * width}));
        CHECK(covers(shape, width, {100.0 + 0.45 * width, 0.0}));
        CHECK_FALSE(covers(shape, width, {100.0 + 0.45 * width, 0.45 * width}));
    }
}

TEST_CASE("a bend is filled on its outer side") {
    Shape shape;
    add_stroke(shape, LineString{here(0, 0), here(100, 0), here(100, 100)}, origin);
    CHECK(covers(shape, 10.0, {102.5, -2.5}));        // outside of the bend
    CHECK_FALSE(covers(shape, 10.0, {104.5, -4.5}));  // but round, not square
    CHECK_FALSE(covers(shape, 10.0, {90.0, 10.0}));
}

TEST_CASE("a line knows how far along it a corner lies, on around a bend, for dashes to count by") {
    Shape shape;
    add_stroke(shape, LineString{here(0, 0), here(75, 0), here(75, 75)}, origin);
    for (const Corner& corner : shape.corners)
        CHECK(corner.along == Approx(corner.x + corner.y).margin(1e-3));
}

TEST_CASE("points of a line that lie on one another are no corner") {
    Shape shape;
    add_stroke(shape, LineString{here(0, 0), here(0, 0), here(10, 0), here(10, 0)}, origin);
    CHECK(measure(shape).length_m == Approx(10.0).epsilon(0.005));
    Shape nothing;
    add_stroke(nothing, LineString{here(3, 3), here(3, 3)}, origin);
    CHECK(nothing.indices.empty());
}

TEST_CASE("signs lie around their place and differ in shape") {
    for (const Sign sign : {Sign::disc, Sign::square, Sign::diamond, Sign::triangle}) {
        Shape shape;
        add_sign(shape, here(5, 5), sign, origin);
        CHECK(covers(shape, 8.0, {5.0, 5.0}));
        CHECK(covers(shape, 8.0, {5.0, 7.4}));
        CHECK_FALSE(covers(shape, 8.0, {5.0, 9.5}));
        CHECK(covers(shape, 8.0, {7.9, 7.9}) == (sign == Sign::square));
    }
}
