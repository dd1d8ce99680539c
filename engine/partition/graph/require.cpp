#include "partition/graph/require.hpp"

#include "core/error.hpp"

#include <cmath>

#include <fmt/format.h>

namespace lifang {

void require_divisible(const AtomGraph& graph, const Demand& demand) {
    const auto refuse = [](ExitCode code, const Message& problem) {
        throw Error(code, "partition", problem);
    };
    if (graph.atoms.empty()) refuse(ExitCode::input, Message("nothing_to_divide"));
    const bool ordered = 0.0 <= demand.min && demand.min <= demand.target && demand.target <= demand.max;
    if (!ordered || !(demand.target > 0.0) || !std::isfinite(demand.max))
        refuse(ExitCode::usage, Message("sizes_out_of_order", {{"min", fmt::format("{}", demand.min)},
                                                               {"target", fmt::format("{}", demand.target)},
                                                               {"max", fmt::format("{}", demand.max)}}));
    for (const Atom& atom : graph.atoms)
        if (!(atom.weight >= 0.0) || !std::isfinite(atom.weight))
            refuse(ExitCode::input,
                   Message("wrong_weight", {{"id", atom.key}, {"weight", fmt::format("{}", atom.weight)}}));
    for (const Link& link : graph.links)
        if (!(link.a < link.b) || link.b.index >= graph.atoms.size() || !(link.length >= 0.0) ||
            !(link.severance >= 0.0))
            refuse(ExitCode::input, Message("malformed_link", {{"a", link.a.index}, {"b", link.b.index}}));
}

void require_known_atoms(const AtomGraph& graph, const Constraints& constraints) {
    const auto is_known = [&](AtomId atom) { return atom.index < graph.atoms.size(); };
    for (const Constraint& rule : constraints)
        if (!is_known(rule.atom) || (rule.other && !is_known(*rule.other)))
            throw Error(ExitCode::usage, Message("at_rules"), Message("rule_on_unknown_atom"));
}

}  // namespace lifang
