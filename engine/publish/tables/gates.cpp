#include "publish/tables/judgement.hpp"
#include "publish/tables/layout_rows.hpp"

namespace lifang {

Table gates_table() {
    using Row = OfUnit<Gate>;
    return unit_list_table<&Unit::gates_at, &Gate::at>(
        "gates", Geometry::point,
        {
            link<&Row::held, &Gate::road>(
                "road_id", [](auto& plan) -> auto& { return plan.site.roads; }, &PlanKeys::roads),
            column<&Row::held, &Gate::road_class>("road_class"),
            column<&Row::held, &Gate::kind>("kind"),
            since_later(column<&Row::held, &Gate::reason>("kept_for")),
            since_later(column<&Row::held, &Gate::drivable>("drivable")),
            since_later(column<&Row::held, &Gate::compounds>("compounds")),
            since_later(column<&Row::held, &Gate::advised>("advised")),
            since_later(column<&Row::held, &Gate::against>("closed_against")),
        });
}

Table entrances_table() {
    using Row = OfUnit<Entrance>;
    Table table = unit_list_table<&Unit::entrances>(
        "entrances", Geometry::none,
        {
            link<&Row::held, &Entrance::compound>(
                "compound_id", [](auto& plan) -> auto& { return plan.ground.compounds; },
                &PlanKeys::compounds),
            column<&Row::held, &Entrance::state>("way_out"),
            column<&Row::held, &Entrance::walk>("walk_m"),
            column<&Row::held, &Entrance::walk_open>("walk_open_m"),
        });
    table.since_later = true;
    return table;
}

}  // namespace lifang
