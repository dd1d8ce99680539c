#include "check/row_reader.hpp"
#include "core/figures/table.hpp"

#include <cstring>
#include <span>

namespace lifang::checking {

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

namespace {

/// Of a plan file of before, or of another program, those it has.
template <class OneFigure>
StatedFigures read_figures(const Reader& rows, std::size_t row, std::span<const OneFigure> figures) {
    StatedFigures stated;
    for (const Figure& figure : figures)
        if (const Number number = rows.number(row, figure.column)) stated.emplace(figure.column, *number);
    return stated;
}

Positions read_layout_rows(std::vector<Table>& tables, PlanRows& plan) {
    Reader rows(tables, "layouts");
    Positions positions;
    for (std::size_t i = 0; i < rows.count(); ++i) {
        LayoutRow layout;
        layout.id = rows.word(i, "layout_id");
        layout.target = rows.amount(i, "target_m2");
        layout.min = rows.amount(i, "min_m2");
        layout.max = rows.amount(i, "max_m2");
        layout.units_stated = rows.total(i, "units");
        layout.figures = read_figures(rows, i, layout_figures());
        layout.figures[unit_count_figure().column] = static_cast<double>(layout.units_stated);
        layout.objective = rows.word(i, "objective");
        layout.objective_value = rows.amount(i, "objective_value");
        layout.lower_bound = rows.number(i, "lower_bound");
        layout.gap = rows.number(i, "gap");
        layout.status = rows.word(i, "status");
        layout.parent = rows.text(i, "parent_layout_id");
        layout.command = rows.text(i, "command");
        layout.profile = rows.text(i, "profile");
        layout.seed = rows.exact(i, "seed");
        positions.emplace(rows.view(i, "layout_id").value_or(""), i);
        plan.layouts.push_back(std::move(layout));
    }
    return positions;
}

std::vector<Positions> read_units(std::vector<Table>& tables, const Positions& layouts, PlanRows& plan) {
    Reader rows(tables, "units");
    std::vector<Positions> positions(plan.layouts.size());
    for (std::size_t i = 0; i < rows.count(); ++i) {
        const Position layout = find(layouts, rows.view(i, "layout_id"));
        if (!layout) continue;  // told by check_values
        UnitRow unit{.id = rows.word(i, "unit_id"),
                     .unit_code = rows.text(i, "unit_code"),
                     .layout = *layout,
                     .floor_area = rows.amount(i, "floor_area_m2"),
                     .deviation = rows.amount(i, "deviation"),
                     .compounds = rows.total(i, "compounds"),
                     .households = rows.whole(i, "households"),
                     .violations = split_codes(rows.text(i, "violations")),
                     .area = rows.take_shape(i).polygons,
                     .survey_first = rows.text(i, "survey_first"),
                     .figures = read_figures(rows, i, unit_figures()),
                     .start_unit = rows.text(i, "start_unit_id"),
                     .mode = rows.text(i, "mode")};
        auto& units = plan.layouts[*layout].units;
        positions[*layout].emplace(rows.view(i, "unit_id").value_or(""), units.size());
        units.push_back(std::move(unit));
    }
    return positions;
}

void read_assignments(std::vector<Table>& tables, const Positions& layouts, const Positions& compounds,
                      const std::vector<Positions>& units, PlanRows& plan) {
    Reader rows(tables, "assignments");
    for (std::size_t i = 0; i < rows.count(); ++i)
        if (const Position l = find(layouts, rows.view(i, "layout_id"))) {
            const std::string_view compound = rows.view(i, "compound_id").value_or(""),
                                   unit = rows.view(i, "unit_id").value_or("");
            plan.layouts[*l].assignments.push_back(
                {compound, unit, find(compounds, compound), find(units[*l], unit)});
        }
}

void read_cell_assignments(std::vector<Table>& tables, const Positions& layouts, const Positions& cells,
                           const std::vector<Positions>& units, PlanRows& plan) {
    Reader rows(tables, "cell_assignments");
    plan.has_cell_assignments = find_table(tables, "cell_assignments") != nullptr;
    for (std::size_t i = 0; i < rows.count(); ++i)
        if (const Position l = find(layouts, rows.view(i, "layout_id"))) {
            const std::string_view cell = rows.view(i, "cell_id").value_or(""),
                                   unit = rows.view(i, "unit_id").value_or("");
            plan.layouts[*l].cell_assignments.push_back(
                {cell, unit, find(cells, cell), find(units[*l], unit)});
        }
}

void read_programme(std::vector<Table>& tables, const Positions& layouts, const std::vector<Positions>& units,
                    PlanRows& plan) {
    static constexpr std::string_view parts[] = {
        "age", "not_renovated", "uncovered", "unmanaged",        "households_per_cost",
        "net", "incentive",     "consent",   "known_floor_area", "in_bounds"};
    Reader rows(tables, "programme");
    for (std::size_t i = 0; i < rows.count(); ++i) {
        const Position l = find(layouts, rows.view(i, "layout_id"));
        const Position unit = l ? find(units[*l], rows.view(i, "unit_id")) : Position();
        if (!unit) continue;  // told by check_values
        ProgrammeRow row{rows.total(i, "started") != 0, rows.whole(i, "position"),
                         rows.whole(i, "batch"),        rows.number(i, "start_cny"),
                         rows.number(i, "budget_cny"),  rows.number(i, "score"),
                         rows.number(i, "need"),        rows.number(i, "benefit"),
                         rows.number(i, "readiness"),   {}};
        for (const std::string_view part : parts) row.parts[part] = rows.number(i, part);
        plan.layouts[*l].units[*unit].programme = std::move(row);
    }
}

void read_coverage(std::vector<Table>& tables, const Positions& layouts, const Positions& compounds,
                   const Positions& facilities, PlanRows& plan) {
    Reader rows(tables, "coverage");
    for (std::size_t i = 0; i < rows.count(); ++i)
        if (const Position l = find(layouts, rows.view(i, "layout_id")))
            plan.layouts[*l].coverage.push_back(
                {find(compounds, rows.view(i, "compound_id")), rows.word(i, "kind"), rows.word(i, "state"),
                 find(facilities, rows.view(i, "facility_id")), rows.number(i, "walk_m"),
                 rows.whole(i, "households_served"), find(compounds, rows.view(i, "station_in"))});
}

}  // namespace

void read_layouts(std::vector<Table>& tables, const Positions& compounds, const Positions& cells,
                  const Positions& facilities, const Positions& roads, PlanRows& plan) {
    const Positions layouts = read_layout_rows(tables, plan);
    read_coverage(tables, layouts, compounds, facilities, plan);
    drop_rows(tables, {"coverage"});  // the longest of all
    const std::vector<Positions> units = read_units(tables, layouts, plan);
    read_assignments(tables, layouts, compounds, units, plan);
    read_cell_assignments(tables, layouts, cells, units, plan);
    read_enclosures(tables, layouts, units, compounds, roads, plan);
    drop_rows(tables, {"assignments", "cell_assignments", "gates", "entrances", "inventory"});
    Reader borders(tables, "unit_borders");
    for (std::size_t i = 0; i < borders.count(); ++i)
        if (const Position l = find(layouts, borders.view(i, "layout_id"))) {
            const auto b = borders.view(i, "unit_b");
            const auto beyond = borders.view(i, "beyond");
            const bool told = b || beyond;
            const bool edge = beyond ? beyond == "edge" : !b;
            plan.layouts[*l].unit_borders.push_back(
                {find(units[*l], borders.view(i, "unit_a")), find(units[*l], b), edge, told,
                 barrier_of(borders, i), borders.amount(i, "length_m"), borders.take_shape(i).lines});
        }
    read_programme(tables, layouts, units, plan);
    read_money(tables, layouts, units, plan);
    Reader moves(tables, "moves");
    for (std::size_t i = 0; i < moves.count(); ++i)
        if (const Position l = find(layouts, moves.view(i, "layout_id"))) {
            const std::string_view compound = moves.view(i, "compound_id").value_or("");
            plan.layouts[*l].moves.push_back({compound, find(compounds, compound),
                                              find(units[*l], moves.view(i, "unit_id")),
                                              moves.text(i, "start_unit_id"), moves.whole(i, "households")});
        }
    Reader stations(tables, "stations");
    for (std::size_t i = 0; i < stations.count(); ++i)
        if (const Position l = find(layouts, stations.view(i, "layout_id")))
            if (const Position compound = find(compounds, stations.view(i, "compound_id")))
                plan.layouts[*l].stations.push_back({*compound, stations.text(i, "unit_id"),
                                                     stations.word(i, "objective"), stations.word(i, "per"),
                                                     stations.number(i, "value"), stations.number(i, "bound"),
                                                     stations.number(i, "gap")});
}

}  // namespace lifang::checking
