#include "core/numbering.hpp"

#include <catch2/catch.hpp>

using lifang::Numbering, lifang::renumber;

TEST_CASE("keys are numbered in order of first appearance") {
    Numbering number;
    CHECK(number(7) == 0);
    CHECK(number(2) == 1);
    CHECK(number(7) == 0);
    CHECK(number(90) == 2);
    CHECK(number.count() == 3);
}

TEST_CASE("a list numbered again is dense") {
    std::vector<std::uint32_t> units{5, 2, 5, 9};
    CHECK(renumber(units) == 3);
    CHECK(units == std::vector<std::uint32_t>{0, 1, 0, 2});
    std::vector<std::uint32_t> none;
    CHECK(renumber(none) == 0);
}
