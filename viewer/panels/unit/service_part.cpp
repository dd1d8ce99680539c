#include "core/figures/table.hpp"
#include "evaluate/coverage/coverage_account.hpp"
#include "load/site/compound_title.hpp"
#include "model/figure_line.hpp"
#include "model/format.hpp"
#include "panels/unit/unit_parts.hpp"
#include "publish/report/inventory_words.hpp"

namespace lifang {
namespace {

Line account_line(const UnitMatter& matter, const CoverageAccount& account) {
    Line line;
    line.section = UnitWords::tr("Services within reach");
    line.name = word_text(CodeSet::facility_kind, account.kind, matter.language);
    line.value = UnitWords::tr("%1 of %n compound(s)", nullptr, account.compounds)
                     .arg(count_text(account.compounds_covered));
    QStringList shares;
    if (const auto households = account.share_of_households())
        shares << UnitWords::tr("%1 of the households").arg(percent_text(*households, 1));
    shares << UnitWords::tr("%1 of the floor area").arg(percent_text(account.share_of_floor_area(), 1));
    line.meaning = shares.join('\n');
    line.tone = account.missed.empty() ? Line::Plain : Line::Sum;
    return line;
}

Line missed_line(const UnitMatter& matter, const Coverage& missed) {
    Line line;
    line.section = UnitWords::tr("Services within reach");
    line.name =
        UnitWords::tr("not covered: %1").arg(to_qstring(compound_title(matter.compound(missed.compound))));
    line.compound = static_cast<int>(missed.compound.index);
    line.value = missed.walk ? length_text(*missed.walk, matter.language)
                             : word_text(CodeSet::coverage_state, to_text(missed.state), matter.language);
    line.meaning = word_text(CodeSet::facility_kind, missed.kind, matter.language);
    if (missed.facility) {
        const Facility& nearest = at(matter.plan.site.facilities, *missed.facility);
        line.meaning += UnitWords::tr(": nearest is %1")
                            .arg(to_qstring(nearest.name.empty() ? nearest.key : nearest.name));
    }
    return line;
}

}  // namespace

void add_coverage(const UnitMatter& matter, std::vector<Line>& lines) {
    std::vector<Coverage> its;
    for (const Coverage& row : matter.layout.coverage)
        if (at(matter.layout.unit_of_compound, row.compound) == matter.id) its.push_back(row);
    Line share = figure_line(unit_figure("coverage_share"), matter.unit().coverage_share, matter.language);
    share.section = UnitWords::tr("Services within reach");
    share.tone = Line::Sum;
    lines.push_back(std::move(share));
    for (const CoverageAccount& account : account_coverage(matter.plan.ground.compounds, its)) {
        lines.push_back(account_line(matter, account));
        for (const Coverage& missed : account.missed) lines.push_back(missed_line(matter, missed));
    }
}

void add_inventory(const UnitMatter& matter, std::vector<Line>& lines) {
    const Language language = matter.language;
    for (const InventoryItem& item : matter.unit().inventory) {
        Line line;
        line.section = UnitWords::tr("What the company takes over");
        line.name = word_text(CodeSet::inventory_item, to_text(item.item), language);
        const QString kind = to_qstring(inventory_class_text(item.item, item.item_class, language));
        if (!kind.isEmpty()) line.name = UnitWords::tr("%1: %2").arg(line.name, kind);
        if (!item.name.empty()) line.name += ' ' + to_qstring(item.name);
        line.value = to_qstring(inventory_amount_text(item.amount, item.measure, language));
        lines.push_back(std::move(line));
    }
}

}  // namespace lifang
