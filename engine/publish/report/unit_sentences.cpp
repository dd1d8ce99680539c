#include "publish/report/unit_sentences.hpp"

#include "core/code_words.hpp"
#include "core/figures/table.hpp"
#include "core/figures/text.hpp"
#include "core/policy/entry.hpp"
#include "load/site/compound_title.hpp"
#include "publish/report/words.hpp"

#include <algorithm>

#include <fmt/format.h>

namespace lifang {
namespace {

template <class... Values>
std::string say(Language language, Text text, const Values&... values) {
    return fmt::format(fmt::runtime(text.in(language)), values...);
}

std::string rule_sentence(const Profile& profile, const ModeAdvice& advice, Language language) {
    const auto& rules = profile.modes;
    const auto number = static_cast<std::size_t>(advice.rule);
    if (number < 1 || number > rules.size()) return {};
    const std::string conditions = conditions_text(rules[number - 1], language);
    return conditions.empty()
               ? say(language, {"By rule {}, which always holds.", "依据规则 {}（兜底规则）。"}, advice.rule)
               : say(language, {"By rule {}: {}.", "依据规则 {}：{}。"}, advice.rule, conditions);
}

std::string change_sentence(const ModeChange& change, Language language) {
    return say(language, {"It would be {} with {} of {} instead of {}.", "若{1}由 {3} 变为 {2}，则为{0}。"},
               mode_text(change.mode, change.level, language),
               word_of(CodeSet::mode_figure, to_text(change.figure), language),
               mode_figure_text(change.figure, change.to), mode_figure_text(change.figure, change.from));
}

}  // namespace

std::string mode_sentences(const Profile& profile, const ModeAdvice& advice, Language language) {
    std::string why = rule_sentence(profile, advice, language);
    if (advice.change) why += " " + change_sentence(*advice.change, language);
    if (advice.undecided)
        why += " " + say(language,
                         {"Rule {} comes before it and cannot be decided: a figure is not known.",
                          "在前的规则 {} 因数据不明未能判定。"},
                         *advice.undecided);
    return why;
}

std::string gate_sentences(const Unit& unit, Language language) {
    const int gates = unit.gates.value_or(0), closable = unit.gates_closable.value_or(0);
    std::string text = say(language,
                           {"{} ways cross the border; {} can be closed, {} stay.",
                            "边界上现有出入口 {} 处，可封闭 {} 处，保留 {} 处。"},
                           gates, closable, gates - closable);
    if (unit.gate_detour)
        text += say(language, {" The longest detour is {} m.", "最大绕行 {} 米。"},
                    figure_text(unit_figure("gate_detour_m"), unit.gate_detour->value));
    if (unit.gates_not_proven > 0)
        text += say(
            language,
            {" Of those that stay, {} could not be proven to be needed.", "保留者中 {} 处未能证明必须保留。"},
            unit.gates_not_proven);
    const auto chosen = std::ranges::count_if(unit.gates_at, &Gate::is_chosen);
    if (chosen > 0) text += say(language, {" {} were chosen by hand.", "其中人工选定 {} 处。"}, chosen);
    const auto against =
        std::ranges::count_if(unit.gates_at, [](const Gate& gate) { return !gate.against.empty(); });
    if (against > 0)
        text += say(language,
                    {" {} were closed by hand against the policy.", "其中 {} 处人工封闭后不符合政策参数。"},
                    against);
    return text;
}

std::string gate_kind_text(const Gate& gate, Language language) {
    const auto word = [&](GateKind kind) { return word_of(CodeSet::gate_kind, to_text(kind), language); };
    if (!gate.advised) return std::string(word(gate.kind));
    if (*gate.advised == gate.kind)
        return say(language, {"{} (chosen by hand, as advised)", "{}（人工选定，同原建议）"},
                   word(gate.kind));
    return gate.kind == GateKind::keep
               ? say(language,
                     {"stays (chosen by hand, advised: can close)", "保留（人工选定，原建议可封闭）"})
               : say(language, {"closed (chosen by hand, advised: stays)", "封闭（人工选定，原建议保留）"});
}

std::string gate_reason_text(const Gate& gate, Language language) {
    const auto word = [&](GateReason reason) {
        return std::string(word_of(CodeSet::gate_reason, to_text(reason), language));
    };
    if (gate.against.empty()) return gate.reason ? word(*gate.reason) : std::string();
    std::string missed;
    for (const GateReason need : gate.against)
        missed += (missed.empty() ? "" : say(language, {", ", "、"})) + word(need);
    return say(language, {"not kept: {}", "不满足：{}"}, missed);
}

std::string robustness_sentences(const Plan& plan, const Unit& unit, Language language) {
    std::string text = say(language,
                           {"It keeps the bounds with a probability of {}, given the errors of floor areas.",
                            "考虑建筑面积误差，面积在范围内的概率为 {}。"},
                           figure_text(unit_figure("robustness"), unit.robustness));
    if (unit.survey_first)
        text += say(language, {" Measuring {} first would tell most.", "宜先核实 {}。"},
                    compound_title(at(plan.ground.compounds, *unit.survey_first)));
    return text;
}

std::string money_quantity_text(const MoneyLine& line, Language language) {
    if (!line.quantity) return {};
    return fmt::format("{} {}", quantity_text(*line.quantity),
                       word_of(CodeSet::money_measure, to_text(line.measure), language));
}

std::string money_rate_text(const MoneyLine& line) {
    return line.rate ? fmt::format("{:.4g}", *line.rate) : "";
}

std::string money_gap_text(const MoneyLine& line, Language language) {
    if (!line.rate) return say(language, {"the profile gives no rate", "参数未给出标准"});
    if (line.unknown > 0)
        return say(language, {"not known of {} compounds", "{} 个小区数据未知"}, line.unknown);
    return say(language, {"not known", "未知"});
}

std::string money_source_text(const Profile& profile, const MoneyLine& line, Language language) {
    const std::string source = line.rate ? source_text(profile, line.entry, language) : std::string();
    return source.empty() ? line.entry : line.entry + say(language, {"; ", "；"}) + source;
}

Text money_rounding() {
    return {
        "Quantity × rate, each compound rounded to the fen; the refund by the city goes to the district "
        "and is in no sum.",
        "数量×标准，逐小区四舍五入到分；市级返还归区级，不计入合计。"};
}

}  // namespace lifang
