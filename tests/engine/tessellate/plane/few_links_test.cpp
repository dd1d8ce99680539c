#include "tessellate/plane/few_links.hpp"

#include <cmath>

#include <catch2/catch.hpp>

using namespace lifang;

namespace {

/// Waypoints every 5 m to the east, `across` metres to the north, all with the same play; ends have none.
std::vector<Waypoint> draw_waypoints(const std::vector<double>& across, double play) {
    std::vector<Waypoint> waypoints;
    for (std::size_t i = 0; i < across.size(); ++i)
        waypoints.push_back({{5'000.0 * static_cast<double>(i), 1'000.0 * across[i]}, 1'000.0 * play});
    waypoints.front().play = waypoints.back().play = 0.0;
    return waypoints;
}

}  // namespace

TEST_CASE("a wavy way with room on both sides becomes one straight link") {
    const auto corners = find_few_links(draw_waypoints({0, 1, -1, 1.5, -1, 1, 0}, 2.0));
    REQUIRE(corners.size() == 2);
    CHECK(corners.front().at == Point{0, 0});
    CHECK(corners.back().at == Point{30'000, 0});
}

TEST_CASE("a bend that has no room for a straight line keeps one corner") {
    const auto corners = find_few_links(draw_waypoints({0, 0.1, -0.1, 5, 10, 15}, 1.0));
    REQUIRE(corners.size() == 3);
    CHECK(std::hypot(corners[1].at.x - 10'000.0, corners[1].at.y) < 1'500.0);
}

TEST_CASE("every waypoint is passed within its play, and in order") {
    std::vector<double> across;
    for (int i = 0; i < 80; ++i) across.push_back(4.0 * std::sin(0.37 * i) + 2.0 * std::sin(1.9 * i));
    const auto waypoints = draw_waypoints(across, 1.2);
    const auto corners = find_few_links(waypoints);
    REQUIRE(corners.size() > 2);
    CHECK(corners.size() < 50);
    for (std::size_t c = 0; c + 1 < corners.size(); ++c) {
        const Point a = corners[c].at, b = corners[c + 1].at;
        const double length = std::hypot(b.x - a.x, b.y - a.y);
        double last = 0.0;
        for (std::size_t i = corners[c].waypoint + 1; i < corners[c + 1].waypoint; ++i) {
            const Point p = waypoints[i].at;
            const double along = ((p.x - a.x) * (b.x - a.x) + (p.y - a.y) * (b.y - a.y)) / length;
            const double away = std::abs((p.x - a.x) * (b.y - a.y) - (p.y - a.y) * (b.x - a.x)) / length;
            CHECK(away <= waypoints[i].play + 1e-6);
            CHECK(along > last);
            last = along;
        }
    }
}

TEST_CASE("where nothing may move every waypoint stays a corner") {
    const auto waypoints = draw_waypoints({0, 2, 0, 2, 0}, 0.0);
    CHECK(find_few_links(waypoints).size() == waypoints.size());
}
