// Rule 0: the file has the tables, columns and values that docs/plan-file.md promises.
#include "check/rules.hpp"
#include "check/schema.hpp"
#include "core/parallel.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <unordered_set>

#include <fmt/format.h>

namespace lifang::checking {
namespace {

constexpr double rounding =
    1e-9;  // a share is a quotient of sums: the whole may be above 1 in its last digit

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
    if (const auto* text = std::get_if<std::string_view>(&value)) {
        if (rule.kind == Kind::id && text->empty()) return Message("value_empty");
        if (!rule.choices.empty() &&
            std::find(rule.choices.begin(), rule.choices.end(), *text) == rule.choices.end())
            return Message("value_not_a_choice",
                           {{"value", *text}, {"choices", fmt::to_string(fmt::join(rule.choices, ", "))}});
        return {};
    }
    const auto* whole = std::get_if<std::int64_t>(&value);
    const double number = whole ? static_cast<double>(*whole) : std::get<double>(value);
    if (!std::isfinite(number)) return Message("value_not_finite");
    if (rule.kind == Kind::flag && number != 0.0 && number != 1.0)
        return Message("value_not_a_flag", {{"value", digits(number)}});
    if (rule.kind == Kind::share && (number < -rounding || number > 1.0 + rounding))
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
        const auto position = table.find_column(column.name);
        if (!position) continue;  // may lack it
        const std::vector<Value>& values = table.columns[*position].values;
        for (std::size_t row = 0; row < table.count(); ++row) {
            const bool null = std::holds_alternative<std::monostate>(values[row]);
            if (null && column.required)
                report.broken(
                    0, "null_value",
                    Message("check_null_value",
                            {{"table", table.name}, {"row", table.fids[row]}, {"column", column.name}}));
            if (null) continue;
            const Message fault = find_fault(values[row], column);
            if (!fault.empty())
                report.broken(0, fault_code(column),
                              Message("check_wrong_value", {{"table", table.name},
                                                            {"row", table.fids[row]},
                                                            {"column", column.name},
                                                            {"fault", fault}}));
        }
    }
}

std::string join(const std::vector<std::string_view>& columns) {
    return fmt::to_string(fmt::join(columns, " / "));
}

constexpr std::size_t most_key_columns = 3;

/// The texts of up to three columns of a row.
using Key = std::array<std::string_view, most_key_columns>;

struct HashKey {
    std::size_t operator()(const Key& key) const {
        std::size_t hash = 0;
        for (const std::string_view text : key) hash = 31 * hash + std::hash<std::string_view>()(text);
        return hash;
    }
};
using KeySet = std::unordered_set<Key, HashKey>;

/// Keys of a table's rows.
class KeyColumns {
  public:
    KeyColumns(const Table& table, const std::vector<std::string_view>& columns) : count_(columns.size()) {
        for (const std::string_view column : columns)
            if (const auto position = table.find_column(column))
                values_.push_back(&table.columns[*position].values);
    }

    /// Nothing when one of the columns is not there, NULL or no text.
    std::optional<Key> find(std::size_t row) const {
        if (values_.size() < count_) return std::nullopt;
        Key key;
        for (std::size_t i = 0; i < count_; ++i) {
            const auto* text = std::get_if<std::string_view>(&(*values_[i])[row]);
            if (!text) return std::nullopt;
            key[i] = *text;
        }
        return key;
    }

    std::string show(const Key& key) const {
        return fmt::to_string(
            fmt::join(key.begin(), key.begin() + static_cast<std::ptrdiff_t>(count_), " / "));
    }

  private:
    std::size_t count_;
    std::vector<const std::vector<Value>*> values_;
};

void check_key(const Table& table, const TableRule& rule, Report& report) {
    const KeyColumns keys(table, rule.key);
    KeySet seen(table.count());
    for (std::size_t row = 0; row < table.count(); ++row)
        if (const auto key = keys.find(row); key && !seen.insert(*key).second)
            report.broken(0, "duplicate_id",
                          Message("check_duplicate_id", {{"table", table.name},
                                                         {"row", table.fids[row]},
                                                         {"columns", join(rule.key)},
                                                         {"value", keys.show(*key)}}));
}

void check_reference(const Table& table, const Reference& reference, const Table& target, Report& report) {
    const KeyColumns targets(target, reference.targets), keys(table, reference.columns);
    KeySet there(target.count());
    for (std::size_t row = 0; row < target.count(); ++row)
        if (const auto key = targets.find(row)) there.insert(*key);
    for (std::size_t row = 0; row < table.count(); ++row)
        if (const auto key = keys.find(row); key && !there.contains(*key))
            report.broken(0, "dangling_reference",
                          Message("check_dangling_reference", {{"table", table.name},
                                                               {"row", table.fids[row]},
                                                               {"columns", join(reference.columns)},
                                                               {"value", keys.show(*key)},
                                                               {"target", reference.table}}));
}

bool is_finite(const std::vector<Point>& points) {
    return std::ranges::all_of(points, [](Point p) { return std::isfinite(p.x) && std::isfinite(p.y); });
}

bool is_finite(const Polygon& polygon) {
    return is_finite(polygon.outer) &&
           std::ranges::all_of(polygon.holes, [](const Ring& hole) { return is_finite(hole); });
}

bool is_finite(const Shapes& shape) {
    return is_finite(shape.points) &&
           std::ranges::all_of(shape.lines, [](const LineString& line) { return is_finite(line); }) &&
           std::ranges::all_of(shape.polygons, [](const Polygon& polygon) { return is_finite(polygon); });
}

bool is_empty(const Shapes& shape) {
    return shape.points.empty() && shape.lines.empty() && shape.polygons.empty();
}

void check_shapes(const Table& table, const TableRule& rule, Report& report) {
    if (rule.shape == ShapeType::none) return;
    for (std::size_t row = 0; row < table.count(); ++row) {
        if (is_empty(table.shapes[row]) && rule.shape_required)
            report.broken(0, "no_geometry",
                          Message("check_no_geometry", {{"table", table.name}, {"row", table.fids[row]}}));
        if (!is_finite(table.shapes[row]))
            report.broken(0, "not_finite",
                          Message("check_not_finite", {{"table", table.name}, {"row", table.fids[row]}}));
    }
}

void check_ranks(const Table& roads, Report& report) {
    const std::vector<Value>& classes = roads.columns[*roads.find_column("road_class")].values;
    const std::vector<Value>& ranks = roads.columns[*roads.find_column("rank")].values;
    for (std::size_t row = 0; row < roads.count(); ++row) {
        const auto* name = std::get_if<std::string_view>(&classes[row]);
        const auto* rank = std::get_if<std::int64_t>(&ranks[row]);
        const auto road_class = name ? find_code<Barrier>(*name) : std::nullopt;
        if (!road_class || *road_class < Barrier::path || *road_class > Barrier::motorway || !rank) continue;
        if (*rank != road_rank(*road_class))
            report.broken(0, "wrong_rank",
                          Message("check_wrong_rank", {{"row", roads.fids[row]},
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
        if (!table && rule.may_lack) continue;
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
            if (!position && column.may_lack) continue;
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

void check_values(const std::vector<Table>& tables, const Run& run, Report& report) {
    const std::vector<TableRule>& rules = table_rules();
    std::vector<Report> reports(rules.size());
    for_each_item(run, rules.size(), [&](std::size_t i) {
        const TableRule& rule = rules[i];
        if (!find_table(tables, rule.name)) return;  // it may lack
        const Table& table = *find_table(tables, rule.name);
        check_columns(table, rule, reports[i]);
        check_shapes(table, rule, reports[i]);
        if (!rule.key.empty()) check_key(table, rule, reports[i]);
        for (const Reference& reference : rule.references)
            check_reference(table, reference, *find_table(tables, reference.table), reports[i]);
    });
    for (Report& one : reports) report.append(std::move(one));
    check_ranks(*find_table(tables, "roads"), report);
    std::size_t rows = 0;
    for (const TableRule& rule : rules)
        if (const Table* table = find_table(tables, rule.name)) rows += table->count();
    report.verified(0, Message("rule_values"), rows);
}

}  // namespace lifang::checking
