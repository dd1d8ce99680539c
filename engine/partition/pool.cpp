#include "partition/pool.hpp"

#include <algorithm>

namespace lifang {

double figure(const Figures& figures, Objective objective) {
    switch (objective) {
        case Objective::max_abs_deviation:
            return figures.max_abs_deviation;
        case Objective::mean_abs_deviation:
            return figures.mean_abs_deviation;
        case Objective::severance:
            return figures.severance;
        case Objective::cut_length:
            return figures.cut_length;
        case Objective::compactness:
            return figures.compactness;
        case Objective::units:
            return figures.units;
    }
    return 0.0;
}

bool is_better(Objective objective, double a, double b) {
    return objective == Objective::compactness ? a > b : a < b;
}

double distance(const AtomGraph& graph, const std::vector<UnitId>& a, const std::vector<UnitId>& b) {
    std::size_t either = 0, one = 0;
    for (const Link& link : graph.links) {
        const bool in_a = at(a, link.a) == at(a, link.b), in_b = at(b, link.a) == at(b, link.b);
        either += in_a || in_b;
        one += in_a != in_b;
    }
    return either == 0 ? 0.0 : static_cast<double>(one) / static_cast<double>(either);
}

namespace {

using Criteria = std::vector<Objective>;

// What a planner weighs, as far as the graph knows it: a plain graph has neither barriers nor areas, and
// there the border length speaks for compactness.
Criteria criteria_of(const AtomGraph& graph) {
    const auto has_area = [](const Atom& atom) { return atom.area > 0.0; };
    const auto has_barrier = [](const Link& link) { return link.severance > 0.0; };
    Criteria criteria{Objective::mean_abs_deviation};
    if (std::any_of(graph.links.begin(), graph.links.end(), has_barrier))
        criteria.push_back(Objective::severance);
    const bool has_areas = std::any_of(graph.atoms.begin(), graph.atoms.end(), has_area);
    criteria.push_back(has_areas ? Objective::compactness : Objective::cut_length);
    criteria.push_back(Objective::units);
    return criteria;
}

bool dominates(const Figures& a, const Figures& b, const Criteria& criteria) {
    bool better = false;
    for (const Objective objective : criteria) {
        const double x = figure(a, objective), y = figure(b, objective);
        if (is_better(objective, y, x)) return false;
        better |= is_better(objective, x, y);
    }
    return better;
}

void drop_dominated(std::vector<Found>& pool, const Criteria& criteria) {
    std::vector<Found> kept;
    for (const Found& one : pool)
        if (std::none_of(pool.begin(), pool.end(),
                         [&](const Found& other) { return dominates(other.figures, one.figures, criteria); }))
            kept.push_back(one);
    pool = std::move(kept);
}

// Of layouts equal in a figure the better balanced one speaks for it.
const Found& best_in(const std::vector<Found>& pool, Objective objective) {
    return *std::min_element(pool.begin(), pool.end(), [&](const Found& a, const Found& b) {
        const double x = figure(a.figures, objective), y = figure(b.figures, objective);
        if (x != y) return is_better(objective, x, y);
        return std::pair(a.balanced, a.order) < std::pair(b.balanced, b.order);
    });
}

Layout make_layout(const Found& found, Objective objective, std::string_view label) {
    Layout layout;
    layout.unit_of = found.unit_of;
    layout.figures = found.figures;
    layout.objective = objective;
    layout.objective_value = figure(found.figures, objective);
    layout.label = label;
    return layout;
}

}  // namespace

std::vector<Layout> choose_candidates(const AtomGraph& graph, std::vector<Found> pool, int count,
                                      std::optional<Objective> objective) {
    int fewest = pool.front().violations;
    for (const Found& found : pool) fewest = std::min(fewest, found.violations);
    std::erase_if(pool, [&](const Found& found) { return found.violations > fewest; });
    std::sort(pool.begin(), pool.end(), [](const Found& a, const Found& b) {
        return std::pair(a.balanced, a.order) < std::pair(b.balanced, b.order);
    });
    const Found lead = objective ? best_in(pool, *objective) : pool.front();
    const auto wishes = criteria_of(graph);
    drop_dominated(pool, wishes);

    std::vector<Layout> chosen;
    if (objective)
        chosen.push_back(make_layout(lead, *objective, label_of(*objective)));
    else
        chosen.push_back(make_layout(lead, Objective::mean_abs_deviation, "balanced"));
    const auto offer = [&](const Found& found, Objective wish, std::string_view label) {
        if (static_cast<int>(chosen.size()) >= count) return;
        for (const Layout& layout : chosen) {
            if (distance(graph, layout.unit_of, found.unit_of) < least_distance) return;
            // The lead may be dominated by a like layout; nobody after it may be by the lead.
            if (dominates(layout.figures, found.figures, wishes)) return;
        }
        chosen.push_back(make_layout(found, wish, label));
    };
    for (const Objective wish : wishes) offer(best_in(pool, wish), wish, label_of(wish));
    for (const Found& found : pool) offer(found, Objective::mean_abs_deviation, "trade_off");
    return chosen;
}

}  // namespace lifang
