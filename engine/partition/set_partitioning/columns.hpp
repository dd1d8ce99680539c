#pragma once

#include "core/run.hpp"
#include "partition/problem/deadline.hpp"
#include "partition/problem/problem.hpp"

#include <cstdint>
#include <limits>
#include <span>
#include <vector>

namespace lifang {

/// Units of a component with their costs: the columns of set partitioning. Nodes of a column ascend; the
/// first is its root. Each set at most once.
class Columns {
  public:
    std::size_t size() const { return cost_.size(); }
    std::span<const Node> nodes(std::size_t column) const {
        return {nodes_.data() + first_[column], nodes_.data() + first_[column + 1]};
    }
    double cost(std::size_t column) const { return cost_[column]; }
    bool is_complete() const { return complete_; }

    void add(std::span<const Node> nodes, double cost);
    void append(const Columns& other);
    /// Declares that every unit which keeps the rules is among them: only then bounds may lean on them.
    void set_complete(bool complete) { complete_ = complete; }
    /// Keeps the columns for which keep[column] is set, in order.
    Columns filter(const std::vector<char>& keep) const;

  private:
    std::vector<Node> nodes_;
    std::vector<std::uint64_t> first_{0};
    std::vector<double> cost_;
    bool complete_ = false;
};

/// About how many connected sets within the maximum there are: the mean over up to `samples` roots, counting
/// at most `most` sets each, and no further once it is certain that there are more than `enough`.
/// Deterministic.
double estimate_sets(const Problem& problem, std::size_t samples, std::uint64_t most,
                     double enough = std::numeric_limits<double>::infinity());

/// Lists every unit that keeps the rules (connected, within the demand, no conflict), by root, on the run's
/// threads. Complete unless the deadline passes or there are more than `most`; then what was found so far is
/// dropped and the result is empty and incomplete. Each set is grown from its smallest node by neighbours,
/// and a neighbour passed over is banned below (Wernicke 2006, ESU): no set is met twice. A few million sets
/// a second.
Columns list_columns(const Problem& problem, std::uint64_t most, const Run& run, const Deadline& deadline);

}  // namespace lifang
