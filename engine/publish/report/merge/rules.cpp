#include "core/code_words.hpp"
#include "core/policy/entry.hpp"
#include "publish/report/merge/sections.hpp"

namespace lifang {
namespace {

std::string state_text(MergeRuleState state, Language language) {
    const bool is_broken = state == MergeRuleState::broken || state == MergeRuleState::broken_before;
    const std::string_view sign = is_broken ? "✗ " : state == MergeRuleState::met ? "✓ " : "";
    return std::string(sign) + std::string(word_of(CodeSet::merge_rule_state, to_text(state), language));
}

}  // namespace

void write_merge_rules(const MergeMatter& matter, Html& html) {
    if (matter.merger.rules.empty()) return;
    HtmlTable table{{{matter.say({"state", "结论"})},
                     {matter.say({"rule", "规则"})},
                     {matter.say({"figures", "数据"})},
                     {matter.say({"entry of the profile, and its source", "参数条目与来源"})}}};
    for (const MergeJudgement::RuleJudgement& rule : matter.merger.rules) {
        HtmlTable::Row row{{state_text(rule.state, matter.language()),
                            std::string(word_of(CodeSet::merge_rule, to_text(rule.rule), matter.language())),
                            rule.what.in(matter.language()),
                            rule.entry.empty()
                                ? ""
                                : rule.entry + matter.say({"; ", "；"}) +
                                      source_text(matter.plan.site.profile, rule.entry, matter.language())}};
        row.is_broken = rule.state == MergeRuleState::broken || rule.state == MergeRuleState::broken_before;
        table.rows.push_back(std::move(row));
    }
    html.heading(2, matter.say({"Rules met and broken", "规则符合情况"}));
    html.table(table);
}

}  // namespace lifang
