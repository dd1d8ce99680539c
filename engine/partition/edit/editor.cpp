#include "partition/edit/editor.hpp"

#include "core/error.hpp"
#include "core/numbering.hpp"
#include "partition/graph/require.hpp"
#include "partition/objective/measure.hpp"

#include <algorithm>
#include <set>

namespace lifang {
namespace {

[[noreturn]] void refuse(const Message& problem) { throw Error(ExitCode::usage, "edit", problem); }

}  // namespace

std::vector<UnitId> carry_out(const Edit& edit, std::vector<UnitId> unit_of) {
    for (const auto& [atom, to] : edit) at(unit_of, atom) = to;
    return unit_of;
}

std::vector<AtomId> list_locked(const Constraints& rules) {
    std::vector<AtomId> locked;
    for (const Constraint& rule : rules)
        if (rule.kind == Constraint::Kind::lock) locked.push_back(rule.atom);
    return locked;
}

std::vector<UnitId> touched_units(const Edit& edit, const std::vector<UnitId>& before) {
    std::set<UnitId> units;
    for (const auto& [atom, to] : edit) {
        units.insert(at(before, atom));
        units.insert(to);
    }
    units.erase(no_unit);
    return {units.begin(), units.end()};
}

Editor::Editor(const AtomGraph& graph, const Demand& demand, Constraints constraints,
               std::vector<UnitId> unit_of)
    : graph_(graph),
      adjacency_((require_divisible(graph, demand), graph)),
      demand_(demand),
      scale_(make_scale(graph, demand)),
      constraints_(std::move(constraints)),
      unit_of_(std::move(unit_of)) {
    require_known_atoms(graph, constraints_);
    if (unit_of_.size() != graph.atoms.size()) refuse(Message("layout_of_other_graph"));
    for (std::size_t i = 0; i < unit_of_.size(); ++i) {
        if (unit_of_[i] == no_unit) continue;
        if (unit_of_[i].index >= members_.size()) members_.resize(unit_of_[i].index + std::size_t{1});
        at(members_, unit_of_[i]).emplace_back(i);
    }
    for (const auto& members : members_) measures_.push_back(measure(members, unit_of_));
}

Editor Editor::with_rules(Constraints constraints) const {
    require_known_atoms(graph_, constraints);
    Editor other = *this;
    other.constraints_ = std::move(constraints);
    other.done_.clear();
    other.undone_.clear();
    return other;
}

const std::vector<AtomId>& Editor::members(UnitId unit) const {
    static const std::vector<AtomId> none;
    return unit.index < members_.size() ? at(members_, unit) : none;
}

UnitMeasure Editor::measure(UnitId unit) const {
    return unit.index < measures_.size() ? at(measures_, unit) : UnitMeasure{};
}

UnitId Editor::free_unit() const {
    std::size_t unit = 0;
    while (unit < members_.size() && !members_[unit].empty()) ++unit;
    return UnitId{unit};
}

void Editor::require_unit(UnitId unit) const {
    if (members(unit).empty()) refuse(Message("no_such_unit_number", {{"number", unit.index + 1}}));
}

Edit Editor::move(const std::vector<AtomId>& atoms, UnitId to) const {
    Edit edit;
    for (const AtomId atom : atoms)
        if (at(unit_of_, atom) != to) edit.push_back({atom, to});
    return edit;
}

Edit Editor::merge(const std::vector<UnitId>& units) const {
    Edit edit;
    if (units.empty()) return edit;
    UnitId keep = *std::min_element(units.begin(), units.end());
    for (const AtomId atom : list_locked(constraints_))
        if (const UnitId unit = at(unit_of_, atom); std::ranges::find(units, unit) != units.end()) {
            keep = unit;
            break;
        }
    for (const UnitId unit : std::set<UnitId>(units.begin(), units.end())) {
        require_unit(unit);
        if (unit == keep) continue;
        for (const AtomId atom : members(unit)) edit.push_back({atom, keep});
    }
    return edit;
}

std::vector<std::vector<AtomId>> Editor::members_after(const Edit& edit, const std::vector<UnitId>& units,
                                                       const std::vector<UnitId>& after) const {
    std::vector<std::vector<AtomId>> members(units.size());
    for (std::size_t i = 0; i < units.size(); ++i)
        for (const AtomId atom : this->members(units[i]))
            if (at(after, atom) == units[i]) members[i].push_back(atom);
    for (const auto& [atom, to] : edit) {
        const UnitId unit = at(after, atom);
        if (unit == no_unit || unit == at(unit_of_, atom)) continue;
        const auto place = std::lower_bound(units.begin(), units.end(), unit) - units.begin();
        members[static_cast<std::size_t>(place)].push_back(atom);
    }
    for (auto& list : members) {
        std::sort(list.begin(), list.end());
        list.erase(std::unique(list.begin(), list.end()), list.end());  // an atom may be named twice
    }
    return members;
}

Edit Editor::swap_in(const Edit& edit) {
    const std::vector<UnitId> units = touched_units(edit, unit_of_);
    Edit back;
    for (const auto& [atom, to] : edit) back.push_back({atom, at(unit_of_, atom)});
    std::vector<UnitId> after = carry_out(edit, unit_of_);
    auto members = members_after(edit, units, after);
    unit_of_ = std::move(after);
    if (!units.empty() && units.back().index >= members_.size()) {
        members_.resize(units.back().index + std::size_t{1});
        measures_.resize(members_.size());
    }
    for (std::size_t i = 0; i < units.size(); ++i) {
        at(measures_, units[i]) = measure(members[i], unit_of_);
        at(members_, units[i]) = std::move(members[i]);
    }
    return back;
}

void Editor::apply(const Edit& edit) {
    done_.push_back(swap_in(edit));
    undone_.clear();
}

bool Editor::undo() {
    if (done_.empty()) return false;
    const Edit back = std::move(done_.back());
    done_.pop_back();
    undone_.push_back(swap_in(back));
    return true;
}

bool Editor::redo() {
    if (undone_.empty()) return false;
    const Edit again = std::move(undone_.back());
    undone_.pop_back();
    done_.push_back(swap_in(again));
    return true;
}

Layout Editor::to_layout() const {
    Layout layout;
    Numbering number;
    for (const UnitId unit : unit_of_)
        layout.unit_of.push_back(unit == no_unit ? no_unit : UnitId{number(unit.index)});
    layout.figures = measure_layout(graph_, demand_, layout.unit_of);
    return layout;
}

}  // namespace lifang
