#include "check/plan_rows.hpp"

#include "geometry/measure.hpp"

#include <algorithm>
#include <charconv>
#include <cstring>

#include <fmt/format.h>

namespace lifang::checking {
namespace {

using Positions = std::map<std::string, std::size_t>;

/// Rows of one table, read by column name; columns that are not there read as NULL.
class Reader {
  public:
    Reader(const std::vector<Table>& tables, std::string_view name) : table_(find_table(tables, name)) {}

    std::size_t count() const { return table_ ? table_->rows.size() : 0; }
    bool has(std::string_view column) const { return table_ && table_->find_column(column); }
    const Shapes& shape(std::size_t row) const { return table_->rows[row].shape; }

    Text text(std::size_t row, std::string_view column) const {
        const Value& value = at(row, column);
        if (const auto* text = std::get_if<std::string>(&value)) return *text;
        if (const auto* whole = std::get_if<std::int64_t>(&value)) return std::to_string(*whole);
        return std::nullopt;
    }
    std::string word(std::size_t row, std::string_view column) const {
        return text(row, column).value_or("");
    }
    Number number(std::size_t row, std::string_view column) const {
        const Value& value = at(row, column);
        if (const auto* real = std::get_if<double>(&value)) return *real;
        if (const auto* whole = std::get_if<std::int64_t>(&value)) return static_cast<double>(*whole);
        return std::nullopt;
    }
    double amount(std::size_t row, std::string_view column) const {
        return number(row, column).value_or(0.0);
    }
    Whole whole(std::size_t row, std::string_view column) const {
        const Value& value = at(row, column);
        if (const auto* whole = std::get_if<std::int64_t>(&value)) return *whole;
        return std::nullopt;
    }
    std::int64_t total(std::size_t row, std::string_view column) const {
        return whole(row, column).value_or(0);
    }

  private:
    const Value& at(std::size_t row, std::string_view column) const {
        static const Value null;
        const auto position = table_->find_column(column);
        return position ? table_->rows[row].values[*position] : null;
    }
    const Table* table_;
};

Position find(const Positions& positions, const Text& id) {
    const auto found = id ? positions.find(*id) : positions.end();
    return found == positions.end() ? std::nullopt : Position(found->second);
}

Barrier barrier(const Reader& rows, std::size_t i) {
    return find_barrier(rows.word(i, "barrier")).value_or(Barrier::none);
}

Positions read_compounds(const std::vector<Table>& tables, PlanRows& plan) {
    const Reader rows(tables, "compounds");
    Positions positions;
    for (std::size_t i = 0; i < rows.count(); ++i) {
        plan.compounds.push_back({rows.word(i, "compound_id"), rows.amount(i, "floor_area_m2"),
                                  rows.word(i, "floor_area_source"), rows.total(i, "buildings"),
                                  rows.whole(i, "households"), rows.whole(i, "residents"),
                                  rows.whole(i, "build_year"), rows.total(i, "in_scope") != 0,
                                  rows.text(i, "scope_reason"), rows.shape(i).polygons});
        positions.emplace(plan.compounds.back().id, i);
    }
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
                              cells.amount(i, "area_m2"), cells.shape(i).polygons});
        positions.emplace(plan.cells.back().id, i);
    }
    const Reader borders(tables, "borders");
    for (std::size_t i = 0; i < borders.count(); ++i) {
        const std::string a = borders.word(i, "cell_a"), b = borders.word(i, "cell_b");
        plan.borders.push_back({a + "-" + b, a, b, find(positions, a), find(positions, b),
                                borders.amount(i, "length_m"), barrier(borders, i),
                                borders.total(i, "passable") != 0, borders.shape(i).lines});
    }
}

void read_other_ground(const std::vector<Table>& tables, PlanRows& plan) {
    const Reader district(tables, "district"), communities(tables, "communities"), blocks(tables, "blocks"),
        facilities(tables, "facilities");
    for (std::size_t i = 0; i < district.count(); ++i) {
        // the edge that was used; a boundary as it was given may stand beside it
        if (district.text(i, "kind").value_or("edge") != "edge") continue;
        ++plan.district_rows;
        for (const Polygon& polygon : district.shape(i).polygons) plan.district.push_back(polygon);
    }
    for (std::size_t i = 0; i < communities.count(); ++i)
        plan.other_shapes.emplace_back("community " + communities.word(i, "community_id"),
                                       communities.shape(i).polygons);
    for (std::size_t i = 0; i < blocks.count(); ++i) {
        plan.other_shapes.emplace_back("block " + blocks.word(i, "block_id"), blocks.shape(i).polygons);
        plan.block_areas.emplace_back(blocks.amount(i, "area_m2"), area(blocks.shape(i).polygons).value);
    }
    for (std::size_t i = 0; i < facilities.count(); ++i)
        plan.facility_radii.push_back(facilities.number(i, "radius_m"));
}

std::vector<std::string> split_codes(const Text& codes) {
    std::vector<std::string> result(1);
    for (const char c : codes.value_or("")) {
        if (std::strchr(",; ", c)) {
            result.emplace_back();
        } else {
            result.back() += c;
        }
    }
    std::erase(result, "");
    return result;
}

Positions read_layouts(const std::vector<Table>& tables, PlanRows& plan) {
    const Reader rows(tables, "layouts");
    Positions positions;
    for (std::size_t i = 0; i < rows.count(); ++i) {
        LayoutRow layout;
        layout.id = rows.word(i, "layout_id");
        layout.target = rows.amount(i, "target_m2");
        layout.min = rows.amount(i, "min_m2");
        layout.max = rows.amount(i, "max_m2");
        layout.units_stated = rows.total(i, "units");
        for (const char* name : {"max_abs_deviation", "mean_abs_deviation", "severance", "compactness",
                                 "road_border_share", "coverage_share", "monthly_net_cny", "gates", "units"})
            if (const Number value = rows.number(i, name)) layout.figures[name] = *value;
        layout.objective = rows.word(i, "objective");
        layout.objective_value = rows.amount(i, "objective_value");
        layout.lower_bound = rows.number(i, "lower_bound");
        layout.gap = rows.number(i, "gap");
        layout.status = rows.word(i, "status");
        layout.parent = rows.text(i, "parent_layout_id");
        layout.command = rows.text(i, "command");
        layout.profile = rows.text(i, "profile");
        layout.seed = rows.whole(i, "seed");
        positions.emplace(layout.id, i);
        plan.layouts.push_back(std::move(layout));
    }
    return positions;
}

std::vector<Positions> read_units(const std::vector<Table>& tables, const Positions& layouts,
                                  PlanRows& plan) {
    const Reader rows(tables, "units");
    std::vector<Positions> positions(plan.layouts.size());
    for (std::size_t i = 0; i < rows.count(); ++i) {
        const Position layout = find(layouts, rows.text(i, "layout_id"));
        if (!layout) continue;  // told by check_values
        UnitRow unit{rows.word(i, "unit_id"),
                     *layout,
                     rows.amount(i, "floor_area_m2"),
                     rows.amount(i, "deviation"),
                     rows.total(i, "compounds"),
                     rows.whole(i, "households"),
                     rows.whole(i, "gates"),
                     rows.amount(i, "perimeter_m"),
                     rows.amount(i, "area_m2"),
                     rows.amount(i, "polsby_popper"),
                     rows.number(i, "road_border_share"),
                     rows.number(i, "monthly_net_cny"),
                     split_codes(rows.text(i, "violations")),
                     rows.shape(i).polygons};
        auto& units = plan.layouts[*layout].units;
        positions[*layout].emplace(unit.id, units.size());
        units.push_back(std::move(unit));
    }
    for (LayoutRow& layout : plan.layouts) layout.gates_of_unit.assign(layout.units.size(), 0);
    return positions;
}

void read_rows_of_layouts(const std::vector<Table>& tables, const Positions& compounds, PlanRows& plan) {
    const Positions layouts = read_layouts(tables, plan);
    const std::vector<Positions> units = read_units(tables, layouts, plan);
    const Reader assignments(tables, "assignments"), borders(tables, "unit_borders"), gates(tables, "gates"),
        coverage(tables, "coverage");
    for (std::size_t i = 0; i < assignments.count(); ++i)
        if (const Position l = find(layouts, assignments.text(i, "layout_id"))) {
            const std::string compound = assignments.word(i, "compound_id"),
                              unit = assignments.word(i, "unit_id");
            plan.layouts[*l].assignments.push_back(
                {compound, unit, find(compounds, compound), find(units[*l], unit)});
        }
    for (std::size_t i = 0; i < borders.count(); ++i)
        if (const Position l = find(layouts, borders.text(i, "layout_id"))) {
            const Text b = borders.text(i, "unit_b");
            const bool edge = borders.has("edge") ? borders.total(i, "edge") != 0 : !b;
            plan.layouts[*l].unit_borders.push_back({find(units[*l], borders.text(i, "unit_a")),
                                                     find(units[*l], b), edge, barrier(borders, i),
                                                     borders.amount(i, "length_m"), borders.shape(i).lines});
        }
    for (std::size_t i = 0; i < gates.count(); ++i)
        if (const Position l = find(layouts, gates.text(i, "layout_id")))
            if (const Position unit = find(units[*l], gates.text(i, "unit_id")))
                ++plan.layouts[*l].gates_of_unit[*unit];
    for (std::size_t i = 0; i < coverage.count(); ++i)
        if (const Position l = find(layouts, coverage.text(i, "layout_id")))
            plan.layouts[*l].coverage.push_back({find(compounds, coverage.text(i, "compound_id")),
                                                 coverage.word(i, "kind"), coverage.word(i, "state")});
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

/// The weights of plan-file.md, overridden by what the plan says it used.
void read_severance(const std::vector<Table>& tables, PlanRows& plan) {
    plan.severance = {0, 0, 0, 1, 3, 10, 30, 100, 100, 100, 100};
    const Reader rows(tables, "plan_metadata");
    for (std::size_t i = 0; i < rows.count(); ++i) {
        constexpr std::string_view prefix = "profile.severance.";
        const std::string key = rows.word(i, "key"), value = rows.word(i, "value");
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
    read_rows_of_layouts(tables, compounds, plan);
    read_account(tables, plan);
    read_severance(tables, plan);
    return plan;
}

std::string name_of(const LayoutRow& layout, const UnitRow& unit) {
    return fmt::format("layout {}, unit {}", layout.id, unit.id);
}

}  // namespace lifang::checking
