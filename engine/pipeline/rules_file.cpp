#include "pipeline/rules_file.hpp"

#include "core/error.hpp"
#include "core/nearest.hpp"
#include "load/sheets.hpp"
#include "load/text_forms.hpp"
#include "publish/publish.hpp"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <optional>
#include <sstream>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

namespace lifang {
namespace {

struct ColumnName {
    std::string_view word;
    RuleRow::Column column;
};

// The first of each column is the plan file's.
constexpr ColumnName column_names[] = {{"kind", RuleRow::kind},          {"compound_id", RuleRow::compound},
                                       {"other_id", RuleRow::other},     {"unit_id", RuleRow::unit},
                                       {"note", RuleRow::note},          {"author", RuleRow::author},
                                       {"compound", RuleRow::compound},  {"other", RuleRow::other},
                                       {"unit", RuleRow::unit},          {"规则", RuleRow::kind},
                                       {"类型", RuleRow::kind},          {"小区", RuleRow::compound},
                                       {"小区编号", RuleRow::compound},  {"另一小区", RuleRow::other},
                                       {"另一小区编号", RuleRow::other}, {"单元", RuleRow::unit},
                                       {"单元编号", RuleRow::unit},      {"备注", RuleRow::note},
                                       {"填写人", RuleRow::author}};

[[noreturn]] void refuse(const std::string& where, const std::string& what, const std::string& advice) {
    throw Error(ExitCode::input, where, what, advice);
}

RuleRow::Column require_column(const std::string& where, const std::string& word) {
    const std::string folded = fold_case(word);
    std::vector<std::string_view> known;
    for (const ColumnName& name : column_names) {
        if (name.word == folded) return name.column;
        known.push_back(name.word);
    }
    const auto meant = find_nearest(folded, known);
    refuse(where, fmt::format("'{}' is nothing a rule has", word),
           meant ? fmt::format("Did you mean '{}'?", *meant)
                 : "A rule has: kind, compound_id, other_id, unit_id, note, author");
}

void require_columns(const std::string& where, const std::vector<std::optional<RuleRow::Column>>& columns) {
    for (const RuleRow::Column column : {RuleRow::kind, RuleRow::compound})
        if (std::ranges::find(columns, std::optional(column)) == columns.end())
            refuse(where, fmt::format("names no column {}", name_of(column)),
                   "Let the first row name the columns: kind,compound_id,other_id,unit_id");
}

bool is_empty(const std::vector<std::string>& cells) {
    return std::ranges::all_of(cells, [](const std::string& cell) { return trim(cell).empty(); });
}

std::vector<RuleRow> read_sheet(const std::string& where, const Sheet& sheet) {
    std::vector<RuleRow> rules;
    std::vector<std::optional<RuleRow::Column>> columns;
    for (std::size_t row = 0; row < sheet.rows.size(); ++row) {
        const auto& cells = sheet.rows[row];
        const std::string place = fmt::format("row {}", row + 1);
        if (is_empty(cells)) continue;
        if (columns.empty()) {
            for (std::size_t i = 0; i < cells.size(); ++i) {
                const std::string word(trim(cells[i]));
                const std::string here = fmt::format("{}, {}, column {}", where, place, i + 1);
                columns.push_back(word.empty() ? std::nullopt : std::optional(require_column(here, word)));
            }
            require_columns(fmt::format("{}, {}", where, place), columns);
            continue;
        }
        RuleRow rule{{}, place};
        for (std::size_t i = 0; i < std::min(cells.size(), columns.size()); ++i)
            if (columns[i]) rule.words[*columns[i]] = trim(cells[i]);
        rules.push_back(std::move(rule));
    }
    return rules;
}

std::string read_word(const std::string& where, const nlohmann::json& value) {
    if (value.is_null()) return {};
    if (value.is_number_integer()) return value.dump();
    if (!value.is_string()) refuse(where, fmt::format("{} is no text", value.dump()), "Write it in quotes");
    return std::string(trim(value.get<std::string>()));
}

std::vector<RuleRow> read_json(const std::string& where) {
    std::ifstream file(where, std::ios::binary);
    nlohmann::json items;
    try {
        items = nlohmann::json::parse(file);
    } catch (const nlohmann::json::parse_error& error) {
        const std::string what = error.what();  // "[json.exception.parse_error.101] parse error at line 2, …"
        refuse(where, what.substr(std::min(what.size(), what.find("] ") + 2)), "Mend the JSON there");
    }
    if (!items.is_array())
        refuse(where, "is no list of rules", R"(Write [{"kind": "exclude", "compound_id": "C1"}, ...])");
    std::vector<RuleRow> rules;
    for (const auto& item : items) {
        RuleRow rule{{}, fmt::format("item {}", rules.size() + 1)};
        const std::string here = fmt::format("{}, {}", where, rule.place);
        if (!item.is_object()) refuse(here, "is no object", R"(Write {"kind": ..., "compound_id": ...})");
        for (const auto& [key, value] : item.items())
            rule.words[require_column(here, key)] = read_word(fmt::format("{}, key {}", here, key), value);
        rules.push_back(std::move(rule));
    }
    return rules;
}

std::vector<RuleRow> read_plan_rules(const std::string& source) {
    const Plan plan = read_plan(source);
    std::vector<RuleRow> rules;
    const auto is_excluded = [&](CompoundId compound) {
        return at(plan.site.compounds, compound).scope_reason == ScopeReason::excluded;
    };
    for (const PlanConstraint& rule : plan.constraints) {
        // A rule that lost its compound to a later exclusion has nothing to say any more.
        const bool is_moot = is_excluded(rule.compound) || (rule.other && is_excluded(*rule.other));
        if (rule.kind != "exclude" && is_moot) continue;
        const auto key = [&](CompoundId compound) { return at(plan.site.compounds, compound).key; };
        rules.push_back({{rule.kind, key(rule.compound), rule.other ? key(*rule.other) : "", rule.unit,
                          rule.note, rule.author},
                         fmt::format("row {}", rules.size() + 1)});
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
        refuse(source, "is no file of rules",
               "Give a table (.csv, .xlsx ...), a .json list, or another plan's .gpkg");
    std::vector<RuleRow> rules;
    const std::vector<Sheet> sheets = read_sheets(places.front(), run);
    if (sheets.size() > 1)
        refuse(source, fmt::format("has {} sheets", sheets.size()),
               fmt::format("Name the one with the rules: {}:{}", source, sheets.front().name));
    for (const Sheet& sheet : sheets) rules = read_sheet(source, sheet);
    return rules;
}

}  // namespace lifang
