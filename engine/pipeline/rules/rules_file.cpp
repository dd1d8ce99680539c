#include "pipeline/rules/rules_file.hpp"

#include "core/error.hpp"
#include "core/nearest.hpp"
#include "load/source/sheets.hpp"
#include "load/text/forms.hpp"
#include "load/text/parse_json.hpp"
#include "publish/publish.hpp"
#include "storage/regular_file.hpp"

#include <algorithm>
#include <filesystem>
#include <optional>

#include <nlohmann/json.hpp>

namespace lifang {
namespace {

struct RuleColumn {
    std::string_view word;
    RuleRow::Column column;
};

// The first of each column is the plan file's.
constexpr RuleColumn column_names[] = {{"kind", RuleRow::kind},          {"compound_id", RuleRow::compound},
                                       {"other_id", RuleRow::other},     {"unit_id", RuleRow::unit},
                                       {"note", RuleRow::note},          {"author", RuleRow::author},
                                       {"compound", RuleRow::compound},  {"other", RuleRow::other},
                                       {"unit", RuleRow::unit},          {"规则", RuleRow::kind},
                                       {"类型", RuleRow::kind},          {"小区", RuleRow::compound},
                                       {"小区编号", RuleRow::compound},  {"另一小区", RuleRow::other},
                                       {"另一小区编号", RuleRow::other}, {"单元", RuleRow::unit},
                                       {"单元编号", RuleRow::unit},      {"备注", RuleRow::note},
                                       {"填写人", RuleRow::author}};

[[noreturn]] void refuse(const Phrase& where, const Message& problem, const Message& advice = {}) {
    throw Error(ExitCode::input, where, problem, advice);
}

RuleRow::Column require_column(const Phrase& where, const std::string& word) {
    const std::string folded = fold_case(word);
    std::vector<std::string_view> known;
    for (const RuleColumn& name : column_names) {
        if (name.word == folded) return name.column;
        known.push_back(name.word);
    }
    const auto meant = find_nearest(folded, known);
    refuse(where, Message("not_a_rule_column", {{"word", word}}),
           meant ? Message("did_you_mean", {{"word", *meant}}) : Message());
}

void require_columns(const Phrase& where, const std::vector<std::optional<RuleRow::Column>>& columns) {
    for (const RuleRow::Column column : {RuleRow::kind, RuleRow::compound})
        if (std::ranges::find(columns, std::optional(column)) == columns.end())
            refuse(where, Message("first_line_names_columns", {{"column", name_of(column)}}));
}

bool is_empty(const std::vector<std::string>& cells) {
    return std::ranges::all_of(cells, [](const std::string& cell) { return trim(cell).empty(); });
}

std::vector<RuleRow> read_sheet(const std::string& where, const Sheet& sheet) {
    std::vector<RuleRow> rules;
    std::vector<std::optional<RuleRow::Column>> columns;
    for (std::size_t row = 0; row < sheet.rows.size(); ++row) {
        const auto& cells = sheet.rows[row];
        if (is_empty(cells)) continue;
        if (columns.empty()) {
            const Message place("at_sheet_row", {{"file", where}, {"number", row + 1}});
            for (std::size_t i = 0; i < cells.size(); ++i) {
                const std::string word(trim(cells[i]));
                const Message here("at_column_number", {{"place", place}, {"column", i + 1}});
                columns.push_back(word.empty() ? std::nullopt : std::optional(require_column(here, word)));
            }
            require_columns(place, columns);
            continue;
        }
        RuleRow rule{{}, Message("at_row", {{"number", row + 1}})};
        for (std::size_t i = 0; i < std::min(cells.size(), columns.size()); ++i)
            if (columns[i]) rule.words[*columns[i]] = trim(cells[i]);
        rules.push_back(std::move(rule));
    }
    return rules;
}

std::string read_word(const Phrase& where, const nlohmann::ordered_json& value) {
    if (value.is_null()) return {};
    if (value.is_number_integer()) return value.dump();
    if (!value.is_string()) refuse(where, Message("json_not_text", {{"value", value.dump()}}));
    return std::string(trim(value.get<std::string>()));
}

std::vector<RuleRow> read_json(const std::string& where) {
    constexpr std::uintmax_t largest_list = 256 << 20;
    const nlohmann::ordered_json items = parse_json(read_text(where, largest_list), where);
    if (!items.is_array()) refuse(where, Message("json_not_a_list"));
    std::vector<RuleRow> rules;
    for (const auto& item : items) {
        RuleRow rule{{}, Message("at_item", {{"number", rules.size() + 1}})};
        const Message here("at_json_item", {{"file", where}, {"number", rules.size() + 1}});
        if (!item.is_object()) refuse(here, Message("json_not_an_object"));
        for (const auto& [key, value] : item.items())
            rule.words[require_column(here, key)] =
                read_word(Message("at_json_key", {{"place", here}, {"key", key}}), value);
        rules.push_back(std::move(rule));
    }
    return rules;
}

std::vector<RuleRow> read_plan_rules(const std::string& source) {
    const Plan plan = read_plan(source);
    std::vector<RuleRow> rules;
    const auto is_excluded = [&](CompoundId compound) {
        return at(plan.ground.compounds, compound).scope_reason == ScopeReason::excluded;
    };
    for (const PlanConstraint& rule : plan.constraints) {
        // A rule that lost its compound to a later exclusion has nothing to say any more.
        const bool is_moot = is_excluded(rule.compound) || (rule.other && is_excluded(*rule.other));
        if (rule.kind != RuleKind::exclude && is_moot) continue;
        if (rule.kind == RuleKind::include) continue;  // tells of that plan's own layouts
        const auto key = [&](CompoundId compound) { return at(plan.ground.compounds, compound).key; };
        rules.push_back({{std::string(to_text(rule.kind)), key(rule.compound),
                          rule.other ? key(*rule.other) : "", rule.unit, rule.note, rule.author},
                         Message("at_row", {{"number", rules.size() + 1}})});
    }
    return rules;
}

}  // namespace

std::string_view name_of(RuleRow::Column column) { return column_names[column].word; }

std::vector<RuleRow> read_rule_rows(const std::string& source, const Run& run) {
    const std::string ending = fold_case(std::filesystem::path(source).extension().string());
    if (ending == ".gpkg") return read_plan_rules(source);
    const auto places = locate(source);
    if (ending == ".json") return read_json(source);
    if (places.size() != 1 || !is_table_file(places.front().path))
        refuse(source, Message("not_a_rules_file"));
    std::vector<RuleRow> rules;
    const std::vector<Sheet> sheets = read_sheets(places.front(), run);
    if (sheets.size() > 1)
        refuse(source, Message("several_sheets",
                               {{"count", sheets.size()}, {"path", source}, {"sheet", sheets.front().name}}));
    for (const Sheet& sheet : sheets) rules = read_sheet(source, sheet);
    return rules;
}

}  // namespace lifang
