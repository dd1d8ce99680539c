#include "core/code_words.hpp"
#include "evaluate/coverage/coverage_account.hpp"
#include "load/site/compound_title.hpp"
#include "publish/report/sections.hpp"

#include <algorithm>
#include <cmath>

#include <fmt/format.h>

namespace lifang {
namespace {

std::string percent(const ReportMatter& matter, std::optional<double> share) {
    return share ? fmt::format("{:.1f} %", *share * 100.0) : std::string(matter.say({"unknown", "未知"}));
}

std::string word_of_kind(const ReportMatter& matter, const std::string& kind) {
    return std::string(word_of(CodeSet::facility_kind, kind, matter.language()));
}

/// Each with its walk, or why there is none.
std::string list_missed(const ReportMatter& matter, const std::vector<Coverage>& missed) {
    std::string list;
    for (const Coverage& miss : missed)
        list +=
            fmt::format("{}{} ({})", list.empty() ? "" : matter.say({", ", "、"}),
                        at(matter.plan.ground.compounds, miss.compound).key,
                        miss.walk ? with_thousands(std::llround(miss.walk->value))
                                  : word_of(CodeSet::coverage_state, to_text(miss.state), matter.language()));
    return list;
}

void write_stations(const ReportMatter& matter, Html& html) {
    HtmlTable table{{{matter.say({"station in", "服务站选址"})},
                     {matter.say({"unit", "单元"})},
                     {matter.say({"among", "选址范围"})},
                     {matter.say({"for", "目标"})},
                     {matter.say({"at most this far from the best", "与最优差距上限"}), true}}};
    for (const PlacedStation& station : matter.layout.stations) {
        const auto unit = at(matter.layout.unit_of_compound, station.compound);
        table.add(
            {compound_title(at(matter.plan.ground.compounds, station.compound)),
             unit ? at(matter.layout.units, *unit).code : "",
             std::string(word_of(CodeSet::station_scope, to_text(station.per), matter.language())),
             std::string(word_of(CodeSet::station_objective, to_text(station.objective), matter.language())),
             percent(matter, station.gap)});
    }
    if (table.rows.empty()) return;
    html.heading(3, matter.say({"Stations placed", "新设服务站"}));
    html.table(table);
}

}  // namespace

void write_coverage(const ReportMatter& matter, Html& html) {
    const auto accounts = account_coverage(matter.plan.ground.compounds, matter.layout.coverage);
    if (accounts.empty()) return;
    html.open("section");
    html.heading(2, matter.say({"Who is served", "服务覆盖"}), "coverage");
    if (const auto target = matter.plan.site.profile.coverage.target_share)
        html.paragraph(
            fmt::format(fmt::runtime(matter.say({"Wanted: {} of the compounds within walking distance.",
                                                 "目标：{} 的小区在步行距离内。"})),
                        percent(matter, target)));
    // A column that says nothing anywhere is left out; where some compounds know, the share is unknown.
    const bool knows_households = std::ranges::any_of(matter.layout.coverage, [&](const Coverage& row) {
        return at(matter.plan.ground.compounds, row.compound).households.has_value();
    });
    HtmlTable shares{{{matter.say({"service", "服务设施"})},
                      {matter.say({"compounds", "小区"}), true},
                      {matter.say({"households", "户数"}), true},
                      {matter.say({"floor area", "建筑面积"}), true}}};
    std::vector<std::string> missed;  // a service a paragraph: lists of a hundred compounds burst a table
    for (const CoverageAccount& account : accounts) {
        shares.add({word_of_kind(matter, account.kind), percent(matter, account.share_of_compounds()),
                    knows_households ? percent(matter, account.share_of_households()) : "",
                    percent(matter, account.share_of_floor_area())});
        if (!account.missed.empty())
            missed.push_back(fmt::format(fmt::runtime(matter.say({"{} ({}): {}", "{}（{} 个）：{}"})),
                                         word_of_kind(matter, account.kind), account.missed.size(),
                                         list_missed(matter, account.missed)));
    }
    html.heading(3, matter.say({"Shares within walking distance", "步行距离内的比例"}));
    html.table(shares);
    write_stations(matter, html);
    if (!missed.empty()) {
        html.heading(3, matter.say({"Who misses what (walk in metres)", "未覆盖的小区（步行距离，米）"}));
        html.list(missed);
    }
    html.close("section");
}

}  // namespace lifang
