#include "partition/portfolio/pool.hpp"

#include "core/random.hpp"
#include "partition/portfolio/start.hpp"

#include <algorithm>
#include <cmath>
#include <span>

namespace lifang {

namespace {
using Criteria = std::vector<Objective>;
}  // namespace

double distance(const AtomGraph& graph, const std::vector<UnitId>& a, const std::vector<UnitId>& b) {
    const auto units = [](const std::vector<UnitId>& unit_of) {
        std::size_t count = 0;
        for (const UnitId unit : unit_of) count = std::max<std::size_t>(count, unit.index + std::size_t{1});
        return count;
    };
    std::vector<double> weight_a(units(a), 0.0), weight_b(units(b), 0.0), shared(weight_b.size(), 0.0);
    std::vector<std::uint32_t> first(weight_a.size() + 1, 0), sorted(a.size());
    for (std::size_t i = 0; i < a.size(); ++i) {
        at(weight_a, a[i]) += graph.atoms[i].weight;
        at(weight_b, b[i]) += graph.atoms[i].weight;
        ++first[a[i].index + 1];
    }
    for (std::size_t u = 1; u < first.size(); ++u) first[u] += first[u - 1];
    std::vector<std::uint32_t> next(first.begin(), first.end() - 1);
    for (std::uint32_t i = 0; i < a.size(); ++i) sorted[next[a[i].index]++] = i;
    double kept = 0.0, all = 0.0;
    for (std::size_t u = 0; u < weight_a.size(); ++u) {
        const auto members = std::span(sorted).subspan(first[u], first[u + 1] - first[u]);
        for (const std::uint32_t i : members) at(shared, b[i]) += graph.atoms[i].weight;
        for (const std::uint32_t i : members) {
            const double both = at(shared, b[i]), either = weight_a[u] + at(weight_b, b[i]) - both;
            kept += either > 0.0 ? graph.atoms[i].weight * both / either : 0.0;
        }
        for (const std::uint32_t i : members) at(shared, b[i]) = 0.0;
        all += weight_a[u];
    }
    return all > 0.0 ? std::max(0.0, 1.0 - kept / all) : 0.0;
}

std::vector<Objective> criteria_of(const AtomGraph& graph) {
    const auto has_area = [](const Atom& atom) { return atom.area > 0.0; };
    const auto has_barrier = [](const Link& link) { return link.severance > 0.0; };
    Criteria criteria;
    if (has_older_layout(graph)) criteria.push_back(Objective::moved_share);
    criteria.push_back(Objective::mean_abs_deviation);
    if (std::any_of(graph.links.begin(), graph.links.end(), has_barrier))
        criteria.push_back(Objective::severance);
    const bool has_areas = std::any_of(graph.atoms.begin(), graph.atoms.end(), has_area);
    criteria.push_back(has_areas ? Objective::compactness : Objective::cut_length);
    criteria.push_back(Objective::units);
    criteria.push_back(Objective::max_abs_deviation);
    return criteria;
}

bool dominates(const Figures& a, const Figures& b, const Criteria& criteria) {
    bool better = false;
    for (const Objective objective : criteria) {
        const double x = figure(a, objective), y = figure(b, objective);
        // Two orders of adding the same numbers are no difference.
        const double noise = 1e-9 * std::max(std::abs(x), std::abs(y));
        if (std::abs(x - y) <= noise) continue;
        if (is_better(objective, y, x)) return false;
        better = true;
    }
    return better;
}

namespace {

void drop_dominated(std::vector<FoundLayout>& pool, const Criteria& criteria) {
    std::vector<FoundLayout> kept;
    for (const FoundLayout& one : pool)
        if (std::none_of(pool.begin(), pool.end(), [&](const FoundLayout& other) {
                return dominates(other.figures, one.figures, criteria);
            }))
            kept.push_back(one);
    pool = std::move(kept);
}

/// The volume that layouts dominate, in figures stretched to [0, 1] over the pool, measured at random points:
/// exact volumes in five dimensions cost more than they tell.
class Volume {
  public:
    Volume(const std::vector<FoundLayout>& pool, const Criteria& criteria) {
        for (const Objective objective : criteria) {
            double low = figure(pool.front().figures, objective), high = low;
            for (const FoundLayout& found : pool) {
                low = std::min(low, figure(found.figures, objective));
                high = std::max(high, figure(found.figures, objective));
            }
            ranges_.push_back({objective, low, high});
        }
        constexpr std::size_t points = 4096;
        constexpr double beyond = 1.1;  // so that what is worst in one figure alone counts too
        Random random = make_random(0, points);
        for (std::size_t i = 0; i < points * criteria.size(); ++i)
            points_.push_back(beyond * draw_share(random));
        open_.assign(points, 1);
    }

    /// The points that this layout dominates and none taken before does.
    std::size_t gain(const Figures& figures) const {
        std::size_t count = 0;
        for (std::size_t point = 0; point < open_.size(); ++point)
            count += open_[point] && covers(figures, point);
        return count;
    }
    void take(const Figures& figures) {
        for (std::size_t point = 0; point < open_.size(); ++point)
            if (covers(figures, point)) open_[point] = 0;
    }

  private:
    struct Range {
        Objective objective;
        double low, high;
    };

    bool covers(const Figures& figures, std::size_t point) const {
        for (std::size_t i = 0; i < ranges_.size(); ++i) {
            const auto& [objective, low, high] = ranges_[i];
            if (low == high) continue;
            const double place = (figure(figures, objective) - low) / (high - low);
            const double loss = traits_of(objective).is_maximised ? 1.0 - place : place;
            if (loss > points_[point * ranges_.size() + i]) return false;
        }
        return true;
    }

    std::vector<Range> ranges_;
    std::vector<double> points_;
    std::vector<char> open_;
};

// Of layouts equal in a figure the better balanced one speaks for it.
const FoundLayout& best_in(const std::vector<FoundLayout>& pool, Objective objective) {
    return *std::min_element(pool.begin(), pool.end(), [&](const FoundLayout& a, const FoundLayout& b) {
        const double x = figure(a.figures, objective), y = figure(b.figures, objective);
        if (x != y) return is_better(objective, x, y);
        return std::pair(a.balanced, a.order) < std::pair(b.balanced, b.order);
    });
}

Layout make_layout(const FoundLayout& found, Objective objective, LayoutLabel label) {
    Layout layout;
    layout.unit_of = found.unit_of;
    layout.figures = found.figures;
    layout.objective = objective;
    layout.objective_value = figure(found.figures, objective);
    layout.label = label;
    return layout;
}

}  // namespace

std::vector<Layout> choose_candidates(const AtomGraph& graph, std::vector<FoundLayout> pool, int count,
                                      std::optional<Objective> objective, double movable) {
    int fewest = pool.front().violations;
    for (const FoundLayout& found : pool) fewest = std::min(fewest, found.violations);
    std::erase_if(pool, [&](const FoundLayout& found) { return found.violations > fewest; });
    std::sort(pool.begin(), pool.end(), [](const FoundLayout& a, const FoundLayout& b) {
        return std::pair(a.balanced, a.order) < std::pair(b.balanced, b.order);
    });
    Criteria criteria = criteria_of(graph);
    const Criteria single_objectives = criteria;
    if (objective && std::find(criteria.begin(), criteria.end(), *objective) == criteria.end())
        criteria.push_back(*objective);
    drop_dominated(pool, criteria);

    std::vector<Layout> chosen;
    Volume volume(pool, criteria);
    // Where nothing can move, one layout is all there is.
    constexpr double rounding = 1e-9;
    const double least = std::max(least_distance * movable, rounding);
    const auto is_new = [&](const FoundLayout& found) {
        return std::none_of(chosen.begin(), chosen.end(), [&](const Layout& layout) {
            return distance(graph, layout.unit_of, found.unit_of) < least;
        });
    };
    const auto take = [&](const FoundLayout& found, Objective single, LayoutLabel label) {
        chosen.push_back(make_layout(found, single, label));
        volume.take(found.figures);
    };
    if (objective)
        take(best_in(pool, *objective), *objective, traits_of(*objective).label);
    else
        take(pool.front(), Objective::mean_abs_deviation, LayoutLabel::balanced);
    const auto has_room = [&] { return static_cast<int>(chosen.size()) < count; };
    for (const Objective single : single_objectives) {
        const FoundLayout& best = best_in(pool, single);
        if (has_room() && is_new(best)) take(best, single, traits_of(single).label_beside);
    }
    while (has_room()) {
        std::erase_if(pool, [&](const FoundLayout& found) { return !is_new(found); });
        if (pool.empty()) break;
        const FoundLayout next =
            *std::max_element(pool.begin(), pool.end(), [&](const FoundLayout& a, const FoundLayout& b) {
                return volume.gain(a.figures) < volume.gain(b.figures);
            });
        take(next, Objective::mean_abs_deviation, LayoutLabel::trade_off);
    }
    return chosen;
}

}  // namespace lifang
