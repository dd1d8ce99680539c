#include "cli/written_plan.hpp"

#include "check/check.hpp"
#include "core/error.hpp"

namespace lifang {

std::size_t require_rules_kept(const std::string& path, const Run& run) {
    constexpr std::size_t told = 3;
    const Findings found = check(path, run, Depth::cheap);
    std::vector<Message> first;
    std::size_t broken = 0;
    for (const Finding& finding : found.findings)
        if (finding.broken && ++broken <= told)
            first.push_back(
                Message("a_rule_is_broken",
                        {{"rule", finding.rule}, {"code", finding.code}, {"what", finding.message}}));
    if (broken > 0)
        throw Error(ExitCode::internal, path, Message("plan_breaks_rules", {{"findings", first}}));
    std::size_t items = 0;
    for (const Findings::Checked& rule : found.rules) items += rule.items;
    return items;
}

}  // namespace lifang
