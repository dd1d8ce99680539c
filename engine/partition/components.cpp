#include "core/error.hpp"
#include "partition/component.hpp"

#include <algorithm>
#include <cmath>
#include <limits>
#include <map>
#include <tuple>

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

namespace {

constexpr std::uint32_t nowhere = std::numeric_limits<std::uint32_t>::max();

struct TieSums {
    std::vector<double> weight;  // by smallest atom
    std::vector<std::vector<std::uint32_t>> near;
};

TieSums sum_ties(const AtomGraph& graph, const Rules& rules) {
    TieSums sums{std::vector<double>(graph.atoms.size(), 0.0), {}};
    sums.near.resize(graph.atoms.size());
    for (std::size_t v = 0; v < graph.atoms.size(); ++v)
        sums.weight[rules.tie_of[v]] += graph.atoms[v].weight;
    for (const Link& link : graph.links) {
        const std::uint32_t a = rules.tie_of[link.a.index], b = rules.tie_of[link.b.index];
        if (a == b || !link.passable || at(graph.atoms, link.a).group != at(graph.atoms, link.b).group)
            continue;
        sums.near[a].push_back(b);
        sums.near[b].push_back(a);
    }
    return sums;
}

// By tie: the number of its component, in order of the smallest atom.
std::vector<std::uint32_t> number_components(const TieSums& sums, const Rules& rules, const Demand& demand,
                                             std::uint32_t& count) {
    std::vector<std::uint32_t> component(rules.tie_of.size(), nowhere);
    const auto is_heavy = [&](std::uint32_t tie) { return sums.weight[tie] > demand.max * (1.0 + 1e-9); };
    count = 0;
    std::vector<std::uint32_t> open;
    for (std::uint32_t v = 0; v < rules.tie_of.size(); ++v) {
        if (rules.tie_of[v] != v || component[v] != nowhere) continue;
        component[v] = count;
        open.assign(1, v);
        while (!open.empty()) {
            const std::uint32_t tie = open.back();
            open.pop_back();
            if (is_heavy(tie)) continue;  // stands alone
            for (const std::uint32_t next : sums.near[tie]) {
                if (component[next] != nowhere || is_heavy(next)) continue;
                component[next] = count;
                open.push_back(next);
            }
        }
        ++count;
    }
    return component;
}

struct Place {
    std::uint32_t component;
    Node node;
};

std::vector<Place> place_atoms(const AtomGraph& graph, const Rules& rules,
                               const std::vector<std::uint32_t>& component_of_tie,
                               std::vector<Component>& components) {
    std::vector<Place> places(graph.atoms.size());
    for (std::size_t v = 0; v < graph.atoms.size(); ++v) {
        const std::uint32_t tie = rules.tie_of[v];
        Component& component = components[component_of_tie[tie]];
        const Atom& atom = graph.atoms[v];
        if (tie == v) {
            places[v] = {component_of_tie[tie], static_cast<Node>(component.size())};
            component.group = atom.group;
            component.atoms.emplace_back();
            for (auto* sums : {&component.weight, &component.area, &component.boundary, &component.inner})
                sums->push_back(0.0);
        } else {
            places[v] = places[tie];  // the tie is its smallest atom, so it has its place already
        }
        const Node node = places[v].node;
        component.atoms[node].push_back(AtomId{v});
        component.weight[node] += atom.weight;
        component.area[node] += atom.area;
        component.boundary[node] += atom.outer_length;
        component.inner[node] += atom.severance;
        component.total += atom.weight;
        if (rules.widened[v]) component.widened = true;
    }
    return places;
}

void add_links(const AtomGraph& graph, const std::vector<Place>& places, std::vector<Component>& components) {
    using Pair = std::tuple<std::uint32_t, Node, Node>;
    std::map<Pair, Arc> merged;  // parallel links between two ties become one
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
        Arc& arc = merged
                       .try_emplace({a.component, std::min(a.node, b.node), std::max(a.node, b.node)},
                                    Arc{0, 0.0, 0.0, false})
                       .first->second;
        arc.length += link.length;
        arc.severance += link.severance;
        arc.connects |= link.passable;
        arc.off_street += std::max(0.0, link.length - link.street_length);
    }
    for (Component& component : components) component.first.assign(component.size() + 1, 0);
    for (const auto& [pair, arc] : merged) {
        const auto [number, a, b] = pair;
        ++components[number].first[a + 1];
        ++components[number].first[b + 1];
    }
    for (Component& component : components) {
        for (std::size_t v = 0; v < component.size(); ++v) component.first[v + 1] += component.first[v];
        component.arcs.resize(component.first.back());
    }
    std::vector<std::vector<std::uint32_t>> next(components.size());
    for (std::size_t c = 0; c < components.size(); ++c) next[c] = components[c].first;
    for (const auto& [pair, arc] : merged) {
        const auto [number, a, b] = pair;
        components[number].arcs[next[number][a]++] = {b, arc.length, arc.severance, arc.connects,
                                                      arc.off_street};
        components[number].arcs[next[number][b]++] = {a, arc.length, arc.severance, arc.connects,
                                                      arc.off_street};
    }
}

// Each component gets the number nearest to its weight; then one by one those change for whom it costs least.
void allot_units(std::vector<Component>& components, const Demand& demand) {
    const int wanted = *demand.units;
    int allotted = 0, most = 0;
    for (Component& component : components) {
        const int nodes = static_cast<int>(component.size());
        component.fixed_units =
            std::clamp(static_cast<int>(std::lround(component.total / demand.target)), 1, nodes);
        allotted += component.fixed_units;
        most += nodes;
    }
    if (wanted < static_cast<int>(components.size()) || wanted > most)
        throw Error(ExitCode::infeasible, "partition",
                    std::to_string(wanted) + " units are asked for, but the ground falls into " +
                        std::to_string(components.size()) + " separate parts with " + std::to_string(most) +
                        " pieces in all",
                    "Ask for a number between the two");
    const auto misfit = [&](const Component& c, int units) {
        return std::abs(c.total / demand.target - units);
    };
    for (const int step : {1, -1}) {
        while (step > 0 ? allotted < wanted : allotted > wanted) {
            Component* best = nullptr;
            double best_price = std::numeric_limits<double>::infinity();
            for (Component& c : components) {
                const int units = c.fixed_units + step;
                if (units < 1 || units > static_cast<int>(c.size())) continue;
                const double price = misfit(c, units) - misfit(c, c.fixed_units);
                if (price < best_price) best_price = price, best = &c;
            }
            best->fixed_units += step;
            allotted += step;
        }
    }
}

}  // namespace

std::vector<Component> make_components(const AtomGraph& graph, const Demand& demand, const Rules& rules) {
    const TieSums sums = sum_ties(graph, rules);
    std::uint32_t count = 0;
    const std::vector<std::uint32_t> component_of_tie = number_components(sums, rules, demand, count);

    std::vector<Component> components(count);
    const std::vector<Place> places = place_atoms(graph, rules, component_of_tie, components);
    add_links(graph, places, components);
    for (Component& component : components) {
        component.apart.resize(component.size());
        component.counts = count_range(component.total, demand, static_cast<int>(component.size()));
    }
    for (const auto& [a, b] : rules.apart) {
        const Place x = places[a.index], y = places[b.index];
        if (x.component != y.component) continue;  // kept apart by the ground itself
        components[x.component].apart[x.node].push_back(y.node);
        components[x.component].apart[y.node].push_back(x.node);
    }
    if (demand.units) allot_units(components, demand);
    return components;
}

}  // namespace lifang
