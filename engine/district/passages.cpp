#include "district/passages.hpp"

#include "core/disjoint_sets.hpp"
#include "core/numbering.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

namespace lifang {
namespace {

// Cells of excluded compounds that passable borders join: one number per chain.
void number_chains(const Tessellation& tessellation, const CellGraph& graph, const Scope& scope,
                   District& district) {
    const std::size_t count = tessellation.cells.size();
    std::vector<bool> is_excluded(count);
    for (std::size_t cell = 0; cell < count; ++cell) {
        const auto compound = tessellation.cells[cell].compound;
        is_excluded[cell] = compound && !scope[compound->index];
    }
    DisjointSets chains(count);
    for (const Border& border : graph.borders)
        if (border.passable && is_excluded[border.a.index] && is_excluded[border.b.index])
            chains.join(border.a.index, border.b.index);
    district.passage_of_cell.assign(count, std::nullopt);
    Numbering number;
    for (std::size_t cell = 0; cell < count; ++cell)
        if (is_excluded[cell]) district.passage_of_cell[cell] = number(chains.find(cell));
}

}  // namespace

void add_passages(const Tessellation& tessellation, const CellGraph& graph, const Scope& scope,
                  District& district) {
    number_chains(tessellation, graph, scope, district);
    std::map<std::uint32_t, std::set<AtomId>> around;  // chain → atoms that touch it
    for (const Border& border : graph.borders) {
        if (!border.passable) continue;
        for (const auto& [chain_cell, other] :
             {std::pair(border.a, border.b), std::pair(border.b, border.a)}) {
            const auto chain = at(district.passage_of_cell, chain_cell);
            const auto atom = at(district.atom_of_cell, other);
            if (chain && atom) around[*chain].insert(*atom);
        }
    }
    std::map<std::pair<AtomId, AtomId>, std::size_t> known;
    std::vector<Link>& links = district.graph.links;
    for (std::size_t i = 0; i < links.size(); ++i) known[{links[i].a, links[i].b}] = i;
    for (const auto& [chain, atoms] : around)
        for (auto a = atoms.begin(); a != atoms.end(); ++a)
            for (auto b = std::next(a); b != atoms.end(); ++b) {
                const auto [found, is_new] = known.try_emplace({*a, *b}, links.size());
                if (is_new) links.push_back({.a = *a, .b = *b, .length = 0.0});
                links[found->second].passable = true;
                links[found->second].crosses_limit = false;
            }
    std::sort(links.begin(), links.end(), [](const Link& left, const Link& right) {
        return std::tie(left.a, left.b) < std::tie(right.a, right.b);
    });
}

}  // namespace lifang
