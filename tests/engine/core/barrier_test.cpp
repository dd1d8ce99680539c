#include "core/barrier.hpp"

#include <catch2/catch.hpp>

using namespace lifang;

TEST_CASE("every barrier is found again by its name") {
    for (const Barrier barrier : all_barriers) CHECK(find_code<Barrier>(to_text(barrier)) == barrier);
    CHECK_FALSE(find_code<Barrier>("canyon"));
}

TEST_CASE("a list of barriers is read word by word, without what is none") {
    CHECK(find_barriers("water  motorway canyon") == std::set{Barrier::motorway, Barrier::water});
    CHECK(find_barriers("").empty());
}

TEST_CASE("ranks run from 0 path to 6 motorway as the plan file counts them") {
    CHECK(road_rank(Barrier::path) == 0);
    CHECK(road_rank(Barrier::secondary) == 4);
    CHECK(road_rank(Barrier::trunk) == 6);
    CHECK(road_rank(Barrier::motorway) == 6);
}
