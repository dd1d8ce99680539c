#include "publish/tables/judgement.hpp"
#include "publish/tables/layout_rows.hpp"

namespace lifang {
namespace {

using Row = OfUnit<ProgrammeEntry>;

/// A column for each part, named by its code.
void add_parts(RowColumns<Row>& columns) {
    for (std::size_t i = 0; i < programme_part_count; ++i)
        columns.push_back({{std::string(to_text(static_cast<ProgrammePart>(i))), ValueType::real},
                           [i](const Row& row, const Plan&) { return to_value(row.held.parts[i]); },
                           [i](Row& row, const Value& value, const PlanKeys&) {
                               return from_value(value, row.held.parts[i]);
                           }});
}

}  // namespace

Table programme_table() {
    RowColumns<Row> columns{
        layout_link<&Row::layout>(),
        unit_link<&Row::layout, &Row::unit>("unit_id"),
        column<&Row::held, &ProgrammeEntry::is_started>("started"),
        column<&Row::held, &ProgrammeEntry::position>("position"),
        column<&Row::held, &ProgrammeEntry::year>("batch"),
        column<&Row::held, &ProgrammeEntry::cost>("start_cny"),
        since_later(column<&Row::held, &ProgrammeEntry::budget>("budget_cny")),
        column<&Row::held, &ProgrammeEntry::score>("score"),
        column<&Row::held, &ProgrammeEntry::need>("need"),
        column<&Row::held, &ProgrammeEntry::benefit>("benefit"),
        column<&Row::held, &ProgrammeEntry::readiness>("readiness"),
    };
    add_parts(columns);
    const auto each = [](const Plan& plan, auto emit) {
        for (std::size_t i = 0; i < plan.layouts.size(); ++i)
            for (std::size_t unit = 0; unit < plan.layouts[i].units.size(); ++unit)
                if (const auto& entry = plan.layouts[i].units[unit].programme)
                    emit(Row{LayoutId{i}, UnitId{unit}, *entry});
    };
    const auto take = [](Plan& plan, PlanKeys&, Row row) {
        at(at(plan.layouts, row.layout).units, row.unit).programme = std::move(row.held);
    };
    Table table = row_table<Row>("programme", Geometry::none, std::move(columns), each, take);
    table.since_later = true;
    return table;
}

}  // namespace lifang
