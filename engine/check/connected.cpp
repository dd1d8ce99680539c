// Rule 3: every unit is connected through passable borders of its own cells, and in one piece on the ground.
#include "check/pieces.hpp"
#include "check/rules.hpp"
#include "geometry/measure.hpp"

namespace lifang::checking {
namespace {

/// A compound's cell of the unit that is cut off from the unit's first compound, if there is one.
std::optional<std::size_t> find_cut_off(const PlanRows& plan, const std::vector<std::size_t>& cells,
                                        const std::vector<std::uint32_t>& piece) {
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

/// The polygon as it is published, whatever the borders say. A unit that passes through compounds out of
/// scope leaves their ground out.
void tell_pieces(const LayoutRow& layout, const UnitRow& unit, Report& report) {
    const bool is_told = unit.has_violation("disconnected");
    const Message message(is_told ? "check_in_pieces_as_told" : "check_in_pieces",
                          {{"where", name_of(layout, unit)}, {"pieces", unit.area.size()}});
    if (is_told)
        report.remark(3, "in_pieces", message);
    else
        report.broken(3, "in_pieces", message);
}

}  // namespace

void check_connected(const PlanRows& plan, const std::vector<Ground>& grounds, Report& report) {
    std::size_t units = 0;
    const auto passable = [](const BorderRow& border) { return border.passable; };
    for (std::size_t l = 0; l < plan.layouts.size(); ++l) {
        const LayoutRow& layout = plan.layouts[l];
        const auto piece = find_pieces(plan, grounds[l], passable);
        std::vector<std::vector<std::size_t>> cells_of(layout.units.size());
        for (std::size_t cell = 0; cell < plan.cells.size(); ++cell)
            if (const auto unit = grounds[l].unit_of_cell[cell]) cells_of[*unit].push_back(cell);
        for (std::size_t u = 0; u < layout.units.size(); ++u) {
            ++units;
            const UnitRow& unit = layout.units[u];
            const auto cut_off = find_cut_off(plan, cells_of[u], piece);
            const bool in_pieces = unit.area.size() > 1 && !plan.policy.passes_excluded;
            if (cut_off) tell(plan, layout, unit, *cut_off, report);
            if (in_pieces) tell_pieces(layout, unit, report);
            if (!cut_off && !in_pieces && unit.has_violation("disconnected"))
                report.broken(5, "violation_without_cause",
                              Message("check_connected_yet_violation", {{"where", name_of(layout, unit)}}));
        }
    }
    report.verified(3, Message("rule_connected"), units);
}

}  // namespace lifang::checking
