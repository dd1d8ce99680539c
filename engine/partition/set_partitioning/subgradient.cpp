#include "partition/set_partitioning/subgradient.hpp"

#include "core/parallel.hpp"

#include <algorithm>
#include <numeric>

namespace lifang {
namespace {

constexpr double infinite = std::numeric_limits<double>::infinity();
constexpr std::size_t slots = 64;
constexpr int steps_over_all = 40;    // to begin with; then turns of
constexpr int steps_over_near = 100;  // steps over the near columns, and of
constexpr int turns = 3;
constexpr std::size_t near_per_node = 50;

// Columns with the range of each root: they lie in order of their roots.
class Pricing {
  public:
    Pricing(const Columns& columns, std::size_t nodes, const Run& run)
        : columns_(columns), run_(run), first_(nodes + 1, columns.size()), least_(nodes), best_(nodes) {
        std::size_t root = 0;
        for (std::size_t column = 0; column < columns.size(); ++column)
            while (root <= columns.nodes(column).front()) first_[root++] = column;
    }

    // As price_columns, by many threads: each root's best column, and of these the cheapest.
    void price(CountRange counts, NodePrices& duals, std::vector<int>& covered) {
        const std::size_t n = least_.size();
        for_each_item(run_, slots, [&](std::size_t slot) {
            for (std::size_t root = slot * n / slots; root < (slot + 1) * n / slots; ++root) {
                least_[root] = infinite;
                for (std::size_t column = first_[root]; column < first_[root + 1]; ++column) {
                    const double cost = reduced_cost(columns_, column, duals);
                    if (cost < least_[root]) least_[root] = cost, best_[root] = column;
                }
            }
        });
        order_.resize(n);
        std::iota(order_.begin(), order_.end(), Node{0});
        std::sort(order_.begin(), order_.end(),
                  [&](Node a, Node b) { return std::pair(least_[a], a) < std::pair(least_[b], b); });
        duals.bound = std::accumulate(duals.node.begin(), duals.node.end(), 0.0);
        covered.assign(n, 0);
        for (std::size_t i = 0; i < std::min(n, static_cast<std::size_t>(counts.high)); ++i) {
            const Node root = order_[i];
            if (static_cast<int>(i) >= counts.low && least_[root] >= 0.0) break;
            duals.bound += least_[root];
            duals.threshold = least_[root];
            if (least_[root] == infinite) break;
            for (const Node v : columns_.nodes(best_[root])) ++covered[v];
        }
    }

  private:
    const Columns& columns_;
    const Run& run_;
    std::vector<std::size_t> first_;
    std::vector<double> least_;
    std::vector<std::size_t> best_;
    std::vector<Node> order_;
};

// Steps towards `value` from `from`; the best prices met.
NodePrices ascend_from(NodePrices from, Pricing& pricing, CountRange counts, double value, int steps,
                       double reach, const Deadline& deadline) {
    NodePrices now = from, best = std::move(from);
    best.bound = -infinite;
    std::vector<int> covered;
    std::vector<double> direction(now.node.size(), 0.0);
    int since_better = 0;
    for (int step = 0; step < steps && !deadline.is_over(); ++step) {
        pricing.price(counts, now, covered);
        if (now.bound > best.bound) {
            if (now.bound > best.bound + 2e-5 * std::abs(value)) since_better = 0;
            best = now;
        }
        if (best.bound == infinite) break;
        if (++since_better > 8) {
            reach *= 0.7;
            since_better = 0;
            now = best;
        }
        // The direction keeps some of the last one: it cancels the zigzag.
        double length = 0.0;
        for (std::size_t v = 0; v < now.node.size(); ++v) {
            direction[v] = 0.6 * direction[v] + (1.0 - covered[v]);
            length += direction[v] * direction[v];
        }
        if (length < 1e-12) break;  // a cover by itself
        const double wide = std::max(value - now.bound, 1e-4 * std::abs(value));
        for (std::size_t v = 0; v < now.node.size(); ++v) now.node[v] += reach * wide * direction[v] / length;
    }
    return best;
}

double mean_cost_of_node(const Columns& columns) {
    double cost = 0.0, members = 0.0;
    for (std::size_t column = 0; column < columns.size(); ++column) {
        cost += columns.cost(column);
        members += static_cast<double>(columns.nodes(column).size());
    }
    return members > 0.0 ? cost / members : 0.0;
}

}  // namespace

NodePrices ascend_subgradient(const Columns& columns, std::size_t nodes, CountRange counts, double value,
                              const Run& run, const Deadline& deadline) {
    Pricing all(columns, nodes, run);
    NodePrices start;
    start.node.assign(nodes, mean_cost_of_node(columns));
    NodePrices best = ascend_from(start, all, counts, value, steps_over_all, 1.0, deadline);
    double reach = 0.5;
    for (int turn = 0; turn < turns && best.bound < infinite && !deadline.is_over(); ++turn, reach *= 0.7) {
        const Columns near = nearest_columns(columns, best, near_per_node * nodes);
        Pricing few(near, nodes, run);
        NodePrices mixed = ascend_from(best, few, counts, value, steps_over_near, reach, deadline);
        if (deadline.is_over()) break;  // a bound over a part of the columns proves nothing
        NodePrices proven = ascend_from(mixed, all, counts, value, 4, 0.05, deadline);
        if (proven.bound > best.bound) best = std::move(proven);
    }
    return best;
}

Columns nearest_columns(const Columns& columns, const NodePrices& duals, std::size_t most) {
    if (columns.size() <= most) return columns;
    std::vector<float> cost(columns.size());
    for (std::size_t column = 0; column < columns.size(); ++column)
        cost[column] = static_cast<float>(reduced_cost(columns, column, duals));
    std::vector<float> sorted = cost;
    std::nth_element(sorted.begin(), sorted.begin() + static_cast<std::ptrdiff_t>(most), sorted.end());
    std::vector<char> keep(columns.size());
    for (std::size_t column = 0; column < columns.size(); ++column)
        keep[column] = cost[column] < sorted[most];
    Columns near = columns.filter(keep);
    near.set_complete(false);
    return near;
}

}  // namespace lifang
