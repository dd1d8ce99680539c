#include "check/ground.hpp"

#include "geometry/index.hpp"
#include "geometry/measure.hpp"
#include "geometry/overlay.hpp"

namespace lifang::checking {
namespace {

std::optional<std::size_t> find_unit_at(const LayoutRow& layout, const BoxIndex& index, Point point) {
    for (const std::size_t unit : index.find({point, point}))
        if (contains(layout.units[unit].area, point)) return unit;
    return std::nullopt;
}

}  // namespace

std::vector<Ground> find_grounds(const PlanRows& plan) {
    std::vector<std::optional<Point>> inside(plan.cells.size());  // of ground without a compound
    for (std::size_t i = 0; i < plan.cells.size(); ++i)
        if (!plan.cells[i].compound_id && !plan.cells[i].area.empty())
            inside[i] = point_inside(plan.cells[i].area);

    std::vector<Ground> grounds;
    for (const LayoutRow& layout : plan.layouts) {
        std::vector<std::optional<std::size_t>> unit_of_compound(plan.compounds.size());
        for (const AssignmentRow& assignment : layout.assignments)
            if (assignment.compound) unit_of_compound[*assignment.compound] = assignment.unit;
        std::vector<Box> boxes;
        for (const UnitRow& unit : layout.units) boxes.push_back(bounds(unit.area));
        const BoxIndex index(boxes);

        Ground& ground = grounds.emplace_back();
        for (std::size_t i = 0; i < plan.cells.size(); ++i)
            ground.unit_of_cell.push_back(plan.cells[i].compound ? unit_of_compound[*plan.cells[i].compound]
                                          : inside[i]            ? find_unit_at(layout, index, *inside[i])
                                                                 : std::nullopt);
    }
    return grounds;
}

}  // namespace lifang::checking
