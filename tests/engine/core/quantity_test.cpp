#include "core/quantity.hpp"

#include "core/id.hpp"

#include <type_traits>

#include <catch2/catch.hpp>

using namespace lifang;

TEST_CASE("quantities of one unit add, compare and divide into a ratio") {
    CHECK((Meters{2.0} + Meters{3.0}).value == 5.0);
    CHECK(Meters{2.0} < Meters{3.0});
    CHECK(SquareMeters{130'000.0} / SquareMeters{100'000.0} == Approx(1.3));
    CHECK((Meters{4.0} * Meters{5.0}).value == 20.0);
}

template <class A, class B>
concept Addable = requires(A a, B b) {
    a + b;
};
template <class A, class B>
concept Comparable = requires(A a, B b) {
    a == b;
};

TEST_CASE("what is not of one kind does not mix") {
    STATIC_REQUIRE(Addable<Meters, Meters>);
    STATIC_REQUIRE_FALSE(Addable<Meters, SquareMeters>);
    STATIC_REQUIRE_FALSE(std::is_convertible_v<double, Meters>);
    STATIC_REQUIRE(Comparable<CellId, CellId>);
    STATIC_REQUIRE_FALSE(Comparable<CellId, CompoundId>);
    STATIC_REQUIRE_FALSE(std::is_convertible_v<int, CellId>);
}

TEST_CASE("money is exact in fen whatever the order of the sum") {
    Cny sum;
    for (int i = 0; i < 1000; ++i) sum = sum + Cny::from_yuan(0.1);
    CHECK(sum == Cny::from_yuan(100.0));
    CHECK(Cny::from_yuan(-0.005).fen == -1);
}
