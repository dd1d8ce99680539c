#include "check/check.hpp"

#include "cli/job.hpp"
#include "cli/layout_options.hpp"
#include "cli/plan_json.hpp"
#include "cli/text_table.hpp"
#include "publish/plan/message_json.hpp"
#include "publish/plan_file/fetched_plan.hpp"

#include <algorithm>

#include <fmt/format.h>

namespace lifang {
namespace {

long long count_broken(const Findings& findings, int rule) {
    return std::ranges::count_if(
        findings.findings, [&](const Finding& finding) { return finding.broken && finding.rule == rule; });
}

/// A rule may be looked at from several sides, one row each; its findings are counted on the first of them.
std::string result_of(const Findings& findings, std::size_t row, Language language) {
    const int rule = findings.rules[row].rule;
    const long long broken = count_broken(findings, rule);
    if (broken == 0) return std::string(Text{"OK", "成立"}.in(language));
    const bool counted = row > 0 && findings.rules[row - 1].rule == rule;
    if (counted) return std::string(Text{"see above", "见上"}.in(language));
    return fmt::format("{} ({})", Text{"BROKEN", "不成立"}.in(language), with_thousands(broken));
}

std::string describe(const Findings& findings, const std::string& path, Language language) {
    TextTable table({std::string(Text{"rule", "规则"}.in(language)),
                     std::string(Text{"what", "内容"}.in(language)),
                     std::string(Text{"looked at", "核验数量"}.in(language)),
                     std::string(Text{"result", "结果"}.in(language))});
    table.align_right(0);
    table.align_right(2);
    for (std::size_t row = 0; row < findings.rules.size(); ++row) {
        const Findings::Checked& rule = findings.rules[row];
        table.add_row({std::to_string(rule.rule), rule.title.in(language),
                       with_thousands(static_cast<long long>(rule.items)),
                       result_of(findings, row, language)});
    }
    std::string text = table.text();
    for (const Finding& finding : findings.findings)
        text += fmt::format(
            "  {} {}: {}: {}\n",
            finding.broken ? Text{"broken", "违反"}.in(language) : Text{"remark", "说明"}.in(language),
            finding.rule, finding.code, finding.message.in(language));
    return text + fmt::format("{}: {}\n", path,
                              findings.holds() ? Text{"every rule holds", "全部规则成立"}.in(language)
                                               : Text{"rules are BROKEN", "有规则不成立"}.in(language));
}

std::string to_json_text(const Findings& findings, const std::string& path) {
    Json json;
    json["plan"] = path;
    json["holds"] = findings.holds();
    json["rules"] = Json::array();
    for (const Findings::Checked& rule : findings.rules)
        json["rules"].push_back({{"rule", rule.rule},
                                 {"title", rule.title.in(Language::en)},
                                 {"items", rule.items},
                                 {"broken", count_broken(findings, rule.rule)}});
    json["findings"] = Json::array();
    for (const Finding& finding : findings.findings)
        json["findings"].push_back({{"broken", finding.broken},
                                    {"rule", finding.rule},
                                    {"code", finding.code},
                                    {"message", finding.message.in(Language::en)},
                                    {"arguments", Json::parse(to_json(finding.message))}});
    return dump(json);
}

}  // namespace

int run_check(const Arguments& arguments, Console& console) {
    Job job(arguments, console);
    const FetchedPlan plan(arguments.text(option::stored_plan), job.run);
    const Findings findings = check(plan.path(), job.run);
    console.print(describe(findings, plan.shown(), console.language()));
    console.print_json(to_json_text(findings, plan.shown()));
    return static_cast<int>(findings.holds() ? ExitCode::done : ExitCode::input);
}

}  // namespace lifang
