#include "evaluate/coverage/reach.hpp"

#include "connect/walk_distance.hpp"
#include "core/parallel.hpp"

#include <algorithm>
#include <limits>
#include <map>
#include <set>
#include <tuple>

namespace lifang {
namespace {

constexpr Meters anywhere{std::numeric_limits<double>::infinity()};

void offer(std::optional<Reach>& best, const Reach& found) {
    const auto rank = [](const Reach& reach) {
        return std::tuple(!reach.is_within, reach.walk, reach.point);
    };
    if (!best || rank(found) < rank(*best)) best = found;
}

/// Parts of the network on which the points step.
std::set<std::uint32_t> parts_of(const WalkGraph& graph, std::span<const ServicePoint> points) {
    std::set<std::uint32_t> parts;
    for (const ServicePoint& point : points)
        for (const Attachment& gate : point.gates) parts.insert(graph.part_of[graph.edges[gate.edge].from]);
    return parts;
}

/// The walks over the network; `open` holds those for whom a longer way may yet be found.
class Search {
  public:
    Search(const WalkNetwork& walking, std::span<const ServicePoint> points,
           std::span<const CompoundId> compounds)
        : walking_(walking), points_(points), compounds_(compounds) {
        for (std::size_t i = 0; i < points.size(); ++i) by_limit_[points[i].limit].push_back(i);
        const auto parts = parts_of(walking.graph, points);
        for (std::size_t i = 0; i < compounds.size(); ++i)
            if (std::ranges::any_of(at(walking.gates, compounds[i]), [&](const Attachment& gate) {
                    return parts.contains(walking.graph.part_of[walking.graph.edges[gate.edge].from]);
                }))
                open_.push_back(i);
    }

    Meters largest_limit() const { return by_limit_.empty() ? Meters{} : by_limit_.rbegin()->first; }
    bool is_done() const { return open_.empty(); }

    void go(Meters radius, std::vector<std::optional<Reach>>& found) {
        for (const auto& [limit, group] : by_limit_) {
            WalkSources sources;
            for (const std::size_t point : group) sources.push_back(points_[point].gates);
            const WalkField field(walking_.graph, sources, radius);
            for (const std::size_t i : open_)
                if (const auto walk = field.find_nearest(at(walking_.gates, compounds_[i])))
                    offer(found[i], {group[walk->source], walk->length, walk->length <= limit});
        }
        std::erase_if(open_, [&](std::size_t i) { return found[i].has_value(); });
    }

  private:
    const WalkNetwork& walking_;
    std::span<const ServicePoint> points_;
    std::span<const CompoundId> compounds_;
    std::map<Meters, std::vector<std::size_t>> by_limit_;
    std::vector<std::size_t> open_;
};

void stay_at_home(std::span<const ServicePoint> points, std::span<const CompoundId> compounds,
                  std::vector<std::optional<Reach>>& found) {
    for (std::size_t i = 0; i < compounds.size(); ++i)
        for (std::size_t point = 0; point < points.size(); ++point)
            if (points[point].home == compounds[i]) offer(found[i], {point, Meters{0.0}, true});
}

}  // namespace

std::vector<std::optional<Reach>> find_reach(const WalkNetwork& walking, std::span<const ServicePoint> points,
                                             std::span<const CompoundId> compounds) {
    std::vector<std::optional<Reach>> found(compounds.size());
    if (!walking.graph.edges.empty()) {
        Search search(walking, points, compounds);
        constexpr double farther = 4.0;
        constexpr Meters far{10000.0};  // beyond it the rest of the network is not worth another round
        for (Meters radius = std::max(search.largest_limit(), Meters{1.0}); !search.is_done();
             radius = radius > far ? anywhere : farther * radius) {
            search.go(radius, found);
            if (radius == anywhere) break;
        }
    }
    stay_at_home(points, compounds, found);
    return found;
}

std::vector<std::optional<Reach>> find_within_limits(const WalkNetwork& walking,
                                                     std::span<const ServicePoint> points,
                                                     std::span<const CompoundId> compounds) {
    std::vector<std::optional<Reach>> found(compounds.size());
    if (!walking.graph.edges.empty()) {
        Search search(walking, points, compounds);
        search.go(search.largest_limit(), found);
        for (auto& reach : found)
            if (reach && !reach->is_within) reach.reset();
    }
    stay_at_home(points, compounds, found);
    return found;
}

std::vector<std::vector<double>> measure_walks(const WalkGraph& graph,
                                               std::span<const std::vector<Attachment>* const> from,
                                               std::span<const std::vector<Attachment>* const> to,
                                               const Run& run) {
    std::vector<std::vector<double>> walks(
        from.size(), std::vector<double>(to.size(), std::numeric_limits<double>::infinity()));
    for_each_item(run, from.size(), [&](std::size_t i) {
        if (from[i]->empty()) return;
        const WalkField field(graph, {*from[i]}, anywhere);
        for (std::size_t j = 0; j < to.size(); ++j)
            if (const auto walk = field.find_nearest(*to[j])) walks[i][j] = walk->length.value;
    });
    return walks;
}

}  // namespace lifang
