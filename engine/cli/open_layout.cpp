#include "cli/open_layout.hpp"

#include "cli/plan_table.hpp"
#include "cli/written_plan.hpp"
#include "core/error.hpp"
#include "core/nearest.hpp"
#include "pipeline/rules.hpp"
#include "publish/publish.hpp"

#include <algorithm>
#include <set>
#include <tuple>

#include <fmt/format.h>

namespace lifang {
namespace {

[[noreturn]] void refuse(const std::string& where, const Message& problem, const Message& advice = {}) {
    throw Error(ExitCode::usage, where, problem, advice);
}

}  // namespace

OpenLayout::OpenLayout(const std::string& path, const std::string& layout_key, Excluded excluded,
                       const Run& run)
    : path_(path), changed_(path) {
    Plan plan = changed_.take();
    position_ = static_cast<std::size_t>(&require_layout(plan, layout_key) - plan.layouts.data());
    reopened_ = reopen_plan(std::move(plan), position_, excluded, run);
    take_up_rules();
}

void OpenLayout::take_up_rules() {
    reopened_.constraints = read_constraints(reopened_.plan.constraints, reopened_.district);
    editor_ = std::make_unique<Editor>(reopened_.district.graph, reopened_.demand, reopened_.constraints,
                                       units_by_atom(reopened_, layout()));
}

void OpenLayout::add_rules(const std::vector<PlanConstraint>& rules) {
    auto& known = reopened_.plan.constraints;
    for (const PlanConstraint& rule : rules)
        if (std::ranges::find(known, rule) == known.end()) known.push_back(rule);
    take_up_rules();
}

std::size_t OpenLayout::drop_rules(CompoundId compound) {
    const std::size_t dropped = std::erase_if(reopened_.plan.constraints, [&](const PlanConstraint& rule) {
        return rule.kind != "exclude" && rule.kind != "include" &&
               (rule.compound == compound || rule.other == compound);
    });
    take_up_rules();
    return dropped;
}

Edit OpenLayout::leave() const {
    std::vector<AtomId> atoms;
    for (const Constraint& rule : reopened_.constraints)
        if (rule.kind == Constraint::Kind::exclude) atoms.push_back(rule.atom);
    return editor_->exclude(atoms);
}

void OpenLayout::take_in_again(CompoundId compound) {
    lifang::take_in_again(reopened_, compound);
    take_up_rules();
}

bool OpenLayout::is_excluded(AtomId atom) const {
    return std::ranges::any_of(reopened_.constraints, [&](const Constraint& rule) {
        return rule.kind == Constraint::Kind::exclude && rule.atom == atom;
    });
}

Edit OpenLayout::house() {
    Edit all;
    const std::size_t atoms = editor_->unit_of().size();
    for (std::size_t i = 0; i < atoms; ++i) {
        const AtomId atom{i};
        if (editor_->unit_of()[i] != no_unit || is_excluded(atom)) continue;
        std::vector<Edit> ways{editor_->move({atom}, editor_->free_unit())};
        for (const UnitId unit : neighbours(atom)) ways.push_back(editor_->move({atom}, unit));
        const auto price = [&](const Edit& way) {
            const Effect effect = editor_->weigh(way);
            return std::tuple(!effect.is_allowed(), effect.excess_after - effect.excess_before,
                              effect.after.mean_abs_deviation);
        };
        const Edit best = *std::ranges::min_element(ways, {}, price);
        editor_->apply(best);
        all.insert(all.end(), best.begin(), best.end());
    }
    for (std::size_t i = 0; i < all.size(); ++i) editor_->undo();
    return all;
}

CompoundId OpenLayout::find_compound(const std::string& word) const {
    const FoundCompound found = lifang::find_compound(word, reopened_.plan.site.compounds);
    if (!found.compound) refuse(word, found.problem, found.advice);
    return *found.compound;
}

AtomId OpenLayout::find_atom(const std::string& word) const {
    const CompoundId compound = find_compound(word);
    const auto atom = lifang::find_atom(reopened_.district, compound);
    if (!atom || (at(editor_->unit_of(), *atom) == no_unit && is_excluded(*atom))) {
        const auto reason = at(reopened_.plan.site.compounds, compound).scope_reason;
        refuse(word, Message("compound_in_no_unit",
                             {{"reason", scope_reason(to_text(reason.value_or(ScopeReason::excluded)))}}));
    }
    return *atom;
}

UnitId OpenLayout::find_unit(const std::string& word) const {
    const auto& units = layout().units;
    std::vector<std::string_view> known;
    for (std::size_t i = 0; i < units.size(); ++i) {
        if (units[i].key == word || units[i].code == word) return UnitId{i};
        known.push_back(units[i].key);
    }
    const auto meant = find_nearest(word, known);
    refuse(word, Message("not_a_unit_of_layout", {{"layout", layout().key}}),
           meant ? Message("did_you_mean", {{"word", *meant}}) : Message());
}

std::string OpenLayout::unit_name(UnitId unit) const {
    if (unit == no_unit) return "";
    const auto& units = layout().units;
    return unit.index < units.size() ? at(units, unit).key
                                     : fmt::format("new{}", unit.index - units.size() + 1);
}

std::string OpenLayout::compound_name(AtomId atom) const {
    const Compound& compound =
        at(reopened_.plan.site.compounds, at(reopened_.district.compound_of_atom, atom));
    return compound.name.empty() || compound.name == compound.key
               ? compound.key
               : fmt::format("{} {}", compound.key, compound.name);
}

std::vector<UnitId> OpenLayout::neighbours(AtomId atom) const {
    const AtomGraph& graph = reopened_.district.graph;
    const auto& unit_of = editor_->unit_of();
    std::set<UnitId> units;
    for (const Link& link : graph.links) {
        if (!link.passable || (link.a != atom && link.b != atom)) continue;
        if (at(graph.atoms, link.a).group != at(graph.atoms, link.b).group) continue;
        units.insert(at(unit_of, link.a == atom ? link.b : link.a));
    }
    units.erase(no_unit);
    units.erase(at(unit_of, atom));
    return {units.begin(), units.end()};
}

const PlannedLayout& OpenLayout::store_edited(const std::string& command, const Run& run) {
    Layout found = judge_by_parent(reopened_, editor_->to_layout(), layout());
    found.label = "edited";
    found.seed = run.seed();
    return store(std::move(found), editor_->unit_of(), command, run);
}

const PlannedLayout& OpenLayout::store(Layout found, const std::vector<UnitId>& numbers,
                                       const std::string& command, const Run& run) {
    require_sound(path_, run);
    const std::size_t stored = append_layout(reopened_, std::move(found), layout(), numbers, command, run);
    changed_.store(reopened_.plan, run);
    require_rules_kept(path_, run);
    return reopened_.plan.layouts[stored];
}

std::vector<std::string> split_words(const std::string& option, const std::string& words, std::size_t least) {
    std::vector<std::string> parts;
    for (std::size_t start = 0; start <= words.size();) {
        const std::size_t end = std::min(words.find(',', start), words.size());
        if (end > start) parts.push_back(words.substr(start, end - start));
        start = end + 1;
    }
    if (parts.size() < least) refuse(option, Message("too_few_names", {{"words", words}, {"least", least}}));
    return parts;
}

}  // namespace lifang
