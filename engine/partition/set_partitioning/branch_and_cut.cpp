#include "partition/set_partitioning/branch_and_cut.hpp"

#include "milp/milp.hpp"

namespace lifang {
namespace {

/// A row for each node, which one column has to hold, and one for the number of columns.
Milp make_program(const Columns& columns, const std::vector<std::size_t>& choice,
                  const std::vector<Node>& nodes, CountRange counts) {
    Milp program;
    std::vector<std::size_t> row_of(nodes.empty() ? 0 : nodes.back() + 1, 0);
    for (const Node v : nodes) row_of[v] = program.add_row(1.0, 1.0);
    const std::size_t count_row =
        program.add_row(static_cast<double>(counts.low), static_cast<double>(counts.high));
    for (const std::size_t column : choice) {
        std::vector<Milp::Entry> entries;
        for (const Node v : columns.nodes(column)) entries.push_back({row_of[v]});
        entries.push_back({count_row});
        program.add_variable({.cost = columns.cost(column)}, std::move(entries));
    }
    return program;
}

}  // namespace

ExactCover branch_and_cut(const Columns& columns, const std::vector<std::size_t>& choice,
                          const std::vector<Node>& nodes, CountRange counts, double below, double step,
                          int most_nodes, const Deadline& deadline) {
    ExactCover result;
    result.bound = below;
    if (choice.empty()) {
        result.is_complete = true;
        return result;
    }
    const auto must_stop = [&] {
        return deadline.run->stop_token().stop_requested() || deadline.has_passed();
    };
    const MilpSolution solution =
        solve(make_program(columns, choice, nodes, counts), {below, step, most_nodes, must_stop});
    for (std::size_t i = 0; i < solution.values.size(); ++i)
        if (solution.values[i] > 0.5) result.chosen.push_back(choice[i]);
    result.is_complete = solution.is_complete;
    result.bound = solution.bound;
    return result;
}

}  // namespace lifang
