#include "pipeline/stored/cover_layout.hpp"

#include "core/error.hpp"
#include "evaluate/coverage/district_coverage.hpp"
#include "load/load.hpp"

#include <algorithm>
#include <tuple>
#include <utility>

namespace lifang {
namespace {

struct UnitGround {
    std::vector<CompoundId> compounds;  // ascending
    std::vector<CellId> cells;          // ascending
};

std::vector<UnitGround> list_units(const PlannedLayout& layout) {
    std::vector<UnitGround> units(layout.units.size());
    for (std::size_t i = 0; i < layout.unit_of_compound.size(); ++i)
        if (const auto unit = layout.unit_of_compound[i]) at(units, *unit).compounds.emplace_back(i);
    for (std::size_t i = 0; i < layout.unit_of_cell.size(); ++i)
        if (const auto unit = layout.unit_of_cell[i]) at(units, *unit).cells.emplace_back(i);
    return units;
}

std::vector<ServicePoint> find_stations(const DistrictView& view) {
    for (AskedKind& kind : find_asked_kinds(view))
        if (kind.is_of_unit) return std::move(kind.points);
    return {};
}

void append(std::vector<PlacedStation>& all, std::vector<PlacedStation> more) {
    all.insert(all.end(), more.begin(), more.end());
}

}  // namespace

std::vector<Coverage> cover_layout(const DistrictView& view, const PlannedLayout& layout,
                                   const std::vector<PlacedStation>& stations) {
    std::vector<CompoundId> placed;
    for (const PlacedStation& station : stations) placed.push_back(station.compound);
    const DistrictCoverage coverage(view);
    std::vector<Coverage> rows;
    for (const UnitGround& unit : list_units(layout))
        for (Coverage& row : coverage.cover(unit.compounds, unit.cells, placed))
            rows.push_back(std::move(row));
    std::ranges::sort(rows, {}, [](const Coverage& row) { return std::tie(row.compound, row.kind); });
    return rows;
}

std::vector<PlacedStation> place_in_layout(const DistrictView& view, const PlannedLayout& layout,
                                           const StationWish& wish, const Run& run) {
    const std::vector<ServicePoint> present = find_stations(view);
    const std::vector<UnitGround> units = list_units(layout);
    std::vector<PlacedStation> stations;
    if (wish.per == StationScope::district) {
        std::vector<CompoundId> all;
        for (const UnitGround& unit : units)
            all.insert(all.end(), unit.compounds.begin(), unit.compounds.end());
        std::ranges::sort(all);
        stations = place_stations(view, all, present, wish, run);
    } else {
        StageProgress progress(run, Stage::evaluate, units.size());
        for (const UnitGround& unit : units) {
            std::vector<ServicePoint> own;
            for (const ServicePoint& point : present)
                if (point.cell && std::ranges::binary_search(unit.cells, *point.cell)) own.push_back(point);
            append(stations, place_stations(view, unit.compounds, own, wish, run));
            progress.count_item();
        }
    }
    std::ranges::sort(stations, {}, &PlacedStation::compound);
    return stations;
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
