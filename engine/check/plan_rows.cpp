#include "check/plan_rows.hpp"

#include "check/row_reader.hpp"
#include "geometry/measure.hpp"

#include <algorithm>
#include <charconv>

namespace lifang::checking {
namespace {

Positions read_compounds(const std::vector<Table>& tables, PlanRows& plan) {
    const Reader rows(tables, "compounds");
    Positions positions;
    for (std::size_t i = 0; i < rows.count(); ++i) {
        plan.compounds.push_back({rows.word(i, "compound_id"), rows.amount(i, "floor_area_m2"),
                                  rows.word(i, "floor_area_source"), rows.total(i, "buildings"),
                                  rows.whole(i, "households"), rows.whole(i, "residents"),
                                  rows.whole(i, "build_year"), rows.total(i, "in_scope") != 0,
                                  rows.text(i, "scope_reason"), false, rows.shape(i).polygons});
        positions.emplace(plan.compounds.back().id, i);
    }
    const Reader rules(tables, "constraints");
    for (std::size_t i = 0; i < rules.count(); ++i)
        if (const Position compound = find(positions, rules.text(i, "compound_id")))
            plan.compounds[*compound].has_exclude_rule |= rules.word(i, "kind") == "exclude";
    return positions;
}

void read_buildings(const std::vector<Table>& tables, const Positions& compounds, PlanRows& plan) {
    const Reader rows(tables, "buildings");
    for (std::size_t i = 0; i < rows.count(); ++i)
        plan.buildings.push_back({rows.word(i, "building_id"), find(compounds, rows.text(i, "compound_id")),
                                  rows.amount(i, "levels"), rows.word(i, "levels_source"),
                                  rows.amount(i, "floor_area_m2"), rows.shape(i).polygons});
}

void read_cells(const std::vector<Table>& tables, const Positions& compounds, PlanRows& plan) {
    const Reader cells(tables, "cells");
    Positions positions;
    for (std::size_t i = 0; i < cells.count(); ++i) {
        const Text compound = cells.text(i, "compound_id");
        plan.cells.push_back({cells.word(i, "cell_id"), compound, find(compounds, compound),
                              cells.amount(i, "area_m2"), cells.shape(i).polygons,
                              cells.total(i, "water") != 0});
        positions.emplace(plan.cells.back().id, i);
    }
    const Reader borders(tables, "borders");
    for (std::size_t i = 0; i < borders.count(); ++i) {
        const std::string a = borders.word(i, "cell_a"), b = borders.word(i, "cell_b");
        plan.borders.push_back({a + "-" + b, a, b, find(positions, a), find(positions, b),
                                borders.amount(i, "length_m"), barrier_of(borders, i),
                                borders.total(i, "passable") != 0, borders.shape(i).lines});
    }
    const Reader parts(tables, "border_barriers");
    for (std::size_t i = 0; i < parts.count(); ++i)
        plan.border_barriers.push_back(
            {parts.word(i, "cell_a"), parts.word(i, "cell_b"), parts.amount(i, "length_m")});
}

void read_other_ground(const std::vector<Table>& tables, PlanRows& plan) {
    const Reader district(tables, "district"), communities(tables, "communities"), blocks(tables, "blocks"),
        facilities(tables, "facilities"), water(tables, "water_areas");
    for (std::size_t i = 0; i < district.count(); ++i) {
        // the edge that was used; a boundary as it was given may stand beside it
        if (district.text(i, "kind").value_or("edge") != "edge") continue;
        ++plan.district_rows;
        for (const Polygon& polygon : district.shape(i).polygons) plan.district.push_back(polygon);
    }
    for (std::size_t i = 0; i < water.count(); ++i)
        for (const Polygon& polygon : water.shape(i).polygons) plan.water.push_back(polygon);
    for (std::size_t i = 0; i < communities.count(); ++i)
        plan.other_shapes.emplace_back("communities " + communities.word(i, "community_id"),
                                       communities.shape(i).polygons);
    for (std::size_t i = 0; i < blocks.count(); ++i) {
        plan.other_shapes.emplace_back("blocks " + blocks.word(i, "block_id"), blocks.shape(i).polygons);
        plan.block_areas.emplace_back(blocks.amount(i, "area_m2"), area(blocks.shape(i).polygons).value);
    }
    for (std::size_t i = 0; i < facilities.count(); ++i)
        plan.facility_radii.push_back(facilities.number(i, "radius_m"));
}

void read_account(const std::vector<Table>& tables, PlanRows& plan) {
    const Reader issues(tables, "issues"), inputs(tables, "inputs");
    for (std::size_t i = 0; i < issues.count(); ++i)
        plan.issues.push_back({issues.word(i, "severity"), issues.word(i, "code"), issues.word(i, "stage"),
                               issues.text(i, "source_layer"), issues.whole(i, "source_fid"),
                               issues.word(i, "message")});
    for (std::size_t i = 0; i < inputs.count(); ++i)
        plan.inputs.push_back({inputs.word(i, "layer"), inputs.word(i, "role"), inputs.total(i, "features"),
                               inputs.total(i, "rows"), inputs.total(i, "rejected"),
                               inputs.total(i, "unused")});
    for (const char* table : {"compounds", "buildings", "roads", "communities", "facilities", "barrier_lines",
                              "water_areas", "landuse"}) {
        const Reader rows(tables, table);
        for (std::size_t i = 0; i < rows.count(); ++i)
            if (const Text layer = rows.text(i, "source_layer"))
                if (const Whole fid = rows.whole(i, "source_fid"))
                    plan.sources.push_back({table, *layer, *fid});
    }
}

/// What the plan says of its rules: whether units pass through excluded compounds, and the weights of
/// plan-file.md where it used others.
void read_metadata(const std::vector<Table>& tables, PlanRows& plan) {
    plan.severance = {0, 0, 0, 1, 3, 10, 30, 100, 100, 100, 100};
    const Reader rows(tables, "plan_metadata");
    for (std::size_t i = 0; i < rows.count(); ++i) {
        constexpr std::string_view prefix = "profile.severance.";
        const std::string key = rows.word(i, "key"), value = rows.word(i, "value");
        if (key == "option.through_excluded") plan.passes_excluded = value == "1";
        if (!key.starts_with(prefix)) continue;
        double weight = 0.0;
        const auto read = std::from_chars(value.data(), value.data() + value.size(), weight);
        const auto found = find_barrier(std::string_view(key).substr(prefix.size()));
        if (read.ec == std::errc() && found) plan.severance[static_cast<std::size_t>(*found)] = weight;
    }
}

}  // namespace

bool UnitRow::has_violation(std::string_view code) const {
    return std::find(violations.begin(), violations.end(), code) != violations.end();
}

PlanRows make_plan_rows(const std::vector<Table>& tables) {
    PlanRows plan;
    const Positions compounds = read_compounds(tables, plan);
    read_buildings(tables, compounds, plan);
    read_cells(tables, compounds, plan);
    read_other_ground(tables, plan);
    read_layouts(tables, compounds, plan);
    read_account(tables, plan);
    read_metadata(tables, plan);
    return plan;
}

Message name_of(const LayoutRow& layout, const UnitRow& unit) {
    return Message("unit_of_layout", {{"layout", layout.id}, {"unit", unit.id}});
}

}  // namespace lifang::checking
