#include "check/retention.hpp"

namespace lifang::checking {
namespace {

struct Kept {
    double kept = 0.0, all = 0.0;
};

std::vector<Kept> sum_kept(const PlanRows& plan, const LayoutRow& layout) {
    const std::vector<double> weights = weigh_households(plan);
    std::vector<Kept> sums(layout.units.size());
    for (const AssignmentRow& row : layout.assignments) {
        if (!row.compound || !row.unit || !plan.compounds[*row.compound].start_unit) continue;
        const double weight = weights[*row.compound];
        sums[*row.unit].all += weight;
        if (plan.compounds[*row.compound].start_unit == layout.units[*row.unit].start_unit)
            sums[*row.unit].kept += weight;
    }
    return sums;
}

Number share(const Kept& sum) { return sum.all > 0.0 ? Number(sum.kept / sum.all) : std::nullopt; }

}  // namespace

std::vector<Number> unit_retentions(const PlanRows& plan, const LayoutRow& layout) {
    std::vector<Number> shares;
    for (const Kept& sum : sum_kept(plan, layout)) shares.push_back(share(sum));
    return shares;
}

Expected layout_retention(const PlanRows& plan, const LayoutRow& layout, const Ground&) {
    if (plan.start_units.empty()) return Number();
    Kept whole;
    for (const Kept& sum : sum_kept(plan, layout)) whole.kept += sum.kept, whole.all += sum.all;
    return share(whole);
}

Expected layout_moved_share(const PlanRows& plan, const LayoutRow& layout, const Ground& ground) {
    const Number kept = *layout_retention(plan, layout, ground);
    return kept ? Number(1.0 - *kept) : Number();
}

}  // namespace lifang::checking
