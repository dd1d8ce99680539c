// A unit in two. Work of a fixed amount: up to a dozen nodes every division is looked at, above that a few
// annealings of few moves, for a hand that waits.
#include "core/error.hpp"
#include "partition/edit/editor.hpp"
#include "partition/enumeration/subsets.hpp"
#include "partition/graph/subgraph.hpp"
#include "partition/moves/anneal.hpp"

#include <algorithm>

namespace lifang {
namespace {

constexpr std::size_t most_exact = 12;  // nodes
constexpr std::size_t slots = 3;
constexpr double proposals = 5e4;  // of one slot
constexpr std::chrono::seconds patience{10};

// Halves of about the same weight, and among these a border along a street and two round pieces.
Weighting make_split_weighting(bool round) {
    Weighting weighting{.objective = Objective::mean_abs_deviation,
                        .deviation = 2.0,
                        .severance = 1.0,
                        .roundness = 0.4,
                        .border = 0.1,
                        .off_street = 1.0,
                        .winding = 1.0};
    if (!round) weighting.border += weighting.roundness, weighting.roundness = weighting.winding = 0.0;
    return weighting;
}

// The plan's own bounds where two units can keep them.
Demand halve(const Demand& demand, double weight) {
    Demand halves{weight / 2.0, 0.0, weight, 2};
    if (demand.holds(weight, 2)) halves.min = demand.min, halves.max = std::min(demand.max, weight);
    return halves;
}

UnitNumbers divide_in_two(const Component& component, const Scale& scale, const Run& run) {
    const Weighting weighting = make_split_weighting(scale.unit_area > 0.0);
    const auto unit_cost = [&](const UnitSums& unit) { return cost(unit, scale, weighting); };
    if (component.size() <= most_exact) {
        const auto best = SubsetProgram(component, scale).best(unit_cost);
        return best.value_or(UnitNumbers{});
    }
    const Deadline deadline{&run, std::chrono::steady_clock::now() + patience};
    const double share = proposals / static_cast<double>(component.size());
    UnitNumbers best;
    double least = 0.0;
    for (std::size_t slot = 0; slot < slots; ++slot) {
        Random random = make_random(run.seed(), slot);
        UnitNumbers found = anneal(component, scale, weighting, nullptr,
                                   std::max(20, static_cast<int>(share)), random, deadline);
        const double value = Division(component, found).cost(scale, weighting);
        if (best.empty() || value < least) best = std::move(found), least = value;
    }
    return best;
}

// By atom of the part: which of the two; empty where it cannot be parted so.
std::vector<char> part_atoms(const Subgraph& subgraph, const Demand& demand, const Constraints& constraints,
                             const Run& run) {
    std::vector<char> half(subgraph.atoms.size(), 0);
    std::vector<Component> components;
    try {
        const std::vector<UnitId> one_unit(subgraph.atoms.size(), UnitId{0});
        components =
            make_components(subgraph.graph, demand, make_rules(subgraph.graph, constraints, one_unit));
    } catch (const Error& error) {
        if (error.code() != ExitCode::infeasible) throw;
        return {};
    }
    if (components.size() == 1) {
        const Component& component = components.front();
        if (component.size() < 2) return {};
        const UnitNumbers numbers = divide_in_two(component, make_scale(subgraph.graph, demand), run);
        const Division division(component, numbers);
        if (division.count() != 2 || division.sums(0).conflicts > 0 || division.sums(1).conflicts > 0)
            return {};
        for (Node v = 0; v < component.size(); ++v)
            for (const AtomId atom : component.atoms[v]) at(half, atom) = numbers[v] == 1;
    } else {  // it has fallen in two already
        for (const AtomId atom : components[1].atoms.items()) at(half, atom) = 1;
    }
    return half;
}

}  // namespace

Edit Editor::split(UnitId unit, const Run& run) const {
    require_unit(unit);
    if (members(unit).size() < 2) return {};
    const Subgraph subgraph = induced_subgraph(graph_, adjacency_, members(unit));
    double weight = 0.0;
    for (const Atom& atom : subgraph.graph.atoms) weight += atom.weight;
    if (weight <= 0.0) return {};
    // Whatever holds an atom in this unit holds it with the others that are held here.
    const Constraints rules = subgraph.restrict_as_locks(constraints_);
    const std::vector<char> half = part_atoms(subgraph, halve(demand_, weight), rules, run);
    if (half.empty()) return {};
    char leaves = 1;
    for (const Constraint& rule : rules)
        if (rule.kind == Constraint::Kind::lock) leaves = !at(half, rule.atom);
    Edit edit;
    const UnitId fresh = free_unit();
    for (std::size_t i = 0; i < subgraph.atoms.size(); ++i)
        if (half[i] == leaves) edit.push_back({subgraph.atoms[i], fresh});
    return edit;
}

}  // namespace lifang
