#include "geometry/outside.hpp"

#include "core/random.hpp"
#include "geometry/measure.hpp"
#include "geometry/overlay.hpp"

#include <algorithm>

#include <catch2/catch.hpp>

using namespace lifang;

namespace {

/// A few rectangles and convex outlines in a room of 12 m × 12 m, on whole metres so that walls and corners
/// often meet, united; sometimes turned the other way round.
MultiPolygon make_rooms(Random& random) {
    const auto roll = [&](int from, int to) {
        return from + static_cast<int>(draw_below(random, static_cast<std::size_t>(to - from + 1)));
    };
    MultiPolygon rooms;
    for (int i = roll(1, 3); i > 0; --i) {
        if (roll(0, 2) == 0) {
            std::vector<Point> corners;
            for (int k = roll(3, 6); k > 0; --k)
                corners.push_back({static_cast<double>(roll(0, 11)), static_cast<double>(roll(0, 11))});
            for (Polygon& hull : convex_hull(corners)) rooms.push_back(std::move(hull));
            continue;
        }
        const double x = roll(0, 6), y = roll(0, 6), width = roll(1, 5), height = roll(1, 5);
        rooms.push_back({{{x, y}, {x + width, y}, {x + width, y + height}, {x, y + height}, {x, y}}, {}});
    }
    rooms = unite(rooms);
    if (roll(0, 1) == 1)
        for (Polygon& room : rooms) std::ranges::reverse(room.outer);
    return rooms;
}

}  // namespace

TEST_CASE("what lies outside is what an overlay leaves, where walls meet and where none does") {
    for (std::uint64_t seed = 0; seed < 4000; ++seed) {
        INFO("seed " << seed);
        Random random = make_random(seed, 0);
        const MultiPolygon shape = make_rooms(random), other = make_rooms(random);
        CHECK(area_outside(shape, other).value == Approx(area(subtract(shape, other)).value).margin(0.1));
    }
}
