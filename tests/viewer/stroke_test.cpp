#include "scene/stroke.hpp"

#include "geometry/measure.hpp"

#include <numbers>

#include <catch2/catch.hpp>

using namespace lifang;
using namespace lifang::scene;

namespace {

constexpr Origin origin{{500000.0, 2770000.0}};
constexpr Colour ink = rgb(0x102030);

Point here(double x, double y) { return origin.world({x, y}); }

}  // namespace

TEST_CASE("a fill has the area of its polygon, hole left out, at northings of millions") {
    const Polygon ring{{here(0, 0), here(0, 100), here(100, 100), here(100, 0), here(0, 0)},
                       {{here(40, 40), here(60, 40), here(60, 60), here(40, 60), here(40, 40)}}};
    Mesh mesh;
    add_fill(mesh, {ring}, origin, ink);
    CHECK(total_area(mesh) ==
          Approx(100.0 * 100.0 - 20.0 * 20.0).margin(0.01));  // float32: tenths of a millimetre
    CHECK(mesh.front().colour == ink);
}

TEST_CASE("a straight stroke is a rectangle with two round ends") {
    Mesh mesh;
    add_stroke(mesh, LineString{here(0, 0), here(100, 0)}, origin, 10.0, ink);
    const double disc = std::numbers::pi * 5.0 * 5.0;
    CHECK(total_area(mesh) ==
          Approx(1000.0 + disc).margin(0.05 * disc));  // chords of 30° cut 4.5 % off a disc
}

TEST_CASE("a bend is filled on its outer side") {
    Mesh mesh;
    add_stroke(mesh, LineString{here(0, 0), here(100, 0), here(100, 100)}, origin, 10.0, ink);
    const auto covered = [&](double x, double y) {
        for (std::size_t i = 0; i + 2 < mesh.size(); i += 3) {
            const auto side = [&](const Vertex& a, const Vertex& b) {
                return (b.x - a.x) * (y - a.y) - (b.y - a.y) * (x - a.x);
            };
            const double u = side(mesh[i], mesh[i + 1]), v = side(mesh[i + 1], mesh[i + 2]),
                         w = side(mesh[i + 2], mesh[i]);
            if ((u >= 0 && v >= 0 && w >= 0) || (u <= 0 && v <= 0 && w <= 0)) return true;
        }
        return false;
    };
    CHECK(covered(102.5, -2.5));        // outside of the bend
    CHECK_FALSE(covered(104.5, -4.5));  // but round, not square
    CHECK_FALSE(covered(90.0, 10.0));
}

TEST_CASE("dashes cover their share of the line and run on around a bend") {
    Mesh mesh;
    add_dashes(mesh, {here(0, 0), here(75, 0), here(75, 75)}, origin, 2.0, 10.0, 5.0, ink);
    CHECK(total_area(mesh) == Approx(2.0 * 100.0).margin(0.01));  // ten of fifteen metres of 150
}

TEST_CASE("hatch stays inside and leaves the hole open") {
    const Polygon ring{{here(0, 0), here(0, 90), here(90, 90), here(90, 0), here(0, 0)},
                       {{here(30, 30), here(60, 30), here(60, 60), here(30, 60), here(30, 30)}}};
    Mesh mesh;
    add_hatch(mesh, {ring}, origin, 1.0, 5.0, ink);
    const double ground = 90.0 * 90.0 - 30.0 * 30.0;
    CHECK(total_area(mesh) ==
          Approx(ground / 5.0).epsilon(0.05));  // a metre in five, but for where lines start
    for (const Vertex& v : mesh) {
        CHECK((v.x > -1.0F && v.x < 91.0F && v.y > -1.0F && v.y < 91.0F));
        CHECK_FALSE((v.x > 31.0F && v.x < 59.0F && v.y > 31.0F && v.y < 59.0F));
    }
}
