#include "publish/report/merge/sections.hpp"

namespace lifang {
namespace {

Text word_of_state(MergeRuleState state) {
    switch (state) {
        case MergeRuleState::met:
            return {"✓ met", "✓ 符合"};
        case MergeRuleState::broken:
            return {"✗ broken", "✗ 不符合"};
        case MergeRuleState::not_reached:
            return {"not reached", "未达到"};
        case MergeRuleState::broken_before:
            return {"✗ broken already before", "✗ 合并前已不符合"};
    }
    return {};
}

}  // namespace

void write_merge_rules(const MergeMatter& matter, Html& html) {
    if (matter.merger.rules.empty()) return;
    HtmlTable table{{{matter.say({"state", "结论"})},
                     {matter.say({"rule and figures", "规则与数据"})},
                     {matter.say({"entry of the profile", "参数条目"})}}};
    for (const MergeJudgement::RuleJudgement& rule : matter.merger.rules) {
        HtmlTable::Row row{
            {matter.say(word_of_state(rule.state)), rule.what.in(matter.language()), rule.entry}};
        row.is_broken = rule.state == MergeRuleState::broken || rule.state == MergeRuleState::broken_before;
        table.rows.push_back(std::move(row));
    }
    html.heading(2, matter.say({"Rules met and broken", "规则符合情况"}));
    html.table(table);
}

}  // namespace lifang
