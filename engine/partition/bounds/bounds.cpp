#include "partition/bounds/bounds.hpp"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

namespace lifang {
namespace {

constexpr double infinite = std::numeric_limits<double>::infinity();

CountRange possible_counts(const Component& component, bool strict) {
    if (component.fixed_units > 0) return {component.fixed_units, component.fixed_units};
    if (strict && !component.counts.is_empty()) return component.counts;
    return {1, static_cast<int>(component.size())};
}

// With k units the signed deviations sum to W/T − k. What lies above the target is at least what single
// nodes weigh beyond it (together in one unit they weigh beyond it even more), and Σ|d| = 2·Σd⁺ − Σd.
std::vector<double> deviation_sums(const Component& component, const Demand& demand, CountRange counts) {
    double beyond = 0.0;
    if (!component.widened)
        for (const double weight : component.weight) beyond += std::max(0.0, weight / demand.target - 1.0);
    std::vector<double> sums;
    for (int k = counts.low; k <= counts.high; ++k) {
        const double signed_sum = component.total / demand.target - k;
        sums.push_back(std::max(std::abs(signed_sum), 2.0 * beyond - signed_sum));
    }
    return sums;
}

double max_deviation(const Component& component, const Demand& demand, CountRange counts) {
    double least = infinite;
    for (int k = counts.low; k <= counts.high; ++k)
        least = std::min(least, std::abs(component.total / (k * demand.target) - 1.0));
    if (component.widened) return least;
    const double heaviest = *std::max_element(component.weight.begin(), component.weight.end());
    return std::max(least, heaviest / demand.target - 1.0);
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
    std::vector<Node> parent(component.size());
    std::iota(parent.begin(), parent.end(), Node{0});
    const auto find = [&](Node v) {
        while (parent[v] != v) v = parent[v] = parent[parent[v]];
        return v;
    };
    double sum = 0.0;
    for (const Edge& edge : edges) {
        if (links <= 0) break;
        const Node a = find(edge.a), b = find(edge.b);
        if (a == b) continue;
        parent[a] = b;
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

double least(const std::vector<double>& values) { return *std::min_element(values.begin(), values.end()); }

// Of an enumeration every figure is the optimum itself. Only the counts that the rules allow are told.
template <class Enumeration>
ComponentBounds read_exact(const Component& component, const Scale& scale, const Enumeration& exact) {
    ComponentBounds bounds;
    const auto deviation = [&](const UnitSums& unit) {
        return std::abs(unit.weight / scale.demand.target - 1.0);
    };
    const auto keep_fixed = [&](std::vector<double> by_count) {
        if (component.fixed_units == 0) return by_count;
        for (std::size_t k = 0; k < by_count.size(); ++k)
            if (static_cast<int>(k) != component.fixed_units) by_count[k] = infinite;
        return by_count;
    };
    bounds.first_count = 0;
    bounds.deviation_sum = keep_fixed(exact.least_sums(deviation));
    bounds.max_deviation = least(keep_fixed(exact.least_maxima(deviation)));
    bounds.severance = least(keep_fixed(exact.least_sums([](const UnitSums& u) { return u.severance; })));
    bounds.perimeter = least(keep_fixed(exact.least_sums([](const UnitSums& u) { return u.perimeter; })));
    // A dynamic program for minima wants costs, not gains: what is lost to a disc.
    const double area = std::accumulate(component.area.begin(), component.area.end(), 0.0);
    bounds.roundness_area =
        area -
        least(keep_fixed(exact.least_sums([](const UnitSums& u) { return u.area * (1.0 - roundness(u)); })));
    return bounds;
}

// Without rules nearly every set is a column: enumerating is worth it only for a handful of nodes.
constexpr std::size_t largest_without_rules = 8;

}  // namespace

ComponentBounds bound_component(const Component& component, const Scale& scale, const ExactSolver* exact,
                                bool strict, const AllDivisions* all) {
    if (strict && all && all->is_feasible() && !component.widened) return read_exact(component, scale, *all);
    if (exact && !component.widened) {
        const bool lists_all = !exact->is_feasible() && component.size() <= largest_without_rules;
        if ((strict && exact->is_feasible()) || lists_all) return read_exact(component, scale, *exact);
    }
    if (component.widened) strict = false;
    const CountRange counts = possible_counts(component, strict);
    ComponentBounds bounds;
    bounds.first_count = counts.low;
    bounds.deviation_sum = deviation_sums(component, scale.demand, counts);
    bounds.max_deviation = max_deviation(component, scale.demand, counts);
    // A widened tie holds links that nobody asked for: only what lies inside atoms is certain, and that
    // cannot be told from here.
    if (!component.widened) {
        bounds.severance = std::accumulate(component.inner.begin(), component.inner.end(), 0.0) +
                           least_forest(component, static_cast<int>(component.size()) - counts.high);
        bounds.perimeter = least_perimeter(component, counts.low);
    }
    bounds.roundness_area = std::accumulate(component.area.begin(), component.area.end(), 0.0);
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

int least_units(const ComponentBounds& part) {
    for (std::size_t i = 0; i < part.deviation_sum.size(); ++i)
        if (part.deviation_sum[i] < infinite) return part.first_count + static_cast<int>(i);
    return 0;
}

}  // namespace

double bound_layout(Objective objective, const std::vector<const ComponentBounds*>& parts,
                    const std::vector<Component>& components, const Demand& demand, double outer_length) {
    double sum = 0.0;
    switch (objective) {
        case Objective::mean_abs_deviation: {
            if (!demand.units) return least_mean(parts);
            double total = 0.0;
            for (std::size_t i = 0; i < parts.size(); ++i) total += components[i].total / demand.target;
            // The number of each component was our choice: only the number of all is asked for.
            return components.size() == 1 ? least_mean(parts)
                                          : std::abs(total - *demand.units) / *demand.units;
        }
        case Objective::max_abs_deviation:
            if (demand.units && parts.size() > 1) return 0.0;
            for (const ComponentBounds* part : parts) sum = std::max(sum, part->max_deviation);
            return sum;
        case Objective::severance:
            if (demand.units && parts.size() > 1) {
                for (const Component& component : components)
                    if (!component.widened)
                        sum += std::accumulate(component.inner.begin(), component.inner.end(), 0.0);
                return sum;
            }
            for (const ComponentBounds* part : parts) sum += part->severance;
            return sum;
        case Objective::cut_length:
            if (demand.units && parts.size() > 1) return 0.0;
            for (const ComponentBounds* part : parts) sum += part->perimeter;
            return std::max(0.0, (sum - outer_length) / 2.0);
        case Objective::units:
            if (demand.units) return *demand.units;
            for (const ComponentBounds* part : parts) sum += least_units(*part);
            return sum;
        case Objective::compactness: {
            if (demand.units && parts.size() > 1) return 1.0;
            double area = 0.0;
            for (const Component& component : components)
                area += std::accumulate(component.area.begin(), component.area.end(), 0.0);
            for (const ComponentBounds* part : parts) sum += part->roundness_area;
            return area > 0.0 ? sum / area : 0.0;
        }
    }
    return 0.0;
}

}  // namespace lifang
