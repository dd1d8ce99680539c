#include "edit/is_stored.hpp"

#include "edit/journal_lines.hpp"
#include "evaluate/layout/chosen_gates.hpp"

#include <QJsonArray>
#include <algorithm>
#include <map>
#include <optional>
#include <set>

namespace lifang {
namespace {

/// By compound: the unit's number in the session, −1 in none.
using Numbers = std::vector<qint64>;
/// Kind and compounds of each; the unit that a rule names may have got its id when it was stored.
using Rules = std::set<std::string>;

Numbers numbers_of(const PlannedLayout& layout) {
    Numbers numbers;
    for (const auto& unit : layout.unit_of_compound)
        numbers.push_back(unit ? static_cast<qint64>(unit->index) : -1);
    return numbers;
}

Rules rules_of(const Plan& plan) {
    Rules rules;
    const auto key = [&](CompoundId compound) { return at(plan.ground.compounds, compound).key; };
    for (const PlanConstraint& rule : plan.constraints)
        rules.insert(std::string(to_text(rule.kind)) + ' ' + key(rule.compound) + ' ' +
                     (rule.other ? key(*rule.other) : ""));
    return rules;
}

Rules rules_of(const QJsonArray& list) {
    Rules rules;
    for (const QJsonValue& value : list) {
        const QJsonObject rule = value.toObject();
        const auto text = [&](const char* key) {
            return rule.value(QLatin1String(key)).toString().toStdString();
        };
        rules.insert(text("kind") + ' ' + text("compound") + ' ' + text("other"));
    }
    return rules;
}

/// What is chosen of gates. The compound that a choice is kept by is found anew in a file.
std::vector<ChosenGate> gates_of(const QJsonArray& list) {
    std::vector<ChosenGate> gates;
    for (const QJsonValue& value : list) {
        const QJsonObject gate = value.toObject();
        const auto kind = find_code<GateKind>(gate.value(QLatin1String("kind")).toString().toStdString());
        const Point at{gate.value(QLatin1String("x")).toDouble(), gate.value(QLatin1String("y")).toDouble()};
        if (kind) gates.push_back({{}, at, *kind});
    }
    return gates;
}

bool choose_alike(const std::vector<ChosenGate>& one, const std::vector<ChosenGate>& other) {
    return std::ranges::is_permutation(one, other, [](const ChosenGate& a, const ChosenGate& b) {
        return a.kind == b.kind && is_same_gate(a.at, b.at);
    });
}

struct Edits {
    Numbers numbers;
    std::optional<Rules> rules;  // empty: not changed
    std::optional<std::vector<ChosenGate>> gates;
};

/// Where the edits lead from a layout, by what lines of a journal say alone.
Edits follow(const Journal& journal, Numbers numbers, const Plan& plan) {
    std::vector<Edits> states{{std::move(numbers), std::nullopt, std::nullopt}};
    std::size_t now = 0;
    for (const QJsonObject& line : journal.lines()) {
        if (const auto position = JournalReader::read_position(line)) {
            now = std::min(*position, states.size() - 1);
            continue;
        }
        states.resize(now + 1);
        states.push_back(states.back());
        ++now;
        if (const QJsonValue rules = line.value(QLatin1String("rules")); rules.isArray())
            states.back().rules = rules_of(rules.toArray());
        if (const QJsonValue gates = line.value(QLatin1String("gates")); gates.isArray())
            states.back().gates = gates_of(gates.toArray());
        const QJsonObject moves = line.value(QLatin1String("moves")).toObject();
        for (std::size_t i = 0; i < plan.ground.compounds.size(); ++i)
            if (const auto to = moves.find(QString::fromStdString(plan.ground.compounds[i].key));
                to != moves.end())
                states.back().numbers[i] = to->toInteger();
    }
    return states[now];
}

/// Whether two lists divide compounds alike, whatever the numbers.
bool divide_alike(const Numbers& one, const Numbers& other) {
    std::map<qint64, qint64> there, back;
    for (std::size_t i = 0; i < one.size(); ++i) {
        if ((one[i] < 0) != (other[i] < 0)) return false;
        if (there.try_emplace(one[i], other[i]).first->second != other[i]) return false;
        if (back.try_emplace(other[i], one[i]).first->second != one[i]) return false;
    }
    return true;
}

}  // namespace

bool is_stored(const Journal& journal, const Plan& plan) {
    const auto parent = std::ranges::find(plan.layouts, journal.head().layout, &PlannedLayout::key);
    if (parent == plan.layouts.end()) return false;
    const Edits edited = follow(journal, numbers_of(*parent), plan);
    if (edited.rules && *edited.rules != rules_of(plan)) return false;
    return std::ranges::any_of(plan.layouts, [&](const PlannedLayout& layout) {
        if (layout.parent_key != parent->key || !divide_alike(edited.numbers, numbers_of(layout)))
            return false;
        return !edited.gates || choose_alike(*edited.gates, list_chosen_gates(layout, plan.ground.compounds));
    });
}

}  // namespace lifang
