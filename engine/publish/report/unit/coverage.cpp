#include "core/code_words.hpp"
#include "load/site/compound_title.hpp"
#include "publish/report/unit/parts.hpp"

#include <algorithm>
#include <map>

#include <fmt/format.h>

namespace lifang {
namespace {

struct KindServed {
    int compounds = 0, covered = 0;
    std::optional<Meters> farthest;  ///< walk of those that reach one
};

std::string walk_text(std::optional<Meters> walk) {
    return walk ? with_thousands(std::llround(walk->value)) : "";
}

}  // namespace

void write_unit_coverage(const ReportMatter& matter, UnitId id, Html& html) {
    std::map<std::string, KindServed> services;
    HtmlTable missed{{{matter.say({"compound", "小区"})},
                      {matter.say({"service", "服务设施"})},
                      {matter.say({"state", "状态"})},
                      {matter.say({"nearest", "最近设施"})},
                      {matter.say({"walk, m", "步行距离（米）"}), true}}};
    for (const Coverage& coverage : matter.layout.coverage) {
        if (at(matter.layout.unit_of_compound, coverage.compound) != id) continue;
        KindServed& service = services[coverage.kind];
        ++service.compounds;
        if (coverage.walk) service.farthest = std::max(service.farthest.value_or(Meters{}), *coverage.walk);
        if (coverage.state == CoverageState::covered) {
            ++service.covered;
            continue;
        }
        const Facility* facility =
            coverage.facility ? &at(matter.plan.site.facilities, *coverage.facility) : nullptr;
        missed.add({compound_title(at(matter.plan.ground.compounds, coverage.compound)),
                    std::string(word_of(CodeSet::facility_kind, coverage.kind, matter.language())),
                    std::string(word_of(CodeSet::coverage_state, to_text(coverage.state), matter.language())),
                    !facility                ? ""
                    : facility->name.empty() ? facility->key
                                             : facility->name,
                    walk_text(coverage.walk)});
    }
    if (services.empty()) return;
    HtmlTable table{{{matter.say({"service", "服务设施"})},
                     {matter.say({"compounds covered", "可达小区"}), true},
                     {matter.say({"farthest walk, m", "最远步行距离（米）"}), true}}};
    for (const auto& [kind, service] : services)
        table.add({std::string(word_of(CodeSet::facility_kind, kind, matter.language())),
                   fmt::format("{} / {}", service.covered, service.compounds), walk_text(service.farthest)});
    html.heading(3, matter.say({"Services within reach", "服务设施可达情况"}));
    html.table(table);
    if (missed.rows.empty()) return;
    html.paragraph(matter.say({"Not covered:", "未覆盖："}));
    html.table(missed);
}

}  // namespace lifang
