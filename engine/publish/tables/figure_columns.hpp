#pragma once

#include "core/figures/table.hpp"
#include "publish/tables/columns.hpp"

#include <algorithm>
#include <span>

namespace lifang {

/// The column of a declared figure. `values` leads from a row to what holds the figure's member.
template <class Row, class Values, class Held, class Reach>
Column<Row> figure_column(const Figure& figure, Held Values::*member, Reach values) {
    Column<Row> column{{std::string(figure.column), ColumnOf<Held>::type},
                       [=](const Row& row, const Plan&) { return to_value(values(row).*member); },
                       [=](Row& row, const Value& value, const PlanKeys&) {
                           return from_value(value, values(row).*member);
                       }};
    return figure.since == Figure::Since::later ? since_later(std::move(column)) : column;
}

/// Puts the columns of all figures of a list (unit_figures(), layout_figures()) behind those that are there.
template <class Row, class OneFigure, class Reach>
void add_figures(RowColumns<Row>& columns, std::span<const OneFigure> figures, Reach values) {
    for (const OneFigure& figure : figures)
        columns.push_back(std::visit([&](auto member) { return figure_column<Row>(figure, member, values); },
                                     figure.member));
}

/// Puts columns that are no figures where the contract has them: behind the column of that name.
template <class Row>
void insert_behind(RowColumns<Row>& columns, std::string_view name, RowColumns<Row> others) {
    const auto place = std::ranges::find(columns, name, [](const auto& column) { return column.name.name; });
    columns.insert(place + 1, others.begin(), others.end());
}

}  // namespace lifang
