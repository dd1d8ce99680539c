#include "partition/bounds/moved.hpp"

#include <algorithm>
#include <functional>
#include <map>

namespace lifang {
namespace {

struct Item {
    double weight;  // of the node
    double kept;    // of the start unit
};

double fill(std::vector<Item>& items, double room) {
    std::ranges::sort(items,
                      [](const Item& a, const Item& b) { return a.kept * b.weight > b.kept * a.weight; });
    double kept = 0.0;
    for (const Item& item : items) {
        if (item.weight > room) return kept + item.kept * std::max(0.0, room) / item.weight;
        kept += item.kept;
        room -= item.weight;
    }
    return kept;
}

constexpr double rounding = 1e-12;  // start weights are shares of one whole

}  // namespace

double bound_moved(const Component& component, const Demand& demand, CountRange counts) {
    const StartUnits& start = component.start;
    if (start.is_empty() || counts.is_empty()) return 0.0;
    std::vector<std::vector<Item>> items(start.weight.size());
    for (Node v = 0; v < component.size(); ++v)
        for (const StartShare& share : start.of_node[v])
            items[share.unit].push_back({component.weight[v], share.weight});
    std::vector<double> kept;
    for (std::vector<Item>& of_unit : items) kept.push_back(fill(of_unit, demand.heaviest()));
    double moved = 0.0;
    for (std::size_t unit = 0; unit < kept.size(); ++unit) moved += start.weight[unit] - kept[unit];
    // The start units that cannot go on are those that would keep least.
    std::ranges::sort(kept, std::greater());
    for (std::size_t unit = static_cast<std::size_t>(counts.high); unit < kept.size(); ++unit)
        moved += kept[unit];
    return moved > rounding ? moved : 0.0;
}

double bound_moved(const AtomGraph& graph, const std::vector<Component>& components, const Demand& demand) {
    std::map<std::uint32_t, double> kept;  // by start unit: where most of it can be kept
    double moved = 0.0;
    for (const Component& component : components) {
        if (component.widened) return 0.0;
        std::map<std::uint32_t, std::vector<Item>> items;
        for (Node v = 0; v < component.size(); ++v)
            for (const AtomId id : component.atoms[v]) {
                const Atom& atom = at(graph.atoms, id);
                if (!atom.start_unit) continue;
                items[*atom.start_unit].push_back({atom.weight, atom.start_weight});
                moved += atom.start_weight;
            }
        for (auto& [unit, of_unit] : items)
            kept[unit] = std::max(kept[unit], fill(of_unit, demand.heaviest()));
    }
    for (const auto& [unit, most] : kept) moved -= most;
    return moved > rounding ? moved : 0.0;
}

}  // namespace lifang
