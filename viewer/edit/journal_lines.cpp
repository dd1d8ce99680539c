#include "edit/journal_lines.hpp"

#include "core/error.hpp"
#include "publish/plan/message_json.hpp"

#include <QJsonArray>
#include <algorithm>

namespace lifang {
namespace {

QString words(const std::string& text) { return QString::fromStdString(text); }

QString key_of(const Plan& plan, CompoundId compound) {
    return words(at(plan.ground.compounds, compound).key);
}

qint64 number_of(UnitId unit) { return unit == no_unit ? -1 : static_cast<qint64>(unit.index); }

UnitId unit_of(qint64 number) { return number < 0 ? no_unit : UnitId{static_cast<std::size_t>(number)}; }

QJsonObject write_moves(const EditState& before, const EditState& after, const Plan& plan) {
    const std::vector<UnitId> start = units_in(before, *after.district);
    QJsonObject moves;
    for (std::size_t i = 0; i < start.size(); ++i)
        if (start[i] != after.unit_of[i])
            moves.insert(key_of(plan, after.district->compound_of_atom[i]), number_of(after.unit_of[i]));
    return moves;
}

QJsonArray write_rules(const std::vector<PlanConstraint>& rules, const Plan& plan) {
    QJsonArray list;
    for (const PlanConstraint& rule : rules)
        list.append(QJsonObject{{QStringLiteral("kind"), words(std::string(to_text(rule.kind)))},
                                {QStringLiteral("compound"), key_of(plan, rule.compound)},
                                {QStringLiteral("other"), rule.other ? key_of(plan, *rule.other) : QString()},
                                {QStringLiteral("unit"), words(rule.unit)},
                                {QStringLiteral("note"), words(rule.note)},
                                {QStringLiteral("author"), words(rule.author)}});
    return list;
}

[[noreturn]] void refuse(const QString& word) {
    throw Error(ExitCode::input, "", Message("journal_of_other_plan", {{"word", word.toStdString()}}));
}

QJsonArray write_gates(const std::vector<ChosenGate>& gates, const Plan& plan) {
    QJsonArray list;
    for (const ChosenGate& gate : gates)
        list.append(QJsonObject{{QStringLiteral("beside"), key_of(plan, gate.beside)},
                                {QStringLiteral("x"), gate.at.x},
                                {QStringLiteral("y"), gate.at.y},
                                {QStringLiteral("kind"), words(std::string(to_text(gate.kind)))}});
    return list;
}

}  // namespace

QJsonObject write_step(const EditState& before, const EditState& after, const Message& text,
                       const Plan& plan) {
    QJsonObject line{{QStringLiteral("text"), words(to_json(text))},
                     {QStringLiteral("moves"), write_moves(before, after, plan)}};
    if (after.rules != before.rules) line.insert(QStringLiteral("rules"), write_rules(after.rules, plan));
    if (after.gates != before.gates) line.insert(QStringLiteral("gates"), write_gates(after.gates, plan));
    if (after.taken_in != before.taken_in) {
        QJsonArray taken_in;
        for (const CompoundId compound : after.taken_in) taken_in.append(key_of(plan, compound));
        line.insert(QStringLiteral("taken_in"), taken_in);
    }
    return line;
}

QJsonObject write_position(std::size_t position) {
    return {{QStringLiteral("position"), static_cast<qint64>(position)}};
}

JournalReader::JournalReader(const EditSession& session) : session_(session) {
    const auto& compounds = session.plan().ground.compounds;
    for (std::size_t i = 0; i < compounds.size(); ++i) compounds_.emplace(compounds[i].key, i);
}

CompoundId JournalReader::require_compound(const QString& key) const {
    const auto found = compounds_.find(key.toStdString());
    if (found == compounds_.end()) refuse(key);
    return found->second;
}

std::vector<PlanConstraint> JournalReader::read_rules(const QJsonArray& rules) const {
    std::vector<PlanConstraint> read;
    for (const QJsonValue& value : rules) {
        const QJsonObject rule = value.toObject();
        const auto text = [&](const char* key) { return rule.value(QLatin1String(key)).toString(); };
        const auto kind = find_code<RuleKind>(text("kind").toStdString());
        if (!kind) refuse(text("kind"));
        PlanConstraint made{.kind = *kind, .compound = require_compound(text("compound"))};
        if (!text("other").isEmpty()) made.other = require_compound(text("other"));
        made.unit = text("unit").toStdString();
        made.note = text("note").toStdString();
        made.author = text("author").toStdString();
        read.push_back(std::move(made));
    }
    return read;
}

std::vector<ChosenGate> JournalReader::read_gates(const QJsonArray& gates) const {
    std::vector<ChosenGate> read;
    for (const QJsonValue& value : gates) {
        const QJsonObject gate = value.toObject();
        const QString word = gate.value(QLatin1String("kind")).toString();
        const auto kind = find_code<GateKind>(word.toStdString());
        if (!kind) refuse(word);
        read.push_back(
            {require_compound(gate.value(QLatin1String("beside")).toString()),
             {gate.value(QLatin1String("x")).toDouble(), gate.value(QLatin1String("y")).toDouble()},
             *kind});
    }
    std::ranges::sort(read);
    return read;
}

JournalReader::Step JournalReader::read_step(const QJsonObject& line, const EditState& before) const {
    Step step{before,
              read_message(line.value(QLatin1String("text")).toString().toStdString()).value_or(Message())};
    EditState& state = step.state;
    state.searched.reset();
    state.of_search.clear();
    if (line.contains(QLatin1String("rules")))
        state.rules = read_rules(line.value(QLatin1String("rules")).toArray());
    if (line.contains(QLatin1String("gates")))
        state.gates = read_gates(line.value(QLatin1String("gates")).toArray());
    if (line.contains(QLatin1String("taken_in"))) {
        state.taken_in.clear();
        for (const QJsonValue& key : line.value(QLatin1String("taken_in")).toArray())
            state.taken_in.push_back(require_compound(key.toString()));
        state.district = session_.district_with(state.taken_in);
        state.unit_of = units_in(before, *state.district);
    }
    const QJsonObject moves = line.value(QLatin1String("moves")).toObject();
    for (auto move = moves.begin(); move != moves.end(); ++move) {
        const auto atom = find_atom(*state.district, require_compound(move.key()));
        if (!atom) refuse(move.key());
        at(state.unit_of, *atom) = unit_of(move.value().toInteger());
    }
    return step;
}

std::optional<std::size_t> JournalReader::read_position(const QJsonObject& line) {
    const QJsonValue position = line.value(QLatin1String("position"));
    if (!position.isDouble()) return std::nullopt;
    return static_cast<std::size_t>(position.toInteger());
}

}  // namespace lifang
