#include "pipeline/stored/new_layout.hpp"

#include "evaluate/evaluate.hpp"
#include "evaluate/figures/unit_borders.hpp"
#include "partition/objective/measure.hpp"
#include "partition/objective/objective.hpp"
#include "partition/portfolio/pool.hpp"

#include <algorithm>
#include <charconv>
#include <limits>

namespace lifang {

double measure_road_border_share(const CellGraph& graph, const District& district,
                                 const std::vector<UnitId>& unit_of) {
    std::vector<std::optional<UnitId>> unit_of_cell;
    unit_of_cell.reserve(district.atom_of_cell.size());
    for (const auto& atom : district.atom_of_cell) {
        const bool is_held = atom && at(unit_of, *atom) != no_unit;
        unit_of_cell.push_back(is_held ? std::optional(at(unit_of, *atom)) : std::nullopt);
    }
    return measure_street_share(graph, unit_of_cell);
}

bool holds_same_compounds(const District& district, const PlannedLayout& layout) {
    const auto held =
        std::ranges::count_if(layout.unit_of_compound, [](const auto& unit) { return unit.has_value(); });
    return static_cast<std::size_t>(held) == district.graph.atoms.size();
}

namespace {

// Atoms in no unit leave the scope; the ground is shared out among the others anew.
District leave_out(ReopenedPlan& reopened, Layout& found) {
    const District& before = reopened.district;
    std::vector<UnitId> left;
    for (std::size_t i = 0; i < found.unit_of.size(); ++i) {
        if (found.unit_of[i] != no_unit) {
            left.push_back(found.unit_of[i]);
            continue;
        }
        const CompoundId compound = before.compound_of_atom[i];
        at(reopened.plan.ground.compounds, compound).scope_reason = ScopeReason::excluded;
        reopened.scope[compound.index] = false;
    }
    District after = make_district_of(reopened.plan, reopened.scope);
    found.unit_of = std::move(left);
    found.figures = measure_layout(after.graph, reopened.demand, found.unit_of);
    found.objective_value = figure(found.figures, found.objective);
    return after;
}

}  // namespace

Layout judge_by_parent(const District& district, const Demand& demand, Layout found,
                       const PlannedLayout& parent) {
    found.objective = parent.objective;
    found.objective_value = figure(found.figures, found.objective);
    std::vector<double> weight(static_cast<std::size_t>(found.figures.units), 0.0);
    for (std::size_t i = 0; i < found.unit_of.size(); ++i)
        if (found.unit_of[i] != no_unit) at(weight, found.unit_of[i]) += district.graph.atoms[i].weight;
    const bool is_kept = std::ranges::all_of(weight, [&](double one) { return demand.holds(one); });
    const bool is_same_ground = std::ranges::find(found.unit_of, no_unit) == found.unit_of.end() &&
                                holds_same_compounds(district, parent);
    const bool has_bound =
        is_kept && is_same_ground && parent.status != LayoutStatus::relaxed && parent.lower_bound;
    found.lower_bound = has_bound ? *parent.lower_bound : std::numeric_limits<double>::infinity();
    const bool reached = has_bound && is_reached(found.objective_value, found.lower_bound);
    found.status = !is_kept  ? LayoutStatus::relaxed
                   : reached ? LayoutStatus::optimal
                             : LayoutStatus::feasible;
    return found;
}

namespace {

void take_names(const Plan& plan, const PlannedLayout& layout, KeptNames& kept) {
    for (const Unit& unit : layout.units) {
        kept.keys.insert(unit.key);
        kept.codes.insert(unit.code);
        kept.names.insert(unit.name);
    }
    const auto before = std::ranges::find(plan.layouts, layout.parent_key, &PlannedLayout::key);
    if (before != plan.layouts.end() && before->key != layout.key) take_names(plan, *before, kept);
}

// By unit of `found`, before atoms in no unit are dropped from it.
KeptNames keep_names(const ReopenedPlan& reopened, const Layout& found, const PlannedLayout& parent,
                     const std::vector<UnitId>& numbers) {
    KeptNames kept;
    kept.by_unit.resize(static_cast<std::size_t>(found.figures.units));
    take_names(reopened.plan, parent, kept);
    for (std::size_t i = 0; i < found.unit_of.size(); ++i) {
        const UnitId unit = found.unit_of[i], number = numbers[i];
        if (unit == no_unit || number.index >= parent.units.size()) continue;
        if (at(parent.unit_of_compound, reopened.district.compound_of_atom[i]) != number) continue;
        const Unit& before = at(parent.units, number);
        at(kept.by_unit, unit) = UnitName{before.key, before.code, before.name};
    }
    return kept;
}

// What stations are worth holds for the homes they were chosen for: of other units they are not kept.
std::vector<PlacedStation> keep_stations(const ReopenedPlan& reopened, const Layout& found,
                                         const PlannedLayout& parent) {
    std::vector<std::optional<UnitId>> now(parent.unit_of_compound.size());
    for (std::size_t i = 0; i < found.unit_of.size(); ++i)
        if (found.unit_of[i] != no_unit) at(now, reopened.district.compound_of_atom[i]) = found.unit_of[i];
    const auto is_same = [&](const auto& before, const auto& after) {
        for (std::size_t i = 0; i < now.size(); ++i)
            if (before(parent.unit_of_compound[i]) != after(now[i])) return false;
        return true;
    };
    const auto is_held = [](const auto& unit) { return unit.has_value(); };
    std::vector<PlacedStation> kept;
    for (const PlacedStation& station : parent.stations) {
        const auto was = at(parent.unit_of_compound, station.compound), is = at(now, station.compound);
        const bool stays = station.per == StationScope::unit
                               ? is && is_same([&](const auto& unit) { return unit == was; },
                                               [&](const auto& unit) { return unit == is; })
                               : is_same(is_held, is_held);
        if (stays) kept.push_back(station);
    }
    return kept;
}

}  // namespace

std::size_t append_layout(ReopenedPlan& reopened, Layout found, std::size_t parent,
                          const std::vector<UnitId>& numbers, std::vector<ChosenGate> gates,
                          const std::string& command, const Run& run,
                          const std::vector<PlacedStation>* stations) {
    Plan& plan = reopened.plan;
    std::size_t last = 0;
    for (const PlannedLayout& layout : plan.layouts) {
        std::size_t number = 0;
        std::from_chars(layout.key.data(), layout.key.data() + layout.key.size(), number);
        last = std::max(last, number);
    }
    const KeptNames kept = keep_names(reopened, found, plan.layouts[parent], numbers);
    const Choices chosen{stations ? *stations : keep_stations(reopened, found, plan.layouts[parent]),
                         std::move(gates)};
    const bool is_smaller = std::ranges::find(found.unit_of, no_unit) != found.unit_of.end();
    const District smaller = is_smaller ? leave_out(reopened, found) : District{};
    Candidates one;
    one.layouts.push_back(std::move(found));
    Evaluation evaluation =
        evaluate({plan.site, plan.ground, plan.graph, plan.walking, is_smaller ? smaller : reopened.district,
                  plan.start ? &*plan.start : nullptr},
                 one, reopened.demand, run, last + 1, &kept, chosen);
    PlannedLayout layout = std::move(evaluation.layouts.front());
    layout.parent_key = plan.layouts[parent].key;
    layout.command = command;
    for (Issue& issue : evaluation.issues) plan.issues.push_back(std::move(issue));
    plan.layouts.push_back(std::move(layout));
    return plan.layouts.size() - 1;
}

}  // namespace lifang
