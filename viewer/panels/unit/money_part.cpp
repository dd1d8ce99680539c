#include "core/figures/table.hpp"
#include "evaluate/money/totals.hpp"
#include "model/figure_line.hpp"
#include "model/format.hpp"
#include "panels/unit/unit_parts.hpp"
#include "publish/report/unit_sentences.hpp"

namespace lifang {
namespace {

/// "18,260 m² × 0.45": how a line of the account comes about.
QString formula_of(const MoneyLine& line, Language language) {
    const QString quantity = to_qstring(money_quantity_text(line, language));
    const QString rate = to_qstring(money_rate_text(line));
    if (quantity.isEmpty() || rate.isEmpty()) return quantity + rate;
    return quantity + QStringLiteral(" × ") + rate;
}

Line account_line(const UnitMatter& matter, const MoneyLine& of) {
    const Language language = matter.language;
    Line line;
    line.section = UnitWords::tr("Money per month");
    line.name =
        UnitWords::tr("%1: %2").arg(word_text(CodeSet::money_side, to_text(of.side), language),
                                    to_qstring(word_of(CodeSet::money_line, to_text(of.item), language)));
    line.unknown = !of.amount;
    line.value =
        of.amount ? money_text(*of.amount, language) : unknown_text(to_qstring(money_gap_text(of, language)));
    line.meaning = formula_of(of, language);
    line.source = to_qstring(money_source_text(matter.plan.site.profile, of, language));
    return line;
}

Line total_line(const UnitMatter& matter, std::string_view column) {
    const UnitFigure& figure = unit_figure(column);
    Line line = figure_line(figure, number_of<FiguresOfUnit>(matter.unit(), figure.member), matter.language);
    line.section = UnitWords::tr("Money per month");
    line.tone = Line::Sum;
    return line;
}

}  // namespace

void add_money(const UnitMatter& matter, std::vector<Line>& lines) {
    if (matter.unit().money.empty()) return;
    for (const std::string_view total :
         {"monthly_net_cny", "monthly_income_cny", "monthly_subsidy_cny", "monthly_cost_cny"})
        lines.push_back(total_line(matter, total));
    lines.front().meaning += '\n' + text_in(money_rounding(), matter.language);
    for (const MoneyLine& line : matter.unit().money) lines.push_back(account_line(matter, line));
    for (const std::string_view apart : {"break_even_fee_cny_per_m2", "city_refund_cny"})
        lines.push_back(total_line(matter, apart));
}

void add_money_years(const UnitMatter& matter, std::vector<Line>& lines) {
    if (matter.unit().money_years.size() < 2) return;
    const Language language = matter.language;
    for (const MoneyYear& year : matter.unit().money_years) {
        Line line;
        line.section = UnitWords::tr("Money over years");
        line.name = UnitWords::tr("Year %1: net").arg(year.year);
        line.unknown = !year.net;
        line.value = year.net ? money_text(*year.net, language) : unknown_text({});
        QStringList parts;
        const auto add = [&](const QString& words, const std::optional<Cny>& amount) {
            if (amount) parts << words.arg(money_text(*amount, language));
        };
        add(UnitWords::tr("income %1"), year.income);
        add(UnitWords::tr("subsidy %1"), year.subsidy);
        add(UnitWords::tr("cost %1"), year.cost);
        add(UnitWords::tr("balance so far %1"), year.balance);
        add(UnitWords::tr("parking paid up front %1"), year.prepaid_parking);
        add(UnitWords::tr("refund by the city %1"), year.city_refund);
        add(UnitWords::tr("fund so far %1"), year.fund);
        line.meaning = parts.join('\n');
        lines.push_back(std::move(line));
    }
}

}  // namespace lifang
