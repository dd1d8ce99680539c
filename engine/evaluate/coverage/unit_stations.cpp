#include "evaluate/coverage/unit_stations.hpp"

#include "evaluate/coverage/coverage.hpp"
#include "evaluate/coverage/reach.hpp"
#include "geometry/overlay.hpp"

#include <algorithm>
#include <cmath>

namespace lifang {
namespace {

std::vector<double> weigh(const std::vector<Compound>& all, std::span<const CompoundId> compounds) {
    const bool by_households =
        std::ranges::all_of(compounds, [&](CompoundId id) { return at(all, id).households.has_value(); });
    std::vector<double> weights;
    for (const CompoundId id : compounds)
        weights.push_back(by_households ? *at(all, id).households : at(all, id).floor_area.value);
    return weights;
}

std::vector<std::vector<double>> measure(const WalkNetwork& walking, std::span<const CompoundId> compounds,
                                         const Run& run) {
    std::vector<std::vector<double>> metres(compounds.size(),
                                            std::vector<double>(compounds.size(), unreached_m));
    if (!walking.graph.edges.empty()) {
        std::vector<const std::vector<Attachment>*> gates;
        for (const CompoundId id : compounds) gates.push_back(&at(walking.gates, id));
        metres = measure_walks(walking.graph, gates, gates, run);
    }
    for (std::size_t i = 0; i < metres.size(); ++i) {
        for (double& walk : metres[i]) walk = std::min(walk, unreached_m);
        metres[i][i] = 0.0;
    }
    return metres;
}

/// Nobody walks farther than to a station that is there already.
void cap_by_present(const DistrictView& view, std::span<const CompoundId> compounds,
                    std::span<const ServicePoint> present, double limit_m,
                    std::vector<std::vector<double>>& metres) {
    if (present.empty()) return;
    const auto reach = find_reach(view.walking, present, compounds);
    for (std::size_t home = 0; home < compounds.size(); ++home) {
        if (!reach[home]) continue;
        // Its own radius decides whom it serves: what the limit says is made to agree.
        const double walk = reach[home]->is_within
                                ? std::min(reach[home]->walk.value, limit_m)
                                : std::max(reach[home]->walk.value, std::nextafter(limit_m, unreached_m));
        for (auto& of_site : metres) of_site[home] = std::min(of_site[home], walk);
    }
}

Point place_of(const DistrictView& view, CompoundId id) {
    if (id.index < view.walking.gates.size() && !at(view.walking.gates, id).empty())
        return at(view.walking.gates, id).front().gate;
    return point_inside(at(view.tessellation.compounds, id).footprint);
}

StationProblem make_problem(const DistrictView& view, std::span<const CompoundId> compounds,
                            std::span<const ServicePoint> present, std::size_t count,
                            StationObjective objective, const Run& run) {
    StationProblem problem{.metres = measure(view.walking, compounds, run),
                           .weights = weigh(view.tessellation.compounds, compounds),
                           .count = std::min(count, compounds.size()),
                           .limit_m = view.site.profile.coverage.limit_of(unit_station_kind).value,
                           .objective = objective};
    cap_by_present(view, compounds, present, problem.limit_m, problem.metres);
    return problem;
}

std::vector<PlacedStation> list_stations(const DistrictView& view, std::span<const CompoundId> compounds,
                                         const StationChoice& choice, const StationWish& wish) {
    std::vector<PlacedStation> stations;
    for (const std::size_t site : choice.sites)
        stations.push_back({compounds[site], place_of(view, compounds[site]), wish.objective, wish.per,
                            choice.value, choice.bound, choice.gap()});
    return stations;
}

}  // namespace

std::vector<PlacedStation> place_stations(const DistrictView& view, std::span<const CompoundId> compounds,
                                          std::span<const ServicePoint> present, const StationWish& wish,
                                          const Run& run) {
    if (compounds.empty()) return {};
    const auto problem = make_problem(view, compounds, present, wish.count, wish.objective, run);
    return list_stations(view, compounds, choose_stations(problem, run), wish);
}

std::vector<PlacedStation> judge_stations(const DistrictView& view, std::span<const CompoundId> compounds,
                                          std::span<const ServicePoint> present,
                                          std::span<const CompoundId> sites, const StationWish& wish,
                                          const Run& run) {
    if (sites.empty()) return {};
    const auto problem = make_problem(view, compounds, present, sites.size(), wish.objective, run);
    StationChoice choice = choose_stations(problem, run);
    choice.sites.clear();
    for (const CompoundId site : sites)
        choice.sites.push_back(
            static_cast<std::size_t>(std::ranges::lower_bound(compounds, site) - compounds.begin()));
    choice.value = measure_stations(problem, choice.sites);
    return list_stations(view, compounds, choice, wish);
}

}  // namespace lifang
