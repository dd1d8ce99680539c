#include "panels/plan_data/data_check.hpp"

#include "core/issue_titles.hpp"
#include "model/format.hpp"
#include "model/words.hpp"

#include <QCoreApplication>
#include <QVariantMap>
#include <algorithm>

namespace lifang {
namespace {

/// Texts of the summary, where lupdate finds them.
struct Said {
    Q_DECLARE_TR_FUNCTIONS(DataCheck)
};

void count(std::vector<DataCheck::Finding>& findings, const Issue& issue) {
    const auto found = std::ranges::find_if(findings, [&](const DataCheck::Finding& finding) {
        return finding.code == issue.code && finding.severity == issue.severity;
    });
    if (found == findings.end())
        findings.push_back({issue.severity, issue.code, 1, issue.message});
    else
        ++found->count;
}

QVariantMap line(const QString& what, const QString& value, const QString& remark = {}) {
    return {{"what", what}, {"value", value}, {"remark", remark}};
}

}  // namespace

DataCheck make_data_check(const Ground& ground) {
    const Site& site = ground.site;
    DataCheck check;
    check.compounds = ground.tessellation.compounds.size();
    check.derived = check.compounds - site.compounds.size();
    check.buildings = site.buildings.size();
    check.roads = site.roads.size();
    check.communities = site.communities.size();
    check.facilities = site.facilities.size();
    check.crs = site.crs.name.empty() ? site.crs.definition : site.crs.name;
    for (const Compound& compound : ground.tessellation.compounds) {
        if (!compound.in_scope()) continue;
        ++check.in_scope;
        check.floor_area_m2 += compound.floor_area.value;
        if (compound.floor_area_source == FloorAreaSource::assumed)
            check.assumed_m2 += compound.floor_area.value;
        if (!compound.households) ++check.without_households;
    }
    for (const Issues* issues :
         {&site.issues, &ground.tessellation.issues, &ground.graph.issues, &ground.walking.issues})
        for (const Issue& issue : *issues) count(check.findings, issue);
    std::ranges::stable_sort(check.findings, std::ranges::greater{}, &DataCheck::Finding::severity);
    return check;
}

QVariantList summary_of(const DataCheck& check, Language language) {
    const auto number = [](std::size_t n) { return count_text(static_cast<qint64>(n)); };
    const double assumed = check.floor_area_m2 > 0.0 ? check.assumed_m2 / check.floor_area_m2 : 0.0;
    QVariantList lines;
    lines << line(Said::tr("Compounds in scope"), number(check.in_scope),
                  check.derived == 0
                      ? Said::tr("of %1").arg(number(check.compounds))
                      : Said::tr("of %1; %2 are derived from buildings outside mapped compounds")
                            .arg(number(check.compounds), number(check.derived)));
    lines << line(Said::tr("Their floor area"), area_text(SquareMeters{check.floor_area_m2}, language),
                  Said::tr("%1 of it in compounds with assumed floors").arg(percent_text(assumed)));
    if (check.without_households > 0)
        lines << line(Said::tr("Households not known"), number(check.without_households),
                      Said::tr("compounds: sums are lower bounds"));
    lines << line(Said::tr("Buildings"), number(check.buildings),
                  check.buildings == 0 ? Said::tr("floor area is only what compounds say") : QString());
    lines << line(
        Said::tr("Roads"), number(check.roads),
        check.roads == 0 ? Said::tr("units cannot follow streets, and nobody can walk") : QString());
    lines << line(Said::tr("Communities"), number(check.communities),
                  check.communities == 0 ? Said::tr("all compounds count as one community") : QString());
    lines << line(Said::tr("Facilities"), number(check.facilities),
                  check.facilities == 0 ? Said::tr("coverage will not be known") : QString());
    lines << line(Said::tr("Coordinates of the plan"), QString::fromStdString(check.crs));
    return lines;
}

QVariantList findings_of(const DataCheck& check, Language language) {
    QVariantList findings;
    for (const DataCheck::Finding& finding : check.findings) {
        const std::string_view title = issue_title(finding.code, language);
        findings << QVariantMap{
            {"severity", word_text(CodeSet::severity, to_text(finding.severity), language)},
            {"alarming", finding.severity == Severity::error},
            {"title", QString::fromUtf8(title.data(), static_cast<qsizetype>(title.size()))},
            {"count", count_text(static_cast<qint64>(finding.count))},
            {"example", QString::fromStdString(finding.example.in(language))}};
    }
    return findings;
}

}  // namespace lifang
