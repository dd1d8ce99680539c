#include "evaluate/programme/store.hpp"
#include "load/site/compound_title.hpp"
#include "publish/report/sections.hpp"
#include "publish/report/words.hpp"

#include <algorithm>
#include <map>
#include <utility>

#include <fmt/format.h>

namespace lifang {
namespace {

std::string score_text(const std::optional<double>& score) {
    return score ? fmt::format("{:.2f}", *score) : "";
}

/// The queue in its order, then what has been started.
std::vector<const Unit*> find_order(const PlannedLayout& layout) {
    std::vector<const Unit*> units;
    for (const Unit& unit : layout.units)
        if (unit.programme) units.push_back(&unit);
    std::ranges::stable_sort(units, {}, [](const Unit* unit) {
        return std::pair(unit->programme->is_started, unit->programme->position.value_or(0));
    });
    return units;
}

HtmlTable tabulate_queue(const ReportMatter& matter, const std::vector<const Unit*>& units) {
    HtmlTable table{{{matter.say({"place", "次序"}), true},
                     {matter.say({"unit", "单元"})},
                     {matter.say({"batch (year)", "批次（第几年）"}), true},
                     {matter.say({"cost of starting, CNY", "启动费用（元）"}), true},
                     {matter.say({"score", "得分"}), true},
                     {matter.say({"need", "需求"}), true},
                     {matter.say({"benefit", "效益"}), true},
                     {matter.say({"readiness", "成熟度"}), true}}};
    for (const Unit* unit : units) {
        const ProgrammeEntry& entry = *unit->programme;
        table.add({entry.is_started ? matter.say({"started", "已启动"})
                                    : (entry.position ? std::to_string(*entry.position) : ""),
                   unit->code, entry.year ? std::to_string(*entry.year) : "", money_text(entry.cost),
                   score_text(entry.score), score_text(entry.need), score_text(entry.benefit),
                   score_text(entry.readiness)});
    }
    return table;
}

HtmlTable tabulate_batches(const ReportMatter& matter, const std::vector<const Unit*>& units) {
    struct Batch {
        std::string units;
        Cny cost;
    };
    std::map<int, Batch> batches;
    for (const Unit* unit : units) {
        if (!unit->programme->year) continue;
        Batch& batch = batches[*unit->programme->year];
        batch.units += (batch.units.empty() ? "" : matter.say({", ", "、"})) + unit->code;
        batch.cost = batch.cost + unit->programme->cost.value_or(Cny{});
    }
    HtmlTable table{{{matter.say({"year", "第几年"}), true},
                     {matter.say({"units", "启动单元"})},
                     {matter.say({"cost, CNY", "费用（元）"}), true}}};
    for (const auto& [year, batch] : batches)
        table.add({std::to_string(year), batch.units, money_text(batch.cost)});
    return table;
}

/// Compounds that can come in later, those first that need least for it.
void write_store(const ReportMatter& matter, Html& html) {
    const auto& compounds = matter.plan.ground.compounds;
    const std::vector<CompoundId> store = list_project_store(compounds);
    if (store.empty()) return;
    std::vector<std::string> items;
    for (const CompoundId id : store) {
        const Compound& compound = at(compounds, id);
        items.push_back(fmt::format(
            fmt::runtime(matter.say({"{}: {}", "{}：{}"})), compound_title(compound),
            compound.scope_reason ? scope_reason(to_text(*compound.scope_reason), matter.language()) : ""));
    }
    html.heading(3, matter.say({"Project store: who can come in later, and what is missing",
                                "项目储备库：可后续纳入的小区及所缺条件"}));
    html.list(items);
}

}  // namespace

void write_programme(const ReportMatter& matter, Html& html) {
    const std::vector<const Unit*> units = find_order(matter.layout);
    if (units.empty()) return;
    html.open("section");
    html.heading(2, matter.say({"Programme", "实施计划"}), "programme");
    html.paragraph(
        matter.say({"The order follows need, benefit and readiness with the weights of the profile; a "
                    "year's batch is the best that its budget pays.",
                    "次序按需求、效益、成熟度加权（权重见参数）；每年批次为预算内的最优组合。"}),
        "pale");
    html.table(tabulate_queue(matter, units));
    if (const HtmlTable batches = tabulate_batches(matter, units); !batches.rows.empty()) {
        html.heading(3, matter.say({"Batches", "分批"}));
        html.table(batches);
    }
    write_store(matter, html);
    html.close("section");
}

}  // namespace lifang
