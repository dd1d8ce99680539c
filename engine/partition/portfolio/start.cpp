#include "partition/portfolio/start.hpp"

#include "partition/component/flood.hpp"
#include "partition/graph/adjacency.hpp"

#include <algorithm>
#include <optional>

namespace lifang {

bool has_older_layout(const AtomGraph& graph) {
    return std::any_of(graph.atoms.begin(), graph.atoms.end(),
                       [](const Atom& atom) { return atom.start_unit && atom.start_weight > 0.0; });
}

std::vector<UnitId> complete_start(const AtomGraph& graph) {
    std::vector<UnitId> unit_of(graph.atoms.size(), no_unit);
    std::vector<double> weight;
    const auto put = [&](std::size_t v, UnitId unit) {
        unit_of[v] = unit;
        if (weight.size() <= unit.index) weight.resize(unit.index + std::size_t{1}, 0.0);
        at(weight, unit) += graph.atoms[v].weight;
    };
    for (std::size_t v = 0; v < graph.atoms.size(); ++v)
        if (graph.atoms[v].start_unit) put(v, UnitId{*graph.atoms[v].start_unit});
    const Adjacency adjacency(graph);
    for (bool has_changed = true; has_changed;) {
        has_changed = false;
        for (std::size_t v = 0; v < graph.atoms.size(); ++v) {
            if (unit_of[v] != no_unit) continue;
            std::optional<UnitId> lightest;
            for (const auto& [link, other] : adjacency.of(AtomId{v})) {
                const UnitId unit = at(unit_of, other);
                const bool joins = graph.links[link].passable && unit != no_unit &&
                                   at(graph.atoms, other).group == graph.atoms[v].group;
                if (joins && (!lightest || at(weight, unit) < at(weight, *lightest))) lightest = unit;
            }
            if (lightest) put(v, *lightest), has_changed = true;
        }
    }
    for (std::size_t v = 0; v < graph.atoms.size(); ++v)
        if (unit_of[v] == no_unit) put(v, UnitId{weight.size()});
    return unit_of;
}

std::vector<UnitNumbers> split_start(const std::vector<Component>& components,
                                     const std::vector<UnitId>& start) {
    std::vector<UnitNumbers> divisions;
    for (const Component& component : components) {
        std::vector<UnitId> before;
        for (Node v = 0; v < component.size(); ++v) before.push_back(at(start, component.atoms[v].front()));
        Parts parts = find_parts_of(component, before);
        if (component.fixed_units > 0 && static_cast<int>(parts.count) != component.fixed_units) return {};
        divisions.push_back(std::move(parts.part_of));
    }
    return divisions;
}

}  // namespace lifang
