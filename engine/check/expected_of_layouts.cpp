#include "check/border_share.hpp"
#include "check/expected_figures.hpp"
#include "check/report.hpp"
#include "check/retention.hpp"

namespace lifang::checking {
namespace {

Expected severance(const PlanRows& plan, const LayoutRow&, const Ground& ground) {
    double sum = 0.0;
    for (const BorderRow& border : plan.borders) {
        if (!border.a || !border.b) continue;
        const auto a = ground.unit_of_cell[*border.a], b = ground.unit_of_cell[*border.b];
        if (a && a == b) sum += border.length_m * plan.severance[static_cast<std::size_t>(border.barrier)];
    }
    return Number(sum);
}

Expected border_share(const LayoutRow& layout, Barrier strongest) {
    BorderShare share(strongest);
    for (const UnitBorderRow& border : layout.unit_borders) share.add(border);
    return Number(share.value());
}

Expected street_border_share(const PlanRows&, const LayoutRow& layout, const Ground&) {
    return border_share(layout, Barrier::water);
}

Expected road_border_share(const PlanRows&, const LayoutRow& layout, const Ground&) {
    return border_share(layout, Barrier::motorway);
}

Expected coverage(const PlanRows& plan, const LayoutRow& layout, const Ground&) {
    std::vector<std::size_t> compounds;
    for (const AssignmentRow& row : layout.assignments)
        if (row.compound) compounds.push_back(*row.compound);
    return Expected(CoveredShare(plan, layout).of(compounds));
}

constexpr double centimetre = 0.01;  // what two decimals can lose

constexpr LayoutExpectation expectations[] = {
    {"severance", severance, centimetre},        {"road_border_share", street_border_share, same},
    {"coverage_share", coverage, same, true},    {"roads_only_border_share", road_border_share, same},
    {"retention", layout_retention, same, true}, {"moved_share", layout_moved_share, same, true},
};

}  // namespace

std::span<const LayoutExpectation> layout_expectations() { return expectations; }

}  // namespace lifang::checking
