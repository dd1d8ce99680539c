#include "partition/moves/metropolis.hpp"

#include "core/random.hpp"

#include <limits>

#include <catch2/catch.hpp>

using namespace lifang;

namespace {

constexpr double infinite = std::numeric_limits<double>::infinity();

double never_asked() {
    FAIL("a number was drawn");
    return 0.0;
}

}  // namespace

TEST_CASE("what makes nothing worse is taken, and at no temperature nothing else") {
    CHECK(is_taken(-1.0, 0.0, never_asked, infinite));
    CHECK(is_taken(0.0, 0.0, never_asked, infinite));
    CHECK_FALSE(is_taken(1e-9, 0.0, never_asked, infinite));
    CHECK_FALSE(is_taken(17.0, 1.0, never_asked, hopeless_worsening));
}

TEST_CASE("the worse is taken as often as Metropolis says") {
    Random random = make_random(7, 0);
    const auto chance = [&] { return draw_share(random); };
    for (const double change : {0.1, 1.0, 3.0}) {
        int taken = 0;
        constexpr int proposals = 100000;
        for (int i = 0; i < proposals; ++i) taken += is_taken(change, 2.0, chance, hopeless_worsening);
        // Four standard deviations of a share of so many draws.
        CHECK(taken / double(proposals) ==
              Approx(std::exp(-change / 2.0)).margin(4 * 0.5 / std::sqrt(proposals)));
    }
}

TEST_CASE("a cooling goes by equal factors") {
    CHECK(cooled(8.0, 0.5, 0.0) == 8.0);
    CHECK(cooled(8.0, 0.5, 0.5) == Approx(2.0));
    CHECK(cooled(8.0, 0.5, 1.0) == Approx(0.5));
}
