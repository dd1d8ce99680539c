#include "evaluate/coverage/kind_walks.hpp"

#include <algorithm>
#include <tuple>
#include <utility>

namespace lifang {
namespace {

/// The best of some of the points, told by their positions among all.
std::vector<std::optional<Reach>> find_reach_of(const std::vector<std::size_t>& some,
                                                std::span<const ServicePoint> points,
                                                const DistrictView& view,
                                                std::span<const CompoundId> compounds) {
    auto found = find_reach(view.walking, points, compounds);
    for (auto& reach : found)
        if (reach) reach->point = some[reach->point];
    return found;
}

/// A radius of its own, whatever holds for its kind.
bool has_own_limit(const DistrictView& view, const ServicePoint& point) {
    return point.facility && at(view.site.facilities, *point.facility).radius_m.has_value();
}

}  // namespace

KindWalks::KindWalks(const DistrictView& view, std::string kind, std::span<const ServicePoint> points,
                     std::span<const CompoundId> compounds, std::optional<Meters> farthest)
    : kind_(std::move(kind)), compounds_(compounds.begin(), compounds.end()), clients_(compounds.size()) {
    std::vector<ServicePoint> reaching(points.begin(), points.end());
    std::vector<std::size_t> any_places, own_places;
    std::vector<ServicePoint> any_points, own_points;
    for (std::size_t i = 0; i < points.size(); ++i) {
        const bool is_own = !farthest || has_own_limit(view, points[i]);
        if (!is_own) reaching[i].limit = *farthest;
        points_.push_back(
            {points[i].facility, points[i].home, is_own ? std::optional(points[i].limit) : std::nullopt});
        (is_own ? own_places : any_places).push_back(i);
        (is_own ? own_points : any_points).push_back(reaching[i]);
    }
    const auto any = find_reach_of(any_places, any_points, view, compounds_);
    const auto own = find_reach_of(own_places, own_points, view, compounds_);
    for (std::size_t i = 0; i < clients_.size(); ++i)
        clients_[i] = {any[i], own[i],
                       !view.walking.gates.empty() && !at(view.walking.gates, compounds_[i]).empty()};
    if (std::ranges::any_of(points, [](const ServicePoint& point) { return point.capacity.has_value(); }))
        find_ways(view, reaching);
}

void KindWalks::find_ways(const DistrictView& view, std::span<const ServicePoint> points) {
    CapacityProblem& problem = problem_.emplace();
    for (const CompoundId compound : compounds_) {
        const auto& households = at(view.tessellation.compounds, compound).households;
        problem.households.push_back(households.value_or(0));
        knows_households_.push_back(households.has_value());
    }
    for (std::size_t i = 0; i < points.size(); ++i) {
        problem.places.push_back(points[i].capacity);
        const auto reach = find_within_limits(view.walking, points.subspan(i, 1), compounds_);
        for (std::size_t client = 0; client < reach.size(); ++client)
            if (reach[client] && problem.households[client] > 0)
                problem.ways.push_back({client, i, reach[client]->walk});
    }
}

void KindWalks::name(std::size_t point, Meters walk, Coverage& row) const {
    row.facility = points_[point].facility;
    row.station_in = points_[point].facility ? std::nullopt : points_[point].home;
    row.walk = walk;
}

Coverage KindWalks::tell(std::size_t client, Meters limit) const {
    const Client& who = clients_[client];
    Coverage row{.compound = compounds_[client], .kind = kind_};
    std::optional<Reach> best = who.any;
    if (best) best->is_within = best->walk <= limit;
    const auto rank = [](const Reach& reach) {
        return std::tuple(!reach.is_within, reach.walk, reach.point);
    };
    if (who.own && (!best || rank(*who.own) < rank(*best))) best = who.own;
    if (!best) {
        row.state = who.is_on_network ? CoverageState::unreachable : CoverageState::off_network;
        return row;
    }
    row.state = best->is_within ? CoverageState::covered : CoverageState::beyond;
    name(best->point, best->walk, row);
    return row;
}

std::vector<Coverage> KindWalks::cover(Meters limit) const {
    std::vector<Coverage> rows;
    rows.reserve(clients_.size());
    for (std::size_t i = 0; i < clients_.size(); ++i) rows.push_back(tell(i, limit));
    if (problem_) assign(limit, rows);
    return rows;
}

/// Who finds room goes where most of his households do; who finds none is `full`.
void KindWalks::assign(Meters limit, std::vector<Coverage>& rows) const {
    CapacityProblem problem{problem_->households, problem_->places, {}};
    std::ranges::copy_if(problem_->ways, std::back_inserter(problem.ways), [&](const auto& way) {
        return way.walk <= points_[way.to].own_limit.value_or(limit);
    });
    const std::vector<int> taken = assign_households(problem);
    std::vector<int> most(rows.size(), 0);
    for (std::size_t i = 0; i < rows.size(); ++i)
        if (knows_households_[i] && rows[i].state == CoverageState::covered) rows[i].households_served = 0;
    for (std::size_t w = 0; w < problem.ways.size(); ++w) {
        const auto& way = problem.ways[w];
        Coverage& row = rows[way.from];
        row.households_served = row.households_served.value_or(0) + taken[w];
        if (taken[w] <= most[way.from]) continue;
        most[way.from] = taken[w];
        name(way.to, way.walk, row);
    }
    for (std::size_t i = 0; i < rows.size(); ++i)
        if (rows[i].households_served && *rows[i].households_served < problem.households[i])
            rows[i].state = CoverageState::full;
}

}  // namespace lifang
