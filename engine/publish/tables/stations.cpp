#include "publish/tables/judgement.hpp"
#include "publish/tables/layout_rows.hpp"

namespace lifang {

Table stations_table() {
    using Row = OfLayout<PlacedStation>;
    Table table = layout_list_table<&PlannedLayout::stations, &PlacedStation::at>(
        "stations", Geometry::point,
        {
            computed<Row>("unit_id", ValueType::text,
                          [](const Row& row, const Plan& plan) {
                              const PlannedLayout& layout = at(plan.layouts, row.layout);
                              const auto unit = at(layout.unit_of_compound, row.held.compound);
                              return unit ? Value(at(layout.units, *unit).key) : Value();
                          }),
            link<&Row::held, &PlacedStation::compound>(
                "compound_id", [](auto& plan) -> auto& { return plan.ground.compounds; },
                &PlanKeys::compounds),
            column<&Row::held, &PlacedStation::objective>("objective"),
            column<&Row::held, &PlacedStation::per>("per"),
            column<&Row::held, &PlacedStation::value>("value"),
            column<&Row::held, &PlacedStation::bound>("bound"),
            column<&Row::held, &PlacedStation::gap>("gap"),
        });
    table.since_later = true;
    return table;
}

Table service_areas_table() {
    Table table = list_table<ServiceArea, &ServiceArea::area>(
        "service_areas", Geometry::multi_polygon,
        {
            column<&ServiceArea::kind>("kind"),
            link<&ServiceArea::facility>(
                "facility_id", [](auto& plan) -> auto& { return plan.site.facilities; },
                &PlanKeys::facilities),
            column<&ServiceArea::walk>("walk_m"),
        },
        [](auto& plan) -> auto& { return plan.service_areas; });
    table.since_later = true;
    return table;
}

}  // namespace lifang
