#include "evaluate/enclosure/set_cover.hpp"

#include <algorithm>
#include <optional>
#include <random>

#include <catch2/catch.hpp>

using namespace lifang;

namespace {

bool meets(unsigned chosen, const CoverProblem& problem) {
    for (const CoverProblem::Set& set : problem.sets) {
        unsigned count = 0;
        for (const std::uint32_t member : set.members) count += chosen >> member & 1U;
        if (count < set.need) return false;
    }
    return true;
}

/// Of all 2ⁿ choices the cheapest that meets every set.
double find_least_by_trying(const CoverProblem& problem) {
    std::optional<double> least;
    for (unsigned chosen = 0; chosen < 1U << problem.costs.size(); ++chosen) {
        double cost = 0.0;
        for (std::size_t i = 0; i < problem.costs.size(); ++i)
            if (chosen >> i & 1U) cost += problem.costs[i];
        if ((!least || cost < *least) && meets(chosen, problem)) least = cost;
    }
    return *least;
}

CoverProblem draw_problem(std::mt19937& random) {
    const auto below = [&](std::uint32_t bound) { return static_cast<std::uint32_t>(random() % bound); };
    CoverProblem problem;
    const std::uint32_t members = 2 + below(9);
    for (std::uint32_t i = 0; i < members; ++i)
        problem.costs.push_back(1.0 + below(100) / 100.0 / (members + 1));
    for (std::uint32_t sets = 1 + below(12); sets > 0; --sets) {
        CoverProblem::Set set;
        for (std::uint32_t i = 0; i < members; ++i)
            if (below(3) == 0) set.members.push_back(i);
        if (set.members.empty()) set.members.push_back(below(members));
        if (below(10) == 0) set.need = 1 + below(static_cast<std::uint32_t>(set.members.size()));
        problem.sets.push_back(std::move(set));
    }
    return problem;
}

}  // namespace

TEST_CASE("a cover is the cheapest of all: 1,000 random problems against trying every choice") {
    std::mt19937 random(11);
    for (int i = 0; i < 1000; ++i) {
        const CoverProblem problem = draw_problem(random);
        const Cover cover = find_least_cover(problem);
        unsigned chosen = 0;
        for (std::size_t m = 0; m < cover.chosen.size(); ++m)
            if (cover.chosen[m]) chosen |= 1U << m;
        REQUIRE(meets(chosen, problem));
        REQUIRE(cover.cost == Approx(find_least_by_trying(problem)).margin(1e-6));
        REQUIRE(cover.bound == Approx(cover.cost).margin(1e-6));
    }
}

TEST_CASE("five sets in a ring of five, each of two neighbours, need three") {
    CoverProblem problem{{1.0, 1.0, 1.0, 1.0, 1.0}, {}};
    for (std::uint32_t i = 0; i < 5; ++i) {
        CoverProblem::Set set{{i, (i + 1) % 5}, 1};
        std::sort(set.members.begin(), set.members.end());
        problem.sets.push_back(set);
    }
    CHECK(find_least_cover(problem).cost == 3.0);  // the linear program would do with 2.5
}

TEST_CASE("nothing is chosen where nothing is asked for") {
    const Cover cover = find_least_cover({{1.0, 1.0}, {}});
    CHECK(cover.chosen == std::vector<bool>{false, false});
    CHECK(cover.cost == 0.0);
}
