// Rule 4: polygons are valid.
#include "check/rules.hpp"
#include "geometry/faults.hpp"
#include "geometry/overlay.hpp"

namespace lifang::checking {
namespace {

void check_shape(const Phrase& name, const MultiPolygon& shape, std::size_t& checked, Report& report) {
    ++checked;
    if (shape.empty()) return;  // told by check_values
    const Invalidity fault = find_invalidity(shape);
    if (!fault.reason.empty())
        report.broken(4, "invalid_geometry",
                      Message("check_invalid_geometry", {{"where", name},
                                                         {"fault", describe_fault(fault.reason)},
                                                         {"x", decimals(fault.at.x, 3)},
                                                         {"y", decimals(fault.at.y, 3)}}));
}

}  // namespace

void check_validity(const PlanRows& plan, Report& report) {
    std::size_t checked = 0;
    auto part = plan.district.begin();
    for (const std::size_t end : plan.district_ends) {  // districts of a city may touch
        const auto last = plan.district.begin() + static_cast<std::ptrdiff_t>(end);
        check_shape("district", MultiPolygon(part, last), checked, report);
        part = last;
    }
    for (const CellRow& cell : plan.cells) check_shape("cells " + cell.id, cell.area, checked, report);
    for (const CompoundRow& compound : plan.compounds)
        check_shape("compounds " + compound.id, compound.footprint, checked, report);
    for (const BuildingRow& building : plan.buildings)
        check_shape("buildings " + building.id, building.footprint, checked, report);
    for (const ServiceAreaRow& row : plan.service_areas)
        check_shape("service_areas " + row.kind, row.area, checked, report);
    for (const auto& [name, shape] : plan.other_shapes) check_shape(name, shape, checked, report);
    for (const LayoutRow& layout : plan.layouts)
        for (const UnitRow& unit : layout.units)
            check_shape(name_of(layout, unit), unit.area, checked, report);
    report.verified(4, Message("rule_validity"), checked);
}

}  // namespace lifang::checking
