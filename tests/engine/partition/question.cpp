#include "question.hpp"

#include "random_grid.hpp"

#include <algorithm>
#include <functional>

namespace lifang::testing {

AtomGraph small_graph(std::uint64_t seed) {
    GridKind kind;
    kind.side = 4;
    kind.median = 20000.0;
    kind.spread = seed % 3 == 0 ? 0.2 : 0.7;
    kind.missing = seed % 2 == 0 ? 0.15 : 0.0;
    AtomGraph graph = make_random_grid(kind, seed);
    graph.atoms.resize(10);
    std::erase_if(graph.links, [](const Link& link) { return link.b.index >= 10; });
    for (Link& link : graph.links) link.length = 1.0;
    return graph;
}

Question::Question(AtomGraph whole, int units, double tolerance, const Constraints& constraints)
    : graph(std::move(whole)) {
    double total = 0.0;
    for (const Atom& atom : graph.atoms) total += atom.weight;
    Demand demand{total / units, (1.0 - tolerance) * total / units, (1.0 + tolerance) * total / units, units};
    scale = make_scale(graph, demand);
    demand.max *= 100.0;  // so that heavy atoms stay where they are
    components = make_components(graph, demand, make_rules(graph, constraints, {}));
}

double least_value(const Problem& problem) {
    double least = infinite;
    UnitNumbers division(problem.component->size());
    const std::function<void(std::size_t, UnitNumber)> extend = [&](std::size_t node, UnitNumber units) {
        if (node == division.size()) {
            if (problem.counts.holds(static_cast<int>(units)) && answers(problem, division))
                least = std::min(least, value_of(problem, division));
            return;
        }
        for (UnitNumber unit = 0; unit <= units && static_cast<int>(unit) < problem.counts.high; ++unit) {
            division[node] = unit;
            extend(node + 1, std::max(units, unit + 1));
        }
    };
    extend(0, 0);
    return least;
}

}  // namespace lifang::testing
