#include "core/figures/table.hpp"
#include "evaluate/layout/fold_figures.hpp"
#include "model/figure_line.hpp"
#include "model/format.hpp"
#include "panels/district/district_parts.hpp"

#include <algorithm>
#include <map>

namespace lifang {
namespace {

std::vector<UnitId> list_units(const PlannedLayout& layout) {
    std::vector<UnitId> units;
    for (std::size_t i = 0; i < layout.units.size(); ++i) units.emplace_back(i);
    return units;
}

Line unit_line(const QString& section, const PlannedLayout& layout, UnitId unit) {
    Line line;
    line.section = section;
    line.name = to_qstring(at(layout.units, unit).code);
    line.unit = static_cast<int>(unit.index);
    return line;
}

}  // namespace

void add_layout_figures(const DistrictMatter& matter, std::vector<Line>& lines) {
    const auto add = [&](const Figure& figure) {
        Line line = figure_line(figure, figure_of(matter.layout, figure.column), matter.language);
        line.section = DistrictWords::tr("The layout");
        lines.push_back(std::move(line));
    };
    add(unit_count_figure());
    for (const LayoutFigure& figure : layout_figures())
        if (figure.column != "robustness") add(figure);  // has a part of its own
}

void add_layout_robustness(const DistrictMatter& matter, std::vector<Line>& lines) {
    constexpr std::size_t most = 8;
    const QString section = DistrictWords::tr("How sure its sizes are");
    Line all = figure_line(layout_figure("robustness"), matter.layout.robustness, matter.language);
    all.section = section;
    all.tone = Line::Sum;
    lines.push_back(std::move(all));
    std::vector<UnitId> units = list_units(matter.layout);
    std::erase_if(units,
                  [&](UnitId id) { return at(matter.layout.units, id).robustness.value_or(1.0) >= 1.0; });
    std::ranges::stable_sort(units, {}, [&](UnitId id) { return *at(matter.layout.units, id).robustness; });
    units.resize(std::min(units.size(), most));
    for (const UnitId id : units) {
        const Unit& unit = at(matter.layout.units, id);
        Line line = unit_line(section, matter.layout, id);
        line.value = percent_text(*unit.robustness, 1);
        if (unit.survey_first) {
            const Compound& compound = at(matter.plan.ground.compounds, *unit.survey_first);
            line.meaning = DistrictWords::tr("Measure %1 first: it tells most.")
                               .arg(to_qstring(compound.name.empty() ? compound.key : compound.name));
        }
        lines.push_back(std::move(line));
    }
}

void add_violations(const DistrictMatter& matter, std::vector<Line>& lines) {
    for (const UnitId id : list_units(matter.layout)) {
        const Unit& unit = at(matter.layout.units, id);
        if (unit.violations.empty()) continue;
        Line line = unit_line(DistrictWords::tr("Units that break a rule"), matter.layout, id);
        QStringList words;
        for (const std::string& code : unit.violations)
            words << word_text(CodeSet::unit_violation, code, matter.language);
        line.value = words.join(DistrictWords::tr(", "));
        line.meaning = DistrictWords::tr("%1, %2 off the target")
                           .arg(area_text(unit.floor_area, matter.language), deviation_text(unit.deviation));
        line.tone = Line::Alarming;
        lines.push_back(std::move(line));
    }
}

std::vector<YearSum> sum_years(const PlannedLayout& layout) {
    std::map<int, YearSum> sums;
    for (const Unit& unit : layout.units)
        for (const MoneyYear& year : unit.money_years) {
            YearSum& sum = sums[year.year];
            sum.year = year.year;
            if (!year.net) {
                ++sum.units_unknown;
                continue;
            }
            sum.income = sum.income + year.income.value_or(Cny{});
            sum.subsidy = sum.subsidy + year.subsidy.value_or(Cny{});
            sum.cost = sum.cost + year.cost.value_or(Cny{});
            sum.net = sum.net + *year.net;
        }
    std::vector<YearSum> list;
    for (const auto& [year, sum] : sums) list.push_back(sum);
    return list;
}

}  // namespace lifang
