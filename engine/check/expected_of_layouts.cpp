#include "check/border_share.hpp"
#include "check/expected_figures.hpp"

#include <set>

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

/// Where one kind of facility is asked for, and the households of all compounds are known or of none.
Expected coverage(const PlanRows& plan, const LayoutRow& layout, const Ground&) {
    std::set<std::string> kinds;
    for (const CoverageRow& row : layout.coverage) kinds.insert(row.kind);
    std::size_t in_scope = 0, with_households = 0;
    for (const CompoundRow& compound : plan.compounds)
        in_scope += compound.in_scope, with_households += compound.in_scope && compound.households;
    if (kinds.size() != 1 || (with_households != 0 && with_households != in_scope)) return std::nullopt;

    const auto weight = [&](const CompoundRow& compound) {
        return with_households ? static_cast<double>(*compound.households) : compound.floor_area;
    };
    std::set<std::size_t> covered;
    for (const CoverageRow& row : layout.coverage)
        if (row.compound && row.state == "covered") covered.insert(*row.compound);
    double all = 0.0, served = 0.0;
    for (std::size_t i = 0; i < plan.compounds.size(); ++i) {
        if (!plan.compounds[i].in_scope) continue;
        all += weight(plan.compounds[i]);
        if (covered.count(i)) served += weight(plan.compounds[i]);
    }
    if (all <= 0.0) return std::nullopt;
    return Number(served / all);
}

constexpr double same = 1e-6;
constexpr double centimetre = 0.01;  // what two decimals can lose

constexpr LayoutExpectation expectations[] = {
    {"severance", severance, centimetre},
    {"road_border_share", street_border_share, same},
    {"coverage_share", coverage, same, true},
    {"roads_only_border_share", road_border_share, same},
};

}  // namespace

std::span<const LayoutExpectation> layout_expectations() { return expectations; }

}  // namespace lifang::checking
