#include "core/code_words.hpp"
#include "publish/report/unit/parts.hpp"
#include "publish/report/words.hpp"

#include <fmt/format.h>

namespace lifang {
namespace {

std::string rule_sentence(const ReportMatter& matter, const ModeAdvice& advice) {
    const auto& rules = matter.plan.site.profile.modes;
    const auto number = static_cast<std::size_t>(advice.rule);
    if (number < 1 || number > rules.size()) return {};
    const std::string conditions = conditions_text(rules[number - 1], matter.language());
    return conditions.empty()
               ? fmt::format(fmt::runtime(matter.say(
                                 {"By rule {}, which always holds.", "依据规则 {}（兜底规则）。"})),
                             advice.rule)
               : fmt::format(fmt::runtime(matter.say({"By rule {}: {}.", "依据规则 {}：{}。"})), advice.rule,
                             conditions);
}

std::string change_sentence(const ReportMatter& matter, const ModeChange& change) {
    return fmt::format(
        fmt::runtime(
            matter.say({"It would be {} with {} of {} instead of {}.", "若{1}由 {3} 变为 {2}，则为{0}。"})),
        mode_text(change.mode, change.level, matter.language()),
        word_of(CodeSet::mode_figure, to_text(change.figure), matter.language()),
        mode_figure_text(change.figure, change.to), mode_figure_text(change.figure, change.from));
}

}  // namespace

void write_unit_mode(const ReportMatter& matter, UnitId id, Html& html) {
    const auto& advice = at(matter.layout.units, id).advice;
    if (!advice) return;
    html.heading(3, matter.say({"Who should manage it", "管理模式建议"}));
    html.paragraph(mode_text(advice->mode, advice->level, matter.language()), "lead");
    std::string why = rule_sentence(matter, *advice);
    if (advice->change) why += " " + change_sentence(matter, *advice->change);
    if (advice->undecided)
        why += " " + fmt::format(fmt::runtime(matter.say(
                                     {"Rule {} comes before it and cannot be decided: a figure is not known.",
                                      "在前的规则 {} 因数据不明未能判定。"})),
                                 *advice->undecided);
    html.paragraph(why);
}

}  // namespace lifang
