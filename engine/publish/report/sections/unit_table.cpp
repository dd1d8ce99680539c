#include "core/figures/table.hpp"
#include "core/figures/text.hpp"
#include "evaluate/layout/fold_figures.hpp"
#include "evaluate/layout/unit_names.hpp"
#include "publish/report/sections.hpp"
#include "publish/report/words.hpp"

#include <algorithm>

namespace lifang {
namespace {

constexpr std::string_view figures[] = {
    "floor_area_m2", "deviation",      "compounds",  "households", "assumed_share",   "coverage_share",
    "gates",         "gates_closable", "robustness", "retention",  "monthly_net_cny", "priority"};

/// Sums of what adds up over units; nothing for the rest.
std::string total_of(const UnitFigure& figure, const std::vector<Unit>& units) {
    const bool adds_up = figure.measure == Figure::Measure::count ||
                         figure.measure == Figure::Measure::square_metres ||
                         figure.measure == Figure::Measure::cny;
    if (!adds_up) return {};
    std::optional<double> sum;
    for (const Unit& unit : units)
        if (const auto number = number_of<FiguresOfUnit>(unit, figure.member))
            sum = sum.value_or(0.0) + *number;
    return sum ? figure_text(figure, sum) : "";
}

std::string violations_of(const ReportMatter& matter, const Unit& unit) {
    std::string text;
    for (const std::string& code : unit.violations)
        text += (text.empty() ? "⚠ " : matter.say({", ", "、"})) +
                std::string(unit_violation(code, matter.language()));
    return text;
}

}  // namespace

void write_unit_table(const ReportMatter& matter, Html& html) {
    const auto& units = matter.layout.units;
    HtmlTable table{{{matter.say({"no.", "序号"}), true},
                     {matter.say({"unit", "单元"})},
                     {matter.say({"name", "名称"})},
                     {matter.say({"community", "社区"})}}};
    HtmlTable::Row total{{matter.say({"total", "合计"}), "", "", ""}, false, true};
    for (const std::string_view column : figures) {
        table.columns.push_back({table_heading(unit_figure(column), matter.language()), true});
        total.cells.push_back(total_of(unit_figure(column), units));
    }
    table.columns.push_back({matter.say({"mode", "管理模式"})});
    table.columns.push_back({matter.say({"breaks", "违反"})});
    for (const Unit& unit : units) {
        HtmlTable::Row row{{std::to_string(table.rows.size() + 1), unit.code,
                            unit.name == unit.code ? "" : unit_name_in(unit.name, matter.language()),
                            unit.community ? at(matter.plan.ground.communities, *unit.community).name : ""}};
        for (const std::string_view column : figures) {
            const UnitFigure& figure = unit_figure(column);
            const auto number = number_of<FiguresOfUnit>(unit, figure.member);
            row.cells.push_back(number ? figure_text(figure, number) : "");
        }
        row.cells.push_back(unit.mode ? mode_text(*unit.mode, matter.language()) : "");
        row.cells.push_back(violations_of(matter, unit));
        row.is_broken = !unit.violations.empty();
        table.rows.push_back(std::move(row));
    }
    table.rows.push_back(std::move(total));
    html.open("section", "wide");
    html.heading(2, matter.say({"Table of units", "管理单元表"}), "units");
    html.table(table);
    html.close("section");
}

}  // namespace lifang
