#include "core/figures/table.hpp"
#include "core/figures/text.hpp"
#include "evaluate/layout/fold_figures.hpp"
#include "evaluate/layout/trade.hpp"
#include "publish/report/meanings.hpp"
#include "publish/report/sections.hpp"
#include "publish/report/trade_chart.hpp"

#include <algorithm>
#include <span>

#include <fmt/format.h>

namespace lifang {
namespace {

using Layouts = std::span<const PlannedLayout>;

std::string label_of(const ReportMatter& matter, const PlannedLayout& layout) {
    return std::string(layout_label(to_text(layout.label), matter.language()));
}

/// Figures that people compare and some layout knows, each with what it says.
HtmlTable compare(const ReportMatter& matter, Layouts layouts) {
    HtmlTable table{{{matter.say({"figure", "指标"})}, {matter.say({"better", "方向"})}}};
    HtmlTable::Row labels{{matter.say({"best at", "特点"}), ""}};
    for (const PlannedLayout& layout : layouts) {
        const bool is_chosen = &layout == &matter.layout;
        table.columns.push_back({(is_chosen ? "★ " : "") + layout.key, true});
        labels.cells.push_back(label_of(matter, layout));
    }
    table.rows.push_back(labels);
    const auto add = [&](const Figure& figure) {
        const Text* meaning = find_meaning(figure.column);
        const auto knows = [&](const PlannedLayout& layout) { return figure_of(layout, figure.column); };
        if (!meaning ||
            std::ranges::none_of(layouts, [&](const auto& layout) { return knows(layout).has_value(); }))
            return;
        const Text better = figure.better == Figure::Better::lower    ? Text{"low", "低"}
                            : figure.better == Figure::Better::higher ? Text{"high", "高"}
                                                                      : Text{};
        HtmlTable::Row row{
            {fmt::format(fmt::runtime(matter.say({"{}: {}", "{}：{}"})),
                         table_heading(figure, matter.language()), meaning->in(matter.language())),
             matter.say(better)}};
        for (const PlannedLayout& layout : layouts)
            row.cells.push_back(figure_text(figure, figure_of(layout, figure.column)));
        table.rows.push_back(std::move(row));
    };
    add(unit_count_figure());
    for (const LayoutFigure& figure : layout_figures()) add(figure);
    HtmlTable::Row status{{matter.say({"status", "状态"}), ""}};
    for (const PlannedLayout& layout : layouts)
        status.cells.emplace_back(layout_status(to_text(layout.status), matter.language()));
    table.rows.push_back(status);
    return table;
}

void write_trades(const ReportMatter& matter, Html& html) {
    std::vector<std::string> trades;
    for (const PlannedLayout& layout : matter.plan.layouts)
        if (const Message trade = describe_trade(matter.plan.layouts, layout); !trade.empty())
            trades.push_back(fmt::format(fmt::runtime(matter.say({"{} ({}): {}", "{}（{}）：{}"})),
                                         layout.key, label_of(matter, layout), trade.in(matter.language())));
    if (trades.empty()) return;
    html.heading(3, matter.say({"What each trades for what", "各方案的得失"}));
    html.list(trades);
}

}  // namespace

void write_candidates(const ReportMatter& matter, Html& html) {
    constexpr std::size_t most_abreast = 8;
    const auto& layouts = matter.plan.layouts;
    html.open("section", "wide");
    html.heading(2, matter.say({"Candidates compared", "备选方案比较"}), "candidates");
    html.paragraph(
        matter.say({"★ is the layout of this report. - means not known.", "★ 为本报告的方案；- 表示未知。"}),
        "pale");
    for (std::size_t first = 0; first < layouts.size(); first += most_abreast)
        html.table(
            compare(matter, Layouts(layouts).subspan(first, std::min(most_abreast, layouts.size() - first))));
    if (const std::string chart = draw_trade_chart(layouts, matter.layout, matter.words); !chart.empty())
        html.figure(
            chart,
            matter.say({"Each line is a layout by its number, the one of this report bold; on every axis "
                        "the better end is on top.",
                        "每条折线为一个方案（数字为方案号，粗线为本报告的方案）；各轴上端为较优。"}));
    write_trades(matter, html);
    html.close("section");
}

}  // namespace lifang
