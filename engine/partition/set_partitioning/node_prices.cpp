#include "partition/set_partitioning/node_prices.hpp"

#include <algorithm>
#include <limits>
#include <numeric>

namespace lifang {
namespace {

constexpr double infinite = std::numeric_limits<double>::infinity();
constexpr std::size_t none = std::numeric_limits<std::size_t>::max();

}  // namespace

double reduced_cost(const Columns& columns, std::size_t column, const NodePrices& duals) {
    double cost = columns.cost(column);
    for (const Node v : columns.nodes(column)) cost -= duals.node[v];
    return cost;
}

void price_columns(const Columns& columns, CountRange counts, NodePrices& duals,
                   std::vector<int>* cover_count) {
    const std::size_t n = duals.node.size();
    std::vector<double> least(n, infinite);
    std::vector<std::size_t> best(n, none);
    for (std::size_t column = 0; column < columns.size(); ++column) {
        const double cost = reduced_cost(columns, column, duals);
        const Node root = columns.nodes(column).front();
        if (cost >= least[root]) continue;
        least[root] = cost;
        best[root] = column;
    }
    std::vector<Node> order(n);
    std::iota(order.begin(), order.end(), Node{0});
    std::sort(order.begin(), order.end(),
              [&](Node a, Node b) { return std::pair(least[a], a) < std::pair(least[b], b); });
    duals.bound = std::accumulate(duals.node.begin(), duals.node.end(), 0.0);
    if (cover_count) cover_count->assign(n, 0);
    for (std::size_t i = 0; i < std::min<std::size_t>(n, static_cast<std::size_t>(counts.high)); ++i) {
        const Node root = order[i];
        if (static_cast<int>(i) >= counts.low && least[root] >= 0.0) break;
        duals.bound += least[root];  // infinite where there are not even so many roots
        duals.threshold = least[root];
        if (cover_count && best[root] != none)
            for (const Node v : columns.nodes(best[root])) ++(*cover_count)[v];
    }
}

NodePrices ascend_subgradient(const Columns& columns, std::size_t nodes, CountRange counts, double value,
                              int steps, const Deadline& deadline) {
    NodePrices now, best;
    double cost = 0.0, cells = 0.0;
    for (std::size_t column = 0; column < columns.size(); ++column) {
        cost += columns.cost(column);
        cells += static_cast<double>(columns.nodes(column).size());
    }
    now.node.assign(nodes, cells > 0.0 ? cost / cells : 0.0);
    best.bound = -infinite;
    std::vector<int> covered;
    std::vector<double> direction(nodes, 0.0);
    double reach = 1.0;
    int since_better = 0;
    for (int step = 0; step < steps && reach > 0.005; ++step) {
        if (deadline.is_over()) break;
        price_columns(columns, counts, now, &covered);
        if (now.bound > best.bound) {
            if (now.bound > best.bound + 1e-4 * std::max(1.0, std::abs(value))) since_better = 0;
            best = now;
        }
        if (best.bound == infinite) return best;
        if (++since_better > 12) {
            reach *= 0.6;
            since_better = 0;
            now = best;
        }
        // The step's direction keeps some of the last one: it cancels the zigzag.
        double length = 0.0;
        for (std::size_t v = 0; v < nodes; ++v) {
            direction[v] = 0.4 * direction[v] + (1.0 - covered[v]);
            length += direction[v] * direction[v];
        }
        if (length < 1e-12) break;  // a cover by itself
        const double wide = std::max(value - now.bound, 1e-3 * std::max(1.0, std::abs(value)));
        for (std::size_t v = 0; v < nodes; ++v) now.node[v] += reach * wide * direction[v] / length;
    }
    return best;
}

}  // namespace lifang
