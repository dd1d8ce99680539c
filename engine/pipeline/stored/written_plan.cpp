#include "pipeline/stored/written_plan.hpp"

#include "check/check.hpp"
#include "core/error.hpp"

namespace lifang {
namespace {

/// The first findings that are broken rules, for people.
std::vector<Message> list_broken(const Findings& found) {
    constexpr std::size_t told = 3;
    std::vector<Message> broken;
    for (const Finding& finding : found.findings)
        if (finding.broken && broken.size() < told)
            broken.push_back(
                Message("a_rule_is_broken",
                        {{"rule", finding.rule}, {"code", finding.code}, {"what", finding.message}}));
    return broken;
}

}  // namespace

std::size_t require_rules_kept(const std::string& path, const Run& run) {
    const Findings found = check(path, run, Depth::cheap);
    if (!found.holds())
        throw Error(ExitCode::internal, path,
                    Message("plan_breaks_rules", {{"findings", list_broken(found)}}));
    std::size_t items = 0;
    for (const Findings::Checked& rule : found.rules) items += rule.items;
    return items;
}

void require_sound(const std::string& path, const Run& run) {
    const Findings found = check(path, run, Depth::cheap);
    if (!found.holds())
        throw Error(ExitCode::input, path, Message("broken_plan", {{"findings", list_broken(found)}}));
}

}  // namespace lifang
