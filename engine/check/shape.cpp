// Rule 0: the file has the tables, columns and values that docs/plan-file.md promises.
#include "check/rules.hpp"
#include "check/schema.hpp"

#include <algorithm>
#include <cmath>
#include <map>
#include <set>

#include <fmt/format.h>

namespace lifang::checking {
namespace {

bool fits(ColumnType type, Kind kind) {
    switch (kind) {
        case Kind::text:
        case Kind::id:
            return type == ColumnType::text;
        case Kind::whole:
        case Kind::flag:
            return type == ColumnType::whole;
        default:
            return type == ColumnType::real || type == ColumnType::whole;
    }
}

/// What is wrong with a value that is not NULL; empty when nothing.
Message find_fault(const Value& value, const ColumnRule& rule) {
    if (const auto* text = std::get_if<std::string>(&value)) {
        if (rule.kind == Kind::id && text->empty()) return Message("value_empty");
        if (!rule.choices.empty() &&
            std::find(rule.choices.begin(), rule.choices.end(), *text) == rule.choices.end())
            return Message("value_not_a_choice",
                           {{"value", *text}, {"choices", fmt::to_string(fmt::join(rule.choices, " "))}});
        return {};
    }
    const auto* whole = std::get_if<std::int64_t>(&value);
    const double number = whole ? static_cast<double>(*whole) : std::get<double>(value);
    if (!std::isfinite(number)) return Message("value_not_finite");
    if (rule.kind == Kind::flag && number != 0.0 && number != 1.0)
        return Message("value_not_a_flag", {{"value", digits(number)}});
    if (rule.kind == Kind::share && (number < 0.0 || number > 1.0))
        return Message("value_not_a_share", {{"value", digits(number)}});
    if ((rule.kind == Kind::size || rule.kind == Kind::whole) && number < 0.0)
        return Message("value_below_zero", {{"value", digits(number)}});
    if (rule.kind == Kind::money && std::abs(number * 100.0 - std::round(number * 100.0)) > 1e-4)
        return Message("value_not_in_fen", {{"value", digits(number)}});
    return {};
}

std::string fault_code(const ColumnRule& rule) {
    if (!rule.choices.empty()) return "unknown_value";
    if (rule.kind == Kind::share) return "not_a_share";
    return rule.kind == Kind::id ? "empty_id" : "bad_number";
}

void check_columns(const Table& table, const TableRule& rule, Report& report) {
    for (const ColumnRule& column : rule.columns) {
        const std::size_t c = *table.find_column(column.name);
        for (const Row& row : table.rows) {
            const bool null = std::holds_alternative<std::monostate>(row.values[c]);
            if (null && column.required)
                report.broken(0, "null_value",
                              Message("check_null_value",
                                      {{"table", table.name}, {"row", row.fid}, {"column", column.name}}));
            if (null) continue;
            const Message fault = find_fault(row.values[c], column);
            if (!fault.empty())
                report.broken(0, fault_code(column),
                              Message("check_wrong_value", {{"table", table.name},
                                                            {"row", row.fid},
                                                            {"column", column.name},
                                                            {"fault", fault}}));
        }
    }
}

std::string join(const std::vector<std::string_view>& columns) {
    return fmt::to_string(fmt::join(columns, " / "));
}

/// The values of some columns as one text; nothing when one of them is NULL.
std::optional<std::string> find_key(const Table& table, const Row& row,
                                    const std::vector<std::string_view>& columns) {
    std::string key;
    for (const std::string_view column : columns) {
        const auto position = table.find_column(column);
        const auto* text = position ? std::get_if<std::string>(&row.values[*position]) : nullptr;
        if (!text) return std::nullopt;
        key += (key.empty() ? "" : " / ") + *text;
    }
    return key;
}

void check_key(const Table& table, const TableRule& rule, Report& report) {
    std::set<std::string> seen;
    for (const Row& row : table.rows)
        if (const auto key = find_key(table, row, rule.key); key && !seen.insert(*key).second)
            report.broken(
                0, "duplicate_id",
                Message(
                    "check_duplicate_id",
                    {{"table", table.name}, {"row", row.fid}, {"columns", join(rule.key)}, {"value", *key}}));
}

void check_reference(const Table& table, const Reference& reference, const Table& target, Report& report) {
    std::set<std::string> there;
    for (const Row& row : target.rows)
        if (auto key = find_key(target, row, reference.targets)) there.insert(std::move(*key));
    for (const Row& row : table.rows)
        if (const auto key = find_key(table, row, reference.columns); key && !there.count(*key))
            report.broken(0, "dangling_reference",
                          Message("check_dangling_reference", {{"table", table.name},
                                                               {"row", row.fid},
                                                               {"columns", join(reference.columns)},
                                                               {"value", *key},
                                                               {"target", reference.table}}));
}

bool is_finite(const MultiPolygon& polygons) {
    const auto finite = [](Point p) { return std::isfinite(p.x) && std::isfinite(p.y); };
    return std::all_of(polygons.begin(), polygons.end(), [&](const Polygon& polygon) {
        return std::all_of(polygon.outer.begin(), polygon.outer.end(), finite);
    });
}

bool is_empty(const Row& row) {
    return !row.has_shape ||
           (row.shape.points.empty() && row.shape.lines.empty() && row.shape.polygons.empty());
}

void check_shapes(const Table& table, const TableRule& rule, Report& report) {
    if (rule.shape == ShapeType::none) return;
    for (const Row& row : table.rows) {
        if (is_empty(row) && rule.shape_required)
            report.broken(0, "no_geometry",
                          Message("check_no_geometry", {{"table", table.name}, {"row", row.fid}}));
        if (!is_finite(row.shape.polygons))
            report.broken(0, "not_finite",
                          Message("check_not_finite", {{"table", table.name}, {"row", row.fid}}));
    }
}

void check_ranks(const Table& roads, Report& report) {
    const std::size_t class_column = *roads.find_column("road_class"),
                      rank_column = *roads.find_column("rank");
    for (const Row& row : roads.rows) {
        const auto* name = std::get_if<std::string>(&row.values[class_column]);
        const auto* rank = std::get_if<std::int64_t>(&row.values[rank_column]);
        const auto road_class = name ? find_barrier(*name) : std::nullopt;
        if (!road_class || *road_class < Barrier::path || *road_class > Barrier::motorway || !rank) continue;
        if (*rank != road_rank(*road_class))
            report.broken(0, "wrong_rank",
                          Message("check_wrong_rank", {{"row", row.fid},
                                                       {"stated", *rank},
                                                       {"class", *name},
                                                       {"found", road_rank(*road_class)}}));
    }
}

}  // namespace

void check_tables(const std::vector<Table>& tables, Report& report) {
    std::size_t columns = 0;
    for (const TableRule& rule : table_rules()) {
        const Table* table = find_table(tables, rule.name);
        if (!table) {
            report.broken(0, "missing_table", Message("check_missing_table", {{"table", rule.name}}));
            continue;
        }
        if (table->shape_type != rule.shape)
            report.broken(0, "wrong_geometry_type",
                          Message("check_wrong_geometry_type", {{"table", rule.name},
                                                                {"found", to_text(table->shape_type)},
                                                                {"stated", to_text(rule.shape)}}));
        for (const ColumnRule& column : rule.columns) {
            const auto position = table->find_column(column.name);
            if (!position)
                report.broken(
                    0, "missing_column",
                    Message("check_missing_column", {{"table", rule.name}, {"column", column.name}}));
            else if (!fits(table->columns[*position].type, column.kind))
                report.broken(
                    0, "wrong_column_type",
                    Message("check_wrong_column_type", {{"table", rule.name}, {"column", column.name}}));
            ++columns;
        }
    }
    report.verified(0, Message("rule_tables"), columns);
}

void check_values(const std::vector<Table>& tables, Report& report) {
    std::size_t rows = 0;
    for (const TableRule& rule : table_rules()) {
        const Table& table = *find_table(tables, rule.name);
        rows += table.rows.size();
        check_columns(table, rule, report);
        check_shapes(table, rule, report);
        if (!rule.key.empty()) check_key(table, rule, report);
        for (const Reference& reference : rule.references)
            check_reference(table, reference, *find_table(tables, reference.table), report);
    }
    check_ranks(*find_table(tables, "roads"), report);
    report.verified(0, Message("rule_values"), rows);
}

}  // namespace lifang::checking
