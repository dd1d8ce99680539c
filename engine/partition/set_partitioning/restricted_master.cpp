#include "partition/set_partitioning/restricted_master.hpp"

#include <numeric>

#include <coin/ClpSimplex.hpp>
#include <coin/CoinPackedVector.hpp>

namespace lifang {

struct RestrictedMaster::Solver {
    ClpSimplex model;
    bool is_fresh = true;
};

RestrictedMaster::RestrictedMaster(const Columns& columns, std::size_t nodes, CountRange counts,
                                   double penalty)
    : solver_(std::make_unique<Solver>()), columns_(columns), nodes_(nodes) {
    ClpSimplex& model = solver_->model;
    model.setLogLevel(0);
    model.resize(static_cast<int>(nodes) + 1, 0);
    for (std::size_t v = 0; v < nodes; ++v) model.setRowBounds(static_cast<int>(v), 1.0, 1.0);
    model.setRowBounds(static_cast<int>(nodes), counts.low, counts.high);
    for (std::size_t v = 0; v < nodes; ++v) {
        const int row = static_cast<int>(v);
        const double one = 1.0;
        model.addColumn(1, &row, &one, 0.0, COIN_DBL_MAX, penalty);
    }
    // The number of units must be met while nodes are uncovered, too.
    const int row = static_cast<int>(nodes);
    for (const double sign : {1.0, -1.0}) model.addColumn(1, &row, &sign, 0.0, COIN_DBL_MAX, penalty);
}

RestrictedMaster::~RestrictedMaster() = default;

void RestrictedMaster::add(const std::vector<std::size_t>& columns) {
    std::vector<int> starts{0}, rows;
    std::vector<double> lower(columns.size(), 0.0), upper(columns.size(), COIN_DBL_MAX), costs;
    for (const std::size_t column : columns) {
        for (const Node v : columns_.nodes(column)) rows.push_back(static_cast<int>(v));
        rows.push_back(static_cast<int>(nodes_));
        starts.push_back(static_cast<int>(rows.size()));
        costs.push_back(columns_.cost(column));
        members_.push_back(column);
    }
    const std::vector<double> ones(rows.size(), 1.0);
    solver_->model.addColumns(static_cast<int>(columns.size()), lower.data(), upper.data(), costs.data(),
                              starts.data(), rows.data(), ones.data());
}

bool RestrictedMaster::solve(const Deadline& deadline) {
    ClpSimplex& model = solver_->model;
    // Iterations in pieces, so that the clock is looked at.
    constexpr int piece = 20000;
    for (;;) {
        model.setMaximumIterations(model.numberIterations() + piece);
        solver_->is_fresh ? model.dual() : model.primal(1);
        solver_->is_fresh = false;
        if (model.status() != 3) break;
        if (deadline.is_over()) return false;
    }
    if (model.status() != 0) return false;
    const double* const duals = model.dualRowSolution();
    duals_.assign(duals, duals + nodes_);
    count_dual_ = duals[nodes_];
    return true;
}

double RestrictedMaster::value() const { return solver_->model.objectiveValue(); }

double RestrictedMaster::uncovered() const {
    const double* const solution = solver_->model.primalColumnSolution();
    return std::accumulate(solution, solution + nodes_ + 2, 0.0);
}

std::vector<double> RestrictedMaster::shares() const {
    const double* const solution = solver_->model.primalColumnSolution() + nodes_ + 2;
    return {solution, solution + members_.size()};
}

}  // namespace lifang
