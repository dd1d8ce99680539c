#include "cli/open_layout.hpp"

#include "cli/plan_table.hpp"
#include "cli/text_table.hpp"
#include "core/error.hpp"
#include "core/nearest.hpp"
#include "publish/publish.hpp"

#include <algorithm>
#include <cmath>

#include <fmt/format.h>

namespace lifang {
namespace {

[[noreturn]] void refuse(const std::string& where, const std::string& what, const std::string& advice) {
    throw Error(ExitCode::usage, where, what, advice);
}

std::string_view name_of(Constraint::Kind kind) {
    switch (kind) {
        case Constraint::Kind::lock:
            return "lock";
        case Constraint::Kind::exclude:
            return "exclude";
        case Constraint::Kind::together:
            return "together";
        case Constraint::Kind::apart:
            return "apart";
        case Constraint::Kind::pin:
            return "pin";
    }
    return "";
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

OpenLayout::OpenLayout(const std::string& path, const std::string& layout_key, const Run& run) : path_(path) {
    Plan plan = read_plan(path);
    position_ = static_cast<std::size_t>(&require_layout(plan, layout_key) - plan.layouts.data());
    reopened_ = reopen_plan(std::move(plan), run);
    add_rules({});
}

void OpenLayout::add_rules(const std::vector<PlanConstraint>& rules) {
    const auto atom_of = [&](CompoundId compound) {
        return find_atom(at(reopened_.plan.site.compounds, compound).key);
    };
    for (const PlanConstraint& rule : rules) {
        auto& known = reopened_.plan.constraints;
        if (std::ranges::find(known, rule) != known.end()) continue;
        known.push_back(rule);
        const auto kind = rule.kind == "lock"       ? Constraint::Kind::lock
                          : rule.kind == "together" ? Constraint::Kind::together
                                                    : Constraint::Kind::apart;
        std::optional<AtomId> other;
        if (rule.other) other = atom_of(*rule.other);
        reopened_.constraints.push_back({kind, atom_of(rule.compound), other, std::nullopt});
    }
    editor_ = std::make_unique<Editor>(reopened_.district.graph, reopened_.demand, reopened_.constraints,
                                       units_by_atom(reopened_, layout()));
}

CompoundId OpenLayout::find_compound(const std::string& word) const {
    const auto& compounds = reopened_.plan.site.compounds;
    std::vector<CompoundId> named;
    std::vector<std::string_view> known;
    for (std::size_t i = 0; i < compounds.size(); ++i) {
        if (compounds[i].key == word) return CompoundId{i};
        if (compounds[i].name == word) named.emplace_back(i);
        known.push_back(compounds[i].key);
        if (!compounds[i].name.empty()) known.push_back(compounds[i].name);
    }
    if (named.size() == 1) return named.front();
    if (named.size() > 1)
        refuse(word, fmt::format("is the name of {} compounds", named.size()), "Give the compound_id");
    const auto meant = find_nearest(word, known);
    refuse(word, "is no compound of this plan",
           meant ? fmt::format("Did you mean '{}'?", *meant) : "Give a compound_id or a name");
}

AtomId OpenLayout::find_atom(const std::string& word) const {
    const CompoundId compound = find_compound(word);
    const auto& compounds = reopened_.district.compound_of_atom;
    const auto place = std::ranges::lower_bound(compounds, compound);
    if (place == compounds.end() || *place != compound)
        refuse(word, "is out of scope and in no unit", "Change the scope, and make the plan again");
    return AtomId{static_cast<std::size_t>(place - compounds.begin())};
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

std::string OpenLayout::describe(const Effect& effect, Language language) const {
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
    return figures.text() + "\n" + units.text();
}

Json OpenLayout::to_json(const Effect& effect) const {
    Json json;
    json["before"] = figures_json(effect.before);
    json["after"] = figures_json(effect.after);
    json["allowed"] = effect.is_allowed();
    json["units"] = Json::array();
    for (const Effect::Change& change : effect.units)
        json["units"].push_back({{"unit_id", unit_name(change.unit)},
                                 {"before", unit_json(change.before)},
                                 {"after", unit_json(change.after)}});
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
        json["broken_rules"].push_back({{"kind", name_of(rule.kind)}, {"compounds", ids(atoms)}});
    }
    return json;
}

void OpenLayout::require_allowed(const Effect& effect) const {
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
                            name_of(rule.kind), compound_name(rule.atom),
                            rule.other ? " and " + compound_name(*rule.other) : "");
    if (!what.empty())
        throw Error(ExitCode::infeasible, "layout " + layout().key, what,
                    "Give --repair to let neighbours move as well, or change the edit");
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
