#include "edit/edit_commands.hpp"

#include "edit/document.hpp"
#include "evaluate/layout/unit_title.hpp"
#include "load/site/compound_title.hpp"

#include <algorithm>
#include <numeric>
#include <set>

namespace lifang {
namespace {

CompoundId compound_of(int number) { return CompoundId{static_cast<std::size_t>(number)}; }
UnitId unit_of(int number) { return UnitId{static_cast<std::size_t>(number)}; }

std::vector<CompoundId> compounds_of(const QList<int>& numbers) {
    std::vector<CompoundId> compounds;
    for (const int number : numbers) compounds.push_back(compound_of(number));
    return compounds;
}

/// One request for each of them.
template <class Make>
std::vector<Request> for_each(const QList<int>& compounds, const Make& make) {
    std::vector<Request> requests;
    for (const int compound : compounds) requests.emplace_back(make(compound_of(compound)));
    return requests;
}

template <class Choose>
QList<int> only(QList<int> compounds, const Choose& choose) {
    compounds.removeIf([&](int compound) { return !choose(compound); });
    return compounds;
}

std::set<CompoundId> locked_by(const std::vector<PlanConstraint>& rules) {
    std::set<CompoundId> locked;
    for (const PlanConstraint& rule : rules)
        if (rule.kind == RuleKind::lock) locked.insert(rule.compound);
    return locked;
}

QList<int> all_of(const Document& document) {
    QList<int> compounds(
        document.hasPlan() ? static_cast<qsizetype>(document.ground()->plan().ground.compounds.size()) : 0);
    std::iota(compounds.begin(), compounds.end(), 0);
    return compounds;
}

}  // namespace

EditCommands::EditCommands(Document& document) : document_(document) {}

void EditCommands::carryOut(Step step, const Message& text) {
    if (document_.isEditing() && !step.requests.empty()) document_.carryOut(std::move(step), text);
}

Phrase EditCommands::titleOf(const QList<int>& compounds) const {
    if (compounds.size() != 1) return Message("so_many_compounds", {{"count", compounds.size()}});
    return compound_title(at(document_.ground()->plan().ground.compounds, compound_of(compounds.front())));
}

Phrase EditCommands::titleOfUnit(int number) const {
    return unit_title(at(document_.edited().layout->units, unit_of(number)));
}

bool EditCommands::holds(const QList<int>& compounds, const QList<int>& units) const {
    const EditedState& edited = document_.edited();
    if (!edited.layout) return false;
    const auto is_in = [](const auto& list) {
        return [&list](int number) { return number >= 0 && static_cast<std::size_t>(number) < list.size(); };
    };
    return std::ranges::all_of(compounds, is_in(edited.layout->unit_of_compound)) &&
           std::ranges::all_of(units, is_in(edited.layout->units));
}

void EditCommands::move(const QList<int>& compounds, int unit) {
    if (compounds.isEmpty() || !holds(compounds, {unit})) return;
    carryOut({{MoveCompounds{compounds_of(compounds), unit_of(unit)}}},
             Message("step_moved", {{"what", titleOf(compounds)}, {"unit", titleOfUnit(unit)}}));
}

void EditCommands::weighMove(const QList<int>& compounds, int unit) {
    if (compounds.isEmpty() || !holds(compounds, {unit})) return;
    document_.weigh({{MoveCompounds{compounds_of(compounds), unit_of(unit)}}},
                    [this](const WeighedStep& step) { Q_EMIT weighed(step.effect); });
}

void EditCommands::newUnit(const QList<int>& compounds) {
    if (compounds.isEmpty() || !holds(compounds)) return;
    carryOut({{MoveCompounds{compounds_of(compounds), std::nullopt}}},
             Message("step_new_unit", {{"what", titleOf(compounds)}}));
}

void EditCommands::merge(const QList<int>& units) {
    if (units.size() < 2 || !holds({}, units)) return;
    MergeUnits merge;
    std::string titles;
    for (const int unit : units) {
        merge.units.push_back(unit_of(unit));
        titles += (titles.empty() ? "" : " + ") + titleOfUnit(unit).text();
    }
    carryOut({{merge}}, Message("step_merged", {{"units", titles}}));
}

void EditCommands::split(int unit) {
    if (holds({}, {unit}))
        carryOut({{SplitUnit{unit_of(unit)}}}, Message("step_split", {{"unit", titleOfUnit(unit)}}));
}

void EditCommands::splitAlong(int unit, const QList<QPointF>& line) {
    if (line.size() < 2 || !holds({}, {unit})) return;
    SplitAlong split{unit_of(unit), {}};
    for (const QPointF& point : line)
        split.line.push_back(document_.ground()->origin().world({point.x(), point.y()}));
    carryOut({{split}}, Message("step_split_along", {{"unit", titleOfUnit(unit)}}));
}

void EditCommands::exclude(const QList<int>& compounds, const QString& why) {
    if (compounds.isEmpty() || !holds(compounds)) return;
    const std::string reason = why.trimmed().toStdString();
    carryOut({{ExcludeCompounds{compounds_of(compounds), reason}}},
             reason.empty()
                 ? Message("step_excluded", {{"what", titleOf(compounds)}})
                 : Message("step_excluded_because", {{"what", titleOf(compounds)}, {"why", reason}}));
}

void EditCommands::include(const QList<int>& compounds) {
    if (!holds(compounds)) return;
    carryOut({for_each(compounds, [](CompoundId compound) { return IncludeCompound{compound}; })},
             Message("step_included", {{"what", titleOf(compounds)}}));
}

void EditCommands::lock(const QList<int>& compounds) {
    if (!holds(compounds)) return;
    const auto& unit_of_compound = document_.edited().layout->unit_of_compound;
    const std::set<CompoundId> locked = locked_by(document_.rules());
    const QList<int> chosen = only(compounds, [&](int compound) {
        return at(unit_of_compound, compound_of(compound)) && !locked.contains(compound_of(compound));
    });
    carryOut({for_each(chosen, [](CompoundId compound) { return LockCompound{compound}; })},
             Message("step_locked", {{"what", titleOf(chosen)}}));
}

void EditCommands::unlock(const QList<int>& compounds) {
    if (!holds(compounds)) return;
    const std::set<CompoundId> locked = locked_by(document_.rules());
    const QList<int> chosen =
        only(compounds, [&](int compound) { return locked.contains(compound_of(compound)); });
    carryOut({for_each(chosen,
                       [](CompoundId compound) {
                           return FreeCompound{compound, RuleKind::lock};
                       })},
             Message("step_unlocked", {{"what", titleOf(chosen)}}));
}

void EditCommands::lockAll() { lock(all_of(document_)); }

void EditCommands::unlockAll() { unlock(all_of(document_)); }

void EditCommands::pair(const QList<int>& compounds, RuleKind kind, const char* text) {
    if (compounds.size() < 2 || !holds(compounds)) return;
    const CompoundId first = compound_of(compounds.front());
    carryOut({for_each(compounds.mid(1),
                       [&](CompoundId other) {
                           return PairCompounds{kind, first, other};
                       })},
             Message(text, {{"what", titleOf(compounds)}}));
}

void EditCommands::together(const QList<int>& compounds) {
    pair(compounds, RuleKind::together, "step_together");
}

void EditCommands::apart(const QList<int>& compounds) { pair(compounds, RuleKind::apart, "step_apart"); }

void EditCommands::pin(const QList<int>& compounds, int unit) {
    if (!holds(compounds, {unit})) return;
    carryOut({for_each(compounds,
                       [&](CompoundId compound) {
                           return PinCompound{compound, unit_of(unit)};
                       })},
             Message("step_pinned", {{"what", titleOf(compounds)}, {"unit", titleOfUnit(unit)}}));
}

void EditCommands::free(const QList<int>& compounds) {
    if (!holds(compounds)) return;
    // A rule on two of them goes with the first.
    std::vector<Request> requests;
    QList<int> freed;
    std::vector<PlanConstraint> left = document_.rules();
    for (const int compound : compounds) {
        const auto binds = [&](const PlanConstraint& rule) {
            return rule.kind != RuleKind::exclude && rule.kind != RuleKind::include &&
                   (rule.compound == compound_of(compound) || rule.other == compound_of(compound));
        };
        if (std::erase_if(left, binds) == 0) continue;
        requests.emplace_back(FreeCompound{compound_of(compound), {}});
        freed << compound;
    }
    carryOut({std::move(requests)}, Message("step_freed", {{"what", titleOf(freed)}}));
}

void EditCommands::chooseGates(const std::vector<ChooseGate>& choices) {
    if (choices.empty() || !holds({}, {static_cast<int>(choices.front().unit.index)})) return;
    const ChooseGate& first = choices.front();
    const Phrase unit = titleOfUnit(static_cast<int>(first.unit.index));
    const char* const text = !first.kind                     ? "step_gate_as_advised"
                             : *first.kind == GateKind::keep ? "step_gate_kept"
                                                             : "step_gate_closed";
    carryOut({{choices.begin(), choices.end()}},
             choices.size() == 1 ? Message(text, {{"unit", unit}})
                                 : Message("step_gates_chosen", {{"unit", unit}, {"count", choices.size()}}));
}

bool EditCommands::isLocked(int compound) const {
    return std::ranges::any_of(document_.rules(), [&](const PlanConstraint& rule) {
        return rule.kind == RuleKind::lock && rule.compound == compound_of(compound);
    });
}

QList<int> EditCommands::unassigned() const {
    const EditedState& edited = document_.edited();
    if (!edited.layout) return {};
    const auto& compounds = document_.ground()->plan().ground.compounds;
    return only(all_of(document_), [&](int number) {
        const CompoundId compound = compound_of(number);
        const bool is_excluded = std::ranges::any_of(edited.rules, [&](const PlanConstraint& rule) {
            return rule.kind == RuleKind::exclude && rule.compound == compound;
        });
        return !at(edited.layout->unit_of_compound, compound) && at(compounds, compound).in_scope() &&
               !is_excluded;
    });
}

}  // namespace lifang
