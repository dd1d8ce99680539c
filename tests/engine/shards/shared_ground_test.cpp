#include "shards/shared_ground.hpp"

#include "geometry/measure.hpp"
#include "geometry/overlay.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <random>

#include <catch2/catch.hpp>

using namespace lifang;

namespace {

MultiPolygon box(double west, double south, double east, double north) {
    return {{{{west, south}, {west, north}, {east, north}, {east, south}, {west, south}}, {}}};
}

double to_nearest(const std::vector<Point>& walls, Point place) {
    double nearest = 1e9;
    for (const Point wall : walls) nearest = std::min(nearest, distance(wall, place).value);
    return nearest;
}

}  // namespace

TEST_CASE("of ground that two outlines share each loses what is nearer to the walls of the other") {
    std::mt19937 draw(7);
    const auto walls_in = [&](double west, double east) {
        std::uniform_real_distribution<double> x(west, east), y(-300.0, 1300.0);
        std::vector<Point> walls;
        for (int i = 0; i < 12; ++i) walls.push_back({x(draw), y(draw)});
        return walls;
    };
    // A strip of 60 m between them, a kilometre long; walls stand on both sides of it and far off its ends.
    const DistrictOutline a{box(0, 0, 130, 1000), walls_in(-200, 100)};
    const DistrictOutline b{box(70, 0, 200, 1000), walls_in(100, 400)};
    const SharedGround shared = divide_shared_ground(a, b);
    CHECK(area(shared.lost_by_a).value + area(shared.lost_by_b).value == Approx(60.0 * 1000.0));
    int told = 0;
    for (double x = 71.5; x < 130; x += 3)
        for (double y = 1.5; y < 1000; y += 9) {
            const double to_a = to_nearest(a.walls, {x, y}), to_b = to_nearest(b.walls, {x, y});
            if (std::abs(to_a - to_b) < 0.1) continue;  // on the line between them
            ++told;
            CHECK(contains(shared.lost_by_a, {x, y}) == (to_b < to_a));
            CHECK(contains(shared.lost_by_b, {x, y}) == (to_a < to_b));
        }
    CHECK(told > 2000);
}

TEST_CASE("ground that three outlines share stays with one of them") {
    const std::array outlines = {DistrictOutline{box(0, 0, 120, 120), {{20, 20}, {60, 30}}},
                                 DistrictOutline{box(80, 0, 200, 120), {{150, 20}, {140, 60}}},
                                 DistrictOutline{box(0, 80, 200, 200), {{100, 140}}}};
    std::array<MultiPolygon, 3> grounds;
    for (std::size_t i = 0; i < 3; ++i) grounds[i] = outlines[i].ground;
    for (std::size_t i = 0; i < 3; ++i)
        for (std::size_t j = 0; j < i; ++j) {
            const SharedGround shared = divide_shared_ground(outlines[i], outlines[j]);
            grounds[i] = subtract(grounds[i], shared.lost_by_a);
            grounds[j] = subtract(grounds[j], shared.lost_by_b);
        }
    double kept = 0.0;
    for (std::size_t i = 0; i < 3; ++i) {
        kept += area(grounds[i]).value;
        for (std::size_t j = 0; j < i; ++j) CHECK(area(intersect(grounds[i], grounds[j])).value < 0.1);
    }
    CHECK(kept == Approx(200.0 * 200.0));
}

TEST_CASE("a district without walls at its edge gives way, and between two such the first keeps the ground") {
    const DistrictOutline houses{box(0, 0, 120, 100), {{20, 20}}}, none{box(80, 0, 200, 100), {}};
    CHECK(area(divide_shared_ground(houses, none).lost_by_b).value == Approx(4000.0));
    CHECK(area(divide_shared_ground(none, houses).lost_by_a).value == Approx(4000.0));
    const SharedGround shared = divide_shared_ground(none, {houses.ground, {}});
    CHECK(shared.lost_by_a.empty());
    CHECK(area(shared.lost_by_b).value == Approx(4000.0));
}
