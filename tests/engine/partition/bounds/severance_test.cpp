// The bound of severance for components whose units are too many to list, held against every unit and every
// division of small ones.
#include "partition/bounds/severance.hpp"

#include "core/random.hpp"
#include "partition/bounds/pricing.hpp"
#include "partition/set_partitioning/columns.hpp"
#include "question.hpp"

#include <algorithm>
#include <cmath>

#include <catch2/catch.hpp>

using namespace lifang;
using namespace lifang::testing;

namespace {

constexpr std::uint64_t without_end = 1ULL << 40;

/// Ten compounds between yards, lanes and streets: links of no, little or much severance, some impassable,
/// and some roads inside compounds.
AtomGraph streets(std::uint64_t seed) {
    AtomGraph graph = small_graph(seed);
    Random random = make_random(seed, 1);
    for (Link& link : graph.links) {
        constexpr double kinds[] = {0.0, 0.0, 40.0, 90.0, 700.0};
        link.severance = kinds[draw_below(random, std::size(kinds))] * (0.5 + draw_share(random));
        if (seed % 2 == 1) link.passable = draw_share(random) < 0.9;  // the others miss links already
    }
    for (Atom& atom : graph.atoms)
        if (draw_share(random) < 0.2) atom.severance = 25.0;
    return graph;
}

std::vector<double> random_duals(std::size_t nodes, Random& random) {
    std::vector<double> duals;
    for (std::size_t v = 0; v < nodes; ++v) duals.push_back(400.0 * (draw_share(random) - 0.3));
    return duals;
}

double cost_of(const Columns& columns, std::size_t column, const std::vector<double>& duals) {
    double cost = columns.cost(column);
    for (const Node v : columns.nodes(column)) cost -= duals[v];
    return cost;
}

}  // namespace

TEST_CASE("no unit is cheaper than its root's bound, and the cheapest of all is met") {
    int priced = 0;
    for (std::uint64_t seed = 1; seed <= 30; ++seed) {
        const Question question(streets(seed), 3, 0.35);
        const Component& component = question.components.front();
        const Columns columns =
            list_columns(question.problem(Objective::severance), 1000000, question.run, question.deadline);
        REQUIRE(columns.is_complete());
        Random random = make_random(seed, 2);
        const std::vector<double> duals = random_duals(component.size(), random);
        SeverancePricing pricing(component, question.scale.demand);
        pricing.set_duals(duals, 0.0);
        double least = 0.0, met = 0.0;
        for (std::size_t column = 0; column < columns.size(); ++column)
            least = std::min(least, cost_of(columns, column, duals));
        for (Node root = 0; root < component.size(); ++root) {
            const SeverancePricing::Root exact = pricing.price(root, without_end);
            met = std::min(met, exact.bound);
            for (const std::uint64_t steps : {1, 2, 5, 20})  // ended early it bounds less, and still bounds
                CHECK(pricing.price(root, steps).bound <= exact.bound + 1e-9);
        }
        CHECK(met == Approx(least).margin(1e-9));
        priced += least < 0.0;
    }
    CHECK(priced >= 10);
}

TEST_CASE("the bound of severance is below every division, and near the least of them", "[slow]") {
    int bounded = 0, met = 0;
    for (std::uint64_t seed = 1; seed <= 30; ++seed)
        for (const bool is_fixed : {true, false}) {
            INFO("seed " << seed << (is_fixed ? ", three units" : ", any number of units"));
            Question question(streets(seed), 3, 0.35);
            Component& component = question.components.front();
            if (!is_fixed) component.fixed_units = 0;
            const Problem problem = question.problem(Objective::severance);
            const double least = least_value(problem);
            if (least == infinite || component.counts.is_empty()) continue;
            const UnitNumbers one(component.size(), 0);  // the search gives better to start from
            const double bound =
                bound_severance(component, question.scale, {one}, question.run, question.deadline);
            CHECK(bound <= least + 1e-6);
            const Run alone(nullptr, 1);
            CHECK(bound == bound_severance(component, question.scale, {one}, alone, question.deadline));
            ++bounded;
            met += bound >= 0.9 * least - 1e-6;
        }
    CHECK(bounded >= 20);
    CHECK(met >= bounded * 2 / 3);
}
