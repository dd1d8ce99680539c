#include "evaluate/merge/common_border.hpp"

#include <algorithm>
#include <map>
#include <utility>

namespace lifang {
namespace {

/// Metres of each thing that lies on borders.
using LengthOfThing = std::map<std::pair<Barrier, std::string>, Meters>;

void add_things(const Border& border, LengthOfThing& lengths) {
    for (const BorderBarrier& thing : border.barriers) lengths[{thing.barrier, thing.name}] += thing.length;
    if (border.barriers.empty()) lengths[{border.barrier, border.barrier_name}] += border.length;
}

}  // namespace

PartOfCell find_parts(const DistrictView& view, const std::vector<std::vector<CompoundId>>& parts) {
    std::vector<std::optional<std::size_t>> part_of_atom(view.district.compound_of_atom.size());
    for (std::size_t part = 0; part < parts.size(); ++part)
        for (const CompoundId compound : parts[part])
            if (const auto atom = find_atom(view.district, compound)) at(part_of_atom, *atom) = part;
    PartOfCell part_of_cell;
    part_of_cell.reserve(view.district.atom_of_cell.size());
    for (const auto& atom : view.district.atom_of_cell)
        part_of_cell.push_back(atom ? at(part_of_atom, *atom) : std::nullopt);
    return part_of_cell;
}

CommonBorder find_common_border(const CellGraph& graph, const PartOfCell& part_of_cell) {
    CommonBorder common;
    LengthOfThing lengths;
    for (const Border& border : graph.borders) {
        const auto a = at(part_of_cell, border.a), b = at(part_of_cell, border.b);
        if (!a || !b || a == b) continue;
        common.length += border.length;
        if (border.passable) common.passable += border.length;
        add_things(border, lengths);
    }
    for (const auto& [thing, length] : lengths)
        if (thing.first != Barrier::none) common.roads.push_back({thing.first, thing.second, length});
    std::ranges::stable_sort(common.roads, std::greater(), &MergeJudgement::RoadInside::barrier);
    return common;
}

std::vector<Meters> measure_roads_within(const CellGraph& graph, const PartOfCell& part_of_cell,
                                         std::size_t parts, Barrier from_class) {
    std::vector<Meters> within(parts);
    for (const Border& border : graph.borders) {
        const auto a = at(part_of_cell, border.a), b = at(part_of_cell, border.b);
        if (!a || a != b) continue;
        for (auto road = static_cast<std::size_t>(from_class);
             road <= static_cast<std::size_t>(Barrier::motorway); ++road)
            within[*a] += border.length_by_barrier[road];
    }
    return within;
}

}  // namespace lifang
