#include "cli/unit_sheet.hpp"

#include "cli/text_table.hpp"
#include "core/code_words.hpp"
#include "core/figures/table.hpp"
#include "core/figures/text.hpp"
#include "load/site/compound_title.hpp"
#include "publish/report/inventory_words.hpp"
#include "publish/report/unit_sentences.hpp"

#include <algorithm>

#include <fmt/format.h>

namespace lifang {
namespace {

constexpr std::size_t farthest_told = 5;  // compounds on a screen; JSON has them all

std::string words(const Text& text, Language language) { return std::string(text.in(language)); }

std::string word(CodeSet set, std::string_view code, Language language) {
    return std::string(word_of(set, code, language));
}

std::string metres(const std::optional<Meters>& length) {
    return length ? fmt::format("{:.0f}", length->value) : "-";
}

std::string list_figures(const Unit& unit, Language language) {
    TextTable table;
    table.align_right(1);
    for (const UnitFigure& figure : unit_figures())
        if (const auto number = number_of<FiguresOfUnit>(unit, figure.member))
            table.add_row({table_heading(figure, language), figure_text(figure, number)});
    if (unit.mode)
        table.add_row(
            {words({"mode", "管理模式"}, language), word(CodeSet::service_mode, *unit.mode, language)});
    return table.text();
}

std::string list_gates(const Plan& plan, const Unit& unit, Language language) {
    if (!unit.gates) return {};
    std::string text = "\n" + words({"gates", "出入口"}, language);
    if (unit.enclosure) text += "  " + word(CodeSet::enclosure, to_text(*unit.enclosure), language);
    TextTable table({words({"no.", "序号"}, language), words({"way", "道路"}, language),
                     words({"class", "等级"}, language), words({"gate", "出入口"}, language),
                     words({"because", "原因"}, language), words({"compounds", "小区数"}, language), "x",
                     "y"});
    for (const std::size_t column : {0, 5, 6, 7}) table.align_right(column);
    for (std::size_t number = 1; const Gate& gate : unit.gates_at)
        table.add_row(
            {std::to_string(number++), gate.road ? at(plan.site.roads, *gate.road).name : std::string(),
             word(CodeSet::barrier, to_text(gate.road_class), language), gate_kind_text(gate, language),
             gate_reason_text(gate, language), gate.compounds ? std::to_string(*gate.compounds) : "-",
             fmt::format("{:.1f}", gate.at.x), fmt::format("{:.1f}", gate.at.y)});
    return text + "\n" + table.text();
}

/// Those whose way out grows most come first, then those who have none.
std::string list_ways_out(const Plan& plan, const Unit& unit, Language language) {
    if (unit.entrances.empty()) return {};
    std::vector<Entrance> rows = unit.entrances;
    const auto detour = [](const Entrance& row) {
        return row.walk ? *row.walk - *row.walk_open : Meters{-1.0};
    };
    std::ranges::stable_sort(rows, std::ranges::greater(), detour);
    TextTable table({words({"compounds, longest detours first", "小区（绕行最远者在前）"}, language),
                     words({"way out", "出行方式"}, language), words({"walk, m", "步行，米"}, language),
                     words({"with all gates open, m", "出入口全部开放时，米"}, language)});
    table.align_right(2);
    table.align_right(3);
    for (std::size_t i = 0; i < std::min(rows.size(), farthest_told); ++i)
        table.add_row({compound_title(at(plan.ground.compounds, rows[i].compound)),
                       word(CodeSet::way_out, to_text(rows[i].state), language), metres(rows[i].walk),
                       metres(rows[i].walk_open)});
    return "\n" + table.text();
}

std::string list_inventory(const Unit& unit, Language language) {
    if (unit.inventory.empty()) return {};
    TextTable table({words({"to maintain", "管护清单"}, language), words({"class", "类别"}, language),
                     words({"name", "名称"}, language), words({"amount", "数量"}, language), ""});
    table.align_right(3);
    for (const InventoryItem& item : unit.inventory)
        table.add_row({word(CodeSet::inventory_item, to_text(item.item), language),
                       inventory_class_text(item.item, item.item_class, language), item.name,
                       with_thousands(std::llround(item.amount)),
                       word(CodeSet::measure, to_text(item.measure), language)});
    return "\n" + table.text();
}

std::string list_money(const Unit& unit, Language language) {
    if (unit.money.empty()) return {};
    TextTable table({words({"account per month", "每月收支"}, language), words({"side", "性质"}, language),
                     words({"CNY", "元"}, language), words({"rate from", "标准依据"}, language)});
    table.align_right(2);
    for (const MoneyLine& line : unit.money)
        table.add_row({word(CodeSet::money_line, to_text(line.item), language),
                       word(CodeSet::money_side, to_text(line.side), language),
                       line.amount ? fmt::format("{:.2f}", line.amount->yuan()) : "-", line.source});
    return "\n" + table.text();
}

template <class Held>
Json number_or_null(const std::optional<Held>& held) {
    return held ? Json(to_number(*held)) : Json(nullptr);
}

Json codes_json(const std::vector<GateReason>& reasons) {
    Json json = Json::array();
    for (const GateReason reason : reasons) json.push_back(to_text(reason));
    return json;
}

Json gates_json(const Plan& plan, const Unit& unit) {
    Json json = Json::array();
    for (const Gate& gate : unit.gates_at)
        json.push_back({{"road_id", gate.road ? Json(at(plan.site.roads, *gate.road).key) : Json(nullptr)},
                        {"road_class", to_text(gate.road_class)},
                        {"kind", to_text(gate.kind)},
                        {"kept_for", gate.reason ? Json(to_text(*gate.reason)) : Json(nullptr)},
                        {"drivable", gate.drivable ? Json(*gate.drivable) : Json(nullptr)},
                        {"compounds", gate.compounds ? Json(*gate.compounds) : Json(nullptr)},
                        {"advised", gate.advised ? Json(to_text(*gate.advised)) : Json(nullptr)},
                        {"closed_against", codes_json(gate.against)},
                        {"place", {gate.at.x, gate.at.y}}});
    return json;
}

Json money_json(const Unit& unit) {
    Json json = Json::array();
    for (const MoneyLine& line : unit.money)
        json.push_back({{"item", to_text(line.item)},
                        {"side", to_text(line.side)},
                        {"amount_cny", number_or_null(line.amount)},
                        {"quantity", line.quantity ? Json(*line.quantity) : Json(nullptr)},
                        {"measure", to_text(line.measure)},
                        {"rate", line.rate ? Json(*line.rate) : Json(nullptr)},
                        {"source", line.source}});
    return json;
}

}  // namespace

std::string describe_unit(const Plan& plan, const PlannedLayout& layout, UnitId id, Language language) {
    const Unit& unit = at(layout.units, id);
    return fmt::format("{} {}  {} {}  {}\n", words({"layout", "方案"}, language), layout.key,
                       words({"unit", "单元"}, language), unit.key, unit.name) +
           list_figures(unit, language) + list_gates(plan, unit, language) +
           list_ways_out(plan, unit, language) + list_inventory(unit, language) + list_money(unit, language);
}

Json unit_sheet_json(const Plan& plan, const PlannedLayout& layout, UnitId id) {
    const Unit& unit = at(layout.units, id);
    Json json = to_json(unit, plan);
    json["layout_id"] = layout.key;
    json["mode"] = unit.mode ? Json(*unit.mode) : Json(nullptr);
    json["enclosure"] = unit.enclosure ? Json(to_text(*unit.enclosure)) : Json(nullptr);
    json["gates_at"] = gates_json(plan, unit);
    json["entrances"] = Json::array();
    for (const Entrance& row : unit.entrances)
        json["entrances"].push_back({{"compound_id", at(plan.ground.compounds, row.compound).key},
                                     {"way_out", to_text(row.state)},
                                     {"walk_m", number_or_null(row.walk)},
                                     {"walk_open_m", number_or_null(row.walk_open)}});
    json["inventory"] = Json::array();
    for (const InventoryItem& item : unit.inventory)
        json["inventory"].push_back({{"item", to_text(item.item)},
                                     {"class", item.item_class},
                                     {"name", item.name},
                                     {"amount", item.amount},
                                     {"measure", to_text(item.measure)}});
    json["money"] = money_json(unit);
    return json;
}

}  // namespace lifang
