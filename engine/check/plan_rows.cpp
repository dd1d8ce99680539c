#include "check/plan_rows.hpp"

#include "check/profile_bounds.hpp"
#include "check/row_reader.hpp"
#include "geometry/measure.hpp"

#include <algorithm>
#include <charconv>
#include <initializer_list>
#include <utility>

namespace lifang::checking {
namespace {

Positions read_compounds(std::vector<Table>& tables, PlanRows& plan) {
    Reader rows(tables, "compounds");
    Positions positions;
    for (std::size_t i = 0; i < rows.count(); ++i) {
        plan.compounds.push_back({rows.word(i, "compound_id"), rows.amount(i, "floor_area_m2"),
                                  rows.word(i, "floor_area_source"), rows.total(i, "buildings"),
                                  rows.whole(i, "households"), rows.whole(i, "residents"),
                                  rows.whole(i, "build_year"), rows.total(i, "in_scope") != 0,
                                  rows.text(i, "scope_reason"), false, false, rows.take_shape(i).polygons,
                                  rows.total(i, "derived") != 0, rows.text(i, "community_id")});
        CompoundRow& compound = plan.compounds.back();
        compound.management = rows.text(i, "management");
        compound.renovated = rows.whole(i, "renovated");
        compound.consent = rows.number(i, "consent");
        compound.parking_spaces = rows.whole(i, "parking_spaces");
        positions.emplace(rows.view(i, "compound_id").value_or(""), i);
    }
    Reader start(tables, "start_assignments"), start_units(tables, "start_units");
    for (std::size_t i = 0; i < start.count(); ++i)
        if (const Position compound = find(positions, start.view(i, "compound_id")))
            plan.compounds[*compound].start_unit = start.text(i, "start_unit_id");
    for (std::size_t i = 0; i < start_units.count(); ++i)
        plan.start_units.push_back(start_units.word(i, "start_unit_id"));
    Reader rules(tables, "constraints");
    for (std::size_t i = 0; i < rules.count(); ++i)
        if (const Position compound = find(positions, rules.view(i, "compound_id"))) {
            plan.compounds[*compound].has_exclude_rule |= rules.word(i, "kind") == "exclude";
            plan.compounds[*compound].has_include_rule |= rules.word(i, "kind") == "include";
        }
    return positions;
}

void read_buildings(std::vector<Table>& tables, const Positions& compounds, PlanRows& plan) {
    Reader rows(tables, "buildings");
    for (std::size_t i = 0; i < rows.count(); ++i)
        plan.buildings.push_back({rows.word(i, "building_id"), find(compounds, rows.view(i, "compound_id")),
                                  rows.amount(i, "levels"), rows.word(i, "levels_source"),
                                  rows.amount(i, "floor_area_m2"), rows.word(i, "kind"),
                                  rows.take_shape(i).polygons});
}

Positions read_cells(std::vector<Table>& tables, const Positions& compounds, PlanRows& plan) {
    Reader cells(tables, "cells");
    Positions positions;
    for (std::size_t i = 0; i < cells.count(); ++i) {
        plan.cells.push_back({cells.word(i, "cell_id"), cells.text(i, "compound_id"),
                              find(compounds, cells.view(i, "compound_id")), cells.amount(i, "area_m2"),
                              cells.take_shape(i).polygons, cells.total(i, "water") != 0});
        positions.emplace(cells.view(i, "cell_id").value_or(""), i);
    }
    return positions;
}

void read_borders(std::vector<Table>& tables, const Positions& cells, PlanRows& plan) {
    Reader borders(tables, "borders");
    for (std::size_t i = 0; i < borders.count(); ++i) {
        const std::string_view a = borders.view(i, "cell_a").value_or(""),
                               b = borders.view(i, "cell_b").value_or("");
        plan.borders.push_back({a, b, find(cells, a), find(cells, b), borders.amount(i, "length_m"),
                                barrier_of(borders, i), borders.total(i, "passable") != 0,
                                borders.take_shape(i).lines});
    }
    Reader parts(tables, "border_barriers");
    for (std::size_t i = 0; i < parts.count(); ++i)
        plan.border_barriers.push_back({parts.view(i, "cell_a").value_or(""),
                                        parts.view(i, "cell_b").value_or(""), parts.amount(i, "length_m"),
                                        barrier_of(parts, i)});
    Reader edge(tables, "edge_stretches");
    plan.has_edge = edge.has("cell_id");
    for (std::size_t i = 0; i < edge.count(); ++i) {
        const std::string_view cell = edge.view(i, "cell_id").value_or("");
        plan.edge.push_back({cell, find(cells, cell), edge.amount(i, "length_m"), edge.take_shape(i).lines});
    }
}

/// Ponds are water of the ground, too.
void read_mapped(std::vector<Table>& tables, PlanRows& plan) {
    Reader water(tables, "water_areas"), landuse(tables, "landuse"), lines(tables, "barrier_lines");
    for (std::size_t i = 0; i < water.count(); ++i) {
        MultiPolygon area = water.take_shape(i).polygons;
        plan.water.insert(plan.water.end(), area.begin(), area.end());
        plan.mapped.push_back({"water", water.word(i, "name"), std::move(area), {}});
    }
    for (std::size_t i = 0; i < landuse.count(); ++i)
        plan.mapped.push_back(
            {landuse.word(i, "kind"), landuse.word(i, "name"), landuse.take_shape(i).polygons, {}});
    for (std::size_t i = 0; i < lines.count(); ++i)
        plan.mapped.push_back({lines.word(i, "class"), lines.word(i, "name"), {}, lines.take_shape(i).lines});
}

Positions read_roads(std::vector<Table>& tables, PlanRows& plan) {
    Reader rows(tables, "roads");
    Positions positions;
    for (std::size_t i = 0; i < rows.count(); ++i) {
        MultiLineString lines = rows.take_shape(i).lines;
        plan.roads.push_back(
            {rows.word(i, "road_id"), rows.word(i, "name"),
             find_code<Barrier>(rows.view(i, "road_class").value_or("")).value_or(Barrier::path),
             rows.total(i, "walkable") != 0, rows.total(i, "tunnel") != 0,
             lines.empty() ? LineString() : std::move(lines.front())});
        positions.emplace(rows.view(i, "road_id").value_or(""), i);
    }
    return positions;
}

void read_other_ground(std::vector<Table>& tables, PlanRows& plan) {
    Reader district(tables, "district"), communities(tables, "communities"), blocks(tables, "blocks");
    for (std::size_t i = 0; i < district.count(); ++i) {
        // the edge that was used; a boundary as it was given may stand beside it
        if (district.text(i, "kind").value_or("edge") != "edge") continue;
        ++plan.district_rows;
        for (Polygon& polygon : district.take_shape(i).polygons) plan.district.push_back(std::move(polygon));
        plan.district_ends.push_back(plan.district.size());
    }
    read_mapped(tables, plan);
    for (std::size_t i = 0; i < communities.count(); ++i) {
        const std::string id = communities.word(i, "community_id");
        plan.community_ids.insert(id);
        plan.other_shapes.emplace_back("communities " + id, communities.take_shape(i).polygons);
    }
    for (std::size_t i = 0; i < blocks.count(); ++i) {
        plan.other_shapes.emplace_back("blocks " + blocks.word(i, "block_id"), blocks.take_shape(i).polygons);
        plan.block_areas.emplace_back(blocks.amount(i, "area_m2"),
                                      area(plan.other_shapes.back().second).value);
    }
}

Positions read_facilities(std::vector<Table>& tables, PlanRows& plan) {
    Reader rows(tables, "facilities");
    Positions positions;
    for (std::size_t i = 0; i < rows.count(); ++i) {
        const auto points = rows.take_shape(i).points;
        plan.facilities.push_back({rows.word(i, "facility_id"), rows.word(i, "kind"),
                                   rows.number(i, "capacity"), rows.number(i, "radius_m"),
                                   points.empty() ? Point() : points.front(), rows.word(i, "name")});
        positions.emplace(rows.view(i, "facility_id").value_or(""), i);
    }
    return positions;
}

void read_walking(std::vector<Table>& tables, const Positions& compounds, const Positions& facilities,
                  PlanRows& plan) {
    Reader edges(tables, "walk_edges"), gates(tables, "walk_gates"), areas(tables, "service_areas");
    for (std::size_t i = 0; i < areas.count(); ++i)
        plan.service_areas.push_back({areas.word(i, "kind"), find(facilities, areas.view(i, "facility_id")),
                                      areas.amount(i, "walk_m"), areas.take_shape(i).polygons});
    plan.has_walking = edges.has("edge_id") && gates.has("edge_id");
    for (std::size_t i = 0; i < edges.count(); ++i) {
        auto lines = edges.take_shape(i).lines;
        plan.walk_edges.push_back({edges.total(i, "edge_id"), edges.amount(i, "length_m"),
                                   lines.empty() ? LineString(2) : std::move(lines.front())});
    }
    for (std::size_t i = 0; i < gates.count(); ++i) {
        const auto points = gates.take_shape(i).points;
        plan.walk_gates.push_back({find(compounds, gates.view(i, "compound_id")),
                                   find(facilities, gates.view(i, "facility_id")), gates.total(i, "edge_id"),
                                   gates.amount(i, "along_m"), gates.amount(i, "away_m"),
                                   points.empty() ? Point() : points.front()});
    }
}

void read_account(std::vector<Table>& tables, PlanRows& plan) {
    Reader issues(tables, "issues"), inputs(tables, "inputs");
    for (std::size_t i = 0; i < issues.count(); ++i)
        plan.issues.push_back({issues.word(i, "severity"), issues.word(i, "code"), issues.word(i, "stage"),
                               issues.text(i, "source_layer"), issues.exact(i, "source_fid"),
                               issues.word(i, "message")});
    for (std::size_t i = 0; i < inputs.count(); ++i)
        plan.inputs.push_back({inputs.word(i, "layer"), inputs.word(i, "role"), inputs.total(i, "features"),
                               inputs.total(i, "rows"), inputs.total(i, "rejected"),
                               inputs.total(i, "unused")});
    for (const char* table : {"compounds", "buildings", "roads", "communities", "facilities", "barrier_lines",
                              "water_areas", "landuse"}) {
        Reader rows(tables, table);
        for (std::size_t i = 0; i < rows.count(); ++i)
            if (const auto layer = rows.view(i, "source_layer"))
                if (const Whole fid = rows.exact(i, "source_fid")) plan.sources.push_back({*layer, *fid});
    }
}

Number read_number(const std::string& text) {
    double number = 0.0;
    const auto read = std::from_chars(text.data(), text.data() + text.size(), number);
    return read.ec == std::errc() ? Number(number) : std::nullopt;
}

void read_policy(const std::string& key, const std::string& value, Policy& policy) {
    if (key == "option.through_excluded") policy.passes_excluded = value == "1";
    if (key == "option.across") policy.within_communities = value == "none";
    if (key == "option.passable") policy.let_pass = find_barriers(value);
    if (key == "profile.impassable") policy.impassable = find_barriers(value);
    if (key == "profile.unit_limit") policy.unit_limit = find_code<Barrier>(value).value_or(Barrier::water);
    if (key == "profile.straddle_min_m") policy.straddle_min = read_number(value);
    if (key == "profile.isolated_max_m2") policy.isolated_max = read_number(value);
    if (key == "profile.neck_min_width_m") policy.neck_min_width = read_number(value);
    constexpr std::string_view walk_limit = "profile.coverage.walk_limit_m.";
    if (const Number metres = read_number(value); metres && key.starts_with(walk_limit))
        policy.walk_limits.emplace(key.substr(walk_limit.size()), *metres);
}

/// What the plan says of its rules, and the weights of plan-file.md where it used others.
void read_metadata(std::vector<Table>& tables, PlanRows& plan) {
    plan.severance = {0, 0, 0, 1, 3, 10, 30, 100, 100, 100, 100};
    Reader rows(tables, "plan_metadata");
    for (std::size_t i = 0; i < rows.count(); ++i) {
        constexpr std::string_view prefix = "profile.severance.";
        const std::string key = rows.word(i, "key"), value = rows.word(i, "value");
        if (!is_within_bounds(key, value)) {
            plan.wrong_numbers.push_back(key);
            continue;
        }
        plan.metadata.emplace(key, value);
        read_policy(key, value, plan.policy);
        const Number number = read_number(value);
        if (!number) continue;
        if (key == "district.in_no_compound_share") plan.in_no_compound_share = *number;
        if (!key.starts_with(prefix)) continue;
        if (const auto barrier = find_code<Barrier>(std::string_view(key).substr(prefix.size())))
            plan.severance[static_cast<std::size_t>(*barrier)] = *number;
    }
}

}  // namespace

bool UnitRow::has_violation(std::string_view code) const {
    return std::find(violations.begin(), violations.end(), code) != violations.end();
}

Number PlanRows::number_of(std::string_view key) const {
    const auto found = metadata.find(key);
    return found == metadata.end() ? std::nullopt : read_number(found->second);
}

std::string BorderRow::name() const { return std::string(cell_a) + "-" + std::string(cell_b); }

void drop_rows(std::vector<Table>& tables, std::initializer_list<const char*> read) {
    for (const char* name : read)
        if (Table* table = find_table(tables, name))
            table->columns.clear(), table->shapes = std::vector<Shapes>();
}

PlanRows make_plan_rows(std::vector<Table> tables) {
    PlanRows plan;
    for (const Table& table : tables) plan.texts.push_back(table.texts);
    read_account(tables, plan);
    const Positions compounds = read_compounds(tables, plan);
    read_buildings(tables, compounds, plan);
    drop_rows(tables, {"compounds", "buildings"});
    const Positions cells = read_cells(tables, compounds, plan);
    read_borders(tables, cells, plan);
    drop_rows(tables, {"cells", "borders", "border_barriers", "edge_stretches"});
    read_other_ground(tables, plan);
    const Positions facilities = read_facilities(tables, plan);
    read_walking(tables, compounds, facilities, plan);
    read_layouts(tables, compounds, cells, facilities, read_roads(tables, plan), plan);
    read_metadata(tables, plan);
    return plan;
}

Message name_of(const LayoutRow& layout, const UnitRow& unit) {
    return Message("unit_of_layout", {{"layout", layout.id}, {"unit", unit.id}});
}

}  // namespace lifang::checking
