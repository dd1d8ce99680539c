#include "check/pieces.hpp"

#include <map>
#include <set>

namespace lifang::checking {
namespace {

using Neighbours = std::vector<std::vector<std::size_t>>;

/// Numbers what hangs together, by cell.
std::vector<std::size_t> flood(const Neighbours& neighbours) {
    std::vector<std::size_t> piece(neighbours.size(), no_piece);
    std::size_t pieces = 0;
    for (std::size_t start = 0; start < piece.size(); ++start) {
        if (piece[start] != no_piece) continue;
        std::vector<std::size_t> open{start};
        piece[start] = pieces;
        while (!open.empty()) {
            const std::size_t cell = open.back();
            open.pop_back();
            for (const std::size_t next : neighbours[cell])
                if (piece[next] == no_piece) piece[next] = pieces, open.push_back(next);
        }
        ++pieces;
    }
    return piece;
}

/// Where the plan lets units pass through compounds that are out of scope: cells of one unit that touch the
/// same chain of such compounds over passable borders become neighbours.
void join_through_excluded(const PlanRows& plan, const Ground& ground, Neighbours& neighbours) {
    const auto is_excluded = [&](std::size_t cell) {
        const Position compound = plan.cells[cell].compound;
        return compound && !plan.compounds[*compound].in_scope;
    };
    Neighbours excluded(plan.cells.size());
    for (const BorderRow& border : plan.borders)
        if (border.a && border.b && border.passable && is_excluded(*border.a) && is_excluded(*border.b)) {
            excluded[*border.a].push_back(*border.b);
            excluded[*border.b].push_back(*border.a);
        }
    const auto chain = flood(excluded);
    std::map<std::pair<std::size_t, std::size_t>, std::size_t> first_at;  // unit and chain → a cell there
    for (const BorderRow& border : plan.borders) {
        if (!border.a || !border.b || !border.passable) continue;
        for (const auto& [yard, cell] : {std::pair(*border.a, *border.b), std::pair(*border.b, *border.a)}) {
            if (!is_excluded(yard) || !ground.unit_of_cell[cell]) continue;
            const auto [first, is_new] =
                first_at.try_emplace({*ground.unit_of_cell[cell], chain[yard]}, cell);
            if (is_new) continue;
            neighbours[first->second].push_back(cell);
            neighbours[cell].push_back(first->second);
        }
    }
}

}  // namespace

std::vector<std::size_t> find_pieces(const PlanRows& plan, const Ground& ground,
                                     const std::function<bool(const BorderRow&)>& joins) {
    Neighbours neighbours(plan.cells.size());
    for (const BorderRow& border : plan.borders) {
        if (!border.a || !border.b || !joins(border)) continue;
        if (!ground.unit_of_cell[*border.a] ||
            ground.unit_of_cell[*border.a] != ground.unit_of_cell[*border.b])
            continue;
        neighbours[*border.a].push_back(*border.b);
        neighbours[*border.b].push_back(*border.a);
    }
    if (plan.policy.passes_excluded) join_through_excluded(plan, ground, neighbours);
    return flood(neighbours);
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
