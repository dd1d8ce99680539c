// Rule 4: water is ground of no unit.
#include "check/rules.hpp"
#include "check/tiling.hpp"
#include "geometry/index.hpp"
#include "geometry/measure.hpp"
#include "geometry/overlay.hpp"

namespace lifang::checking {
namespace {

constexpr SquareMeters smallest_water{2000.0};  // a smaller pond is ground of the block it lies in
constexpr double most_water = 500.0;            // m² of one cell: banks drawn twice, by two people

std::vector<bool> find_cells_in_units(const PlanRows& plan, const std::vector<Ground>& grounds) {
    std::vector<bool> in_unit(plan.cells.size(), false);
    for (const Ground& ground : grounds)
        for (std::size_t cell = 0; cell < in_unit.size(); ++cell)
            if (ground.unit_of_cell[cell]) in_unit[cell] = true;
    return in_unit;
}

/// Water under a cell; what its compound itself covers is where people drew a compound.
double water_under(const CellRow& cell, const PlanRows& plan, const MultiPolygon& water) {
    const MultiPolygon wet = intersect(cell.area, water);
    return area(cell.compound && !wet.empty() ? subtract(wet, plan.compounds[*cell.compound].footprint) : wet)
        .value;
}

void check_water_areas(const PlanRows& plan, const std::vector<bool>& in_unit, Report& report) {
    MultiPolygon water = plan.water.empty() ? MultiPolygon{} : unite(plan.water);
    std::erase_if(water, [](const Polygon& part) { return area(part) < smallest_water; });
    if (water.empty()) return;
    std::vector<Box> boxes;
    for (const Polygon& part : water) boxes.push_back(bounds(part));
    const BoxIndex index(boxes);
    std::vector<std::size_t> near;
    MultiPolygon ground;
    for (std::size_t i = 0; i < plan.cells.size(); ++i) {
        if (!in_unit[i] || index.find(bounds(plan.cells[i].area)).empty()) continue;
        near.push_back(i);
        ground.insert(ground.end(), plan.cells[i].area.begin(), plan.cells[i].area.end());
    }
    if (near.empty()) return;
    // One overlay for all: rivers are long, and cells along them many. Cells of two districts of a city need
    // not share their corners.
    ground = plan.district_rows > 1 ? unite(ground) : unite_coverage(ground);
    if (overlap_area(ground, water) <= most_water) return;
    for (const std::size_t i : near)
        if (const double wet = water_under(plan.cells[i], plan, water); wet > most_water)
            report.broken(
                4, "unit_on_water",
                Message("check_unit_on_water", {{"cell", plan.cells[i].id}, {"area", decimals(wet, 0)}}));
}

}  // namespace

void check_water(const PlanRows& plan, const std::vector<Ground>& grounds, Report& report) {
    const std::vector<bool> in_unit = find_cells_in_units(plan, grounds);
    for (std::size_t i = 0; i < plan.cells.size(); ++i)
        if (in_unit[i] && plan.cells[i].is_water)
            report.broken(4, "water_in_unit", Message("check_water_in_unit", {{"cell", plan.cells[i].id}}));
    check_water_areas(plan, in_unit, report);
    report.verified(4, Message("rule_water"), plan.cells.size());
}

}  // namespace lifang::checking
