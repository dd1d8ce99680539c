#include "partition/problem/combined_components.hpp"

#include "core/numbering.hpp"

#include <algorithm>

namespace lifang {

std::vector<CountRange> counts_left(const std::vector<Component>& components, int units) {
    int low = 0, high = 0;
    for (const Component& component : components) low += component.counts.low, high += component.counts.high;
    std::vector<CountRange> ranges;
    for (const Component& component : components)
        ranges.push_back({std::max(component.counts.low, units - (high - component.counts.high)),
                          std::min(component.counts.high, units - (low - component.counts.low))});
    return ranges;
}

Combined combine_components(Fold fold, const std::vector<AnswersByCount>& parts, int units) {
    // Over the components one after another, for each number of units so far.
    std::map<int, Combined> so_far;
    so_far[0] = {0.0, 0.0, {}};
    for (const AnswersByCount& part : parts) {
        std::map<int, Combined> next;
        for (const auto& [done, combined] : so_far)
            for (const auto& [count, answer] : part) {
                Combined& here = next[done + count];
                const double value = combine(fold, combined.value, answer.value);
                if (here.counts.empty() || value < here.value) {
                    here.value = value;
                    here.counts = combined.counts;
                    here.counts.push_back(count);
                }
                here.bound = std::min(here.bound, combine(fold, combined.bound, answer.bound));
            }
        so_far = std::move(next);
    }
    return so_far[units];
}

std::vector<UnitId> number_units(const AtomGraph& graph, const std::vector<Component>& components,
                                 const std::vector<const UnitNumbers*>& divisions) {
    std::vector<std::uint32_t> raw(graph.atoms.size());
    std::uint32_t offset = 0;
    for (std::size_t c = 0; c < divisions.size(); ++c) {
        std::uint32_t units = 0;
        for (Node v = 0; v < components[c].size(); ++v) {
            const std::uint32_t unit = (*divisions[c])[v];
            units = std::max(units, unit + 1);
            for (const AtomId atom : components[c].atoms[v]) at(raw, atom) = offset + unit;
        }
        offset += units;
    }
    Numbering number;
    std::vector<UnitId> unit_of;
    unit_of.reserve(raw.size());
    for (const std::uint32_t unit : raw) unit_of.push_back(UnitId{number(unit)});
    return unit_of;
}

}  // namespace lifang
