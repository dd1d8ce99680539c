#include "publish/tables/judgement.hpp"
#include "publish/tables/layout_rows.hpp"

namespace lifang {
namespace {

using Row = OfUnit<ModeAdvice>;

/// A column of the change that an advice may name; all of them are NULL where it names none.
template <auto member>
Column<Row> of_change(std::string name) {
    using Held = std::remove_cvref_t<decltype(std::declval<ModeChange>().*member)>;
    return {{std::move(name), ColumnOf<Held>::type},
            [](const Row& row, const Plan&) {
                return row.held.change ? to_value(*row.held.change.*member) : Value();
            },
            [](Row& row, const Value& value, const PlanKeys&) {
                if (std::holds_alternative<std::monostate>(value)) return true;
                if (!row.held.change) row.held.change.emplace();
                return from_value(value, *row.held.change.*member);
            }};
}

}  // namespace

Table unit_modes_table() {
    Table table = row_table<Row>(
        "unit_modes", Geometry::none,
        {
            layout_link<&Row::layout>(),
            unit_link<&Row::layout, &Row::unit>("unit_id"),
            column<&Row::held, &ModeAdvice::mode>("mode"),
            column<&Row::held, &ModeAdvice::level>("service_level"),
            column<&Row::held, &ModeAdvice::rule>("rule"),
            column<&Row::held, &ModeAdvice::undecided>("undecided_rule"),
            of_change<&ModeChange::figure>("change_figure"),
            of_change<&ModeChange::from>("change_from"),
            of_change<&ModeChange::to>("change_to"),
            of_change<&ModeChange::mode>("change_mode"),
            of_change<&ModeChange::level>("change_service_level"),
        },
        [](const Plan& plan, auto emit) {
            for (std::size_t i = 0; i < plan.layouts.size(); ++i)
                for (std::size_t unit = 0; unit < plan.layouts[i].units.size(); ++unit)
                    if (const auto& advice = plan.layouts[i].units[unit].advice)
                        emit(Row{LayoutId{i}, UnitId{unit}, *advice});
        },
        [](Plan& plan, PlanKeys&, Row row) {
            at(at(plan.layouts, row.layout).units, row.unit).advice = row.held;
        });
    table.since_later = true;
    return table;
}

}  // namespace lifang
