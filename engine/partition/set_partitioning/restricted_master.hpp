#pragma once

#include "partition/problem/deadline.hpp"
#include "partition/set_partitioning/columns.hpp"

#include <memory>
#include <vector>

namespace lifang {

/// The linear program of set partitioning over a growing choice of columns (CLP). Rows: the nodes, and the
/// number of units. Each node can also be left uncovered for `penalty`, so that it always has a solution.
class RestrictedMaster {
  public:
    RestrictedMaster(const Columns& columns, std::size_t nodes, CountRange counts, double penalty);
    ~RestrictedMaster();
    RestrictedMaster(const RestrictedMaster&) = delete;
    RestrictedMaster& operator=(const RestrictedMaster&) = delete;

    void add(const std::vector<std::size_t>& columns);
    /// False when CLP gave up (numerics, or the deadline).
    bool solve(const Deadline& deadline);

    double value() const;
    double uncovered() const;  ///< Σ of what is left uncovered
    const std::vector<double>& node_duals() const { return duals_; }
    double count_dual() const { return count_dual_; }
    std::size_t size() const { return members_.size(); }
    std::vector<double> shares() const;  ///< by column in order of adding
    const std::vector<std::size_t>& members() const { return members_; }

  private:
    struct Solver;
    std::unique_ptr<Solver> solver_;
    const Columns& columns_;
    std::size_t nodes_;
    std::vector<std::size_t> members_;
    std::vector<double> duals_;
    double count_dual_ = 0.0;
};

}  // namespace lifang
