#include "cli/retention_text.hpp"

#include "cli/text_table.hpp"
#include "core/code_words.hpp"
#include "core/figures/table.hpp"
#include "core/figures/text.hpp"

#include <algorithm>

#include <fmt/format.h>

namespace lifang {
namespace {

std::size_t count_matched(const StartLayout& start, std::optional<MatchedBy> by) {
    return static_cast<std::size_t>(std::ranges::count(start.places, by, &StartPlace::matched_by));
}

/// Of the compounds that move: a layout's account of them in a line.
std::string sum_moves(const Plan& plan, const PlannedLayout& layout, Language language) {
    long long households = 0;
    std::size_t unknown = 0;
    for (const Move& move : layout.moves) {
        const auto& known = at(plan.ground.compounds, move.compound).households;
        known ? static_cast<void>(households += *known) : static_cast<void>(++unknown);
    }
    std::string text =
        fmt::format(fmt::runtime(Text{"{} compounds with {} households", "{} 个小区，{} 户"}.in(language)),
                    layout.moves.size(), with_thousands(households));
    if (unknown > 0)
        text += fmt::format(fmt::runtime(Text{" (unknown in {})", "（其中 {} 个小区户数不明）"}.in(language)),
                            unknown);
    return text;
}

}  // namespace

std::string describe_start(const Plan& plan, Language language) {
    if (!plan.start) return {};
    const StartLayout& start = *plan.start;
    std::string text = fmt::format(
        fmt::runtime(Text{"  {} units before; compounds found: {} by id, {} by name, {} by their ground; "
                          "{} are new\n",
                          "  原有 {} 个单元；小区对应：按编号 {}，按名称 {}，按用地 {}；新增 {}\n"}
                         .in(language)),
        start.units.size(), count_matched(start, MatchedBy::id), count_matched(start, MatchedBy::name),
        count_matched(start, MatchedBy::geometry), count_matched(start, std::nullopt));
    const LayoutFigure& retention = layout_figure("retention");
    for (const PlannedLayout& layout : plan.layouts)
        text += fmt::format(
            fmt::runtime(
                Text{"  layout {}: {} {}; who moves: {}\n", "  方案 {}：{} {}；变动：{}\n"}.in(language)),
            layout.key, short_name(retention).in(language), figure_text(retention, layout.retention),
            sum_moves(plan, layout, language));
    return text;
}

std::string tabulate_moves(const Plan& plan, const PlannedLayout& layout, Language language) {
    if (!plan.start || layout.moves.empty()) return {};
    TextTable table(
        {std::string(Text{"compound", "小区"}.in(language)), std::string(Text{"name", "名称"}.in(language)),
         std::string(Text{"households", "户数"}.in(language)),
         std::string(Text{"from", "原单元"}.in(language)), std::string(Text{"to", "现单元"}.in(language)),
         std::string(Text{"because", "原因"}.in(language))});
    table.align_right(2);
    for (const Move& move : layout.moves) {
        const Compound& compound = at(plan.ground.compounds, move.compound);
        table.add_row({compound.key, compound.name.empty() ? "-" : compound.name,
                       compound.households ? with_thousands(*compound.households) : "-",
                       at(plan.start->units, move.from).key, at(layout.units, move.to).key,
                       move.why.in(language)});
    }
    return table.text();
}

Json start_json(const Plan& plan) {
    if (!plan.start) return nullptr;
    const StartLayout& start = *plan.start;
    Json json;
    json["units"] = start.units.size();
    json["matched"] = {{"id", count_matched(start, MatchedBy::id)},
                       {"name", count_matched(start, MatchedBy::name)},
                       {"geometry", count_matched(start, MatchedBy::geometry)}};
    json["new"] = Json::array();
    for (const StartPlace& place : start.places)
        if (!place.matched_by) json["new"].push_back(at(plan.ground.compounds, place.compound).key);
    return json;
}

Json moves_json(const Plan& plan, const PlannedLayout& layout) {
    Json json = Json::array();
    for (const Move& move : layout.moves) {
        const Compound& compound = at(plan.ground.compounds, move.compound);
        json.push_back({{"compound_id", compound.key},
                        {"households", compound.households ? Json(*compound.households) : Json(nullptr)},
                        {"start_unit_id", at(plan.start->units, move.from).key},
                        {"unit_id", at(layout.units, move.to).key},
                        {"reason", to_text(move.reason)},
                        {"message", move.why.in(Language::en)}});
    }
    return json;
}

}  // namespace lifang
