#include "partition/bounds/bounds.hpp"

#include "core/disjoint_sets.hpp"
#include "partition/bounds/moved.hpp"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

namespace lifang {
namespace {

constexpr double infinite = std::numeric_limits<double>::infinity();

CountRange possible_counts(const Component& component, bool strict) {
    const CountRange allowed = component.allowed_counts();
    if (component.fixed_units > 0 || (strict && !allowed.is_empty())) return allowed;
    return {1, static_cast<int>(component.size())};
}

// With k units the signed deviations sum to W/T − k. What lies above the target is at least what single
// nodes weigh beyond it (together in one unit they weigh beyond it even more), and Σ|d| = 2·Σd⁺ − Σd.
std::vector<double> deviation_sums(const Component& component, const Demand& demand, CountRange counts) {
    double beyond = 0.0;
    if (!component.widened)
        for (const double weight : component.weight) beyond += std::max(0.0, demand.deviation(weight));
    std::vector<double> sums;
    for (int k = counts.low; k <= counts.high; ++k) {
        const double signed_sum = component.total / demand.target - k;
        sums.push_back(std::max(std::abs(signed_sum), 2.0 * beyond - signed_sum));
    }
    return sums;
}

double deviation_of_all(const Component& component, const Demand& demand, CountRange counts) {
    double least = infinite;
    for (int k = counts.low; k <= counts.high; ++k)
        least = std::min(least, std::abs(component.total / (k * demand.target) - 1.0));
    return least;
}

// k connected units of n nodes hold at least n − k links, without a ring: no cheaper than the first n − k
// links that Kruskal's algorithm takes (greedy is optimal for forests of a given size).
double least_forest(const Component& component, int links) {
    struct Edge {
        double severance;
        Node a, b;
    };
    std::vector<Edge> edges;
    for (Node v = 0; v < component.size(); ++v)
        for (const Arc* arc = component.begin(v); arc != component.end(v); ++arc)
            if (arc->connects && v < arc->to) edges.push_back({arc->severance, v, arc->to});
    std::sort(edges.begin(), edges.end(),
              [](const Edge& x, const Edge& y) { return x.severance < y.severance; });
    DisjointSets trees(component.size());
    double sum = 0.0;
    for (const Edge& edge : edges) {
        if (links <= 0) break;
        if (!trees.join(edge.a, edge.b)) continue;
        sum += edge.severance;
        --links;
    }
    return sum;
}

// The units of a connected component, seen as nodes, are connected: at least k − 1 links lie between them.
double least_perimeter(const Component& component, int units) {
    double sum = std::accumulate(component.boundary.begin(), component.boundary.end(), 0.0);
    std::vector<double> lengths;
    for (Node v = 0; v < component.size(); ++v)
        for (const Arc* arc = component.begin(v); arc != component.end(v); ++arc) {
            sum -= arc->length;
            if (arc->connects && v < arc->to) lengths.push_back(arc->length);
        }
    std::sort(lengths.begin(), lengths.end());
    for (int i = 0; i + 1 < units; ++i) sum += 2.0 * lengths[static_cast<std::size_t>(i)];
    return sum;
}

double total_area(const Component& component) {
    return std::accumulate(component.area.begin(), component.area.end(), 0.0);
}

double severance_inside(const Component& component) {
    return std::accumulate(component.inner.begin(), component.inner.end(), 0.0);
}

double least(const std::vector<double>& values) { return *std::min_element(values.begin(), values.end()); }

// Of an enumeration every bound is the optimum itself. Only the counts that the rules allow are told.
template <class Enumeration>
ComponentBounds read_exact(const Component& component, const Demand& demand, const Enumeration& subsets) {
    ComponentBounds bounds;
    bounds.first_count = 0;
    for (const Objective objective : all_objectives) {
        if (objective == Objective::moved_share)
            continue;  // what a unit keeps is a matter of the others, too
        const ObjectiveTraits& traits = traits_of(objective);
        std::vector<double> by_count = subsets.least_by_count(
            [&](const UnitSums& unit) { return traits.cost(unit, demand); }, traits.fold);
        for (std::size_t k = 0; k < by_count.size() && component.fixed_units > 0; ++k)
            if (static_cast<int>(k) != component.fixed_units) by_count[k] = infinite;
        bounds.of(objective) = least(by_count);
        if (traits.fold == Fold::mean) bounds.deviation_sum = std::move(by_count);
    }
    bounds.of(Objective::moved_share) = bound_moved(component, demand, component.allowed_counts());
    return bounds;
}

// What weights, lengths and areas alone tell.
ComponentBounds read_sums(const Component& component, const Demand& demand, CountRange counts) {
    ComponentBounds bounds;
    bounds.first_count = counts.low;
    bounds.deviation_sum = deviation_sums(component, demand, counts);
    bounds.of(Objective::mean_abs_deviation) = least(bounds.deviation_sum);
    bounds.of(Objective::units) = counts.low;
    bounds.of(Objective::compactness) = -total_area(component);  // all round
    // A widened node holds links that nobody asked for: only what lies inside atoms is certain, and that
    // cannot be told from here.
    if (component.widened) {
        bounds.of(Objective::max_abs_deviation) = deviation_of_all(component, demand, counts);
        return bounds;
    }
    bounds.of(Objective::max_abs_deviation) = least_deviation(component, demand, counts);
    bounds.of(Objective::severance) =
        severance_inside(component) +
        least_forest(component, static_cast<int>(component.size()) - counts.high);
    bounds.of(Objective::cut_length) = least_perimeter(component, counts.low);
    return bounds;
}

// Without rules nearly every set is a column: enumerating is worth it only for a handful of nodes.
constexpr std::size_t largest_without_rules = 8;

}  // namespace

double least_deviation(const Component& component, const Demand& demand, CountRange counts) {
    const double heaviest = *std::max_element(component.weight.begin(), component.weight.end());
    return std::max(deviation_of_all(component, demand, counts), demand.deviation(heaviest));
}

ComponentBounds bound_component(const Component& component, const Scale& scale, const SubsetProgram* subsets,
                                bool strict, const AllDivisions* all) {
    const Demand& demand = scale.demand;
    if (strict && all && all->is_feasible() && !component.widened) return read_exact(component, demand, *all);
    if (subsets && !component.widened) {
        const bool lists_all = !subsets->is_feasible() && component.size() <= largest_without_rules;
        if (strict && subsets->is_feasible()) return read_exact(component, demand, *subsets);
        if (lists_all) {
            ComponentBounds bounds = read_exact(component, demand, *subsets);
            bounds.of(Objective::moved_share) = 0.0;
            return bounds;
        }
    }
    const CountRange counts = possible_counts(component, strict && !component.widened);
    ComponentBounds bounds = read_sums(component, demand, counts);
    // Bounds of units and their number: nothing follows for divisions that break them.
    if (strict && !component.widened && !component.allowed_counts().is_empty())
        bounds.of(Objective::moved_share) = bound_moved(component, demand, counts);
    return bounds;
}

namespace {

// min Σ b(k) / Σ k over one count k per component: Dinkelbach (1967) guesses the ratio, finds the counts
// that undercut it most, and takes their ratio as the next guess, until none does.
double least_mean(const std::vector<const ComponentBounds*>& parts) {
    double ratio = infinite;
    for (;;) {
        double sum = 0.0, units = 0.0;
        for (const ComponentBounds* part : parts) {
            double best = infinite, best_sum = 0.0;
            int best_count = 0;
            for (std::size_t i = 0; i < part->deviation_sum.size(); ++i) {
                const int count = part->first_count + static_cast<int>(i);
                const double value = part->deviation_sum[i];
                const double merit = ratio == infinite ? value : value - ratio * count;
                if (value == infinite || merit >= best) continue;
                best = merit, best_sum = value, best_count = count;
            }
            sum += best_sum;
            units += best_count;
        }
        if (units == 0.0) return 0.0;
        const double next = sum / units;
        if (next >= ratio * (1.0 - 1e-13)) return std::min(ratio, next);
        ratio = next;
    }
}

// Where the units of all components together are given the number of each was our choice, and does not count.
double bound_any_counts(Objective objective, const std::vector<Component>& components, const Demand& demand) {
    double sum = 0.0;
    switch (objective) {
        case Objective::mean_abs_deviation:
            for (const Component& component : components) sum += component.total / demand.target;
            return std::abs(sum - *demand.units) / *demand.units;
        case Objective::severance:
            for (const Component& component : components)
                if (!component.widened) sum += severance_inside(component);
            return sum;
        case Objective::units:
            return *demand.units;
        case Objective::compactness:
            return 1.0;
        default:
            return 0.0;
    }
}

}  // namespace

double bound_layout(Objective objective, const std::vector<const ComponentBounds*>& parts,
                    const std::vector<Component>& components, const Demand& demand, double outer_length) {
    if (demand.units && parts.size() > 1) return bound_any_counts(objective, components, demand);
    const Fold fold = traits_of(objective).fold;
    if (fold == Fold::mean) return least_mean(parts);
    double least = 0.0;
    for (const ComponentBounds* part : parts) least = combine(fold, least, part->of(objective));
    if (objective == Objective::cut_length) return std::max(0.0, (least - outer_length) / 2.0);
    if (objective != Objective::compactness) return least;
    double area = 0.0;
    for (const Component& component : components) area += total_area(component);
    return area > 0.0 ? -least / area : 0.0;
}

}  // namespace lifang
