// The candidates of one run: what each is best at is proven where the communities are small, and they differ.
#include "kunming.hpp"
#include "partition/enumeration/all_divisions.hpp"
#include "partition/portfolio/pool.hpp"
#include "random_grid.hpp"
#include "support/letter_map.hpp"

#include <algorithm>

#include <catch2/catch.hpp>

using namespace lifang;
using namespace lifang::testing;

namespace {

/// Nine communities of 5 × 5 small compounds, two to four units each.
AtomGraph communities(std::uint64_t seed) {
    GridKind kind;
    kind.side = 15;
    kind.median = 9000.0;
    kind.spread = 0.6;
    kind.community_side = 5;
    return make_random_grid(kind, seed);
}

}  // namespace

TEST_CASE("all divisions of a strip are known by number of units") {
    // 240,000 m² in a row: cut once or twice, and never so that a piece is below 70,000 or above 130,000
    const LetterMap map({"A B C D E F"}, 40.0);
    const auto components = make_components(map.graph, kunming, make_rules(map.graph, {}, {}));
    REQUIRE(components.size() == 1);
    const Scale scale = make_scale(map.graph, kunming);
    const AllDivisions all(components.front(), scale);
    REQUIRE(all.is_complete());
    const std::vector<double> lightest = all.least_by_count([](const UnitSums&) { return 1.0; }, Fold::sum);
    REQUIRE(lightest.size() == 4);
    CHECK(lightest[2] == 2.0);  // ABC DEF
    CHECK(lightest[3] == 3.0);  // AB CD EF
    CHECK(lightest[1] > 1e300);
    const auto fewest = all.best([](const UnitSums&) { return AllDivisions::LexicographicCost{1.0, 0.0}; });
    REQUIRE(fewest);
    CHECK(*fewest == UnitNumbers{0, 0, 0, 1, 1, 1});
    // Among equal divisions the second cost decides: here that units are small.
    const auto smallest = all.best([](const UnitSums& unit) {
        return AllDivisions::LexicographicCost{0.0, double(unit.nodes * unit.nodes)};
    });
    CHECK(*smallest == UnitNumbers{0, 0, 1, 1, 2, 2});
}

TEST_CASE("too much work is admitted, not guessed") {
    GridKind kind;
    kind.side = 7;
    kind.median = 5000.0;
    const AtomGraph graph = make_random_grid(kind, 3);
    const auto components = make_components(graph, kunming, make_rules(graph, {}, {}));
    const AllDivisions all(components.front(), make_scale(graph, kunming), 1000);
    CHECK_FALSE(all.is_complete());
    CHECK_FALSE(all.is_feasible());
}

TEST_CASE("communities of 25 compounds: every single objective is proven", "[slow]") {
    const AtomGraph graph = communities(4);
    for (const Objective objective : all_objectives) {
        INFO(to_text(objective));
        SearchOptions options;
        options.objective = objective;
        const Layout first = partition(graph, kunming, {}, options, Run(nullptr, 2)).layouts.front();
        CHECK(first.violations.empty());
        CHECK(first.status == LayoutStatus::optimal);
        CHECK(first.gap() == 0.0);
    }
}

TEST_CASE("at least five candidates, none beaten by another, pairwise different, the same on every run",
          "[slow]") {
    for (const std::uint64_t seed : {4, 5}) {
        const AtomGraph graph = communities(seed);
        const Candidates candidates = partition(graph, kunming, {}, {}, Run(nullptr, 2));
        CHECK(candidates.layouts.size() >= 5);
        for (const Layout& layout : candidates.layouts) {
            CHECK(is_connected(graph, layout.unit_of));
            for (const Layout& other : candidates.layouts) {
                CHECK_FALSE(dominates(layout.figures, other.figures, criteria_of(graph)));
                if (&layout != &other) CHECK(distance(graph, layout.unit_of, other.unit_of) > 0.0);
            }
        }
        const Candidates again = partition(graph, kunming, {}, {}, Run(nullptr, 1));
        REQUIRE(again.layouts.size() == candidates.layouts.size());
        for (std::size_t i = 0; i < again.layouts.size(); ++i)
            CHECK(again.layouts[i].unit_of == candidates.layouts[i].unit_of);
    }
}

TEST_CASE("the distance of layouts is the company that changes") {
    const LetterMap map({"A B C D"}, 50.0);
    const auto units = [](std::vector<std::size_t> numbers) {
        std::vector<UnitId> unit_of;
        for (const std::size_t number : numbers) unit_of.emplace_back(number);
        return unit_of;
    };
    const auto pairs = units({0, 0, 1, 1});
    CHECK(distance(map.graph, pairs, units({1, 1, 0, 0})) == 0.0);  // numbers do not matter
    // B moves: A keeps half of its company, B shares a third of its, C and D two thirds
    const auto moved = units({0, 1, 1, 1});
    CHECK(distance(map.graph, pairs, moved) == Approx(1.0 - (1.0 / 2 + 1.0 / 4 + 2.0 / 3 + 2.0 / 3) / 4));
    CHECK(distance(map.graph, moved, pairs) == Approx(distance(map.graph, pairs, moved)));
}
