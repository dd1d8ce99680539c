// What an edit would do, told to people and to programs.
#include "cli/open_layout.hpp"
#include "cli/text_table.hpp"
#include "core/error.hpp"

#include <algorithm>
#include <cmath>
#include <map>

#include <fmt/format.h>

namespace lifang {
namespace {

Json figures_json(const Figures& figures) {
    return {{"units", figures.units},
            {"max_abs_deviation", figures.max_abs_deviation},
            {"mean_abs_deviation", figures.mean_abs_deviation},
            {"severance", figures.severance},
            {"cut_length_m", figures.cut_length},
            {"compactness", figures.compactness}};
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
    figures.add_row({say({"on roads, rail, water", "沿路、铁路、水系"}), percent(road_share({})),
                     percent(road_share(edit))});
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
    if (!effect.outside.empty()) text += "\n";
    for (const UnitId out : effect.outside) text += tell_outside(out, effect, language);
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

double OpenLayout::road_share(const Edit& edit) const {
    return measure_road_border_share(reopened_, carry_out(edit, editor_->unit_of()));
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
    json["before"]["road_border_share"] = road_share({});
    json["after"] = figures_json(effect.after);
    json["after"]["road_border_share"] = road_share(edit);
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

void OpenLayout::require_allowed(const Effect& effect, const Message& how_to_join) const {
    if (effect.breaks.empty() && effect.broken.empty()) return;
    const auto list = [&](const std::vector<AtomId>& atoms) {
        constexpr std::size_t shown = 5;
        std::string text;
        for (std::size_t i = 0; i < std::min(shown, atoms.size()); ++i)
            text += (i ? ", " : "") + compound_name(atoms[i]);
        return atoms.size() > shown ? text + fmt::format(" ... ({})", atoms.size()) : text;
    };
    std::vector<Message> problems;
    for (const Break& one : effect.breaks) {
        std::string parts;
        for (const auto& part : one.parts)
            parts += fmt::format("{}[{}]", parts.empty() ? "" : " ", list(part));
        std::vector<Message::Argument> told{
            {"unit", unit_name(one.unit)}, {"count", one.parts.size()}, {"parts", parts}};
        if (!one.bridge.empty()) told.push_back({"bridge", list(one.bridge)});
        problems.emplace_back(one.bridge.empty() ? "unit_parted" : "unit_parted_but_joinable", told);
    }
    for (const Constraint& rule : effect.broken) {
        std::vector<Message::Argument> told{{"kind", rule_kind(to_text(rule.kind))},
                                            {"compound", compound_name(rule.atom)}};
        if (rule.other) told.push_back({"other", compound_name(*rule.other)});
        problems.emplace_back(rule.other ? "pair_rule_broken" : "rule_broken", told);
    }
    const bool is_parted =
        std::ranges::any_of(effect.breaks, [](const Break& one) { return one.bridge.empty(); });
    Message advice = is_parted ? Message("units_stay_inside") : how_to_join;
    if (!effect.broken.empty())
        advice = Message("change_edit_or_free",
                         {{"compound", at(reopened_.district.graph.atoms, effect.broken.front().atom).key}});
    throw Error(ExitCode::infeasible, Message("at_layout", {{"layout", layout().key}}),
                Message("edit_not_allowed", {{"problems", problems}}), advice);
}

}  // namespace lifang
