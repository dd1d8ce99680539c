#include "pipeline/stored/cover_layout.hpp"

#include "core/error.hpp"
#include "evaluate/coverage/district_coverage.hpp"
#include "evaluate/layout/members.hpp"
#include "load/load.hpp"

#include <algorithm>
#include <iterator>
#include <tuple>
#include <utility>

namespace lifang {
namespace {

std::vector<ServicePoint> find_stations(const DistrictView& view) {
    for (AskedKind& kind : find_asked_kinds(view))
        if (kind.is_of_unit) return std::move(kind.points);
    return {};
}

/// Stations of every unit, or of all of a layout: `choose` is told whom they are for, and which are there.
template <class Choose>
std::vector<PlacedStation> choose_by_scope(const DistrictView& view, const PlannedLayout& layout,
                                           StationScope per, const Run& run, const Choose& choose) {
    const std::vector<ServicePoint> present = find_stations(view);
    const auto compounds = list_members<CompoundId>(layout.unit_of_compound, layout.units.size());
    std::vector<PlacedStation> stations;
    if (per == StationScope::district) {
        std::vector<CompoundId> all;
        for (const auto& of_unit : compounds) all.insert(all.end(), of_unit.begin(), of_unit.end());
        std::ranges::sort(all);
        stations = choose(all, present);
    } else {
        const auto cells = list_members<CellId>(layout.unit_of_cell, layout.units.size());
        StageProgress progress(run, Stage::evaluate, compounds.size());
        for (std::size_t unit = 0; unit < compounds.size(); ++unit) {
            std::vector<ServicePoint> own;
            for (const ServicePoint& point : present)
                if (point.cell && std::ranges::binary_search(cells[unit], *point.cell)) own.push_back(point);
            std::ranges::copy(choose(compounds[unit], own), std::back_inserter(stations));
            progress.count_item();
        }
    }
    std::ranges::sort(stations, {}, &PlacedStation::compound);
    return stations;
}

}  // namespace

std::vector<Coverage> cover_layout(const DistrictView& view, const PlannedLayout& layout,
                                   const std::vector<PlacedStation>& stations) {
    std::vector<CompoundId> placed;
    for (const PlacedStation& station : stations) placed.push_back(station.compound);
    const DistrictCoverage coverage(view);
    std::vector<Coverage> rows;
    const auto compounds = list_members<CompoundId>(layout.unit_of_compound, layout.units.size());
    const auto cells = list_members<CellId>(layout.unit_of_cell, layout.units.size());
    for (std::size_t unit = 0; unit < layout.units.size(); ++unit)
        for (Coverage& row : coverage.cover(compounds[unit], cells[unit], placed))
            rows.push_back(std::move(row));
    std::ranges::sort(rows, {}, [](const Coverage& row) { return std::tie(row.compound, row.kind); });
    return rows;
}

std::vector<PlacedStation> place_in_layout(const DistrictView& view, const PlannedLayout& layout,
                                           const StationWish& wish, const Run& run) {
    return choose_by_scope(view, layout, wish.per, run, [&](const auto& compounds, const auto& present) {
        return place_stations(view, compounds, present, wish, run);
    });
}

std::vector<PlacedStation> judge_in_layout(const DistrictView& view, const PlannedLayout& layout,
                                           const std::vector<CompoundId>& sites, const StationWish& wish,
                                           const Run& run) {
    return choose_by_scope(view, layout, wish.per, run, [&](const auto& compounds, const auto& present) {
        std::vector<CompoundId> own;
        std::ranges::set_intersection(sites, compounds, std::back_inserter(own));
        return judge_stations(view, compounds, present, own, wish, run);
    });
}

Issues replace_facilities(const std::vector<std::string>& sources, Site& site, WalkNetwork& walking,
                          const Run& run) {
    LoadOptions options;
    options.named[LayerRole::facilities] = sources;
    options.profile = site.profile.name;
    options.target_crs = site.crs.definition;
    Site read = load(options, run);
    if (read.facilities.empty()) throw Error(ExitCode::input, "--facilities", Message("no_facility_read"));
    site.facilities = std::move(read.facilities);
    Issues off_network = attach_facilities(site, make_connect_options(site.profile), walking, run);
    Issues issues;
    for (Issues* some : {&read.issues, &off_network})
        for (Issue& issue : *some)
            if (issue.code != "no_buildings" && issue.code != "no_roads" && issue.code != "no_communities")
                issues.push_back(std::move(issue));
    return issues;
}

}  // namespace lifang
