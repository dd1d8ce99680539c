#include "evaluate/merge/judge.hpp"

#include "evaluate/layout/chosen_gates.hpp"
#include "evaluate/merge/common_border.hpp"
#include "evaluate/merge/inventory_sums.hpp"
#include "evaluate/merge/money_sums.hpp"
#include "evaluate/merge/rules.hpp"
#include "evaluate/merge/sums.hpp"
#include "evaluate/unit/unit_judge.hpp"
#include "geometry/overlay.hpp"

#include <algorithm>
#include <map>

namespace lifang {
namespace {

std::vector<CompoundId> members_of(const PlannedLayout& layout, UnitId unit) {
    std::vector<CompoundId> members;
    for (std::size_t i = 0; i < layout.unit_of_compound.size(); ++i)
        if (layout.unit_of_compound[i] == unit) members.emplace_back(i);
    return members;
}

/// Whether a unit has a figure only among others: a set that is none does not know it.
bool is_of_surroundings(const UnitFigure& figure) {
    return figure.column == "road_border_share" || figure.column == "roads_only_border_share" ||
           figure.column == "secondary_inside_m";
}

std::vector<std::optional<double>> list_figures(const Unit& unit) {
    std::vector<std::optional<double>> figures;
    for (const UnitFigure& figure : unit_figures())
        figures.push_back(number_of<FiguresOfUnit>(unit, figure.member));
    return figures;
}

JudgedSet part_of(const PlannedLayout& layout, UnitId id) {
    const Unit& unit = at(layout.units, id);
    return {unit, members_of(layout, id), list_figures(unit)};
}

/// Single compounds as units of their own, under their ids and names.
JudgedSet part_of(const Merger& merger, CompoundId id) {
    const Compound& compound = at(merger.view.tessellation.compounds, id);
    JudgedSet part = judge_set(merger.view, merger.judge, merger.before, {id});
    part.unit.key = compound.key;
    part.unit.name = compound.name;
    part.unit.community = compound.community;
    return part;
}

std::vector<MergeJudgement::Managed> list_managers(const std::vector<Compound>& compounds,
                                                   const std::vector<CompoundId>& merging) {
    std::vector<MergeJudgement::Managed> managers(codes_of<Management>.size() + 1);
    for (const CompoundId id : merging) {
        const Compound& compound = at(compounds, id);
        auto& managed =
            compound.management ? managers[static_cast<std::size_t>(*compound.management)] : managers.back();
        managed.management = compound.management;
        ++managed.compounds;
        managed.floor_area += compound.floor_area;
        if (compound.households) managed.households = managed.households.value_or(0) + *compound.households;
    }
    std::erase_if(managers, [](const auto& managed) { return managed.compounds == 0; });
    return managers;
}

/// Units whose compounds are others afterwards, those that cease and those that are new.
std::vector<MergeJudgement::UnitChange> list_changes(const PlannedLayout& before,
                                                     const PlannedLayout& after) {
    std::map<std::string, std::size_t> place_after;
    for (std::size_t i = 0; i < after.units.size(); ++i) place_after[after.units[i].key] = i;
    std::vector<MergeJudgement::UnitChange> changes;
    for (std::size_t i = 0; i < before.units.size(); ++i) {
        const auto found = place_after.find(before.units[i].key);
        if (found == place_after.end()) {
            changes.push_back({before.units[i], std::nullopt});
            continue;
        }
        if (members_of(before, UnitId{i}) != members_of(after, UnitId{found->second}))
            changes.push_back({before.units[i], after.units[found->second]});
        place_after.erase(found);
    }
    for (const Unit& unit : after.units)
        if (place_after.contains(unit.key)) changes.push_back({std::nullopt, unit});
    return changes;
}

void take_parts(const Merger& merger, MergeJudgement& judged) {
    judged.is_of_compounds = merger.units.empty();
    for (const UnitId unit : merger.units) judged.parts.push_back(part_of(merger.before, unit));
    for (const CompoundId compound : merger.compounds) judged.parts.push_back(part_of(merger, compound));
    for (const JudgedSet& part : judged.parts)
        judged.consents.insert(judged.consents.end(), part.compounds.begin(), part.compounds.end());
    std::ranges::sort(judged.consents);
}

}  // namespace

JudgedSet judge_set(const DistrictView& view, const UnitJudge& judge, const PlannedLayout& layout,
                    std::vector<CompoundId> compounds, const std::vector<ChosenGate>* gates) {
    const PartOfCell part_of_cell = find_parts(view, {compounds});
    std::vector<CellId> cells;
    MultiPolygon ground;
    for (std::size_t i = 0; i < part_of_cell.size(); ++i) {
        if (!part_of_cell[i]) continue;
        cells.emplace_back(i);
        const MultiPolygon& cell = view.tessellation.cells[i].area;
        ground.insert(ground.end(), cell.begin(), cell.end());
    }
    std::vector<CompoundId> stations;
    for (const PlacedStation& station : layout.stations)
        if (std::ranges::binary_search(compounds, station.compound)) stations.push_back(station.compound);
    const auto chosen = gates ? *gates : list_chosen_gates(layout, view.tessellation.compounds);
    JudgedSet judged{
        judge.judge({compounds, cells, unite_coverage(ground), std::move(stations), {}, chosen}), {}, {}};
    judged.compounds = std::move(compounds);
    judged.figures = list_figures(judged.unit);
    for (std::size_t i = 0; i < judged.figures.size(); ++i)
        if (is_of_surroundings(unit_figures()[i])) judged.figures[i].reset();
    return judged;
}

MergeJudgement judge_merger(const Merger& merger) {
    MergeJudgement judged;
    take_parts(merger, judged);
    judged.sums = sum_figures(judged.parts);
    std::vector<std::vector<CompoundId>> grounds;
    for (const JudgedSet& part : judged.parts) grounds.push_back(part.compounds);

    const UnitId home = at(merger.after.unit_of_compound, judged.consents.front()).value();
    const std::vector<CompoundId> home_compounds = members_of(merger.after, home);
    judged.whole = judged.is_of_compounds
                       ? judge_set(merger.view, merger.judge, merger.before, judged.consents)
                       : part_of(merger.after, home);
    judged.whole.unit.key = at(merger.after.units, home).key;
    judged.money = sum_accounts(judged.parts, judged.whole);
    judged.inventory = sum_inventories(judged.parts, judged.whole);
    const CommonBorder border = find_common_border(merger.view.graph, find_parts(merger.view, grounds));
    judged.roads = border.roads;
    judged.managers = list_managers(merger.view.tessellation.compounds, judged.consents);
    judged.rules = judge_rules(
        {merger.view, merger.before, at(merger.after.units, home), home_compounds, border}, judged);
    judged.units = list_changes(merger.before, merger.after);
    judged.layout_before = merger.before;
    judged.layout_after = merger.after;
    judged.units_before = static_cast<int>(merger.before.units.size());
    judged.units_after = static_cast<int>(merger.after.units.size());
    return judged;
}

}  // namespace lifang
