// Rule 4: the polygons of one layout's units do not overlap, and each is exactly the ground of its cells.
#include "check/rules.hpp"
#include "check/tiling.hpp"
#include "geometry/index.hpp"
#include "geometry/measure.hpp"
#include "geometry/outside.hpp"

#include <algorithm>
#include <span>

namespace lifang::checking {
namespace {

struct Tiling {
    const PlanRows& plan;
    const LayoutRow& layout;
    const Ground& ground;
    const BoxIndex& cell_index;
};

/// The edges of each unit's cells that do not lie between two of them, and its polygon's walked the other
/// way. Where they leave nothing, the polygon is edge by edge the sum of the cells.
std::vector<std::vector<Segment>> find_outlines(const std::vector<Segment>& cell_edges,
                                                const LayoutRow& layout, const Ground& ground) {
    std::vector<std::vector<Segment>> of_unit(layout.units.size());
    for_each_place(cell_edges, [&](std::span<const Segment> here) {
        const auto unit_of = [&](const Segment& s) {
            return s.owner < ground.unit_of_cell.size() ? ground.unit_of_cell[s.owner] : std::nullopt;
        };
        const bool is_inside = here.size() == 2 && here[0].direction + here[1].direction == 0 &&
                               unit_of(here[0]) == unit_of(here[1]);
        if (is_inside) return;
        for (const Segment& s : here)
            if (const auto unit = unit_of(s)) of_unit[*unit].push_back(s);
    });
    for (std::size_t u = 0; u < of_unit.size(); ++u) {
        add_segments(layout.units[u].area, ground.unit_of_cell.size(), -1, of_unit[u]);
        sort_by_place(of_unit[u]);
    }
    return of_unit;
}

/// The slow way, which names the cells: by overlay, within the tolerance.
void check_by_overlay(const Tiling& tiling, std::size_t u, Report& report) {
    const UnitRow& unit = tiling.layout.units[u];
    const auto where = name_of(tiling.layout, unit);
    for (std::size_t cell = 0; cell < tiling.plan.cells.size(); ++cell) {
        if (tiling.ground.unit_of_cell[cell] != u) continue;
        const double outside = area_outside(tiling.plan.cells[cell].area, unit.area).value;
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

void check_units(const PlanRows& plan, const std::vector<Ground>& grounds,
                 const std::vector<Segment>& cell_edges, Report& report) {
    std::vector<Box> cell_boxes;
    for (const CellRow& cell : plan.cells) cell_boxes.push_back(bounds(cell.area));
    const BoxIndex cell_index(cell_boxes);
    std::size_t units = 0;
    for (std::size_t l = 0; l < plan.layouts.size(); ++l) {
        const LayoutRow& layout = plan.layouts[l];
        const auto outlines = find_outlines(cell_edges, layout, grounds[l]);
        std::vector<std::size_t> suspects;
        const Tiling tiling{plan, layout, grounds[l], cell_index};
        for (std::size_t u = 0; u < layout.units.size(); ++u, ++units)
            if (!find_residue(outlines[u]).empty()) {
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
