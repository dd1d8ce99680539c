// Rule 3: every unit is connected through passable borders of its own cells.
#include "check/rules.hpp"
#include "geometry/measure.hpp"

#include <map>

namespace lifang::checking {
namespace {

constexpr std::size_t unreached = static_cast<std::size_t>(-1);

using Neighbours = std::vector<std::vector<std::size_t>>;

/// Numbers what hangs together, by cell.
std::vector<std::size_t> flood(const Neighbours& neighbours) {
    std::vector<std::size_t> piece(neighbours.size(), unreached);
    std::size_t pieces = 0;
    for (std::size_t start = 0; start < piece.size(); ++start) {
        if (piece[start] != unreached) continue;
        std::vector<std::size_t> open{start};
        piece[start] = pieces;
        while (!open.empty()) {
            const std::size_t cell = open.back();
            open.pop_back();
            for (const std::size_t next : neighbours[cell])
                if (piece[next] == unreached) piece[next] = pieces, open.push_back(next);
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

/// Numbers the connected pieces of each unit's ground, by cell.
std::vector<std::size_t> find_pieces(const PlanRows& plan, const Ground& ground) {
    Neighbours neighbours(plan.cells.size());
    for (const BorderRow& border : plan.borders) {
        if (!border.a || !border.b || !border.passable) continue;
        if (!ground.unit_of_cell[*border.a] ||
            ground.unit_of_cell[*border.a] != ground.unit_of_cell[*border.b])
            continue;
        neighbours[*border.a].push_back(*border.b);
        neighbours[*border.b].push_back(*border.a);
    }
    if (plan.passes_excluded) join_through_excluded(plan, ground, neighbours);
    return flood(neighbours);
}

/// A compound's cell of the unit that is cut off from the unit's first compound, if there is one.
std::optional<std::size_t> find_cut_off(const PlanRows& plan, const std::vector<std::size_t>& cells,
                                        const std::vector<std::size_t>& piece) {
    std::optional<std::size_t> home;
    for (const std::size_t cell : cells) {
        if (!plan.cells[cell].compound) continue;
        if (!home) home = piece[cell];
        if (piece[cell] != *home) return cell;
    }
    for (const std::size_t cell : cells)  // only ground is cut off
        if (home && piece[cell] != *home) return cell;
    return std::nullopt;
}

void tell(const PlanRows& plan, const LayoutRow& layout, const UnitRow& unit, std::size_t cell,
          Report& report) {
    const Point at = plan.cells[cell].area.empty() ? Point{} : centroid(plan.cells[cell].area);
    const bool is_told = unit.has_violation("disconnected");
    const Message message(is_told ? "check_disconnected_as_told" : "check_disconnected",
                          {{"where", name_of(layout, unit)},
                           {"cell", plan.cells[cell].id},
                           {"compound", or_null(plan.cells[cell].compound_id)},
                           {"x", decimals(at.x, 1)},
                           {"y", decimals(at.y, 1)}});
    if (is_told)
        report.remark(3, "disconnected", message);
    else
        report.broken(3, "disconnected", message);
}

}  // namespace

void check_connected(const PlanRows& plan, const std::vector<Ground>& grounds, Report& report) {
    std::size_t units = 0;
    for (std::size_t l = 0; l < plan.layouts.size(); ++l) {
        const LayoutRow& layout = plan.layouts[l];
        const auto piece = find_pieces(plan, grounds[l]);
        std::vector<std::vector<std::size_t>> cells_of(layout.units.size());
        for (std::size_t cell = 0; cell < plan.cells.size(); ++cell)
            if (const auto unit = grounds[l].unit_of_cell[cell]) cells_of[*unit].push_back(cell);
        for (std::size_t u = 0; u < layout.units.size(); ++u) {
            ++units;
            const auto cut_off = find_cut_off(plan, cells_of[u], piece);
            if (cut_off)
                tell(plan, layout, layout.units[u], *cut_off, report);
            else if (layout.units[u].has_violation("disconnected"))
                report.broken(
                    5, "violation_without_cause",
                    Message("check_connected_yet_violation", {{"where", name_of(layout, layout.units[u])}}));
        }
    }
    report.verified(3, Message("rule_connected"), units);
}

}  // namespace lifang::checking
