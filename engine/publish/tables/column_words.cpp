#include "publish/tables/column_words.hpp"

#include "core/code_words.hpp"
#include "core/issue_titles.hpp"
#include "publish/cartography/style.hpp"
#include "publish/tables/titles.hpp"

#include <algorithm>
#include <bit>

namespace lifang {
namespace {

struct ColumnCodes {
    std::string_view column;
    CodeSet codes;
};

constexpr ColumnCodes coded_columns[] = {
    {"label", CodeSet::layout_label},
    {"status", CodeSet::layout_status},
    {"objective", CodeSet::objective},
    {"scope_reason", CodeSet::scope_reason},
    {"management", CodeSet::management_mode},
    {"mode", CodeSet::service_mode},
    {"service_level", CodeSet::service_level},
    {"change_figure", CodeSet::mode_figure},
    {"change_mode", CodeSet::service_mode},
    {"change_service_level", CodeSet::service_level},
    {"line", CodeSet::money_line},
    {"side", CodeSet::money_side},
    {"measure", CodeSet::money_measure},
    {"barrier", CodeSet::barrier},
    {"road_class", CodeSet::barrier},
    {"floor_area_source", CodeSet::floor_area_source},
    {"levels_source", CodeSet::floor_area_source},
    {"beyond", CodeSet::beyond_border},
    {"kept_for", CodeSet::gate_reason},
    {"advised", CodeSet::gate_kind},
    {"way_out", CodeSet::way_out},
    {"enclosure", CodeSet::enclosure},
    {"item", CodeSet::inventory_item},
    {"severity", CodeSet::severity},
    {"stage", CodeSet::stage},
    {"state", CodeSet::coverage_state},
    {"per", CodeSet::station_scope},
    {"matched_by", CodeSet::matched_by},
    {"reason", CodeSet::move_reason},
};

constexpr std::string_view yes_no_columns[] = {"renovated", "in_scope", "derived", "walkable", "drivable",
                                               "bridge",    "tunnel",   "water",   "passable", "in_street"};

std::vector<ValueWord> words_of(CodeSet set) {
    std::vector<ValueWord> words;
    for (const CodeWord& word : list_words(set))
        words.push_back({std::string(word.code), std::string(word.text.zh)});
    return words;
}

/// Words of a column that holds several codes at once.
std::vector<ValueWord> joined_words(CodeSet set) {
    std::vector<ValueWord> words = words_of(set);
    const std::size_t singles = words.size();
    for (unsigned chosen = 1; chosen < 1U << singles; ++chosen) {
        ValueWord joined;
        for (std::size_t i = 0; i < singles; ++i) {
            if (!(chosen >> i & 1U)) continue;
            joined.value += (joined.value.empty() ? "" : " ") + words[i].value;
            joined.word += (joined.word.empty() ? "" : "，") + words[i].word;
        }
        if (!std::has_single_bit(chosen)) words.push_back(std::move(joined));
    }
    return words;
}

/// A unit can break several rules, but not both bounds.
std::vector<ValueWord> violation_words() {
    std::vector<ValueWord> words = joined_words(CodeSet::unit_violation);
    std::erase_if(words, [](const ValueWord& word) { return word.value.starts_with("below_min above_max"); });
    return words;
}

/// A gate is one of a street or of a back street.
std::vector<ValueWord> broken_need_words() {
    std::vector<ValueWord> words = joined_words(CodeSet::gate_reason);
    std::erase_if(words,
                  [](const ValueWord& word) { return word.value.starts_with("public_way back_street"); });
    return words;
}

std::vector<ValueWord> barrier_class_words() {
    return {{"rail", "铁路"},      {"light_rail", "轻轨"}, {"subway", "地铁"},        {"tram", "有轨电车"},
            {"monorail", "单轨"},  {"disused", "废弃"},    {"planned", "在建、规划"}, {"river", "河流"},
            {"canal", "运河、渠"}, {"stream", "溪流"},     {"coastline", "海岸线"},   {"wall", "围墙"}};
}

/// Of ways, watercourses, green ground and facilities.
std::vector<ValueWord> inventory_class_words() {
    std::vector<ValueWord> words = {
        {"path", "小路"},   {"service", "内部道路"},   {"residential", "街巷"},
        {"canal", "渠"},    {"stream", "溪沟"},        {"park", "公园"},
        {"garden", "花园"}, {"grass", "草地"},         {"forest", "林地"},
        {"wood", "林地"},   {"village_green", "绿地"}, {"recreation_ground", "游憩地"}};
    for (ValueWord& facility : words_of(CodeSet::facility_kind)) words.push_back(std::move(facility));
    return words;
}

std::vector<ValueWord> kind_words(std::string_view layer) {
    if (layer == "buildings") return words_of(CodeSet::building_kind);
    if (layer == "facilities" || layer == "coverage" || layer == "service_areas")
        return words_of(CodeSet::facility_kind);
    if (layer == "district") return {{"edge", "所用边界"}, {"given_boundary", "给定边界"}};
    if (layer == "barrier_lines") return {{"railway", "铁路"}, {"water", "河渠"}, {"wall", "围墙"}};
    // What is left tells its kinds apart on the map, with words.
    std::vector<ValueWord> words;
    const LayerStyle* style = find_style(layer);
    if (style && style->column == "kind")
        for (const StyleRule& rule : style->rules)
            if (!rule.value.empty()) words.push_back({std::string(rule.value), std::string(rule.label_zh)});
    return words;
}

}  // namespace

std::vector<ValueWord> list_value_words(std::string_view layer, std::string_view column) {
    if (column == "kind") return kind_words(layer);
    if (column == "violations") return violation_words();
    if (column == "closed_against") return broken_need_words();
    if (layer == "inventory" && column == "measure") return words_of(CodeSet::measure);
    if (column == "class") return layer == "inventory" ? inventory_class_words() : barrier_class_words();
    if (std::ranges::find(yes_no_columns, column) != std::end(yes_no_columns))
        return {{"1", "是"}, {"0", "否"}};
    if (layer == "issues" && column == "code") {
        std::vector<ValueWord> words;
        for (const IssueTitle& title : issue_titles())
            words.push_back({std::string(title.code), std::string(title.text.zh)});
        return words;
    }
    const auto* coded = std::ranges::find(coded_columns, column, &ColumnCodes::column);
    return coded == std::end(coded_columns) ? std::vector<ValueWord>() : words_of(coded->codes);
}

std::string describe_column(std::string_view layer, std::string_view column) {
    std::string codes;
    for (const ValueWord& value : list_value_words(layer, column))
        codes += (codes.empty() ? "" : "，") + value.value + " " + value.word;
    const std::string title = column_title(column);
    return codes.empty() ? title : title + "（" + codes + "）";
}

}  // namespace lifang
