// Rule 4: polygons are valid.
#include "check/rules.hpp"
#include "geometry/overlay.hpp"

#include <fmt/format.h>

namespace lifang::checking {
namespace {

void check_shape(const std::string& name, const MultiPolygon& shape, std::size_t& checked, Report& report) {
    ++checked;
    if (shape.empty()) return;  // told by check_values
    const Invalidity fault = find_invalidity(shape);
    if (!fault.reason.empty())
        report.broken(4, "invalid_geometry",
                      fmt::format("{}: {} at {:.3f} {:.3f}", name, fault.reason, fault.at.x, fault.at.y));
}

}  // namespace

void check_validity(const PlanRows& plan, Report& report) {
    std::size_t checked = 0;
    check_shape("district", plan.district, checked, report);
    for (const CellRow& cell : plan.cells) check_shape("cell " + cell.id, cell.area, checked, report);
    for (const CompoundRow& compound : plan.compounds)
        check_shape("compound " + compound.id, compound.footprint, checked, report);
    for (const BuildingRow& building : plan.buildings)
        check_shape("building " + building.id, building.footprint, checked, report);
    for (const auto& [name, shape] : plan.other_shapes) check_shape(name, shape, checked, report);
    for (const LayoutRow& layout : plan.layouts)
        for (const UnitRow& unit : layout.units)
            check_shape(name_of(layout, unit), unit.area, checked, report);
    report.verified(4, "polygons are valid", checked);
}

}  // namespace lifang::checking
