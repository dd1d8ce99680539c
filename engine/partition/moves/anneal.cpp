#include "partition/moves/anneal.hpp"

#include "core/random.hpp"
#include "partition/moves/metropolis.hpp"
#include "partition/moves/moves.hpp"
#include "partition/moves/tree_cut.hpp"

#include <algorithm>

namespace lifang {

namespace {

// Costs are of order one per unit. At the start a worsening by a third of a unit's cost is likely, at the
// end one by a hundredth is not.
constexpr double hot = 0.3;
constexpr double cold = 0.003;
constexpr double warm = 0.05;  // from a given layout: improve it, do not forget it
// Between checks of the clock: well under a millisecond of shifts.
constexpr std::uint64_t block = 256;

UnitNumbers construct(const Component& component, const Demand& demand, double barrier_bias, Random& random) {
    const int units =
        likely_count(component.total, demand, component.allowed_counts(), static_cast<int>(component.size()));
    return cut_component(component, demand, units, barrier_bias, 8, random);
}

}  // namespace

UnitNumbers anneal(const Component& component, const Scale& scale, const Weighting& weighting,
                   const UnitNumbers* start, int proposals_per_node, Random& random,
                   const Deadline& deadline) {
    // How much a tree shuns strong barriers: not the same for all, so that the starts differ.
    const double bias = weighting.severance > 0.1 ? 0.5 + draw_share(random) : 0.3;
    Division division(component, start ? *start : construct(component, scale.demand, bias, random));
    Moves moves(division, scale, weighting, random);

    const std::uint64_t proposals = static_cast<std::uint64_t>(proposals_per_node) * component.size();
    const double from = start ? warm : hot;
    // A recombination costs as much as a dozen shifts and more with the size of units: about half of the time
    // each.
    const std::uint64_t unit_size = component.size() / std::max<std::size_t>(1, division.count()) + 1;
    const std::uint64_t recombine_every = std::max<std::uint64_t>(20, 2 * unit_size);

    UnitNumbers best = division.unit_of();
    double best_cost = division.cost(scale, weighting);
    const auto keep_best = [&] {
        const double now = division.cost(scale, weighting);
        if (now >= best_cost) return;
        best_cost = now;
        best = division.unit_of();
    };
    const std::uint64_t look_every = std::max<std::uint64_t>(block, component.size());
    for (std::uint64_t i = 0; i < proposals; ++i) {
        if (i % block == 0) {
            if (deadline.is_over()) break;
            const double gone = static_cast<double>(i) / static_cast<double>(proposals);
            // The last tenth only descends.
            moves.set_temperature(gone < 0.9 ? cooled(from, cold, gone / 0.9) : 0.0);
        }
        if (i % recombine_every == 0)
            moves.recombine(draw_share(random) < 0.5 ? bias : 0.0);
        else if (i % 4 == 1)
            moves.swap();
        else
            moves.shift();
        if (i % look_every == look_every - 1) keep_best();
    }
    keep_best();
    return best;
}

}  // namespace lifang
