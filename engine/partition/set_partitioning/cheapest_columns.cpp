#include "partition/set_partitioning/cheapest_columns.hpp"

#include <algorithm>
#include <limits>

namespace lifang {

std::vector<std::size_t> cheapest_columns(const Columns& columns, const NodePrices& duals, std::size_t most,
                                          double below, const std::vector<char>& is_in) {
    std::vector<std::pair<double, std::size_t>> found;
    for (std::size_t column = 0; column < columns.size(); ++column) {
        if (!is_in.empty() && is_in[column]) continue;
        const double cost = reduced_cost(columns, column, duals);
        if (cost < below) found.emplace_back(cost, column);
    }
    if (found.size() > most) {
        std::nth_element(found.begin(), found.begin() + static_cast<std::ptrdiff_t>(most), found.end());
        found.resize(most);
    }
    std::sort(found.begin(), found.end());
    std::vector<std::size_t> chosen;
    for (const auto& [cost, column] : found) chosen.push_back(column);
    return chosen;
}

std::vector<std::size_t> cheapest_of_nodes(const Columns& columns, const NodePrices& duals, std::size_t nodes,
                                           const std::vector<char>& is_in) {
    std::vector<double> least(nodes, std::numeric_limits<double>::infinity());
    std::vector<std::size_t> best(nodes, columns.size());
    for (std::size_t column = 0; column < columns.size(); ++column) {
        const double cost = reduced_cost(columns, column, duals);
        for (const Node v : columns.nodes(column))
            if (cost < least[v]) least[v] = cost, best[v] = column;
    }
    std::vector<std::size_t> chosen;
    for (const std::size_t column : best)
        if (column < columns.size() && !is_in[column]) chosen.push_back(column);
    std::sort(chosen.begin(), chosen.end());
    chosen.erase(std::unique(chosen.begin(), chosen.end()), chosen.end());
    return chosen;
}

}  // namespace lifang
