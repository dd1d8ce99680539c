#include "partition/search.hpp"

#include "core/parallel.hpp"

#include <algorithm>
#include <mutex>

namespace lifang {
namespace {

constexpr std::size_t runs = 2;
// Proposals of the whole stage: two to four seconds of one core. Small districts end sooner, for more than
// `most_per_node` did not help them; large ones get `least_per_node` and meet the deadline if they must.
constexpr double effort = 1.5e7;
constexpr double least_per_node = 60.0;
constexpr double most_per_node = 1000.0;

struct Slot {
    std::size_t component;
    std::size_t aim;
    std::size_t run;
};

// A component solved exactly needs one slot per aim, whatever the number of runs.
std::vector<Slot> list_slots(const Question& question) {
    std::vector<Slot> slots;
    for (std::size_t c = 0; c < question.components.size(); ++c)
        for (std::size_t a = 0; a < question.aims.size(); ++a)
            for (std::size_t r = 0; r < (question.exact[c] ? 1 : runs); ++r) slots.push_back({c, a, r});
    return slots;
}

int proposals_per_node(const Question& question) {
    std::size_t nodes = 0;
    for (std::size_t c = 0; c < question.components.size(); ++c)
        if (!question.exact[c]) nodes += question.components[c].size();
    const double share =
        effort / static_cast<double>(std::max<std::size_t>(1, nodes * runs * question.aims.size()));
    return static_cast<int>(std::clamp(share, least_per_node, most_per_node));
}

UnitNumbers solve(const Question& question, const Slot& slot, int proposals, Random random,
                  const Deadline& deadline) {
    const Component& component = question.components[slot.component];
    const Aim& aim = question.aims[slot.aim];
    if (const auto& exact = question.exact[slot.component]) {
        const auto price = [&](const UnitSums& unit) { return cost(unit, question.scale, aim); };
        if (auto best = exact->best(price)) return std::move(*best);
    }
    const bool from_start = !question.start.empty() && slot.run == 0;
    return anneal(component, question.scale, aim, from_start ? &question.start[slot.component] : nullptr,
                  proposals, random, deadline);
}

struct Results {
    std::vector<Slot> slots;
    std::vector<UnitNumbers> divisions;        // by slot
    std::vector<std::vector<double>> costs;    // by slot, by aim
    std::vector<std::vector<std::size_t>> of;  // by component: its slots
};

// Which slot of a component serves the aim best; the first of equals.
std::size_t best_slot(const Results& results, std::size_t component, std::size_t aim) {
    const auto& slots = results.of[component];
    return *std::min_element(slots.begin(), slots.end(), [&](std::size_t x, std::size_t y) {
        return results.costs[x][aim] < results.costs[y][aim];
    });
}

std::size_t own_slot(const Results& results, std::size_t component, std::size_t aim, std::size_t run) {
    std::size_t own = results.of[component].front();
    for (const std::size_t s : results.of[component])
        if (results.slots[s].aim == aim && results.slots[s].run <= run) own = s;
    return own;
}

// Units numbered in order of their smallest atom.
Found assemble(const Question& question, const Results& results, const std::vector<std::size_t>& slot_of) {
    Found found;
    const std::size_t atoms = question.graph.atoms.size();
    std::vector<std::pair<std::size_t, UnitNumber>> raw(atoms);
    for (std::size_t c = 0; c < slot_of.size(); ++c) {
        const Component& component = question.components[c];
        const UnitNumbers& unit_of = results.divisions[slot_of[c]];
        for (Node v = 0; v < component.size(); ++v)
            for (const AtomId atom : component.atoms[v]) at(raw, atom) = {c, unit_of[v]};
        const Division division(component, unit_of);
        for (UnitNumber u = 0; u < division.count(); ++u) {
            const UnitSums& unit = division.sums(u);
            const double over = excess(unit, question.scale);
            found.violations += over > 0.0 || unit.quarrels > 0;
            found.excess += over;
            found.balanced += cost(unit, question.scale, question.aims.front());
        }
    }
    std::vector<std::vector<std::uint32_t>> number(question.components.size());
    std::uint32_t units = 0;
    constexpr std::uint32_t unset = ~std::uint32_t{0};
    for (const auto& [component, unit] : raw) {
        auto& numbers = number[component];
        if (unit >= numbers.size()) numbers.resize(unit + 1, unset);
        if (numbers[unit] == unset) numbers[unit] = units++;
        found.unit_of.push_back(UnitId{numbers[unit]});
    }
    found.figures = measure_layout(question.graph, question.demand, found.unit_of);
    return found;
}

}  // namespace

std::vector<Found> search(const Question& question, const Run& run, const Deadline& deadline) {
    Results results;
    results.slots = list_slots(question);
    results.divisions.resize(results.slots.size());
    results.costs.resize(results.slots.size());
    results.of.resize(question.components.size());
    for (std::size_t s = 0; s < results.slots.size(); ++s)
        results.of[results.slots[s].component].push_back(s);

    const int proposals = proposals_per_node(question);
    StageProgress progress(run, "partition", results.slots.size());
    std::mutex told;
    std::size_t done = 0;
    for_each_item(run, results.slots.size(), [&](std::size_t s) {
        const Slot& slot = results.slots[s];
        results.divisions[s] = solve(question, slot, proposals, make_random(run.seed(), s), deadline);
        const Division division(question.components[slot.component], results.divisions[s]);
        for (const Aim& aim : question.aims) results.costs[s].push_back(division.cost(question.scale, aim));
        const std::lock_guard lock(told);
        progress.advance(++done);
    });

    std::vector<Found> pool;
    std::vector<std::size_t> slot_of(question.components.size());
    const auto add = [&](const auto& choose) {
        for (std::size_t c = 0; c < slot_of.size(); ++c) slot_of[c] = choose(c);
        Found found = assemble(question, results, slot_of);
        found.order = pool.size();
        for (const Found& other : pool)
            if (other.unit_of == found.unit_of) return;
        pool.push_back(std::move(found));
    };
    for (std::size_t a = 0; a < question.aims.size(); ++a) {
        add([&](std::size_t c) { return best_slot(results, c, a); });
        for (std::size_t r = 0; r < runs; ++r) add([&](std::size_t c) { return own_slot(results, c, a, r); });
    }
    return pool;
}

}  // namespace lifang
