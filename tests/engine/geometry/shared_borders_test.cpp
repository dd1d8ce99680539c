#include "geometry/shared_borders.hpp"

#include "geometry/wkt.hpp"

#include <cmath>

#include <catch2/catch.hpp>

using namespace lifang;

namespace {

MultiPolygon box(double west, double south, double east, double north) {
    return {{{{west, south}, {east, south}, {east, north}, {west, north}, {west, south}}, {}}};
}

std::string pairs_of(const std::vector<SharedBorder>& borders) {
    std::string text;
    for (const SharedBorder& border : borders)
        text += std::to_string(border.a) + "-" + std::to_string(border.b) + " ";
    return text;
}

double rounded(double value, double grid) { return std::round(value / grid) * grid; }

/// A slanting border from (0, 0) to (`east`, `north`): one shape to its west, five along its east side that
/// meet it between its ends, all rounded to the grid.
std::vector<MultiPolygon> make_slope(double east, double north, double grid) {
    const auto at = [&](double t, double off) {
        return Point{rounded(500'000.0 + t * east + off, grid), rounded(2'700'000.0 + t * north, grid)};
    };
    std::vector<MultiPolygon> shapes;
    shapes.push_back({{{at(0, 0), at(0, -90), at(1, -90), at(1, 0), at(0, 0)}, {}}});
    for (int i = 0; i < 5; ++i) {
        const double low = i * 0.2, high = low + 0.2;
        shapes.push_back({{{at(low, 0), at(high, 0), at(high, 70), at(low, 70), at(low, 0)}, {}}});
    }
    return shapes;
}

}  // namespace

TEST_CASE("the rounding of coordinates is found: metres, centimetres, a tenth of a millimetre, degrees") {
    CHECK(find_rounding({box(570'000, 2'769'000, 570'100, 2'769'100)}) == 1.0);
    CHECK(find_rounding({box(570'000.25, 2'769'000, 570'100.1, 2'769'100)}) == Approx(0.01));
    CHECK(find_rounding({box(38'570'000.0001, 2'769'000, 38'570'100, 2'769'100)}) == Approx(0.0001));
    CHECK(find_rounding({box(102.7000001, 25.03, 102.71, 25.04)}) == Approx(1e-7));
    CHECK(find_rounding({box(102.7 + 1e-5 / 3.0, 25.03, 102.71, 25.04)}) == 0.0);
    CHECK(find_rounding({box(570'000.123456789, 2'769'000, 570'100, 2'769'100)}) == 0.0);
}

TEST_CASE("shapes that met on one line before their points were rounded are neighbours, whatever its slope") {
    for (const double grid : {1.0, 0.01, 0.0001})
        for (int i = 0; i < 60; ++i) {
            const double east = 37.0 + 11.3 * i, north = 911.0 - 7.7 * i;
            CAPTURE(grid, east);
            const auto shapes = make_slope(east, north, grid);
            CHECK(pairs_of(find_borders(shapes, {{grid, grid}, 0.0, 0.0}).shared) ==
                  "0-1 0-2 0-3 0-4 0-5 1-2 2-3 3-4 4-5 ");
        }
}

TEST_CASE("a gap as wide as the rounding was drawn, and is bridged only when asked for") {
    const std::vector<MultiPolygon> row = {box(0, 0, 50, 80), box(50.01, 0, 100, 80),
                                           box(100.01, 20, 150, 95)};
    const Borders apart = find_borders(row, {{0.01, 0.01}, 0.0, 0.05});
    CHECK(apart.shared.empty());
    REQUIRE(apart.near.size() == 2);
    CHECK(apart.near[0].apart == Approx(0.01));
    const Borders bridged = find_borders(row, {{0.01, 0.01}, 0.0101, 0.05});
    CHECK(pairs_of(bridged.shared) == "0-1 1-2 ");
    CHECK(bridged.near.empty());
}

TEST_CASE("shapes that only meet at a corner are neither neighbours nor near") {
    const Borders borders = find_borders(
        {box(0, 0, 50, 50), box(50, 50, 100, 100), box(50.01, -40, 100, -0.01)}, {{0.01, 0.01}, 0.0, 0.05});
    CHECK(borders.shared.empty());
    CHECK(borders.near.empty());
}

TEST_CASE("shapes that claim the same ground are entangled: crossing, equal, inside, side by side") {
    const auto entangled = [](const MultiPolygon& a, const MultiPolygon& b) {
        return find_borders({a, b}, {{0.01, 0.01}, 0.0, 0.05}).entangled.size();
    };
    CHECK(entangled(box(0, 0, 50, 50), box(40, 30, 90, 90)) == 1);
    CHECK(entangled(box(0, 0, 50, 50), box(0, 0, 50, 50)) == 1);
    CHECK(entangled(box(0, 0, 50, 50), box(10, 10, 20, 20)) == 1);
    CHECK(entangled(box(0, 0, 50, 50), box(30, 0, 80, 50)) == 1);
    CHECK(entangled(box(0, 0, 50, 50), box(50, 0, 80, 50)) == 0);
    CHECK(entangled(box(0, 0, 50, 50), box(60, 0, 80, 50)) == 0);
}
