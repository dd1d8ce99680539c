// Rule 4: the polygons of one layout's units do not overlap, and each is exactly the ground of its cells.
#include "check/rules.hpp"
#include "check/segments.hpp"
#include "check/tiling.hpp"
#include "geometry/index.hpp"
#include "geometry/measure.hpp"

#include <algorithm>

namespace lifang::checking {
namespace {

struct Tiling {
    const PlanRows& plan;
    const LayoutRow& layout;
    const Ground& ground;
    const BoxIndex& cell_index;
};

/// Whether the unit's polygon is edge by edge the sum of its cells.
bool is_exactly_its_ground(const UnitRow& unit, const std::vector<std::size_t>& cells, const PlanRows& plan) {
    std::vector<Segment> segments;
    for (const std::size_t cell : cells) add_segments(plan.cells[cell].area, cell, 1, segments);
    add_segments(unit.area, plan.cells.size(), -1, segments);
    return find_residue(std::move(segments)).empty();
}

/// The slow way, which names the cells: by overlay, within the tolerance.
void check_by_overlay(const Tiling& tiling, std::size_t u, Report& report) {
    const UnitRow& unit = tiling.layout.units[u];
    const auto where = name_of(tiling.layout, unit);
    for (std::size_t cell = 0; cell < tiling.plan.cells.size(); ++cell) {
        if (tiling.ground.unit_of_cell[cell] != u) continue;
        const double outside = area_outside(tiling.plan.cells[cell].area, unit.area);
        if (outside > area_tolerance(tiling.plan.cells[cell].area))
            report.broken(4, "cell_outside_unit",
                          Message("check_cell_outside_unit",
                                  {{"where", where},
                                   {"area", decimals(outside)},
                                   {"cell", tiling.plan.cells[cell].id},
                                   {"compound", or_null(tiling.plan.cells[cell].compound_id)}}));
    }
    for (const std::size_t cell : tiling.cell_index.find(bounds(unit.area))) {
        if (tiling.ground.unit_of_cell[cell] == u) continue;
        const double common = overlap_area(tiling.plan.cells[cell].area, unit.area);
        if (common > area_tolerance(tiling.plan.cells[cell].area))
            report.broken(4, "unit_covers_other_ground",
                          Message("check_unit_covers_other_ground",
                                  {{"where", where},
                                   {"area", decimals(common)},
                                   {"cell", tiling.plan.cells[cell].id},
                                   {"compound", or_null(tiling.plan.cells[cell].compound_id)}}));
    }
}

void check_overlaps(const LayoutRow& layout, const std::vector<std::size_t>& suspects, Report& report) {
    std::vector<Box> boxes;
    for (const UnitRow& unit : layout.units) boxes.push_back(bounds(unit.area));
    const BoxIndex index(boxes);
    for (const std::size_t i : suspects)
        for (const std::size_t j : index.find(boxes[i])) {
            const bool told = j < i && std::find(suspects.begin(), suspects.end(), j) != suspects.end();
            if (j == i || told) continue;
            const double common = overlap_area(layout.units[i].area, layout.units[j].area);
            if (common > std::min(area_tolerance(layout.units[i].area), area_tolerance(layout.units[j].area)))
                report.broken(4, "units_overlap",
                              Message("check_units_overlap", {{"where", name_of(layout, layout.units[i])},
                                                              {"other", layout.units[j].id},
                                                              {"area", decimals(common)}}));
        }
}

/// Where the file lists which cells a unit takes, the list is the ground found here.
void check_cell_assignments(const PlanRows& plan, const LayoutRow& layout, const Ground& ground,
                            Report& report) {
    std::vector<std::optional<std::size_t>> listed(plan.cells.size());
    for (const CellAssignmentRow& row : layout.cell_assignments) {
        const bool twice = row.cell && listed[*row.cell];
        if (!row.cell || !row.unit || twice)
            report.broken(4, "wrong_cell_assignment",
                          Message(twice ? "check_cell_listed_twice" : "check_cell_assignment_unknown",
                                  {{"layout", layout.id}, {"cell", row.cell_id}, {"unit", row.unit_id}}));
        else
            listed[*row.cell] = row.unit;
    }
    const auto name = [&](std::optional<std::size_t> unit) {
        return unit ? layout.units[*unit].id : std::string("NULL");
    };
    for (std::size_t cell = 0; cell < listed.size(); ++cell)
        if (listed[cell] != ground.unit_of_cell[cell])
            report.broken(
                4, "wrong_cell_assignment",
                Message("check_wrong_cell_assignment", {{"layout", layout.id},
                                                        {"cell", plan.cells[cell].id},
                                                        {"stated", name(listed[cell])},
                                                        {"found", name(ground.unit_of_cell[cell])}}));
}

}  // namespace

void check_units(const PlanRows& plan, const std::vector<Ground>& grounds, Report& report) {
    std::vector<Box> cell_boxes;
    for (const CellRow& cell : plan.cells) cell_boxes.push_back(bounds(cell.area));
    const BoxIndex cell_index(cell_boxes);
    std::size_t units = 0;
    for (std::size_t l = 0; l < plan.layouts.size(); ++l) {
        const LayoutRow& layout = plan.layouts[l];
        std::vector<std::vector<std::size_t>> cells_of(layout.units.size());
        for (std::size_t cell = 0; cell < plan.cells.size(); ++cell)
            if (const auto unit = grounds[l].unit_of_cell[cell]) cells_of[*unit].push_back(cell);
        std::vector<std::size_t> suspects;
        const Tiling tiling{plan, layout, grounds[l], cell_index};
        for (std::size_t u = 0; u < layout.units.size(); ++u, ++units)
            if (!is_exactly_its_ground(layout.units[u], cells_of[u], plan)) {
                suspects.push_back(u);
                check_by_overlay(tiling, u, report);
            }
        // Units that are exactly their cells cannot overlap where the cells do not.
        check_overlaps(layout, suspects, report);
        if (plan.has_cell_assignments) check_cell_assignments(plan, layout, grounds[l], report);
    }
    report.verified(4, Message("rule_units"), units);
}

}  // namespace lifang::checking
