#include "cli/plan_table.hpp"

#include "cli/console.hpp"
#include "cli/text_table.hpp"
#include "core/error.hpp"
#include "core/figures/table.hpp"
#include "core/figures/text.hpp"
#include "core/figures/views.hpp"
#include "core/message.hpp"
#include "evaluate/layout/fold_figures.hpp"
#include "evaluate/layout/trade.hpp"

#include <algorithm>
#include <cmath>
#include <map>

#include <fmt/format.h>
#include <fmt/ranges.h>

namespace lifang {
namespace {

using Cells = std::vector<std::string>;

/// A header in one language out of pairs in both.
Cells header_in(Language language, std::initializer_list<Text> texts) {
    Cells header;
    for (const Text& text : texts) header.emplace_back(text.in(language));
    return header;
}

std::string join(const Cells& words) {
    std::string text;
    for (const std::string& word : words) text += (text.empty() ? "" : " ") + word;
    return text;
}

std::string in_words(const Cells& violations, Language language) {
    Cells words;
    for (const std::string& code : violations) words.emplace_back(unit_violation(code, language));
    return fmt::format("{}", fmt::join(words, language == Language::zh ? "、" : ", "));
}

/// "1,277 features = 1,270 rows + 7 rejected + 0 unused": nothing is lost.
std::string add_up(const std::vector<InputLayer>& layers, Language language) {
    InputLayer all;
    for (const InputLayer& layer : layers) {
        all.features += layer.features;
        all.rows += layer.rows;
        all.rejected += layer.rejected;
        all.unused += layer.unused;
    }
    return fmt::format(fmt::runtime(Text{"{} features = {} rows + {} rejected + {} unused\n",
                                         "{} 个要素 = 采用 {} + 剔除 {} + 未用 {}\n"}
                                        .in(language)),
                       with_thousands(all.features), with_thousands(all.rows), with_thousands(all.rejected),
                       with_thousands(all.unused));
}

// A compromise or a layout drawn by hand is best in no figure: what it gives up in one of them is no fault
// (the plan file tells it). A bound of 0 says nothing: the gap to it is 100 % whatever the layout.
std::string gap_text(const PlannedLayout& layout) {
    const bool is_compromise = layout.label == LayoutLabel::balanced ||
                               layout.label == LayoutLabel::trade_off || layout.label == LayoutLabel::edited;
    if (!layout.gap || (is_compromise && *layout.gap > 0.0)) return "-";
    if (*layout.gap > 0.0 && layout.lower_bound.value_or(0.0) <= 0.0) return "-";
    return percent(*layout.gap);
}

/// What each layout trades for what, a line each.
std::string describe_trades(const std::vector<PlannedLayout>& layouts, Language language) {
    std::string text;
    for (const PlannedLayout& layout : layouts)
        if (const Message trade = describe_trade(layouts, layout); !trade.empty())
            text += fmt::format("  {} {}{}{}\n", Text{"layout", "方案"}.in(language), layout.key,
                                Text{", ", "，"}.in(language), trade.in(language));
    return text;
}

/// A CRS by its name; "local metres" are words for it, not a name.
std::string crs_name(const std::string& name, Language language) {
    const Message local("local_metres");
    return name == local.in(Language::en) ? local.in(language) : name;
}

}  // namespace

std::string describe_crs(const Crs& crs, Language language) {
    const std::string name = crs_name(crs.name, language);
    return crs.definition.empty() ? name : crs.definition + "  " + name;
}

std::string describe_inputs(const Site& site, Language language) {
    TextTable table(header_in(language, {{"layer", "图层"},
                                         {"read as", "识别为"},
                                         {"features", "要素"},
                                         {"used", "采用"},
                                         {"rejected", "剔除"},
                                         {"unused", "未用"},
                                         {"CRS", "坐标系"},
                                         {"fields", "字段"}}));
    for (const std::size_t column : {2, 3, 4, 5}) table.align_right(column);
    for (const InputLayer& layer : site.inputs) {
        Cells fields;
        for (const InputLayer::FieldUse& use : layer.fields)
            fields.push_back(use.canonical == use.field ? use.field : use.canonical + "=" + use.field);
        table.add_row({layer.name, std::string(layer_role(to_text(layer.role), language)),
                       with_thousands(layer.features), with_thousands(layer.rows),
                       with_thousands(layer.rejected), with_thousands(layer.unused),
                       crs_name(layer.crs, language), join(fields)});
    }
    return table.text() + add_up(site.inputs, language);
}

std::string describe_scope(const std::vector<Compound>& compounds, Language language) {
    std::map<ScopeReason, long long> left_out;
    long long in_scope = 0;
    double floor_area = 0.0;
    for (const Compound& compound : compounds) {
        if (compound.in_scope())
            ++in_scope, floor_area += compound.floor_area.value;
        else
            ++left_out[*compound.scope_reason];
    }
    std::string text =
        fmt::format(fmt::runtime(Text{"  {} of {} compounds in scope, {} m² of floor area\n",
                                      "  纳入 {} / {} 个小区，建筑面积 {} 平方米\n"}
                                     .in(language)),
                    with_thousands(in_scope), with_thousands(static_cast<long long>(compounds.size())),
                    with_thousands(std::llround(floor_area)));
    for (const auto& [reason, count] : left_out)
        text +=
            fmt::format("  {} {}{}\n", with_thousands(count), Text{"left out: ", "个未纳入："}.in(language),
                        scope_reason(to_text(reason), language));
    return text;
}

std::string tabulate_layouts(const Plan& plan, Language language) {
    std::vector<std::string_view> columns(std::begin(views::layout_table), std::end(views::layout_table));
    if (plan.start) columns.insert(columns.begin(), "retention");
    Cells header = header_in(language, {{"layout", "方案"}, {"best at", "特点"}});
    const std::size_t first = header.size();
    header.push_back(table_heading(unit_count_figure(), language));
    header.emplace_back(Text{"in bounds", "面积达标"}.in(language));
    for (const std::string_view column : columns)
        header.push_back(table_heading(layout_figure(column), language));
    const std::size_t last = header.size();
    header.emplace_back(Text{"status", "状态"}.in(language));
    header.emplace_back(Text{"gap", "最优差距"}.in(language));
    TextTable table(header);
    for (std::size_t column = first; column < last; ++column) table.align_right(column);
    table.align_right(header.size() - 1);
    for (const PlannedLayout& layout : plan.layouts) {
        Cells row{layout.key, std::string(layout_label(to_text(layout.label), language)),
                  with_thousands(static_cast<long long>(layout.units.size())),
                  fmt::format("{}/{}", count_units_in_bounds(layout), layout.units.size())};
        for (const std::string_view column : columns)
            row.push_back(figure_text(layout_figure(column), figure_of(layout, column)));
        row.emplace_back(layout_status(to_text(layout.status), language));
        row.push_back(gap_text(layout));
        table.add_row(row);
    }
    const Text footnote{"  gap: how much better a layout could be at most in what this one is best at\n",
                        "  最优差距：在该方案所擅长的指标上，理论最优最多还能再好多少\n"};
    return table.text() + std::string(footnote.in(language)) + describe_trades(plan.layouts, language);
}

std::string tabulate_units(const Plan& plan, const PlannedLayout& layout, Language language) {
    Cells header = header_in(language, {{"unit", "单元"}, {"code", "编码"}, {"community", "社区"}});
    const std::size_t first = header.size();
    for (const std::string_view column : views::unit_table)
        header.push_back(table_heading(unit_figure(column), language));
    header.emplace_back(Text{"violations", "违反规则"}.in(language));
    TextTable table(header);
    for (std::size_t column = first; column + 1 < header.size(); ++column) table.align_right(column);
    for (const Unit& unit : layout.units) {
        Cells row{unit.key, unit.code,
                  unit.community ? at(plan.ground.communities, *unit.community).name : "-"};
        for (const std::string_view column : views::unit_table) {
            const UnitFigure& figure = unit_figure(column);
            row.push_back(figure_text(figure, number_of<FiguresOfUnit>(unit, figure.member)));
        }
        row.push_back(in_words(unit.violations, language));
        table.add_row(row);
    }
    return table.text();
}

std::string tabulate_compounds(const Plan& plan, const PlannedLayout* layout, Language language) {
    TextTable table(header_in(language, {{"compound", "小区"},
                                         {"name", "名称"},
                                         {"community", "社区"},
                                         {"floor area, m²", "建筑面积(平方米)"},
                                         {"unit", "单元"},
                                         {"left out", "未纳入"}}));
    table.align_right(3);
    for (std::size_t i = 0; i < plan.ground.compounds.size(); ++i) {
        const Compound& compound = plan.ground.compounds[i];
        std::optional<UnitId> unit;
        if (layout) unit = layout->unit_of_compound[i];
        table.add_row({compound.key, compound.name.empty() ? "-" : compound.name,
                       compound.community ? at(plan.ground.communities, *compound.community).name : "-",
                       with_thousands(std::llround(compound.floor_area.value)),
                       unit ? at(layout->units, *unit).key : "-",
                       compound.scope_reason
                           ? std::string(scope_reason(to_text(*compound.scope_reason), language))
                           : "-"});
    }
    return table.text();
}

int count_violations(const PlannedLayout& layout) {
    return static_cast<int>(
        std::ranges::count_if(layout.units, [](const Unit& unit) { return !unit.violations.empty(); }));
}

void require_no_violations(const Plan& plan, const std::string& path) {
    for (const PlannedLayout& layout : plan.layouts)
        if (const int broken = count_violations(layout); broken > 0)
            throw Error(ExitCode::violations, Message("at_layout", {{"layout", layout.key}}),
                        Message("units_break_rules", {{"broken", broken}, {"units", layout.units.size()}}),
                        Message("plan_written_see_units", {{"path", path}, {"layout", layout.key}}));
}

}  // namespace lifang
