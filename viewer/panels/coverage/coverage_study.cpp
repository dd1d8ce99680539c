#include "coverage_study.hpp"

#include <algorithm>
#include <utility>

namespace lifang {

DistrictView CoverageStudy::Base::view() const {
    const Plan& plan = ground->plan();
    return {plan.site, plan.ground, plan.graph, made.graph.edges.empty() ? plan.walking : made, no_graph};
}

CoverageStudy::CoverageStudy(scene::GroundPtr ground, scene::LayoutPtr layout, const Run& run) {
    auto base = std::make_shared<Base>();
    base->ground = std::move(ground);
    base->layout = std::move(layout);
    const Plan& plan = base->ground->plan();
    if (plan.walking.graph.edges.empty())
        base->made =
            make_walk_network(plan.site, plan.ground.compounds, make_connect_options(plan.site.profile), run);
    base_ = base;
    walks_ = std::make_shared<LayoutWalks>(base_->view(), *base_->layout, sites_of(base_->layout->stations),
                                           farthest, run);
}

CoverageStudy CoverageStudy::with_stations(const std::vector<CompoundId>& stations, const Run& run) const {
    CoverageStudy other = *this;
    other.walks_ =
        std::make_shared<LayoutWalks>(walks_->with_stations(base_->view(), *base_->layout, stations, run));
    return other;
}

CoverageAccount CoverageStudy::account(std::size_t kind, Meters limit) const {
    auto accounts = account_coverage(base_->ground->plan().ground.compounds, cover(kind, limit));
    return accounts.empty() ? CoverageAccount{} : std::move(accounts.front());
}

std::vector<PlacedStation> CoverageStudy::place(const StationWish& wish, const Run& run) const {
    return place_in_layout(base_->view(), *base_->layout, wish, run);
}

std::vector<PlacedStation> CoverageStudy::judge(const std::vector<CompoundId>& sites, const StationWish& wish,
                                                const Run& run) const {
    return judge_in_layout(base_->view(), *base_->layout, sites, wish, run);
}

std::vector<CompoundId> sites_of(const std::vector<PlacedStation>& stations) {
    std::vector<CompoundId> sites;
    for (const PlacedStation& station : stations) sites.push_back(station.compound);
    std::ranges::sort(sites);
    return sites;
}

}  // namespace lifang
