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
        });
}

}  // namespace lifang
