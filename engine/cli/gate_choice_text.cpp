#include "cli/gate_choice_text.hpp"

#include "cli/text_table.hpp"
#include "core/code_words.hpp"
#include "evaluate/layout/chosen_gates.hpp"
#include "pipeline/session/state_judge.hpp"
#include "publish/report/unit_sentences.hpp"

#include <algorithm>

#include <fmt/format.h>

namespace lifang {
namespace {

/// In the list of the unit, from 1; empty where the unit has no gate there.
std::optional<std::size_t> number_of(const Unit& unit, Point place) {
    const Gate* const gate = find_gate(unit, place);
    return gate ? std::optional<std::size_t>(gate - unit.gates_at.data() + 1) : std::nullopt;
}

std::string choice_text(const Unit& unit, const StepEffect::GateChange& change, Language language) {
    const Gate* const gate = find_gate(unit, change.gate.at);
    if (!gate) return std::string(Text{"not a gate of the unit then", "不再是该单元的出入口"}.in(language));
    return gate_kind_text(*gate, language);
}

}  // namespace

std::vector<JudgedGates> judge_gates(const EditSession& session, const WeighedStep& step) {
    std::vector<JudgedGates> units;
    std::optional<StateJudge> judge;
    for (const StepEffect::GateChange& change : step.effect.gates) {
        if (change.number == no_unit) continue;
        const auto known = std::ranges::find(units, change.unit, &JudgedGates::unit);
        if (known != units.end()) {
            known->changes.push_back(change);
            continue;
        }
        if (!judge) judge.emplace(session);
        if (auto judged = judge->judge(step.after, change.number))
            units.push_back({change.unit, {change}, std::move(judged->unit)});
    }
    for (JudgedGates& one : units)
        std::ranges::stable_sort(one.changes, {}, [&](const StepEffect::GateChange& change) {
            return number_of(one.after, change.gate.at);
        });
    return units;
}

std::string describe_gates(const std::vector<JudgedGates>& units, Language language) {
    const auto say = [&](Text text) { return std::string(text.in(language)); };
    std::string text;
    for (const JudgedGates& one : units) {
        TextTable table({say({"gate", "出入口"}), say({"is then", "处置"}), "x", "y"});
        for (const std::size_t column : {0U, 2U, 3U}) table.align_right(column);
        for (const StepEffect::GateChange& change : one.changes) {
            const auto number = number_of(one.after, change.gate.at);
            table.add_row({number ? std::to_string(*number) : "-", choice_text(one.after, change, language),
                           fmt::format("{:.1f}", change.gate.at.x), fmt::format("{:.1f}", change.gate.at.y)});
        }
        text += fmt::format("\n{} {}\n{}{}\n", say({"unit", "单元"}), one.unit, table.text(),
                            gate_sentences(one.after, language));
        for (const Message& problem : one.after.gate_breaks)
            text += fmt::format("  {}{}\n", say({"not kept: ", "不满足："}), problem.in(language));
    }
    return text;
}

Json gates_json(const std::vector<JudgedGates>& units) {
    Json json = Json::array();
    for (const JudgedGates& one : units) {
        Json changes = Json::array(), not_kept = Json::array();
        for (const StepEffect::GateChange& change : one.changes) {
            const auto number = number_of(one.after, change.gate.at);
            changes.push_back({{"gate", number ? Json(*number) : Json(nullptr)},
                               {"chosen", change.is_chosen ? Json(to_text(change.gate.kind)) : Json(nullptr)},
                               {"place", {change.gate.at.x, change.gate.at.y}}});
        }
        for (const Message& problem : one.after.gate_breaks) not_kept.push_back(problem.code());
        const auto& detour = one.after.gate_detour;
        json.push_back(
            {{"unit_id", one.unit},
             {"changes", changes},
             {"gates", one.after.gates ? Json(*one.after.gates) : Json(nullptr)},
             {"gates_closable", one.after.gates_closable ? Json(*one.after.gates_closable) : Json(nullptr)},
             {"gate_detour_m", detour ? Json(detour->value) : Json(nullptr)},
             {"not_kept", not_kept}});
    }
    return json;
}

}  // namespace lifang
