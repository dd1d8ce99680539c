#pragma once

#include "check/plan_rows.hpp"

#include <map>
#include <string>

namespace lifang::checking {

/// Where the rows with an id stand in their list.
using Positions = std::map<std::string, std::size_t>;

/// Rows of one table, read by column name; columns that are not there read as NULL.
class Reader {
  public:
    Reader(const std::vector<Table>& tables, std::string_view name) : table_(find_table(tables, name)) {}

    std::size_t count() const { return table_ ? table_->rows.size() : 0; }
    bool has(std::string_view column) const { return table_ && table_->find_column(column); }
    const Shapes& shape(std::size_t row) const { return table_->rows[row].shape; }

    Text text(std::size_t row, std::string_view column) const {
        const Value& value = at(row, column);
        if (const auto* text = std::get_if<std::string>(&value)) return *text;
        if (const auto* whole = std::get_if<std::int64_t>(&value)) return std::to_string(*whole);
        return std::nullopt;
    }
    std::string word(std::size_t row, std::string_view column) const {
        return text(row, column).value_or("");
    }
    Number number(std::size_t row, std::string_view column) const {
        const Value& value = at(row, column);
        if (const auto* real = std::get_if<double>(&value)) return *real;
        if (const auto* whole = std::get_if<std::int64_t>(&value)) return static_cast<double>(*whole);
        return std::nullopt;
    }
    double amount(std::size_t row, std::string_view column) const {
        return number(row, column).value_or(0.0);
    }
    Whole whole(std::size_t row, std::string_view column) const {
        const Value& value = at(row, column);
        if (const auto* whole = std::get_if<std::int64_t>(&value)) return *whole;
        return std::nullopt;
    }
    std::int64_t total(std::size_t row, std::string_view column) const {
        return whole(row, column).value_or(0);
    }

  private:
    const Value& at(std::size_t row, std::string_view column) const {
        static const Value null;
        const auto position = table_->find_column(column);
        return position ? table_->rows[row].values[*position] : null;
    }
    const Table* table_;
};

inline Position find(const Positions& positions, const Text& id) {
    const auto found = id ? positions.find(*id) : positions.end();
    return found == positions.end() ? std::nullopt : Position(found->second);
}

inline Barrier barrier_of(const Reader& rows, std::size_t i) {
    return find_barrier(rows.word(i, "barrier")).value_or(Barrier::none);
}

/// The second half of make_plan_rows(): layouts and all that hangs on them.
void read_layouts(const std::vector<Table>& tables, const Positions& compounds, PlanRows& plan);

}  // namespace lifang::checking
