// Each row of the table of objectives says three times what is good: by the figure, by the cost of a unit and
// by the weight of a search. They must mean the same.
#include "kunming.hpp"
#include "partition/component/division.hpp"
#include "partition/component/flood.hpp"
#include "partition/objective/measure.hpp"
#include "random_grid.hpp"

#include <set>

#include <catch2/catch.hpp>

using namespace lifang;
using namespace lifang::testing;

namespace {

AtomGraph make_graph() {
    GridKind kind;
    kind.side = 5;
    return make_random_grid(kind, 4);
}

struct Measured {
    Figures figures;
    std::vector<UnitSums> units;
};

// Divisions into as many units each, so that a mean orders them as its sum does.
std::vector<Measured> draw_divisions(const AtomGraph& graph, const Component& component,
                                     std::uint32_t units) {
    std::vector<Measured> drawn;
    Random random = make_random(5, 5);
    while (drawn.size() < 40) {
        std::vector<std::uint32_t> label(component.size());
        for (auto& one : label) one = draw_below(random, 3);
        const Parts parts = find_parts_of(component, label);
        if (parts.count != units) continue;
        std::vector<UnitId> unit_of(graph.atoms.size());
        for (Node v = 0; v < component.size(); ++v)
            at(unit_of, component.atoms[v].front()) = UnitId{parts.part_of[v]};
        drawn.push_back(
            {measure_layout(graph, kunming, unit_of), sum_units(component, parts.part_of, units)});
    }
    return drawn;
}

double fold_costs(const ObjectiveTraits& traits, const std::vector<UnitSums>& units) {
    double folded = traits.cost(units.front(), kunming);
    for (std::size_t unit = 1; unit < units.size(); ++unit)
        folded = combine(traits.fold, folded, traits.cost(units[unit], kunming));
    return folded;
}

}  // namespace

TEST_CASE("the costs of units order layouts as the figure does") {
    const AtomGraph graph = make_graph();
    const auto components = make_components(graph, kunming, make_rules(graph, {}, {}));
    REQUIRE(components.size() == 1);
    const auto drawn = draw_divisions(graph, components.front(), 12);
    for (const Objective objective : all_objectives) {
        INFO(to_text(objective));
        const ObjectiveTraits& traits = traits_of(objective);
        for (const Measured& one : drawn)
            for (const Measured& other : drawn) {
                const double a = figure(one.figures, objective), b = figure(other.figures, objective);
                if (std::abs(a - b) <= 1e-9 * std::max(1.0, std::abs(a))) continue;
                CHECK(is_better(objective, a, b) ==
                      (fold_costs(traits, one.units) < fold_costs(traits, other.units)));
            }
    }
}

TEST_CASE("a search for one objective is drawn to what has the better figure") {
    const AtomGraph graph = make_graph();
    const auto components = make_components(graph, kunming, make_rules(graph, {}, {}));
    const auto drawn = draw_divisions(graph, components.front(), 12);
    // Of units that break no bound, or the price of that is all that counts.
    const Scale scale = make_scale(graph, {100000.0, 0.0, 1e9, {}});
    for (const Objective objective : {Objective::mean_abs_deviation, Objective::severance,
                                      Objective::cut_length, Objective::compactness}) {
        INFO(to_text(objective));
        const Weighting weighting = make_single_weighting(objective);
        const auto price = [&](const Measured& one) {
            double sum = 0.0;
            for (const UnitSums& unit : one.units) sum += cost(unit, scale, weighting);
            return sum;
        };
        for (const Measured& one : drawn)
            for (const Measured& other : drawn) {
                const double a = figure(one.figures, objective), b = figure(other.figures, objective);
                if (std::abs(a - b) <= 1e-9 * std::max(1.0, std::abs(a))) continue;
                CHECK(is_better(objective, a, b) == (price(one) < price(other)));
            }
    }
}

TEST_CASE("every objective has a code of its own that leads back to it") {
    std::set<std::string_view> codes;
    for (const Objective objective : all_objectives) {
        codes.insert(to_text(objective));
        CHECK(find_code<Objective>(to_text(objective)) == objective);
    }
    CHECK(codes.size() == all_objectives.size());
    CHECK_FALSE(find_code<Objective>("beauty"));
}
