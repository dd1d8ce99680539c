// Rule 4: cells tile the district, and each compound has one.
#include "check/rules.hpp"
#include "check/tiling.hpp"
#include "geometry/index.hpp"
#include "geometry/measure.hpp"
#include "geometry/outside.hpp"
#include "geometry/overlay.hpp"

#include <algorithm>
#include <set>

namespace lifang::checking {

double area_tolerance(const MultiPolygon& shape) {
    return std::max(1e-6 * area(shape).value, 0.001 * perimeter(shape).value);
}

std::vector<Segment> find_cell_edges(const PlanRows& plan) {
    std::size_t corners = 0;
    const auto count = [&](const MultiPolygon& polygons) {
        for (const Polygon& polygon : polygons) {
            corners += polygon.outer.size();
            for (const Ring& hole : polygon.holes) corners += hole.size();
        }
    };
    for (const CellRow& cell : plan.cells) count(cell.area);
    count(plan.district);
    std::vector<Segment> edges;
    edges.reserve(corners);  // a city's are a tenth of a GiB, and would be there twice while the list grows
    for (std::size_t i = 0; i < plan.cells.size(); ++i) add_segments(plan.cells[i].area, i, 1, edges);
    add_segments(plan.district, plan.cells.size(), -1, edges);
    sort_by_place(edges);
    return edges;
}

double overlap_area(const MultiPolygon& a, const MultiPolygon& b) { return area(intersect(a, b)).value; }

namespace {

// Of a compound's buildings: walls that touch, and what rounding moves.
constexpr double most_outside = 0.05;
constexpr double same_area_relative = 1e-6, same_area_absolute = 0.01;  // m², what two decimals can say

/// Overlaps of cells whose edges do not match their neighbours'. Returns their sum.
double check_overlaps(const PlanRows& plan, const std::set<std::size_t>& suspects, Report& report) {
    std::vector<Box> boxes;
    for (const CellRow& cell : plan.cells) boxes.push_back(bounds(cell.area));
    const BoxIndex index(boxes);
    double sum = 0.0;
    for (const std::size_t i : suspects) {
        const double outside = area_outside(plan.cells[i].area, plan.district).value;
        if (outside > area_tolerance(plan.cells[i].area))
            report.broken(4, "cell_outside_district",
                          Message("check_cell_outside_district",
                                  {{"cell", plan.cells[i].id}, {"area", decimals(outside)}}));
        for (const std::size_t j : index.find(boxes[i])) {
            if (j == i || (suspects.count(j) && j < i)) continue;
            const double common = overlap_area(plan.cells[i].area, plan.cells[j].area);
            if (common <= std::min(area_tolerance(plan.cells[i].area), area_tolerance(plan.cells[j].area)))
                continue;
            sum += common;
            report.broken(
                4, "cells_overlap",
                Message("check_cells_overlap",
                        {{"a", plan.cells[i].id}, {"b", plan.cells[j].id}, {"area", decimals(common)}}));
        }
    }
    return sum;
}

void check_tiling(const PlanRows& plan, const std::vector<Segment>& edges, Report& report) {
    double cells_area = 0.0;
    for (const CellRow& cell : plan.cells) cells_area += area(cell.area).value;
    const double district_area = area(plan.district).value;
    if (!is_close(cells_area, district_area, 1e-6, 0.0))
        report.broken(4, "cells_do_not_tile",
                      Message("check_cells_do_not_tile",
                              {{"cells", decimals(cells_area)}, {"district", decimals(district_area)}}));
    const auto residue = find_residue(edges);
    if (residue.empty()) return;  // proven: see find_residue()

    // Corners that one side has and the other has not leave a residue too: then areas decide.
    std::set<std::size_t> suspects;
    for (const Segment& segment : residue)
        if (segment.owner < plan.cells.size()) suspects.insert(segment.owner);
    const double overlaps = check_overlaps(plan, suspects, report);
    const double gap = district_area - (cells_area - overlaps);
    if (gap > 1e-6 * district_area)
        report.broken(4, "gap_between_cells",
                      Message("check_gap_between_cells", {{"area", decimals(gap)},
                                                          {"x", decimals(residue.front().low.x, 1)},
                                                          {"y", decimals(residue.front().low.y, 1)}}));
}

std::vector<std::vector<std::size_t>> find_cells_of(const PlanRows& plan) {
    std::vector<std::vector<std::size_t>> cells_of(plan.compounds.size());
    for (std::size_t i = 0; i < plan.cells.size(); ++i)
        if (plan.cells[i].compound) cells_of[*plan.cells[i].compound].push_back(i);
    return cells_of;
}

/// The share of some shapes that lies outside another, 0 for none.
double share_outside(const std::vector<const MultiPolygon*>& shapes, const MultiPolygon& cell) {
    double whole = 0.0, outside = 0.0;
    for (const MultiPolygon* shape : shapes) {
        whole += area(*shape).value;
        outside += area_outside(*shape, cell).value;
    }
    return whole > 0.0 ? outside / whole : 0.0;
}

/// Whether the plan itself says that the compound's buildings are not all in its cell.
bool is_told(const PlanRows& plan, const CompoundRow& compound) {
    return std::any_of(plan.issues.begin(), plan.issues.end(), [&](const IssueRow& issue) {
        return issue.code == "footprint_outside_cell" &&
               issue.message.find("'" + compound.id + "'") != std::string::npos;
    });
}

void check_compound_cells(const PlanRows& plan, Report& report) {
    const auto cells_of = find_cells_of(plan);
    for (std::size_t i = 0; i < cells_of.size(); ++i)
        if (cells_of[i].size() != 1)
            report.broken(4, "compound_cells",
                          Message("check_compound_cells",
                                  {{"compound", plan.compounds[i].id}, {"found", cells_of[i].size()}}));
}

}  // namespace

void check_cells(const PlanRows& plan, const std::vector<Segment>& edges, Report& report) {
    if (plan.district_rows == 0) report.broken(4, "no_district", Message("check_no_district"));
    for (const CellRow& cell : plan.cells)
        if (const double shape = area(cell.area).value;
            !is_close(cell.area_m2, shape, same_area_relative, same_area_absolute))
            report.broken(
                4, "wrong_cell_area",
                Message("check_wrong_cell_area",
                        {{"cell", cell.id}, {"stated", decimals(cell.area_m2)}, {"found", decimals(shape)}}));
    for (const auto& [stated, shape] : plan.block_areas)
        if (!is_close(stated, shape, same_area_relative, same_area_absolute))
            report.broken(4, "wrong_block_area",
                          Message("check_wrong_block_area",
                                  {{"stated", decimals(stated)}, {"found", decimals(shape)}}));
    check_tiling(plan, edges, report);
    check_compound_cells(plan, report);
    report.verified(4, Message("rule_cells"), plan.cells.size());
}

void check_footprints(const PlanRows& plan, Report& report) {
    const auto cells_of = find_cells_of(plan);
    std::vector<std::vector<const MultiPolygon*>> buildings_of(plan.compounds.size());
    for (const BuildingRow& building : plan.buildings)
        if (building.compound) buildings_of[*building.compound].push_back(&building.footprint);
    for (std::size_t i = 0; i < cells_of.size(); ++i) {
        if (cells_of[i].size() != 1) continue;  // told by check_cells
        const CompoundRow& compound = plan.compounds[i];
        const CellRow& cell = plan.cells[cells_of[i].front()];
        const double built = share_outside(buildings_of[i], cell.area);
        const double outline = share_outside({&compound.footprint}, cell.area);
        const bool has_buildings = !buildings_of[i].empty();
        const double judged = has_buildings ? built : outline;
        if (std::max(judged, outline) <= most_outside) continue;
        const Message told("check_footprint_outside_cell",
                           {{"compound", compound.id},
                            {"share", decimals(100.0 * std::max(judged, outline), 0)},
                            {"cell", cell.id}});
        if (judged > most_outside && !is_told(plan, compound))
            report.broken(4, "footprint_outside_cell", told);
        else
            report.remark(4, "footprint_outside_cell", told);
    }
}

}  // namespace lifang::checking
