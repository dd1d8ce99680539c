#include "core/words.hpp"
#include "partition/reasons/explain.hpp"

#include <map>

#include <fmt/format.h>

namespace lifang {
namespace {

Message tell_crossing(const AtomGraph& graph, const Demand& demand, const Crossing& crossing) {
    return Message("part_crosses_limit", {{"compound", at(graph.atoms, crossing.first).key},
                                          {"compounds", crossing.atoms},
                                          {"weight", fmt::format("{:.0f}", crossing.weight)},
                                          {"min", fmt::format("{:.0f}", demand.min)},
                                          {"barrier", barrier_name(to_text(crossing.barrier))}});
}

}  // namespace

void explain_straddles(const AtomGraph& graph, const Demand& demand, const std::vector<Component>& components,
                       const std::vector<Crossing>& crossings, Layout& layout, std::vector<char>& broken) {
    std::map<std::uint32_t, const Crossing*> opened_for;
    for (const Crossing& crossing : crossings)
        for (const std::uint32_t link : crossing.links) opened_for.emplace(link, &crossing);
    std::vector<std::pair<std::size_t, Node>> place(graph.atoms.size());
    for (std::size_t c = 0; c < components.size(); ++c)
        for (Node v = 0; v < components[c].size(); ++v)
            for (const AtomId atom : components[c].atoms[v]) at(place, atom) = {c, v};

    std::map<UnitId, Message> reasons;  // the first that is found tells
    for (std::uint32_t i = 0; i < graph.links.size(); ++i) {
        const Link& link = graph.links[i];
        const UnitId unit = at(layout.unit_of, link.a);
        if (unit != at(layout.unit_of, link.b)) continue;
        const auto opened = opened_for.find(i);
        if (opened == opened_for.end() && link.limit_length < graph.straddle_min) continue;
        const bool is_one_node = at(place, link.a) == at(place, link.b);
        broken[at(place, link.a).first] = 1;
        reasons.try_emplace(
            unit, is_one_node ? Message("straddles_by_rules")
                  : opened != opened_for.end()
                      ? tell_crossing(graph, demand, *opened->second)
                      : Message("straddle_not_avoided", {{"a", at(graph.atoms, link.a).key},
                                                         {"b", at(graph.atoms, link.b).key},
                                                         {"barrier", barrier_name(to_text(link.barrier))}}));
    }
    for (auto& [unit, reason] : reasons)
        layout.violations.push_back({unit, "straddles_road", std::move(reason)});
}

}  // namespace lifang
