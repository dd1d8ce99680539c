#include "partition/graph/require.hpp"

#include <cmath>

#include <fmt/format.h>

namespace lifang {

void require_ordered(const Demand& demand, ExitCode code, const Phrase& where) {
    const bool ordered = 0.0 <= demand.min && demand.min <= demand.target && demand.target <= demand.max;
    if (!ordered || !(demand.target > 0.0) || !std::isfinite(demand.max))
        throw Error(code, where,
                    Message("sizes_out_of_order", {{"min", fmt::format("{}", demand.min)},
                                                   {"target", fmt::format("{}", demand.target)},
                                                   {"max", fmt::format("{}", demand.max)}}));
}

void require_divisible(const AtomGraph& graph, const Demand& demand) {
    const auto refuse = [](const Message& problem) { throw Error(ExitCode::input, "partition", problem); };
    if (graph.atoms.empty()) refuse(Message("nothing_to_divide"));
    require_ordered(demand, ExitCode::usage, "partition");
    for (const Atom& atom : graph.atoms)
        if (!(atom.weight >= 0.0) || !std::isfinite(atom.weight))
            refuse(Message("wrong_weight", {{"id", atom.key}, {"weight", fmt::format("{}", atom.weight)}}));
    for (const Link& link : graph.links)
        if (!(link.a < link.b) || link.b.index >= graph.atoms.size() || !(link.length >= 0.0) ||
            !(link.severance >= 0.0))
            refuse(Message("malformed_link", {{"a", link.a.index}, {"b", link.b.index}}));
}

void require_known_atoms(const AtomGraph& graph, const Constraints& constraints) {
    const auto is_known = [&](AtomId atom) { return atom.index < graph.atoms.size(); };
    for (const Constraint& rule : constraints)
        if (!is_known(rule.atom) || (rule.other && !is_known(*rule.other)))
            throw Error(ExitCode::usage, Message("at_rules"), Message("rule_on_unknown_atom"));
}

}  // namespace lifang
