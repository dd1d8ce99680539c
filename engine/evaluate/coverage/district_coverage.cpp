#include "evaluate/coverage/district_coverage.hpp"

#include "evaluate/coverage/cover_kind.hpp"
#include "evaluate/coverage/served_groups.hpp"

#include <algorithm>
#include <iterator>
#include <map>
#include <tuple>

namespace lifang {

DistrictCoverage::DistrictCoverage(const DistrictView& view) : view_(view), kinds_(find_asked_kinds(view)) {
    const auto groups = group_by_scope(view.tessellation.compounds);
    for (const AskedKind& kind : kinds_) {
        auto& rows = district_rows_.emplace_back();
        if (kind.is_of_unit) continue;
        rows.resize(view.tessellation.compounds.size());
        for (const auto& group : groups)
            for (Coverage& row : cover_kind(view, kind.kind, kind.points, group))
                rows[row.compound.index] = std::move(row);
    }
}

std::vector<Coverage> DistrictCoverage::cover_by_stations(const AskedKind& kind,
                                                          const std::vector<CompoundId>& compounds,
                                                          const std::vector<CellId>& cells,
                                                          const std::vector<CompoundId>& placed) const {
    const auto own = find_points_of_unit(view_, kind, compounds, cells, placed);
    return cover_kind(view_, kind.kind, own, compounds);
}

std::vector<Coverage> DistrictCoverage::cover(const std::vector<CompoundId>& compounds,
                                              const std::vector<CellId>& cells,
                                              const std::vector<CompoundId>& placed) const {
    std::vector<Coverage> rows;
    const auto add = [&](std::vector<Coverage> more) { std::ranges::move(more, std::back_inserter(rows)); };
    for (std::size_t k = 0; k < kinds_.size(); ++k)
        if (kinds_[k].is_of_unit)
            add(cover_by_stations(kinds_[k], compounds, cells, placed));
        else
            for (const CompoundId compound : compounds) rows.push_back(at(district_rows_[k], compound));
    const bool has_stations = std::ranges::any_of(kinds_, &AskedKind::is_of_unit);
    if (!placed.empty() && !has_stations)
        add(cover_by_stations({std::string(unit_station_kind), {}, true}, compounds, cells, placed));
    std::ranges::sort(rows, {}, [](const Coverage& row) { return std::tie(row.compound, row.kind); });
    return rows;
}

std::optional<double> measure_coverage_share(const std::vector<Compound>& compounds,
                                             const std::vector<Coverage>& rows) {
    const bool asks_station = std::ranges::find(rows, unit_station_kind, &Coverage::kind) != rows.end();
    std::map<CompoundId, bool> is_covered;
    for (const Coverage& row : rows)
        if (!asks_station || row.kind == unit_station_kind) {
            const bool covered = row.state == CoverageState::covered;
            const auto [known, is_new] = is_covered.emplace(row.compound, covered);
            if (!is_new) known->second = known->second && covered;
        }
    const bool by_households = std::ranges::all_of(
        is_covered, [&](const auto& entry) { return at(compounds, entry.first).households.has_value(); });
    double all = 0.0, covered = 0.0;
    for (const auto& [id, is_served] : is_covered) {
        const Compound& compound = at(compounds, id);
        const double weight = by_households ? *compound.households : compound.floor_area.value;
        all += weight;
        if (is_served) covered += weight;
    }
    return all > 0.0 ? std::optional(covered / all) : std::nullopt;
}

}  // namespace lifang
