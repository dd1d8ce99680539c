// Rule 3: a border is passable exactly when no barrier forbids it and it is no neck.
#include "check/rules.hpp"

#include <map>

namespace lifang::checking {
namespace {

constexpr double length_rounding = 0.01;  // m: lengths may be stored with two decimals

}  // namespace

void check_passable(const PlanRows& plan, Report& report) {
    if (!plan.policy.neck_min_width) return;  // an older file, which knows no such rule
    std::map<std::pair<std::string_view, std::string_view>, double> closed;
    for (const BorderBarrierRow& part : plan.border_barriers)
        if (plan.policy.impassable.contains(part.barrier))
            closed[{part.cell_a, part.cell_b}] += part.length_m;
    for (const BorderRow& border : plan.borders) {
        const bool is_open = !plan.policy.impassable.contains(border.barrier);
        const auto found = closed.find({border.cell_a, border.cell_b});
        const double open_m = border.length_m - (found == closed.end() ? 0.0 : found->second);
        const double beyond = open_m - *plan.policy.neck_min_width;
        const bool may_be_open = is_open && beyond > -length_rounding;
        const bool may_be_closed = !is_open || beyond < length_rounding;
        if (border.passable ? may_be_open : may_be_closed) continue;
        report.broken(3, "wrong_passable",
                      Message("check_wrong_passable", {{"border", border.name()},
                                                       {"stated", border.passable ? 1 : 0},
                                                       {"metres", decimals(open_m)}}));
    }
    report.verified(3, Message("rule_passable"), plan.borders.size());
}

}  // namespace lifang::checking
