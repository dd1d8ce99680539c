// Rule 6: which unit of an older layout goes on in which, and who does not keep it. That no other way of
// giving units on keeps more households is seen by the residual network of the matching: it has no cycle of
// negative cost (Klein 1967).
#include "check/retention.hpp"

#include "check/rules.hpp"

#include <algorithm>
#include <map>
#include <set>

namespace lifang::checking {

std::vector<double> weigh_households(const PlanRows& plan) {
    double households = 0.0, floor_area = 0.0;
    for (const CompoundRow& compound : plan.compounds)
        if (compound.households) {
            households += static_cast<double>(*compound.households);
            floor_area += compound.floor_area;
        }
    const bool any_known = households > 0.0 && floor_area > 0.0;
    std::vector<double> weights;
    for (const CompoundRow& compound : plan.compounds) {
        if (any_known)
            weights.push_back(compound.households ? static_cast<double>(*compound.households)
                                                  : compound.floor_area * households / floor_area);
        else
            weights.push_back(compound.floor_area);
    }
    return weights;
}

namespace {

/// An edge of the residual network: nodes are the units, the older units, and a hub before and behind all.
struct Edge {
    std::size_t from, to;
    double cost;
};

using Shares = std::map<std::pair<std::size_t, std::string>, double>;  // unit, older unit

Shares share_out(const PlanRows& plan, const LayoutRow& layout, const std::vector<double>& weights) {
    Shares shares;
    for (const AssignmentRow& row : layout.assignments)
        if (row.compound && row.unit)
            if (const Text& before = plan.compounds[*row.compound].start_unit)
                shares[{*row.unit, *before}] += weights[*row.compound];
    return shares;
}

std::vector<Edge> make_residual(const LayoutRow& layout, const Shares& shares) {
    const std::size_t units = layout.units.size();
    std::map<std::string, std::size_t> place_of;
    for (const auto& [pair, weight] : shares) place_of.emplace(pair.second, units + place_of.size());
    const std::size_t hub = units + place_of.size();
    std::vector<Edge> edges;
    std::set<std::string> going_on;
    for (std::size_t unit = 0; unit < units; ++unit) {
        const Text& before = layout.units[unit].start_unit;
        if (before) going_on.insert(*before);
        edges.push_back(before ? Edge{unit, hub, 0.0} : Edge{hub, unit, 0.0});
    }
    for (const auto& [older, place] : place_of)
        edges.push_back(going_on.contains(older) ? Edge{hub, place, 0.0} : Edge{place, hub, 0.0});
    for (const auto& [pair, weight] : shares) {
        const auto& [unit, older] = pair;
        const std::size_t place = place_of.at(older);
        edges.push_back(layout.units[unit].start_unit == older ? Edge{place, unit, weight}
                                                               : Edge{unit, place, -weight});
    }
    return edges;
}

/// Bellman and Ford from everywhere at once: where costs still fall after as many rounds as there are nodes,
/// a cycle of negative cost is left.
bool has_better(const std::vector<Edge>& edges, double noise) {
    std::size_t nodes = 0;
    for (const Edge& edge : edges) nodes = std::max({nodes, edge.from + 1, edge.to + 1});
    std::vector<double> cost(nodes, 0.0);
    for (std::size_t round = 0; round <= nodes; ++round) {
        bool falls = false;
        for (const Edge& edge : edges)
            if (cost[edge.from] + edge.cost < cost[edge.to] - noise)
                cost[edge.to] = cost[edge.from] + edge.cost, falls = true;
        if (!falls) return false;
    }
    return true;
}

void check_matching(const PlanRows& plan, const LayoutRow& layout, const std::vector<double>& weights,
                    Report& report) {
    std::map<std::string, const UnitRow*> goes_on_in;
    bool is_unique = true;
    for (const UnitRow& unit : layout.units) {
        if (!unit.start_unit) continue;
        if (!std::ranges::count(plan.start_units, *unit.start_unit))
            report.broken(6, "unknown_start_unit",
                          Message("check_unknown_start_unit",
                                  {{"where", name_of(layout, unit)}, {"unit", *unit.start_unit}}));
        if (goes_on_in.emplace(*unit.start_unit, &unit).second) continue;
        is_unique = false;
        report.broken(6, "start_unit_twice",
                      Message("check_start_unit_twice", {{"layout", layout.id}, {"unit", *unit.start_unit}}));
    }
    const Shares shares = share_out(plan, layout, weights);
    double all = 0.0;
    for (const auto& [pair, weight] : shares) all += weight;
    if (is_unique && has_better(make_residual(layout, shares), 1e-9 * all))
        report.broken(6, "start_units_not_best",
                      Message("check_start_units_not_best", {{"layout", layout.id}}));
}

/// Every compound whose unit is not the one it had, once, and no other.
void check_moves(const PlanRows& plan, const LayoutRow& layout, Report& report) {
    std::map<std::size_t, const MoveRow*> told;
    const auto refuse = [&](const std::string& compound) {
        report.broken(6, "wrong_moves",
                      Message("check_wrong_moves", {{"layout", layout.id}, {"compound", compound}}));
    };
    for (const MoveRow& move : layout.moves)
        if (!move.compound || !told.emplace(*move.compound, &move).second)
            refuse(std::string(move.compound_id));
    for (const AssignmentRow& row : layout.assignments) {
        if (!row.compound || !row.unit) continue;
        const CompoundRow& compound = plan.compounds[*row.compound];
        const bool moves = compound.start_unit && compound.start_unit != layout.units[*row.unit].start_unit;
        const auto found = told.find(*row.compound);
        const bool is_right = found == told.end() ? !moves
                                                  : moves && found->second->from == compound.start_unit &&
                                                        found->second->unit == row.unit &&
                                                        found->second->households == compound.households;
        if (!is_right) refuse(compound.id);
        if (found != told.end()) told.erase(found);
    }
    for (const auto& [compound, move] : told) refuse(plan.compounds[compound].id);  // in no unit
}

}  // namespace

void check_retention(const PlanRows& plan, Report& report) {
    if (plan.start_units.empty()) return;
    for (const CompoundRow& compound : plan.compounds)
        if (compound.start_unit && !std::ranges::count(plan.start_units, *compound.start_unit))
            report.broken(6, "unknown_start_unit",
                          Message("check_unknown_start_unit",
                                  {{"where", compound.id}, {"unit", *compound.start_unit}}));
    const std::vector<double> weights = weigh_households(plan);
    std::size_t moves = 0;
    for (const LayoutRow& layout : plan.layouts) {
        check_matching(plan, layout, weights, report);
        check_moves(plan, layout, report);
        moves += layout.moves.size();
    }
    report.verified(6, Message("rule_retention"), plan.layouts.size() + moves);
}

}  // namespace lifang::checking
