#include "core/code_words.hpp"
#include "evaluate/money/totals.hpp"
#include "publish/report/unit/parts.hpp"
#include "publish/report/unit_sentences.hpp"
#include "publish/report/words.hpp"

#include <fmt/format.h>

namespace lifang {
namespace {

HtmlTable tabulate_lines(const ReportMatter& matter, const Unit& unit) {
    const Profile& profile = matter.plan.site.profile;
    HtmlTable table{{{matter.say({"side", "类别"})},
                     {matter.say({"line", "项目"})},
                     {matter.say({"quantity", "数量"}), true},
                     {matter.say({"rate, CNY", "标准（元）"}), true},
                     {matter.say({"CNY per month", "元/月"}), true},
                     {matter.say({"entry of the profile, and its source", "参数条目与来源"})}}};
    for (const MoneyLine& line : unit.money) {
        table.add({std::string(word_of(CodeSet::money_side, to_text(line.side), matter.language())),
                   std::string(word_of(CodeSet::money_line, to_text(line.item), matter.language())),
                   money_quantity_text(line, matter.language()), money_rate_text(line),
                   line.amount ? money_text(*line.amount) : money_gap_text(line, matter.language()),
                   money_source_text(profile, line, matter.language())});
    }
    const MoneyTotals totals = total(unit.money, unit.floor_area);
    const auto add_total = [&](Text name, const std::optional<Cny>& sum) {
        if (!sum) return;
        table.rows.push_back({{matter.say(name), "", "", "", money_text(*sum), ""}, false, true});
    };
    add_total({"income", "收入合计"}, totals.income);
    add_total({"subsidy", "补贴合计"}, totals.subsidy);
    add_total({"cost", "成本合计"}, totals.cost);
    add_total({"net", "净收支"}, totals.net);
    return table;
}

HtmlTable tabulate_years(const ReportMatter& matter, const Unit& unit) {
    HtmlTable table{{{matter.say({"year", "年份"}), true},
                     {matter.say({"income", "收入"}), true},
                     {matter.say({"subsidy", "补贴"}), true},
                     {matter.say({"cost", "成本"}), true},
                     {matter.say({"net", "净收支"}), true},
                     {matter.say({"balance", "累计结余"}), true},
                     {matter.say({"parking paid up front", "预收停车费"}), true},
                     {matter.say({"city refund", "市级返还"}), true},
                     {matter.say({"fund", "维修基金累计"}), true}}};
    for (const MoneyYear& year : unit.money_years)
        table.add({std::to_string(year.year), money_text(year.income), money_text(year.subsidy),
                   money_text(year.cost), money_text(year.net), money_text(year.balance),
                   money_text(year.prepaid_parking), money_text(year.city_refund), money_text(year.fund)});
    return table;
}

}  // namespace

void write_unit_money(const ReportMatter& matter, UnitId id, Html& html) {
    const Unit& unit = at(matter.layout.units, id);
    if (unit.money.empty()) return;
    html.heading(3, matter.say({"Money per month", "每月收支"}));
    html.paragraph(matter.say(money_rounding()), "pale");
    html.table(tabulate_lines(matter, unit));
    if (unit.break_even_fee)
        html.paragraph(fmt::format(
            fmt::runtime(matter.say({"The account is even at a fee of {:.2f} CNY per m² and month.",
                                     "物业费为每月 {:.2f} 元/平方米时收支平衡。"})),
            *unit.break_even_fee));
    if (unit.money_years.size() < 2) return;
    html.heading(3, matter.say({"Money over years, CNY", "逐年收支（元）"}));
    html.table(tabulate_years(matter, unit));
}

}  // namespace lifang
