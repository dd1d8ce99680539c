#include "partition/objective/matching.hpp"

#include "core/random.hpp"

#include <algorithm>

#include <catch2/catch.hpp>

using namespace lifang;

namespace {

// Every way to match, by the b that are taken: shares nothing with the library's algorithm.
double greatest_weight(const std::vector<Overlap>& overlaps, std::uint32_t a, std::uint32_t taken) {
    constexpr std::uint32_t most = 6;
    if (a == most) return 0.0;
    double best = greatest_weight(overlaps, a + 1, taken);
    for (std::uint32_t b = 0; b < most; ++b) {
        if (taken >> b & 1U) continue;
        double common = 0.0;
        for (const Overlap& overlap : overlaps)
            if (overlap.a == a && overlap.b == b) common += overlap.weight;
        if (common > 0.0) best = std::max(best, common + greatest_weight(overlaps, a + 1, taken | 1U << b));
    }
    return best;
}

}  // namespace

TEST_CASE("the greatest overlap of one pair is given up where two others have more together") {
    // new 0: 50 of old 0 and 40 of old 1; new 1: 45 of old 0
    const std::vector<Overlap> overlaps{{0, 0, 50.0}, {0, 1, 40.0}, {1, 0, 45.0}};
    const Matching matching = match_greatest(overlaps);
    CHECK(matching.holds(0, 1));
    CHECK(matching.holds(1, 0));
    CHECK(sum_unmatched(overlaps) == Approx(50.0));
}

TEST_CASE("what has nothing in common is not matched, and nothing is left out of layouts that are the same") {
    CHECK(match_greatest({}).of_a.empty());
    CHECK(match_greatest({{0, 0, 0.0}}).of_a.empty());
    CHECK(sum_unmatched({{0, 3, 0.1}, {0, 3, 0.2}, {1, 2, 0.3}}) == 0.0);
}

TEST_CASE("no other matching is heavier") {
    Random random = make_random(8, 8);
    for (int trial = 0; trial < 500; ++trial) {
        std::vector<Overlap> overlaps;
        double sum = 0.0;
        for (std::size_t i = draw_below(random, 20); i > 0; --i) {
            overlaps.push_back({draw_below(random, 6), draw_below(random, 6), draw_share(random)});
            sum += overlaps.back().weight;
        }
        CHECK(sum - sum_unmatched(overlaps) == Approx(greatest_weight(overlaps, 0, 0)).margin(1e-9));
        const Matching matching = match_greatest(overlaps);
        std::ranges::reverse(overlaps);
        CHECK(match_greatest(overlaps).of_a == matching.of_a);
    }
}
