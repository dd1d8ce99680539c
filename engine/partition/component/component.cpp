#include "partition/component/component.hpp"

#include "core/disjoint_sets.hpp"
#include "core/error.hpp"
#include "core/numbering.hpp"
#include "partition/component/arcs.hpp"

#include <algorithm>
#include <cmath>
#include <limits>
#include <utility>

namespace lifang {

CountRange count_range(double weight, const Demand& demand, int nodes) {
    // A unit exactly at a bound is inside: sums of a few dozen floor areas carry no more than this noise.
    constexpr double noise = 1e-9;
    CountRange range;
    range.low = std::max(1, static_cast<int>(std::ceil(weight / demand.max - noise)));
    range.high = demand.min <= 0.0
                     ? nodes
                     : static_cast<int>(std::min<double>(nodes, std::floor(weight / demand.min + noise)));
    return range;
}

int likely_count(double weight, const Demand& demand, CountRange range, int nodes) {
    if (range.is_empty()) range = {1, nodes};
    return std::clamp(static_cast<int>(std::lround(weight / demand.target)), range.low, range.high);
}

namespace {

constexpr std::uint32_t nowhere = std::numeric_limits<std::uint32_t>::max();

std::vector<double> weigh_nodes(const AtomGraph& graph, const Rules& rules) {
    std::vector<double> weight(graph.atoms.size(), 0.0);
    for (std::size_t v = 0; v < graph.atoms.size(); ++v) weight[rules.root_of[v]] += graph.atoms[v].weight;
    return weight;
}

// By root: the number of its component, in order of the smallest atom.
std::vector<std::uint32_t> number_components(const AtomGraph& graph, const Rules& rules, const Demand& demand,
                                             std::uint32_t& count) {
    const std::vector<double> weight = weigh_nodes(graph, rules);
    const auto is_heavy = [&](std::uint32_t root) { return demand.is_heavy(weight[root]); };
    DisjointSets joined(rules.root_of.size());
    for (const Link& link : graph.links) {
        if (!link.passable || at(graph.atoms, link.a).group != at(graph.atoms, link.b).group) continue;
        const std::uint32_t a = rules.root_of[link.a.index], b = rules.root_of[link.b.index];
        if (is_heavy(a) || is_heavy(b)) continue;  // stands alone
        joined.join(a, b);
    }
    std::vector<std::uint32_t> component(rules.root_of.size(), nowhere);
    Numbering number;
    for (std::uint32_t v = 0; v < rules.root_of.size(); ++v)
        if (rules.root_of[v] == v) component[v] = number(joined.find(v));
    count = number.count();
    return component;
}

struct Place {
    std::uint32_t component;
    Node node;
};

std::vector<Place> place_atoms(const AtomGraph& graph, const Rules& rules,
                               const std::vector<std::uint32_t>& component_of_root,
                               std::vector<Component>& components) {
    std::vector<Place> places(graph.atoms.size());
    std::vector<Node> nodes(components.size(), 0);
    for (std::size_t v = 0; v < graph.atoms.size(); ++v) {
        const std::uint32_t root = rules.root_of[v], home = component_of_root[root];
        // The root is its smallest atom, so it has its place already.
        places[v] = root == v ? Place{home, nodes[home]++} : places[root];
    }
    std::vector<std::vector<std::pair<Node, AtomId>>> atoms(components.size());
    std::vector<std::vector<FoundStart>> starts(components.size());
    for (std::size_t c = 0; c < components.size(); ++c) {
        Component& component = components[c];
        for (auto* sums : {&component.weight, &component.area, &component.boundary, &component.inner})
            sums->assign(nodes[c], 0.0);
        component.first.assign(nodes[c] + std::size_t{1}, 0);
        atoms[c].reserve(nodes[c]);
    }
    for (std::size_t v = 0; v < graph.atoms.size(); ++v) {
        const auto [home, node] = places[v];
        Component& component = components[home];
        const Atom& atom = graph.atoms[v];
        atoms[home].emplace_back(node, AtomId{v});
        component.group = atom.group;
        component.weight[node] += atom.weight;
        component.area[node] += atom.area;
        component.boundary[node] += atom.outer_length;
        component.inner[node] += atom.severance;
        component.total += atom.weight;
        if (atom.start_unit) starts[home].push_back({node, {*atom.start_unit, atom.start_weight}});
        if (rules.widened[v]) component.widened = true;
    }
    for (std::size_t c = 0; c < components.size(); ++c) {
        components[c].atoms = Lists<AtomId>(nodes[c], atoms[c]);
        components[c].start = make_start_units(nodes[c], std::move(starts[c]));
    }
    return places;
}

// A crossing that is passable still has been opened for a part that needs it.
Straddle straddle_of(const AtomGraph& graph, const Link& link) {
    if (link.crosses_limit && link.passable) return Straddle::allowed;
    return link.limit_length >= graph.straddle_min ? Straddle::forbidden : Straddle::no;
}

// Parallel links between two nodes become one.
void add_links(const AtomGraph& graph, const std::vector<Place>& places, std::vector<Component>& components) {
    for (const Link& link : graph.links) {
        const Place a = places[link.a.index], b = places[link.b.index];
        Component& home = components[a.component];
        if (a.component == b.component && a.node == b.node) {
            home.inner[a.node] += link.severance;
            continue;
        }
        home.boundary[a.node] += link.length;
        components[b.component].boundary[b.node] += link.length;
        if (a.component != b.component) continue;
        ++home.first[a.node + 1];
        ++home.first[b.node + 1];
    }
    for (Component& component : components) open_arcs(component);
    for (const Link& link : graph.links) {
        const Place a = places[link.a.index], b = places[link.b.index];
        if (a.component != b.component || a.node == b.node) continue;
        Component& home = components[a.component];
        const double off_street = std::max(0.0, link.length - link.street_length);
        const Straddle straddle = straddle_of(graph, link);
        home.arcs[home.first[a.node]++] = {b.node,      link.passable,  straddle,
                                           link.length, link.severance, off_street};
        home.arcs[home.first[b.node]++] = {a.node,      link.passable,  straddle,
                                           link.length, link.severance, off_street};
    }
    for (Component& component : components) close_arcs(component);
}

void keep_apart(const Rules& rules, const std::vector<Place>& places, std::vector<Component>& components) {
    std::vector<std::vector<std::pair<Node, Node>>> apart(components.size());
    for (const auto& [a, b] : rules.apart) {
        const Place x = places[a.index], y = places[b.index];
        if (x.component != y.component) continue;  // kept apart by the ground itself
        apart[x.component].emplace_back(x.node, y.node);
        apart[x.component].emplace_back(y.node, x.node);
    }
    for (std::size_t c = 0; c < components.size(); ++c)
        components[c].apart = Lists<Node>(components[c].size(), apart[c]);
}

// Each component gets the number nearest to its weight; then one by one those change for whom it costs least.
void allot_units(std::vector<Component>& components, const Demand& demand) {
    const int wanted = *demand.units;
    int allotted = 0, most = 0;
    for (Component& component : components) {
        const int nodes = static_cast<int>(component.size());
        component.fixed_units = likely_count(component.total, demand, {1, nodes}, nodes);
        allotted += component.fixed_units;
        most += nodes;
    }
    if (wanted < static_cast<int>(components.size()) || wanted > most)
        throw Error(ExitCode::infeasible, "partition",
                    Message("units_beyond_parts",
                            {{"units", wanted}, {"parts", components.size()}, {"pieces", most}}));
    const auto misfit = [&](const Component& c, int units) {
        return std::abs(c.total / demand.target - units);
    };
    for (const int step : {1, -1}) {
        while (step > 0 ? allotted < wanted : allotted > wanted) {
            Component* best = nullptr;
            double least_increase = std::numeric_limits<double>::infinity();
            for (Component& c : components) {
                const int units = c.fixed_units + step;
                if (units < 1 || units > static_cast<int>(c.size())) continue;
                const double increase = misfit(c, units) - misfit(c, c.fixed_units);
                if (increase < least_increase) least_increase = increase, best = &c;
            }
            best->fixed_units += step;
            allotted += step;
        }
    }
}

}  // namespace

std::vector<Component> make_components(const AtomGraph& graph, const Demand& demand, const Rules& rules) {
    std::uint32_t count = 0;
    const std::vector<std::uint32_t> component_of_root = number_components(graph, rules, demand, count);
    std::vector<Component> components(count);
    const std::vector<Place> places = place_atoms(graph, rules, component_of_root, components);
    add_links(graph, places, components);
    keep_apart(rules, places, components);
    for (Component& component : components)
        component.counts = count_range(component.total, demand, static_cast<int>(component.size()));
    if (demand.units) allot_units(components, demand);
    return components;
}

}  // namespace lifang
