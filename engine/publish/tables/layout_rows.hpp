#pragma once

#include "publish/tables/columns.hpp"

#include <vector>

namespace lifang {

// Tables of what hangs on layouts and on their units.

/// The column that says of which layout a row is.
template <auto layout>
auto layout_link() {
    return link<layout>(
        "layout_id", [](auto& plan) -> auto& { return plan.layouts; }, &PlanKeys::layouts);
}

/// A column that names a unit of the layout the row belongs to; read after `layout_id`.
template <auto layout, auto... unit>
auto unit_link(std::string name) {
    using Row = typename MemberOf<decltype(layout)>::row;
    return Column<Row>{{std::move(name), ValueType::text},
                       [](const Row& row, const Plan& plan) {
                           return key_of(at(plan.layouts, row.*layout).units, reach<unit...>(row));
                       },
                       [](Row& row, const Value& value, const PlanKeys& keys) {
                           return find_key(at(keys.units, row.*layout), value, reach<unit...>(row));
                       }};
}

/// One of a list that a layout holds.
template <class Held>
struct OfLayout {
    LayoutId layout;
    Held held;
};

/// One of a list that a unit of a layout holds.
template <class Held>
struct OfUnit {
    LayoutId layout;
    UnitId unit;
    Held held;
};

/// A table of the lists `list` that layouts hold: `layout_id` and `columns`. `shape`: the member of a row
/// that is its geometry, none for tables without.
template <auto list, auto... shape>
Table layout_list_table(
    std::string name, Geometry geometry,
    RowColumns<
        OfLayout<typename std::remove_cvref_t<decltype(std::declval<PlannedLayout>().*list)>::value_type>>
        columns) {
    using Held = typename std::remove_cvref_t<decltype(std::declval<PlannedLayout>().*list)>::value_type;
    using Row = OfLayout<Held>;
    columns.insert(columns.begin(), layout_link<&Row::layout>());
    const auto each = [](const Plan& plan, auto emit) {
        for (std::size_t i = 0; i < plan.layouts.size(); ++i)
            for (const Held& held : plan.layouts[i].*list) emit(Row{LayoutId{i}, held});
    };
    const auto take = [](Plan& plan, PlanKeys&, Row row) {
        (at(plan.layouts, row.layout).*list).push_back(std::move(row.held));
    };
    if constexpr (sizeof...(shape) == 0)
        return row_table<Row>(std::move(name), geometry, std::move(columns), each, take);
    else
        return row_table<Row, &Row::held, shape...>(std::move(name), geometry, std::move(columns), each,
                                                    take);
}

/// The same of lists that units hold: `layout_id`, `unit_id` and `columns`.
template <auto list, auto... shape>
Table unit_list_table(
    std::string name, Geometry geometry,
    RowColumns<OfUnit<typename std::remove_cvref_t<decltype(std::declval<Unit>().*list)>::value_type>>
        columns) {
    using Held = typename std::remove_cvref_t<decltype(std::declval<Unit>().*list)>::value_type;
    using Row = OfUnit<Held>;
    columns.insert(columns.begin(),
                   {layout_link<&Row::layout>(), unit_link<&Row::layout, &Row::unit>("unit_id")});
    const auto each = [](const Plan& plan, auto emit) {
        for (std::size_t i = 0; i < plan.layouts.size(); ++i)
            for (std::size_t unit = 0; unit < plan.layouts[i].units.size(); ++unit)
                for (const Held& held : plan.layouts[i].units[unit].*list)
                    emit(Row{LayoutId{i}, UnitId{unit}, held});
    };
    const auto take = [](Plan& plan, PlanKeys&, Row row) {
        (at(at(plan.layouts, row.layout).units, row.unit).*list).push_back(std::move(row.held));
    };
    if constexpr (sizeof...(shape) == 0)
        return row_table<Row>(std::move(name), geometry, std::move(columns), each, take);
    else
        return row_table<Row, &Row::held, shape...>(std::move(name), geometry, std::move(columns), each,
                                                    take);
}

}  // namespace lifang
