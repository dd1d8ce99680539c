// Rule 2: who is left out as isolated is small, can join nobody, and is told.
#include "check/rules.hpp"
#include "core/disjoint_sets.hpp"

#include <algorithm>
#include <map>

namespace lifang::checking {
namespace {

bool is_isolated(const CompoundRow& compound) { return compound.scope_reason == "isolated"; }

/// Whether a unit could reach over the border from one compound to the other.
bool can_join(const PlanRows& plan, const BorderRow& border, std::size_t a, std::size_t b) {
    if (!border.passable || plan.policy.limits_units(border.barrier)) return false;
    return !plan.policy.within_communities || plan.compounds[a].community == plan.compounds[b].community;
}

/// What stands alone above the maximum takes in nobody.
std::vector<char> mark_heavy(const PlanRows& plan) {
    std::vector<char> is_heavy(plan.compounds.size(), 0);
    if (plan.layouts.empty()) return is_heavy;
    const LayoutRow& layout = plan.layouts.front();
    for (const AssignmentRow& row : layout.assignments)
        if (row.compound && row.unit)
            is_heavy[*row.compound] = layout.units[*row.unit].floor_area > layout.max;
    return is_heavy;
}

/// Isolated compounds that could share a unit, joined: by compound, the first of its group.
std::vector<std::uint32_t> group(const PlanRows& plan, Report& report) {
    const auto is_heavy = mark_heavy(plan);
    DisjointSets groups(plan.compounds.size());
    for (const BorderRow& border : plan.borders) {
        if (!border.a || !border.b) continue;
        const Position a = plan.cells[*border.a].compound, b = plan.cells[*border.b].compound;
        if (!a || !b || !can_join(plan, border, *a, *b)) continue;
        for (const auto& [here, there] : {std::pair(*a, *b), std::pair(*b, *a)}) {
            if (!is_isolated(plan.compounds[here])) continue;
            if (is_isolated(plan.compounds[there])) {
                groups.join(here, there);
            } else if (plan.compounds[there].in_scope && !is_heavy[there]) {
                report.broken(2, "isolated_with_neighbour",
                              Message("check_isolated_with_neighbour",
                                      {{"compound", plan.compounds[here].id}, {"border", border.name()}}));
            }
        }
    }
    return groups.names();
}

bool is_told(const PlanRows& plan, const CompoundRow& compound) {
    return std::ranges::any_of(plan.issues, [&](const IssueRow& issue) {
        return issue.code == "isolated" && issue.message.find(compound.id) != std::string::npos;
    });
}

}  // namespace

void check_isolated(const PlanRows& plan, Report& report) {
    if (std::ranges::none_of(plan.compounds, is_isolated)) return;
    const auto first = group(plan, report);
    std::map<std::size_t, double> weight;
    for (std::size_t v = 0; v < first.size(); ++v)
        if (is_isolated(plan.compounds[v])) weight[first[v]] += plan.compounds[v].floor_area;
    double most = plan.policy.isolated_max.value_or(0.0);
    if (!plan.layouts.empty()) most = std::min(most, plan.layouts.front().min);
    std::size_t isolated = 0;
    for (std::size_t v = 0; v < first.size(); ++v) {
        const CompoundRow& compound = plan.compounds[v];
        if (!is_isolated(compound)) continue;
        ++isolated;
        if (weight[first[v]] >= most)
            report.broken(2, "isolated_too_large",
                          Message("check_isolated_too_large", {{"compound", compound.id},
                                                               {"area", decimals(weight[first[v]])},
                                                               {"most", decimals(most)}}));
        if (!is_told(plan, compound))
            report.broken(2, "isolated_not_told",
                          Message("check_isolated_not_told", {{"compound", compound.id}}));
    }
    report.verified(2, Message("rule_isolated"), isolated);
}

}  // namespace lifang::checking
