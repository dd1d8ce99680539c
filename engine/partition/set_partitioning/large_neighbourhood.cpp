#include "partition/set_partitioning/large_neighbourhood.hpp"

#include "core/parallel.hpp"
#include "partition/problem/region.hpp"
#include "partition/set_partitioning/branch_and_cut.hpp"
#include "partition/set_partitioning/node_prices.hpp"
#include "partition/set_partitioning/subgradient.hpp"

#include <algorithm>

namespace lifang {
namespace {

constexpr std::size_t window_nodes = 150;
constexpr std::size_t most_rounds = 12;
constexpr std::size_t near_per_node = 20;     // columns to choose from
constexpr std::size_t window_columns = 1200;  // of one window, at most
constexpr int search_nodes = 10;
constexpr double little = 2e-4;  // a round that wins a smaller share of the value is the last

// Where the columns of each root begin: they lie in order of their roots.
std::vector<std::size_t> root_starts(const Columns& columns, std::size_t nodes) {
    std::vector<std::size_t> starts(nodes + 1, columns.size());
    std::size_t root = 0;
    for (std::size_t column = 0; column < columns.size(); ++column)
        while (root <= columns.nodes(column).front()) starts[root++] = column;
    return starts;
}

class Windows {
  public:
    Windows(const Problem& problem, const Columns& columns, const NodePrices& duals, const Deadline& deadline)
        : problem_(problem),
          columns_(columns),
          duals_(duals),
          deadline_(deadline),
          starts_(root_starts(columns, duals.node.size())) {}

    /// Covers a region's nodes anew by as many units where that costs less. Whether it did.
    bool improve(Region& region) const {
        std::vector<std::size_t> choice = columns_inside(region.node);
        const double below = price_of(region) - improvement();
        const int units = static_cast<int>(region.units);
        const ExactCover found = branch_and_cut(columns_, choice, region.node, {units, units}, below,
                                                problem_.objective.step, search_nodes, deadline_);
        if (static_cast<int>(found.chosen.size()) != units) return false;
        for (UnitNumber unit = 0; unit < found.chosen.size(); ++unit)
            for (const Node v : columns_.nodes(found.chosen[unit]))
                region.unit_of[place_of(region.node, v)] = unit;
        return true;
    }

  private:
    static std::size_t place_of(const std::vector<Node>& nodes, Node v) {
        return static_cast<std::size_t>(std::lower_bound(nodes.begin(), nodes.end(), v) - nodes.begin());
    }

    // What is better by less is noise.
    double improvement() const {
        const double step = problem_.objective.step;
        return step > 0.0 ? step - 1e-6 : 1e-9 * std::max(1.0, problem_.scale->demand.target);
    }

    double price_of(const Region& region) const {
        std::vector<std::vector<Node>> members(region.units);
        UnitNumbers numbers(problem_.component->size(), ~UnitNumber{0});
        for (Node i = 0; i < region.size(); ++i) {
            members[region.unit_of[i]].push_back(region.node[i]);
            numbers[region.node[i]] = region.unit_of[i];
        }
        double sum = 0.0;
        for (UnitNumber unit = 0; unit < region.units; ++unit)
            sum += problem_.cost(sum_nodes(*problem_.component, members[unit], numbers));
        return sum;
    }

    std::vector<std::size_t> columns_inside(const std::vector<Node>& nodes) const {
        std::vector<char> is_inside(duals_.node.size(), 0);
        for (const Node v : nodes) is_inside[v] = 1;
        std::vector<std::pair<double, std::size_t>> found;
        for (const Node root : nodes)
            for (std::size_t column = starts_[root]; column < starts_[root + 1]; ++column) {
                const auto members = columns_.nodes(column);
                if (std::all_of(members.begin(), members.end(), [&](Node v) { return is_inside[v] != 0; }))
                    found.emplace_back(reduced_cost(columns_, column, duals_), column);
            }
        std::sort(found.begin(), found.end());
        if (found.size() > window_columns) found.resize(window_columns);
        std::vector<std::size_t> choice;
        for (const auto& [cost, column] : found) choice.push_back(column);
        return choice;
    }

    const Problem& problem_;
    const Columns& columns_;
    const NodePrices& duals_;
    const Deadline& deadline_;
    std::vector<std::size_t> starts_;
};

}  // namespace

Answer search_large_neighbourhoods(const Problem& problem, const Columns& columns, const NodePrices& duals,
                                   const Answer& incumbent, const Run& run, const Deadline& deadline,
                                   std::uint64_t stream) {
    Answer best = incumbent;
    const std::size_t n = problem.component->size();
    const Columns near = nearest_columns(columns, duals, near_per_node * n);
    const Windows windows(problem, near, duals, deadline);
    for (std::size_t round = 0; round < most_rounds && !deadline.is_over(); ++round) {
        Random random = make_random(run.seed(), (stream << 20) + (1U << 19) + round);
        UnitNumbers division = best.division;
        const std::uint32_t units = 1 + *std::max_element(division.begin(), division.end());
        const Regions regions(*problem.component, division, units, std::max<std::size_t>(1, n / window_nodes),
                              random);
        for_each_item(run, regions.count(), [&](std::size_t r) {
            if (deadline.is_over() || regions.nodes_of(r) == 0) return;
            Region region = regions.take_out(r, division);
            if (windows.improve(region)) regions.put_back(r, region, division);
        });
        const double value = answers(problem, division) ? value_of(problem, division) : best.value;
        const double won = best.value - value;
        if (won > 0.0) {
            best.value = value;
            best.division = std::move(division);
            run.listener().on_answer(Stage::partition, best.value, best.bound);
        }
        if (won <= little * std::abs(best.value)) break;
    }
    return best;
}

}  // namespace lifang
