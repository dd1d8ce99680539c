#include "check/gate_choices.hpp"

#include <algorithm>

namespace lifang::checking {
namespace {

constexpr double rounding = 0.01;  // m

void check_row(const LayoutRow& layout, const GateRow& gate, Report& report) {
    constexpr std::string_view needs[] = {"public_way", "back_street", "entrance", "fire"};
    const bool is_known = std::ranges::all_of(gate.against, [&](const std::string& need) {
        return std::ranges::find(needs, need) != std::end(needs);
    });
    const bool is_closed_by_choice = !gate.stays && !gate.advised.empty();
    if (is_known && (gate.against.empty() || is_closed_by_choice)) return;
    std::string stated;
    for (const std::string& need : gate.against) stated += (stated.empty() ? "" : " ") + need;
    report.broken(6, "gate_choice",
                  Message("check_gate_choice",
                          {{"where", name_of(layout, layout.units[*gate.unit])}, {"stated", stated}}));
}

/// Somebody walks farther than the limit and than he has to, or does not come out at all.
bool has_broken_entrance(const PlanRows& plan, const std::vector<const EntranceRow*>& entrances) {
    const Number limit = plan.number_of("profile.enclosure.entrance_walk_limit_m");
    return std::ranges::any_of(entrances, [&](const EntranceRow* row) {
        if (!row->walk_open_m) return false;
        return !row->walk_m || (limit && *row->walk_m > std::max(*limit, *row->walk_open_m) + rounding);
    });
}

bool takes_engine(const GateRow& gate) { return gate.drivable == 1.0; }

/// How many gates of a unit take a fire engine, and how many of them stay.
void check_drivable(const PlanRows& plan, const LayoutRow& layout, const GatesOfUnit& of, Report& report) {
    const Number wanted = plan.number_of("profile.enclosure.min_drivable_gates");
    if (!wanted || is_closed_against(of.gates, "fire")) return;
    double all = 0.0, kept = 0.0;
    for (const GateRow* gate : of.gates) {
        if (!takes_engine(*gate)) continue;
        ++all;
        if (gate->stays) ++kept;
    }
    const double least = std::min(all, *wanted);
    if (kept < least)
        report.broken(6, "too_few_drivable",
                      Message("check_too_few_drivable", {{"where", name_of(layout, of.unit)},
                                                         {"kept", decimals(kept, 0)},
                                                         {"least", decimals(least, 0)}}));
}

}  // namespace

bool is_closed_against(const std::vector<const GateRow*>& gates, std::string_view need) {
    return std::ranges::any_of(gates, [&](const GateRow* gate) {
        return !gate->stays && !gate->advised.empty() && gate->is_closed_against(need);
    });
}

void check_gate_choices(const PlanRows& plan, const LayoutRow& layout, const GatesOfUnit& of,
                        Report& report) {
    for (const GateRow* gate : of.gates) check_row(layout, *gate, report);
    if (is_closed_against(of.gates, "entrance") && !has_broken_entrance(plan, of.entrances))
        report.broken(6, "gate_choice",
                      Message("check_gate_choice_breaks_nothing",
                              {{"where", name_of(layout, of.unit)}, {"need", "entrance"}}));
    check_drivable(plan, layout, of, report);
}

}  // namespace lifang::checking
