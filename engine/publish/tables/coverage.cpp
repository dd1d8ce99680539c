#include "publish/tables/judgement.hpp"
#include "publish/tables/layout_rows.hpp"

namespace lifang {

Table coverage_table() {
    using Row = OfLayout<Coverage>;
    return layout_list_table<&PlannedLayout::coverage>(
        "coverage", Geometry::none,
        {
            link<&Row::held, &Coverage::compound>(
                "compound_id", [](auto& plan) -> auto& { return plan.ground.compounds; },
                &PlanKeys::compounds),
            column<&Row::held, &Coverage::kind>("kind"),
            link<&Row::held, &Coverage::facility>(
                "facility_id", [](auto& plan) -> auto& { return plan.site.facilities; },
                &PlanKeys::facilities),
            column<&Row::held, &Coverage::walk>("walk_m"),
            column<&Row::held, &Coverage::state>("state"),
            since_later(column<&Row::held, &Coverage::households_served>("households_served")),
            since_later(link<&Row::held, &Coverage::station_in>(
                "station_in", [](auto& plan) -> auto& { return plan.ground.compounds; },
                &PlanKeys::compounds)),
        });
}

}  // namespace lifang
