#include "partition/component/contract.hpp"

#include "partition/component/arcs.hpp"

#include <algorithm>
#include <utility>

namespace lifang {
namespace {

void join_sums(const Component& old, const std::vector<Node>& node_of, Component& made) {
    std::vector<std::pair<Node, AtomId>> atoms;
    atoms.reserve(old.atoms.items().size());
    for (Node v = 0; v < old.size(); ++v) {
        const Node node = node_of[v];
        made.weight[node] += old.weight[v];
        made.area[node] += old.area[v];
        made.boundary[node] += old.boundary[v];
        made.inner[node] += old.inner[v];
        for (const AtomId atom : old.atoms[v]) atoms.emplace_back(node, atom);
    }
    std::sort(atoms.begin(), atoms.end());
    made.atoms = Lists<AtomId>(made.size(), atoms);
}

void join_starts(const Component& old, const std::vector<Node>& node_of, Component& made) {
    std::vector<FoundStart> found;
    if (!old.start.is_empty())
        for (Node v = 0; v < old.size(); ++v)
            for (const StartShare& share : old.start.of_node[v]) found.push_back({node_of[v], share});
    made.start = make_start_units(made.size(), std::move(found));
}

void join_arcs(const Component& old, const std::vector<Node>& node_of, Component& made) {
    for (Node v = 0; v < old.size(); ++v)
        for (const Arc* arc = old.begin(v); arc != old.end(v); ++arc)
            made.first[node_of[v] + 1] += node_of[v] != node_of[arc->to];
    open_arcs(made);
    for (Node v = 0; v < old.size(); ++v)
        for (const Arc* arc = old.begin(v); arc != old.end(v); ++arc) {
            const Node a = node_of[v], b = node_of[arc->to];
            if (a == b) {
                made.boundary[a] -= arc->length;  // met from both ends
                if (v < arc->to) made.inner[a] += arc->severance;
                continue;
            }
            Arc& link = made.arcs[made.first[a]++];
            link = *arc;
            link.to = b;
        }
    close_arcs(made);
}

}  // namespace

Component contract(const Component& component, const std::vector<Node>& node_of, std::size_t count) {
    Component made;
    made.group = component.group;
    made.total = component.total;
    made.counts = component.counts;
    made.fixed_units = component.fixed_units;
    made.widened = component.widened;
    for (auto* sums : {&made.weight, &made.area, &made.boundary, &made.inner}) sums->assign(count, 0.0);
    made.first.assign(count + 1, 0);
    join_sums(component, node_of, made);
    join_starts(component, node_of, made);
    join_arcs(component, node_of, made);
    std::vector<std::pair<Node, Node>> apart;
    for (Node v = 0; v < component.size(); ++v)
        for (const Node foe : component.apart[v])
            if (node_of[v] != node_of[foe]) apart.emplace_back(node_of[v], node_of[foe]);
    std::sort(apart.begin(), apart.end());
    apart.erase(std::unique(apart.begin(), apart.end()), apart.end());
    made.apart = Lists<Node>(count, apart);
    return made;
}

}  // namespace lifang
