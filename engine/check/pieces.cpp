#include "check/pieces.hpp"

#include "core/disjoint_sets.hpp"

#include <map>
#include <set>

namespace lifang::checking {
namespace {

/// Where the plan lets units pass through compounds that are out of scope: cells of one unit that touch the
/// same chain of such compounds over passable borders hang together.
void join_through_excluded(const PlanRows& plan, const Ground& ground, DisjointSets& pieces) {
    const auto is_excluded = [&](std::size_t cell) {
        const Position compound = plan.cells[cell].compound;
        return compound && !plan.compounds[*compound].in_scope;
    };
    DisjointSets chains(plan.cells.size());
    for (const BorderRow& border : plan.borders)
        if (border.a && border.b && border.passable && is_excluded(*border.a) && is_excluded(*border.b))
            chains.join(*border.a, *border.b);
    std::map<std::pair<std::size_t, std::size_t>, std::size_t> first_at;  // unit and chain → a cell there
    for (const BorderRow& border : plan.borders) {
        if (!border.a || !border.b || !border.passable) continue;
        for (const auto& [yard, cell] : {std::pair(*border.a, *border.b), std::pair(*border.b, *border.a)}) {
            if (!is_excluded(yard) || !ground.unit_of_cell[cell]) continue;
            const std::pair<std::size_t, std::size_t> here{*ground.unit_of_cell[cell], chains.find(yard)};
            const auto [first, is_new] = first_at.try_emplace(here, cell);
            if (!is_new) pieces.join(first->second, cell);
        }
    }
}

}  // namespace

std::vector<std::uint32_t> find_pieces(const PlanRows& plan, const Ground& ground,
                                       const std::function<bool(const BorderRow&)>& joins) {
    DisjointSets pieces(plan.cells.size());
    for (const BorderRow& border : plan.borders) {
        if (!border.a || !border.b || !joins(border)) continue;
        const Position unit = ground.unit_of_cell[*border.a];
        if (unit && unit == ground.unit_of_cell[*border.b]) pieces.join(*border.a, *border.b);
    }
    if (plan.policy.passes_excluded) join_through_excluded(plan, ground, pieces);
    return pieces.numbers();
}

std::vector<std::size_t> count_pieces(const PlanRows& plan, const Ground& ground, std::size_t units,
                                      const std::function<bool(const BorderRow&)>& joins) {
    const auto piece = find_pieces(plan, ground, joins);
    std::vector<std::set<std::size_t>> pieces(units);
    for (std::size_t cell = 0; cell < piece.size(); ++cell)
        if (const auto unit = ground.unit_of_cell[cell]) pieces[*unit].insert(piece[cell]);
    std::vector<std::size_t> counts;
    for (const auto& of_unit : pieces) counts.push_back(of_unit.size());
    return counts;
}

}  // namespace lifang::checking
