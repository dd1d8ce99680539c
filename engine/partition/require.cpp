#include "partition/require.hpp"

#include "core/error.hpp"

#include <cmath>

#include <fmt/format.h>

namespace lifang {

void require_divisible(const AtomGraph& graph, const Demand& demand) {
    const auto refuse = [](ExitCode code, const std::string& what, const std::string& advice) {
        throw Error(code, "partition", what, advice);
    };
    if (graph.atoms.empty())
        refuse(ExitCode::input, "there is nothing to divide", "Check which compounds are in scope");
    const bool ordered = 0.0 <= demand.min && demand.min <= demand.target && demand.target <= demand.max;
    if (!ordered || !(demand.target > 0.0) || !std::isfinite(demand.max))
        refuse(ExitCode::usage,
               fmt::format("minimum {}, target {} and maximum {} are not in this order", demand.min,
                           demand.target, demand.max),
               "Give 0 <= minimum <= target <= maximum, target above 0");
    for (const Atom& atom : graph.atoms)
        if (!(atom.weight >= 0.0) || !std::isfinite(atom.weight))
            refuse(ExitCode::input, fmt::format("'{}' has the weight {}", atom.key, atom.weight),
                   "Weights are numbers from 0");
    for (const Link& link : graph.links)
        if (!(link.a < link.b) || link.b.index >= graph.atoms.size() || !(link.length >= 0.0) ||
            !(link.severance >= 0.0))
            refuse(ExitCode::input, fmt::format("the link {}-{} is malformed", link.a.index, link.b.index),
                   "Links join two different atoms, the smaller first, and have no negative length");
}

void require_known_atoms(const AtomGraph& graph, const Constraints& constraints) {
    const auto is_known = [&](AtomId atom) { return atom.index < graph.atoms.size(); };
    for (const Constraint& rule : constraints)
        if (!is_known(rule.atom) || (rule.other && !is_known(*rule.other)))
            throw Error(ExitCode::usage, "constraint", "a rule names an atom that does not exist",
                        "Check the ids");
}

}  // namespace lifang
