#include "pipeline/stored/layout_walks.hpp"

#include "core/parallel.hpp"
#include "evaluate/coverage/served_groups.hpp"
#include "evaluate/layout/members.hpp"

#include <algorithm>
#include <iterator>
#include <utility>

namespace lifang {
namespace {

std::vector<CompoundId> intersect_lists(const std::vector<CompoundId>& a, const std::vector<CompoundId>& b) {
    std::vector<CompoundId> both;
    std::ranges::set_intersection(a, b, std::back_inserter(both));
    return both;
}

std::vector<AskedKind> find_kinds(const DistrictView& view) {
    std::vector<AskedKind> kinds = find_asked_kinds(view);
    if (std::ranges::none_of(kinds, &AskedKind::is_of_unit))
        kinds.push_back({std::string(unit_station_kind), {}, true});
    std::ranges::sort(kinds, {}, &AskedKind::kind);
    return kinds;
}

}  // namespace

LayoutWalks::LayoutWalks(const DistrictView& view, const PlannedLayout& layout,
                         const std::vector<CompoundId>& stations, Meters farthest, const Run& run)
    : farthest_(farthest) {
    for (const auto& unit : layout.unit_of_compound) is_in_unit_.push_back(unit.has_value());
    const auto by_scope = group_by_scope(view.tessellation.compounds);
    const std::vector<AskedKind> asked = find_kinds(view);
    for (const AskedKind& kind : asked) {
        kinds_.push_back(kind.kind);
        groups_.emplace_back(kind.is_of_unit ? layout.units.size() : by_scope.size());
        if (kind.is_of_unit) stations_of_units_ = kind;
    }
    StageProgress progress(run, Stage::evaluate, asked.size());
    for_each_item(run, progress, asked.size(), [&](std::size_t k) {
        if (asked[k].is_of_unit) return;
        for (std::size_t group = 0; group < by_scope.size(); ++group)
            groups_[k][group] =
                std::make_shared<KindWalks>(view, asked[k].kind, asked[k].points, by_scope[group], farthest);
    });
    walk_to_stations(view, layout, {}, stations, run);
}

void LayoutWalks::walk_to_stations(const DistrictView& view, const PlannedLayout& layout,
                                   const std::vector<CompoundId>& before,
                                   const std::vector<CompoundId>& stations, const Run& run) {
    const auto compounds = list_members<CompoundId>(layout.unit_of_compound, layout.units.size());
    const auto cells = list_members<CellId>(layout.unit_of_cell, layout.units.size());
    const auto kind =
        static_cast<std::size_t>(std::ranges::find(kinds_, stations_of_units_.kind) - kinds_.begin());
    auto& groups = groups_[kind];
    for_each_item(run, groups.size(), [&](std::size_t unit) {
        const auto& own = compounds[unit];
        if (groups[unit] && intersect_lists(before, own) == intersect_lists(stations, own)) return;
        const auto points = find_points_of_unit(view, stations_of_units_, own, cells[unit], stations);
        groups[unit] = std::make_shared<KindWalks>(view, stations_of_units_.kind, points, own, farthest_);
    });
    placed_ = stations;
}

std::vector<Coverage> LayoutWalks::cover(std::size_t kind, Meters limit) const {
    std::vector<Coverage> rows;
    for (const Group& group : groups_.at(kind))
        for (Coverage& row : group->cover(limit))
            if (is_in_unit_[row.compound.index]) rows.push_back(std::move(row));
    std::ranges::sort(rows, {}, &Coverage::compound);
    return rows;
}

LayoutWalks LayoutWalks::with_stations(const DistrictView& view, const PlannedLayout& layout,
                                       const std::vector<CompoundId>& stations, const Run& run) const {
    LayoutWalks other = *this;
    other.walk_to_stations(view, layout, placed_, stations, run);
    return other;
}

}  // namespace lifang
