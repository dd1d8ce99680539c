#include "core/random.hpp"
#include "tessellate/voronoi/corner_circles.hpp"

#include <cmath>
#include <set>
#include <vector>

#include <boost/random/uniform_int_distribution.hpp>
#include <catch2/catch.hpp>

using namespace lifang;

namespace {

struct Wall {
    std::int32_t x1, y1, x2, y2;
};

/// Houses on a raster of 20 m, each turned by a multiple of `turn` radians, corners on millimetres.
std::vector<Wall> draw_houses(std::uint64_t seed, int rows, double turn) {
    Random random = make_random(seed, 0);
    boost::random::uniform_int_distribution<int> half_side(2000, 5500), shift(0, 3000), turns(0, 5);
    std::vector<Wall> walls;
    for (int i = 0; i < rows * rows; ++i) {
        const double x = 20000.0 * (i % rows) + shift(random), y = 20000.0 * (i / rows) + shift(random);
        const double w = half_side(random), h = half_side(random), t = turn * turns(random);
        const auto corner = [&](double u, double v) {
            return std::pair{std::lround(x + u * std::cos(t) - v * std::sin(t)),
                             std::lround(y + u * std::sin(t) + v * std::cos(t))};
        };
        const std::pair<long, long> corners[] = {corner(-w, -h), corner(w, -h), corner(w, h), corner(-w, h)};
        for (int k = 0; k < 4; ++k) {
            const auto [x1, y1] = corners[k];
            const auto [x2, y2] = corners[(k + 1) % 4];
            walls.push_back({static_cast<std::int32_t>(x1), static_cast<std::int32_t>(y1),
                             static_cast<std::int32_t>(x2), static_cast<std::int32_t>(y2)});
        }
    }
    return walls;
}

using Diagram = boost::polygon::voronoi_diagram<double>;

template <class Builder>
void sweep(const std::vector<Wall>& walls, Diagram& diagram) {
    Builder builder;
    for (const Wall& wall : walls) builder.insert_segment(wall.x1, wall.y1, wall.x2, wall.y2);
    builder.construct(&diagram);
}

}  // namespace

TEST_CASE("circles at corners by one division are those of Boost's formulas", "[slow]") {
    constexpr double millionth_of_a_millimetre = 1e-6;
    for (const double turn : {0.0, 0.1, 0.5235987755982988, 1.1}) {
        for (const std::uint64_t seed : {1, 2, 3}) {
            CAPTURE(turn, seed);
            const auto walls = draw_houses(seed, 20, turn);
            Diagram ours, boosts;
            sweep<boost::polygon::voronoi_builder<std::int32_t, SweepTraits, SweepPredicates>>(walls, ours);
            sweep<boost::polygon::voronoi_builder<std::int32_t>>(walls, boosts);
            REQUIRE(ours.num_vertices() == boosts.num_vertices());
            REQUIRE(ours.num_edges() == boosts.num_edges());
            double worst = 0.0;
            for (std::size_t i = 0; i < ours.num_vertices(); ++i)
                worst = std::max(worst, std::hypot(ours.vertices()[i].x() - boosts.vertices()[i].x(),
                                                   ours.vertices()[i].y() - boosts.vertices()[i].y()));
            CHECK(worst < millionth_of_a_millimetre);
        }
    }
}

TEST_CASE("circles at corners are Boost's at the ends of the grid, too") {
    constexpr int farthest = 2'147'000'000;
    Random random = make_random(4, 0);
    boost::random::uniform_int_distribution<int> side(2000, 9000), jitter(0, 1'000'000);
    for (int round = 0; round < 20; ++round) {
        std::vector<Wall> walls;
        const auto add = [&](int x, int y, int w, int h) {
            walls.push_back({x, y, x + w, y});
            walls.push_back({x + w, y, x + w, y + h});
            walls.push_back({x + w, y + h, x, y + h});
            walls.push_back({x, y + h, x, y});
        };
        for (const int x : {-farthest, -1'000'000'000, 0, 1'000'000'000, farthest - 2'000'000})
            for (const int y : {-farthest, 0, farthest - 2'000'000})
                add(x + jitter(random), y + jitter(random), side(random), side(random));
        walls.push_back({-farthest, -farthest + 1'100'000, farthest, -farthest + 1'200'000});
        Diagram ours, boosts;
        sweep<boost::polygon::voronoi_builder<std::int32_t, SweepTraits, SweepPredicates>>(walls, ours);
        sweep<boost::polygon::voronoi_builder<std::int32_t>>(walls, boosts);
        REQUIRE(ours.num_vertices() == boosts.num_vertices());
        double worst = 0.0;  // against the place: doubles hold sixteen digits
        for (std::size_t i = 0; i < ours.num_vertices(); ++i) {
            const auto &a = ours.vertices()[i], &b = boosts.vertices()[i];
            worst = std::max(
                worst, std::hypot(a.x() - b.x(), a.y() - b.y()) / std::max(1.0, std::hypot(b.x(), b.y())));
        }
        CHECK(worst < 1e-12);
    }
}
