#include "load/place/leap.hpp"

#include <cmath>
#include <random>

#include <catch2/catch.hpp>

using namespace lifang;

namespace {

std::optional<Leap> find_in_ring(Ring ring, Part part) {
    Shapes shapes;
    ring.push_back(ring.front());
    shapes.polygons.push_back({std::move(ring), {}});
    return find_leap(shapes, part);
}

std::optional<Leap> find_in_line(LineString line, Part part) {
    Shapes shapes;
    shapes.lines.push_back(std::move(line));
    return find_leap(shapes, part);
}

const Ring court = {{0, 0}, {100, 0}, {100, 100}, {0, 100}};

}  // namespace

TEST_CASE("a corner at 0,0 or a kilometre off is found, whichever it is") {
    for (std::size_t i = 0; i < court.size(); ++i)
        for (const Point off : {Point{-2'700'000, -500'000}, Point{1100, 50}, Point{40, -1100}}) {
            Ring ring = court;
            ring[i] = off;
            for (const Part part : {Part::compound, Part::building}) {
                const auto leap = find_in_ring(ring, part);
                REQUIRE(leap);
                CHECK(leap->at == off);
            }
        }
}

TEST_CASE("a corner of a road far off is found, inside and at its end") {
    LineString road;
    for (int i = 0; i <= 20; ++i) road.push_back({i * 50.0, 0});
    LineString inside = road, end = road;
    inside[7] = {300, 9000};
    end.back() = {-11'000'000, -2'700'000};
    CHECK(find_in_line(inside, Part::road));
    REQUIRE(find_in_line(end, Part::road));
    CHECK(find_in_line(end, Part::road)->at == end.back());
}

TEST_CASE("what is long and thin by nature stays") {
    CHECK_FALSE(find_in_ring({{0, 0}, {3000, 0}, {3000, 10}, {0, 10}}, Part::compound));
    CHECK_FALSE(find_in_ring({{0, 0}, {1200, 15}, {0, 30}}, Part::compound));  // a wedge of three corners
    CHECK_FALSE(find_in_line({{0, 0}, {30, 0}, {60, 0}, {9000, 100}}, Part::railway));
    CHECK_FALSE(find_in_line({{0, 0}, {30, 0}, {6000, 0}, {12000, 0}, {12030, 0}}, Part::railway));
    CHECK_FALSE(find_in_line({{0, 0}, {30, 0}, {60, 5}, {3060, 5}, {3060, 3005}, {3030, 3010}}, Part::wall));
    LineString river;  // 80 km of bends
    for (int i = 0; i <= 8000; ++i) river.push_back({i * 10.0, 300.0 * std::sin(i * 0.05)});
    CHECK_FALSE(find_in_line(river, Part::water_line));
}

TEST_CASE("no shape of ordinary corners leaps, with one of them moved far it does") {
    std::mt19937 random(3);
    std::uniform_real_distribution<double> part(0.0, 1.0);
    for (int i = 0; i < 500; ++i) {
        Ring ring;
        const int corners = 4 + static_cast<int>(random() % 20);
        for (int c = 0; c < corners; ++c) {
            const double angle = 2.0 * M_PI * (c + 0.8 * part(random)) / corners,
                         r = 40.0 + 80.0 * part(random);
            ring.push_back({r * std::cos(angle), r * std::sin(angle)});
        }
        CHECK_FALSE(find_in_ring(ring, Part::compound));
        const std::size_t moved = random() % ring.size();
        const double away = 2500.0 + 1e7 * part(random), to = 2.0 * M_PI * part(random);
        ring[moved] = {away * std::cos(to), away * std::sin(to)};
        const auto leap = find_in_ring(ring, Part::compound);
        REQUIRE(leap);
        CHECK(leap->at == ring[moved]);
    }
}
