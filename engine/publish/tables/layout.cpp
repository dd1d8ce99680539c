#include "publish/cartography/colours.hpp"
#include "publish/tables/figure_columns.hpp"
#include "publish/tables/judgement.hpp"
#include "publish/tables/layout_rows.hpp"
#include "publish/tables/message_columns.hpp"
#include "publish/tables/tables.hpp"

namespace lifang {
namespace {

using enum ValueType;

constexpr auto compounds = [](auto& plan) -> auto& { return plan.ground.compounds; };
constexpr auto communities = [](auto& plan) -> auto& { return plan.ground.communities; };
constexpr auto cells = [](auto& plan) -> auto& { return plan.ground.cells; };

RowColumns<PlannedLayout> layout_columns() {
    RowColumns<PlannedLayout> columns{
        column<&PlannedLayout::key>("layout_id"),
        column<&PlannedLayout::label>("label"),
        computed<PlannedLayout>(
            "profile", text,
            [](const PlannedLayout&, const Plan& plan) { return to_value(plan.site.profile.name); }),
        column<&PlannedLayout::target_m2>("target_m2"),
        column<&PlannedLayout::min_m2>("min_m2"),
        column<&PlannedLayout::max_m2>("max_m2"),
        column<&PlannedLayout::seed>("seed"),
        computed<PlannedLayout>(
            std::string(unit_count_figure().column), integer,
            [](const PlannedLayout& layout, const Plan&) { return to_value(layout.units.size()); }),
    };
    add_figures(
        columns, layout_figures(), [](auto& layout) -> auto& { return layout; });
    insert_behind(
        columns, "gates",
        {column<&PlannedLayout::objective>("objective"),
         column<&PlannedLayout::objective_value>("objective_value"),
         column<&PlannedLayout::lower_bound>("lower_bound"), column<&PlannedLayout::gap>("gap"),
         column<&PlannedLayout::status>("status"), column<&PlannedLayout::parent_key>("parent_layout_id"),
         column<&PlannedLayout::command>("command")});
    return columns;
}

Table layouts_table() {
    const auto each = [](const Plan& plan, auto emit) {
        for (const PlannedLayout& layout : plan.layouts) emit(layout);
    };
    const auto take = [](Plan& plan, PlanKeys& keys, PlannedLayout layout) {
        layout.unit_of_compound.resize(plan.ground.compounds.size());
        layout.unit_of_cell.resize(plan.ground.cells.size());
        keys.layouts.emplace(layout.key, plan.layouts.size());
        keys.units.emplace_back();
        plan.layouts.push_back(std::move(layout));
    };
    return row_table<PlannedLayout>("layouts", Geometry::none, layout_columns(), each, take);
}

struct UnitRow {
    LayoutId layout;
    Unit unit;
    int map_colour = 0;  // worked out when writing, so that QGIS shows what our own map shows
};

RowColumns<UnitRow> unit_columns() {
    RowColumns<UnitRow> columns{
        layout_link<&UnitRow::layout>(),
        column<&UnitRow::unit, &Unit::key>("unit_id"),
        column<&UnitRow::unit, &Unit::code>("unit_code"),
        column<&UnitRow::unit, &Unit::name>("name"),
        link<&UnitRow::unit, &Unit::community>("community_id", communities, &PlanKeys::communities),
    };
    add_figures(
        columns, unit_figures(), [](auto& row) -> auto& { return row.unit; });
    insert_behind(columns, "coverage_share", {column<&UnitRow::unit, &Unit::mode>("mode")});
    insert_behind(columns, "priority", {column<&UnitRow::unit, &Unit::violations>("violations")});
    insert_behind(columns, "compounds_without_households", {column<&UnitRow::map_colour>("map_colour")});
    columns.push_back(since_later(column<&UnitRow::unit, &Unit::start_key>("start_unit_id")));
    columns.push_back(since_later(
        link<&UnitRow::unit, &Unit::survey_first>("survey_first", compounds, &PlanKeys::compounds)));
    columns.push_back(since_later(column<&UnitRow::unit, &Unit::enclosure>("enclosure")));
    return columns;
}

Table units_table() {
    const auto each = [](const Plan& plan, auto emit) {
        const auto colours = all_map_colours(plan);
        for (std::size_t i = 0; i < plan.layouts.size(); ++i) {
            const PlannedLayout& layout = plan.layouts[i];
            for (std::size_t unit = 0; unit < layout.units.size(); ++unit)
                emit(UnitRow{LayoutId{i}, layout.units[unit], colours[i][unit]});
        }
    };
    const auto take = [](Plan& plan, PlanKeys& keys, UnitRow row) {
        auto& units = at(plan.layouts, row.layout).units;
        at(keys.units, row.layout).emplace(row.unit.key, units.size());
        units.push_back(std::move(row.unit));
    };
    return row_table<UnitRow, &UnitRow::unit, &Unit::area_shape>("units", Geometry::multi_polygon,
                                                                 unit_columns(), each, take);
}

/// A compound or a cell with its unit.
template <class MemberId>
struct MemberRow {
    LayoutId layout;
    MemberId member;
    UnitId unit;
};

/// `units_of`: the layout's list of units by compound or by cell.
template <class MemberId, class Things>
Table members_table(std::string name, std::string column_name, Things things,
                    PlanKeys::Positions PlanKeys::*positions,
                    std::vector<std::optional<UnitId>> PlannedLayout::*units_of) {
    using Row = MemberRow<MemberId>;
    const RowColumns<Row> columns{
        layout_link<&Row::layout>(),
        link<&Row::member>(std::move(column_name), things, positions),
        unit_link<&Row::layout, &Row::unit>("unit_id"),
    };
    const auto each = [=](const Plan& plan, auto emit) {
        for (std::size_t i = 0; i < plan.layouts.size(); ++i) {
            const auto& unit_of = plan.layouts[i].*units_of;
            for (std::size_t member = 0; member < unit_of.size(); ++member)
                if (unit_of[member]) emit(Row{LayoutId{i}, MemberId{member}, *unit_of[member]});
        }
    };
    const auto take = [=](Plan& plan, PlanKeys&, Row row) {
        at(at(plan.layouts, row.layout).*units_of, row.member) = row.unit;
    };
    return row_table<Row>(std::move(name), Geometry::none, columns, each, take);
}

struct UnitBorderRow {
    LayoutId layout;
    UnitBorder border;
};

/// NULL where a plan of before does not tell what lies beyond: such a row has no other unit, and read back it
/// has what a new row has.
Column<UnitBorderRow> beyond_column() {
    auto beyond = since_later(column<&UnitBorderRow::border, &UnitBorder::beyond>("beyond"));
    beyond.value = [](const UnitBorderRow& row, const Plan&) {
        const bool is_told = row.border.b || row.border.beyond != Beyond::unit;
        return is_told ? to_value(row.border.beyond) : Value();
    };
    return beyond;
}

Table unit_borders_table() {
    const RowColumns<UnitBorderRow> columns{
        layout_link<&UnitBorderRow::layout>(),
        unit_link<&UnitBorderRow::layout, &UnitBorderRow::border, &UnitBorder::a>("unit_a"),
        unit_link<&UnitBorderRow::layout, &UnitBorderRow::border, &UnitBorder::b>("unit_b"),
        column<&UnitBorderRow::border, &UnitBorder::barrier>("barrier"),
        column<&UnitBorderRow::border, &UnitBorder::road_name>("road_name"),
        column<&UnitBorderRow::border, &UnitBorder::length>("length_m"),
        beyond_column(),
    };
    const auto each = [](const Plan& plan, auto emit) {
        for (std::size_t i = 0; i < plan.layouts.size(); ++i)
            for (const UnitBorder& border : plan.layouts[i].borders) emit(UnitBorderRow{LayoutId{i}, border});
    };
    const auto take = [](Plan& plan, PlanKeys&, UnitBorderRow row) {
        at(plan.layouts, row.layout).borders.push_back(std::move(row.border));
    };
    return row_table<UnitBorderRow, &UnitBorderRow::border, &UnitBorder::line>(
        "unit_borders", Geometry::multi_line_string, columns, each, take);
}

Table constraints_table() {
    return list_table<PlanConstraint>(
        "constraints", Geometry::none,
        {
            column<&PlanConstraint::kind>("kind"),
            link<&PlanConstraint::compound>("compound_id", compounds, &PlanKeys::compounds),
            link<&PlanConstraint::other>("other_id", compounds, &PlanKeys::compounds),
            column<&PlanConstraint::unit>("unit_id"),
            column<&PlanConstraint::note>("note"),
            column<&PlanConstraint::author>("author"),
        },
        [](auto& plan) -> auto& { return plan.constraints; });
}

Table issues_table() {
    return list_table<Issue, &Issue::place>(
        "issues", Geometry::point,
        {
            column<&Issue::severity>("severity"),
            column<&Issue::code>("code"),
            column<&Issue::stage>("stage"),
            column<&Issue::source_layer>("source_layer"),
            column<&Issue::source_fid>("source_fid"),
            message_sentence<&Issue::message>(),
            message_arguments<&Issue::message>(),
        },
        [](auto& plan) -> auto& { return plan.issues; });
}

Table metadata_table() {
    using Entry = std::pair<std::string, std::string>;
    return list_table<Entry>(
        "plan_metadata", Geometry::none, {column<&Entry::first>("key"), column<&Entry::second>("value")},
        [](auto& plan) -> auto& { return plan.metadata; });
}

}  // namespace

std::vector<Table> layout_tables() {
    return {
        start_units_table(),
        start_assignments_table(),
        layouts_table(),
        units_table(),
        members_table<CompoundId>("assignments", "compound_id", compounds, &PlanKeys::compounds,
                                  &PlannedLayout::unit_of_compound),
        members_table<CellId>("cell_assignments", "cell_id", cells, &PlanKeys::cells,
                              &PlannedLayout::unit_of_cell),
        unit_borders_table(),
        gates_table(),
        entrances_table(),
        inventory_table(),
        coverage_table(),
        stations_table(),
        moves_table(),
        programme_table(),
        unit_modes_table(),
        unit_money_table(),
        money_years_table(),
        constraints_table(),
        issues_table(),
        metadata_table(),
    };
}

}  // namespace lifang
