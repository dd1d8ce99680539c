// The older layout that was redrawn: its units, where the compounds of today were, and who moves.
#include "publish/tables/judgement.hpp"
#include "publish/tables/layout_rows.hpp"
#include "publish/tables/message_columns.hpp"

namespace lifang {
namespace {

constexpr auto compounds = [](auto& plan) -> auto& { return plan.ground.compounds; };

StartLayout& start_of(Plan& plan) {
    if (!plan.start) plan.start.emplace();
    return *plan.start;
}

/// A column that names a unit of the older layout.
template <auto first, auto... rest>
auto start_unit_link() {
    using Row = typename MemberOf<decltype(first)>::row;
    return Column<Row>{{"start_unit_id", ValueType::text},
                       [](const Row& row, const Plan& plan) {
                           return key_of(plan.start.value().units, reach<first, rest...>(row));
                       },
                       [](Row& row, const Value& value, const PlanKeys& keys) {
                           return find_key(keys.start_units, value, reach<first, rest...>(row));
                       }};
}

Table later(Table table) {
    table.since_later = true;
    return table;
}

}  // namespace

Table start_units_table() {
    const auto each = [](const Plan& plan, auto emit) {
        if (plan.start)
            for (const StartUnit& unit : plan.start->units) emit(unit);
    };
    const auto take = [](Plan& plan, PlanKeys& keys, StartUnit unit) {
        auto& units = start_of(plan).units;
        keys.start_units.emplace(unit.key, units.size());
        units.push_back(std::move(unit));
    };
    return later(
        row_table<StartUnit>("start_units", Geometry::none,
                             {column<&StartUnit::key>("start_unit_id"), column<&StartUnit::code>("unit_code"),
                              column<&StartUnit::name>("name")},
                             each, take));
}

Table start_assignments_table() {
    const auto each = [](const Plan& plan, auto emit) {
        if (plan.start)
            for (const StartPlace& place : plan.start->places) emit(place);
    };
    const auto take = [](Plan& plan, PlanKeys&, StartPlace place) {
        auto& places = start_of(plan).places;
        if (places.empty())
            for (std::size_t i = 0; i < plan.ground.compounds.size(); ++i)
                places.push_back({.compound = CompoundId{i}});
        at(places, place.compound) = std::move(place);
    };
    return later(row_table<StartPlace>(
        "start_assignments", Geometry::none,
        {link<&StartPlace::compound>("compound_id", compounds, &PlanKeys::compounds),
         start_unit_link<&StartPlace::unit>(), column<&StartPlace::matched_by>("matched_by"),
         column<&StartPlace::older>("start_compounds")},
        each, take));
}

Table moves_table() {
    using Row = OfLayout<Move>;
    return later(layout_list_table<&PlannedLayout::moves>(
        "moves", Geometry::none,
        {link<&Row::held, &Move::compound>("compound_id", compounds, &PlanKeys::compounds),
         start_unit_link<&Row::held, &Move::from>(),
         unit_link<&Row::layout, &Row::held, &Move::to>("unit_id"),
         computed<Row>("households", ValueType::integer,
                       [](const Row& row, const Plan& plan) {
                           return to_value(at(plan.ground.compounds, row.held.compound).households);
                       }),
         column<&Row::held, &Move::reason>("reason"), message_sentence<&Row::held, &Move::why>(),
         message_arguments<&Row::held, &Move::why>()}));
}

}  // namespace lifang
