// Rule 1, second half: floor areas add up from the buildings.
#include "check/rules.hpp"
#include "geometry/measure.hpp"

#include <fmt/format.h>

namespace lifang::checking {

void check_floor_areas(const PlanRows& plan, Report& report) {
    struct Sum {
        double floor_area = 0.0;
        std::int64_t buildings = 0;
    };
    std::vector<Sum> sums(plan.compounds.size());
    for (const BuildingRow& building : plan.buildings) {
        if (building.compound) {
            sums[*building.compound].floor_area += building.floor_area;
            ++sums[*building.compound].buildings;
        }
        if (building.levels_source == "attribute") continue;  // its floor area may be given too
        const double expected = area(building.footprint).value * building.levels;
        if (!is_close(building.floor_area, expected, 1e-6, 0.02))
            report.broken(1, "wrong_building_area",
                          fmt::format("building {}: floor area {:.2f} m2, but footprint x levels = {:.2f} m2",
                                      building.id, building.floor_area, expected));
    }
    for (std::size_t i = 0; i < plan.compounds.size(); ++i) {
        const CompoundRow& compound = plan.compounds[i];
        if (compound.buildings != sums[i].buildings)
            report.broken(1, "wrong_building_count",
                          fmt::format("compound {}: {} buildings stated, {} have its id", compound.id,
                                      compound.buildings, sums[i].buildings));
        if (compound.floor_area_source == "attribute") continue;
        const double tolerance = 0.01 * static_cast<double>(std::max<std::int64_t>(1, sums[i].buildings));
        if (!is_close(compound.floor_area, sums[i].floor_area, 0.0, tolerance))
            report.broken(
                1, "wrong_floor_area",
                fmt::format("compound {}: floor area {:.2f} m2, but its {} buildings have {:.2f} m2",
                            compound.id, compound.floor_area, sums[i].buildings, sums[i].floor_area));
    }
    report.verified(1, "floor areas are the sums over their buildings",
                    plan.compounds.size() + plan.buildings.size());
}

}  // namespace lifang::checking
