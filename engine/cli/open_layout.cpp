#include "cli/open_layout.hpp"

#include "cli/plan_table.hpp"
#include "cli/text_table.hpp"
#include "core/error.hpp"
#include "core/nearest.hpp"
#include "pipeline/rules.hpp"
#include "publish/publish.hpp"

#include <algorithm>
#include <cmath>
#include <map>

#include <fmt/format.h>

namespace lifang {
namespace {

[[noreturn]] void refuse(const std::string& where, const std::string& what, const std::string& advice) {
    throw Error(ExitCode::usage, where, what, advice);
}

Json figures_json(const Figures& figures) {
    return {{"units", figures.units},
            {"max_abs_deviation", figures.max_abs_deviation},
            {"mean_abs_deviation", figures.mean_abs_deviation},
            {"severance", figures.severance},
            {"cut_length_m", figures.cut_length},
            {"compactness", figures.compactness},
            {"street_border_share", figures.street_border_share}};
}

Json unit_json(const UnitMeasure& unit) {
    if (unit.atoms == 0) return nullptr;
    return {{"floor_area_m2", unit.weight},    {"deviation", unit.deviation},
            {"compounds", unit.atoms},         {"perimeter_m", unit.perimeter},
            {"polsby_popper", unit.roundness}, {"severance", unit.severance}};
}

std::string floor_area(const UnitMeasure& unit) {
    return unit.atoms == 0 ? "-" : with_thousands(std::llround(unit.weight));
}

}  // namespace

OpenLayout::OpenLayout(const std::string& path, const std::string& layout_key, Excluded excluded,
                       const Run& run)
    : path_(path) {
    Plan plan = read_plan(path);
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
        return rule.kind != "exclude" && (rule.compound == compound || rule.other == compound);
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

CompoundId OpenLayout::find_compound(const std::string& word) const {
    const FoundCompound found = lifang::find_compound(word, reopened_.plan.site.compounds);
    if (!found.compound) refuse(word, found.problem, found.advice);
    return *found.compound;
}

AtomId OpenLayout::find_atom(const std::string& word) const {
    const CompoundId compound = find_compound(word);
    const auto atom = lifang::find_atom(reopened_.district, compound);
    if (!atom || at(editor_->unit_of(), *atom) == no_unit) {
        const auto reason = at(reopened_.plan.site.compounds, compound).scope_reason;
        refuse(word,
               fmt::format("is out of scope ({}) and in no unit",
                           to_text(reason.value_or(ScopeReason::excluded))),
               "Change the scope, and make the plan again");
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
    refuse(word, fmt::format("is no unit of layout {}", layout().key),
           meant ? fmt::format("Did you mean '{}'?", *meant) : "'lifang info PLAN --layout N' lists them");
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

std::string OpenLayout::describe(const Edit& edit, const Effect& effect, Language language) const {
    const auto say = [&](Text text) { return std::string(text.in(language)); };
    TextTable figures({say({"figure", "指标"}), say({"before", "之前"}), say({"after", "之后"})});
    figures.align_right(1);
    figures.align_right(2);
    const Figures &a = effect.before, &b = effect.after;
    figures.add_row({say({"units", "单元"}), std::to_string(a.units), std::to_string(b.units)});
    figures.add_row(
        {say({"max dev.", "最大偏差"}), percent(a.max_abs_deviation), percent(b.max_abs_deviation)});
    figures.add_row(
        {say({"mean dev.", "平均偏差"}), percent(a.mean_abs_deviation), percent(b.mean_abs_deviation)});
    figures.add_row(
        {say({"on roads", "沿路界线"}), percent(a.street_border_share), percent(b.street_border_share)});
    figures.add_row({say({"severance", "道路穿越"}), with_thousands(std::llround(a.severance)),
                     with_thousands(std::llround(b.severance))});
    figures.add_row({say({"compactness", "紧凑度"}), fmt::format("{:.3f}", a.compactness),
                     fmt::format("{:.3f}", b.compactness)});
    TextTable units({say({"unit", "单元"}), say({"floor area before, m²", "之前建筑面积(平方米)"}),
                     say({"after, m²", "之后(平方米)"}), say({"compounds", "小区"})});
    for (const std::size_t column : {1U, 2U, 3U}) units.align_right(column);
    for (const Effect::Change& change : effect.units)
        units.add_row({unit_name(change.unit), floor_area(change.before), floor_area(change.after),
                       fmt::format("{} > {}", change.before.atoms, change.after.atoms)});
    TextTable moves({say({"compound", "小区"}), say({"from", "原单元"}), say({"to", "新单元"})});
    const std::string nowhere = say({"left out", "不纳入"});
    const auto unit = [&](UnitId of) { return of == no_unit ? nowhere : unit_name(of); };
    for (const auto& [atom, to] : net(edit))
        moves.add_row({compound_name(atom), unit(at(editor_->unit_of(), atom)), unit(to)});
    std::string text = figures.text();
    if (!effect.units.empty()) text += "\n" + units.text() + "\n" + moves.text();
    for (const UnitId out : effect.outside) text += "\n" + tell_outside(out, effect, language);
    return text;
}

std::string OpenLayout::tell_outside(UnitId unit, const Effect& effect, Language language) const {
    const auto change = std::ranges::find(effect.units, unit, &Effect::Change::unit);
    const double weight = change->after.weight;
    const bool above = weight > reopened_.demand.max;
    const Text text = above ? Text{"unit {}: {} m² is above the maximum of {} m²\n",
                                   "单元 {}：{} 平方米，超过上限 {} 平方米\n"}
                            : Text{"unit {}: {} m² is below the minimum of {} m²\n",
                                   "单元 {}：{} 平方米，低于下限 {} 平方米\n"};
    return fmt::format(fmt::runtime(text.in(language)), unit_name(unit), with_thousands(std::llround(weight)),
                       with_thousands(std::llround(above ? reopened_.demand.max : reopened_.demand.min)));
}

Edit OpenLayout::net(const Edit& edit) const {
    std::map<AtomId, UnitId> last;
    for (const auto& [atom, to] : edit) last[atom] = to;
    Edit net;
    for (const auto& [atom, to] : last)
        if (at(editor_->unit_of(), atom) != to) net.push_back({atom, to});
    return net;
}

Json OpenLayout::to_json(const Edit& edit, const Effect& effect) const {
    const auto unit_or_null = [&](UnitId unit) { return unit == no_unit ? Json() : Json(unit_name(unit)); };
    Json json;
    json["before"] = figures_json(effect.before);
    json["after"] = figures_json(effect.after);
    json["allowed"] = effect.is_allowed();
    json["units"] = Json::array();
    for (const Effect::Change& change : effect.units)
        json["units"].push_back({{"unit_id", unit_name(change.unit)},
                                 {"before", unit_json(change.before)},
                                 {"after", unit_json(change.after)}});
    json["moves"] = Json::array();
    for (const auto& [atom, to] : net(edit))
        json["moves"].push_back({{"compound_id", at(reopened_.district.graph.atoms, atom).key},
                                 {"from", unit_or_null(at(editor_->unit_of(), atom))},
                                 {"to", unit_or_null(to)}});
    json["outside_bounds"] = Json::array();
    for (const UnitId unit : effect.outside) json["outside_bounds"].push_back(unit_name(unit));
    const auto ids = [&](const std::vector<AtomId>& atoms) {
        Json list = Json::array();
        for (const AtomId atom : atoms) list.push_back(at(reopened_.district.graph.atoms, atom).key);
        return list;
    };
    json["breaks"] = Json::array();
    for (const Break& one : effect.breaks) {
        Json parts = Json::array();
        for (const auto& part : one.parts) parts.push_back(ids(part));
        json["breaks"].push_back(
            {{"unit_id", unit_name(one.unit)}, {"parts", parts}, {"would_join", ids(one.bridge)}});
    }
    json["broken_rules"] = Json::array();
    for (const Constraint& rule : effect.broken) {
        std::vector<AtomId> atoms{rule.atom};
        if (rule.other) atoms.push_back(*rule.other);
        json["broken_rules"].push_back({{"kind", to_text(rule.kind)}, {"compounds", ids(atoms)}});
    }
    return json;
}

void OpenLayout::require_allowed(const Effect& effect, const std::string& advice) const {
    const auto list = [&](const std::vector<AtomId>& atoms) {
        constexpr std::size_t shown = 5;
        std::string text;
        for (std::size_t i = 0; i < std::min(shown, atoms.size()); ++i)
            text += (i ? ", " : "") + compound_name(atoms[i]);
        return atoms.size() > shown ? text + fmt::format(" ... ({})", atoms.size()) : text;
    };
    std::string what;
    for (const Break& one : effect.breaks) {
        what += fmt::format("{}unit {} would fall into {} parts:", what.empty() ? "" : "; ",
                            unit_name(one.unit), one.parts.size());
        for (const auto& part : one.parts) what += fmt::format(" [{}]", list(part));
        what += one.bridge.empty() ? ", and no passable way joins them"
                                   : fmt::format(", which {} would join", list(one.bridge));
    }
    for (const Constraint& rule : effect.broken)
        what += fmt::format("{}the rule '{}' on {}{} would be broken", what.empty() ? "" : "; ",
                            to_text(rule.kind), compound_name(rule.atom),
                            rule.other ? " and " + compound_name(*rule.other) : "");
    if (!what.empty()) throw Error(ExitCode::infeasible, "layout " + layout().key, what, advice);
}

const PlannedLayout& OpenLayout::store_edited(const std::string& command, const Run& run) {
    Layout found = judge_by_parent(reopened_, editor_->to_layout(), layout());
    found.label = "edited";
    found.seed = run.seed();
    return store(std::move(found), command, run);
}

const PlannedLayout& OpenLayout::store(Layout found, const std::string& command, const Run& run) {
    const std::size_t stored = append_layout(reopened_, std::move(found), layout(), command, run);
    write_plan(reopened_.plan, path_, true, run);
    return reopened_.plan.layouts[stored];
}

std::vector<std::string> split_words(const std::string& option, const std::string& words, std::size_t least) {
    std::vector<std::string> parts;
    for (std::size_t start = 0; start <= words.size();) {
        const std::size_t end = std::min(words.find(',', start), words.size());
        if (end > start) parts.push_back(words.substr(start, end - start));
        start = end + 1;
    }
    if (parts.size() < least)
        refuse(option, fmt::format("'{}' names fewer than {}", words, least), "Separate ids by commas");
    return parts;
}

}  // namespace lifang
