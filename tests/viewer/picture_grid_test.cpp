#include "scene/picture_grid.hpp"

#include <algorithm>
#include <set>

#include <catch2/catch.hpp>

using namespace lifang;
using namespace lifang::scene;

TEST_CASE(
    "squares lie side by side, and four of them are one of the level above, west and south of the origin "
    "too") {
    for (const Square square : {Square{0, 0, 0}, Square{0, -1, 3}, Square{-3, -7, -8}}) {
        const Box box = box_of(parent_of(square));
        Box quarters;
        std::set<Square> seen;
        for (const Square& quarter : quarters_of(parent_of(square))) {
            quarters.include(box_of(quarter));
            CHECK(parent_of(quarter) == parent_of(square));
            seen.insert(quarter);
        }
        CHECK(seen.size() == 4);
        CHECK(seen.contains(square));
        CHECK(quarters.min == box.min);
        CHECK(quarters.max == box.max);
    }
}

TEST_CASE("a level has about the pixels of the screen, and none finer than the picture's own") {
    CHECK(find_level(1.0, 0.1) == 0);
    CHECK(find_level(0.8, 0.1) == -1 + 0);
    CHECK(find_level(4.0, 0.1) == 2);
    CHECK(find_level(0.05, 1.0) == 0);
    CHECK(find_level(1e9, 1.0) == 12);
}

TEST_CASE("all that is seen is covered, what is near the middle is first, and absurd wishes are none") {
    const Box seen{{-300.0, -100.0}, {900.0, 500.0}};
    const std::vector<Square> squares = list_squares(seen, 0);
    CHECK(squares.size() == 6 * 3);
    CHECK(squares.front() == Square{0, 1, 0});  // 256…512 east, 0…256 north: around (300, 200)
    Box all;
    for (const Square& square : squares) all.include(box_of(square));
    CHECK(all.min.x <= seen.min.x);
    CHECK(all.max.y >= seen.max.y);
    CHECK(list_squares({{0.0, 0.0}, {1e7, 1e7}}, 0).empty());
    CHECK(list_squares({}, 0).empty());
}

TEST_CASE(
    "until its picture is there a square is shown by its quarters, and what they leave by a coarser one") {
    const Square wanted{0, 4, 4};
    const auto area_of = [](const std::vector<Quad>& quads) {
        double sum = 0.0;
        for (const Quad& quad : quads) sum += quad.part.width() * quad.part.height();
        return sum;
    };
    std::set<Square> there;
    const auto quads_of = [&] {
        std::vector<Quad> quads;
        add_quads(
            wanted, [&](const Square& square) { return there.contains(square); }, quads);
        return quads;
    };
    CHECK(quads_of().empty());
    there.insert(parent_of(parent_of(wanted)));
    CHECK(area_of(quads_of()) == Approx(256.0 * 256.0));
    there.insert(quarters_of(wanted)[2]);
    const std::vector<Quad> mixed = quads_of();
    CHECK(area_of(mixed) == Approx(256.0 * 256.0));  // nothing twice
    CHECK(std::ranges::count(mixed, quarters_of(wanted)[2], &Quad::source) == 1);
    there.insert(wanted);
    REQUIRE(quads_of().size() == 1);
    CHECK(quads_of()[0].source == wanted);
}
