// Rule 1, second half: floor areas add up from the buildings.
#include "check/rules.hpp"
#include "geometry/measure.hpp"

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
                          Message("check_wrong_building_area", {{"building", building.id},
                                                                {"stated", decimals(building.floor_area)},
                                                                {"found", decimals(expected)}}));
    }
    for (std::size_t i = 0; i < plan.compounds.size(); ++i) {
        const CompoundRow& compound = plan.compounds[i];
        if (compound.buildings != sums[i].buildings)
            report.broken(1, "wrong_building_count",
                          Message("check_wrong_building_count", {{"compound", compound.id},
                                                                 {"stated", compound.buildings},
                                                                 {"found", sums[i].buildings}}));
        if (compound.floor_area_source == "attribute") continue;
        const double tolerance = 0.01 * static_cast<double>(std::max<std::int64_t>(1, sums[i].buildings));
        if (!is_close(compound.floor_area, sums[i].floor_area, 0.0, tolerance))
            report.broken(1, "wrong_floor_area",
                          Message("check_wrong_floor_area", {{"compound", compound.id},
                                                             {"stated", decimals(compound.floor_area)},
                                                             {"buildings", sums[i].buildings},
                                                             {"found", decimals(sums[i].floor_area)}}));
    }
    report.verified(1, Message("rule_floor_areas"), plan.compounds.size() + plan.buildings.size());
}

}  // namespace lifang::checking
