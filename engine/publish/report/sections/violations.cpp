#include "publish/report/sections.hpp"

#include <algorithm>
#include <string_view>

namespace lifang {
namespace {

std::string text_of(const Message& message, std::string_view name) {
    const auto found = std::ranges::find(message.arguments(), name, &Message::Argument::name);
    return found == message.arguments().end() ? "" : found->value.text();
}

/// What the run found about a unit of this layout that breaks a rule: how far, and why.
std::string find_reason(const ReportMatter& matter, const Unit& unit, const std::string& code) {
    for (const Issue& issue : matter.plan.issues) {
        const Message& message = issue.message;
        if (issue.code != "unit_" + code || text_of(message, "layout") != matter.layout.key ||
            text_of(message, "unit") != unit.key)
            continue;
        const auto problems = std::ranges::find(message.arguments(), "problems", &Message::Argument::name);
        return problems == message.arguments().end() ? message.in(matter.language())
                                                     : problems->value.in(matter.language());
    }
    return {};
}

}  // namespace

void write_violations(const ReportMatter& matter, Html& html) {
    html.heading(2, matter.say({"What is broken, and why", "违反的规则与原因"}), "violations");
    HtmlTable table{
        {{matter.say({"unit", "单元"})}, {matter.say({"breaks", "违反"})}, {matter.say({"why", "原因"})}}};
    for (const Unit& unit : matter.layout.units)
        for (const std::string& code : unit.violations)
            table.add({unit.code, std::string(unit_violation(code, matter.language())),
                       find_reason(matter, unit, code)});
    if (table.rows.empty())
        html.paragraph(matter.say({"Every unit keeps every rule.", "各单元均符合全部规则。"}));
    else
        html.table(table);
}

}  // namespace lifang
