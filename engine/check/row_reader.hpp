#pragma once

#include "check/plan_rows.hpp"

#include <algorithm>
#include <initializer_list>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <variant>

namespace lifang::checking {

/// Where the rows with an id stand in their list. The ids are the tables' own texts.
using Positions = std::unordered_map<std::string_view, std::size_t>;

/// Rows of one table, read by column name; columns that are not there read as NULL. Names are literals: a
/// column is known again by where its name stands.
class Reader {
  public:
    Reader(std::vector<Table>& tables, std::string_view name) : table_(find_table(tables, name)) {}

    std::size_t count() const { return table_ ? table_->count() : 0; }
    bool has(std::string_view column) const { return table_ && table_->find_column(column); }
    /// Is the caller's from then on: a plan's shapes are too many to be there twice. Empty where the table
    /// has none.
    Shapes take_shape(std::size_t row) {
        return table_->shapes.empty() ? Shapes() : std::move(table_->shapes[row]);
    }

    /// The table's own text, which stands as long as the table's texts do.
    std::optional<std::string_view> view(std::size_t row, std::string_view column) const {
        const auto* text = std::get_if<std::string_view>(&at(row, column));
        return text ? std::optional(*text) : std::nullopt;
    }
    Text text(std::size_t row, std::string_view column) const {
        const Value& value = at(row, column);
        if (const auto* text = std::get_if<std::string_view>(&value)) return std::string(*text);
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
    /// A number as it stands, of 64 bits.
    Whole exact(std::size_t row, std::string_view column) const {
        const Value& value = at(row, column);
        if (const auto* whole = std::get_if<std::int64_t>(&value)) return *whole;
        return std::nullopt;
    }
    /// A count, a year or a place in an order. What is beyond any of them comes to the bound, where it is as
    /// wrong and sums of a million rows still have 64 bits.
    Whole whole(std::size_t row, std::string_view column) const {
        constexpr std::int64_t most = 1'000'000'000'000;
        const Whole number = exact(row, column);
        return number ? Whole(std::clamp(*number, -most, most)) : std::nullopt;
    }
    std::int64_t total(std::size_t row, std::string_view column) const {
        return whole(row, column).value_or(0);
    }

  private:
    const Value& at(std::size_t row, std::string_view column) const {
        static const Value null;
        const std::vector<Value>* const values = find_values(column);
        return values ? (*values)[row] : null;
    }
    const std::vector<Value>* find_values(std::string_view column) const {
        for (const auto& [name, values] : found_)
            if (name == column.data()) return values;
        const auto position = table_->find_column(column);
        return found_.emplace_back(column.data(), position ? &table_->columns[*position].values : nullptr)
            .second;
    }
    Table* table_;
    mutable std::vector<std::pair<const char*, const std::vector<Value>*>> found_;
};

inline Position find(const Positions& positions, std::optional<std::string_view> id) {
    const auto found = id ? positions.find(*id) : positions.end();
    return found == positions.end() ? std::nullopt : Position(found->second);
}

inline Barrier barrier_of(const Reader& rows, std::size_t i) {
    return find_code<Barrier>(rows.view(i, "barrier").value_or("")).value_or(Barrier::none);
}

/// Lets go of what tables hold, all but texts, once their rows are read: a large plan is not to be there
/// twice.
void drop_rows(std::vector<Table>& tables, std::initializer_list<const char*> read);

/// The second half of make_plan_rows(): layouts and all that hangs on them.
void read_layouts(std::vector<Table>& tables, const Positions& compounds, const Positions& cells,
                  const Positions& facilities, const Positions& roads, PlanRows& plan);

/// Of read_layouts(): gates, entrances and inventories. `units`: by layout.
void read_enclosures(std::vector<Table>& tables, const Positions& layouts,
                     const std::vector<Positions>& units, const Positions& compounds, const Positions& roads,
                     PlanRows& plan);

/// Modes and money of the units of every layout; `units`: by layout, by id.
void read_money(std::vector<Table>& tables, const Positions& layouts, const std::vector<Positions>& units,
                PlanRows& plan);

}  // namespace lifang::checking
