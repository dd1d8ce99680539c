#include "partition/set_partitioning/branch_and_cut.hpp"

#include <cmath>
#include <cstdio>
#include <mutex>

#include <coin/CbcEventHandler.hpp>
#include <coin/CbcModel.hpp>
#include <coin/CbcStrategy.hpp>
#include <coin/OsiClpSolverInterface.hpp>
#include <fcntl.h>
#include <unistd.h>

namespace lifang {
namespace {

// CBC asks between nodes and cuts whether to go on. Nothing may be thrown through it.
class StopAtDeadline : public CbcEventHandler {
  public:
    explicit StopAtDeadline(const Deadline& deadline) : deadline_(&deadline) {}
    CbcAction event(CbcEvent) override {
        const bool over = deadline_->run->stop_token().stop_requested() || deadline_->has_passed();
        return over ? stop : noAction;
    }
    CbcEventHandler* clone() const override { return new StopAtDeadline(*this); }

  private:
    const Deadline* deadline_;
};

// CLP tells some of what it does by printf, whatever the log level. Standard output belongs to our results,
// so it leads nowhere while a solver runs; nobody prints results then. Several may run at once.
class SilentOutput {
  public:
    SilentOutput() {
        const std::lock_guard lock(guard());
        if (count()++ > 0) return;
        std::fflush(stdout);
        saved() = dup(STDOUT_FILENO);
        const int nowhere = open("/dev/null", O_WRONLY | O_CLOEXEC);
        if (nowhere < 0) return;
        dup2(nowhere, STDOUT_FILENO);
        close(nowhere);
    }
    ~SilentOutput() {
        const std::lock_guard lock(guard());
        if (--count() > 0) return;
        std::fflush(stdout);
        if (saved() < 0) return;
        dup2(saved(), STDOUT_FILENO);
        close(saved());
    }
    SilentOutput(const SilentOutput&) = delete;
    SilentOutput& operator=(const SilentOutput&) = delete;

  private:
    static std::mutex& guard() {
        static std::mutex mutex;
        return mutex;
    }
    static int& count() {
        static int running = 0;
        return running;
    }
    static int& saved() {
        static int descriptor = -1;
        return descriptor;
    }
};

void load(const Columns& columns, const std::vector<std::size_t>& choice, const std::vector<Node>& nodes,
          CountRange counts, OsiClpSolverInterface& solver) {
    std::vector<int> row_of(nodes.empty() ? 0 : nodes.back() + 1, 0);
    for (std::size_t row = 0; row < nodes.size(); ++row) row_of[nodes[row]] = static_cast<int>(row);
    const std::size_t count_row = nodes.size();
    std::vector<CoinBigIndex> starts{0};
    std::vector<int> rows;
    std::vector<double> costs;
    for (const std::size_t column : choice) {
        for (const Node v : columns.nodes(column)) rows.push_back(row_of[v]);
        rows.push_back(static_cast<int>(count_row));
        starts.push_back(static_cast<CoinBigIndex>(rows.size()));
        costs.push_back(columns.cost(column));
    }
    const std::vector<double> ones(rows.size(), 1.0), zeros(choice.size(), 0.0), uppers(choice.size(), 1.0);
    std::vector<double> row_lower(count_row + 1, 1.0), row_upper(count_row + 1, 1.0);
    row_lower[count_row] = counts.low;
    row_upper[count_row] = counts.high;
    solver.messageHandler()->setLogLevel(0);
    solver.loadProblem(static_cast<int>(choice.size()), static_cast<int>(count_row) + 1, starts.data(),
                       rows.data(), ones.data(), zeros.data(), uppers.data(), costs.data(), row_lower.data(),
                       row_upper.data());
    for (int i = 0; i < static_cast<int>(choice.size()); ++i) solver.setInteger(i);
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
    const SilentOutput silent;
    OsiClpSolverInterface solver;
    load(columns, choice, nodes, counts, solver);
    CbcModel model(solver);
    model.setLogLevel(0);
    model.solver()->messageHandler()->setLogLevel(0);
    const StopAtDeadline handler(deadline);
    model.passInEventHandler(&handler);
    CbcStrategyDefault strategy(1, 5, 5, 0);
    model.setStrategy(strategy);
    model.setMaximumNodes(most_nodes);
    if (std::isfinite(below)) model.setCutoff(below);
    model.setAllowableGap(0.0);
    if (step > 0.0) model.setDblParam(CbcModel::CbcCutoffIncrement, 0.999 * step);
    model.initialSolve();
    if (model.solver()->isProvenPrimalInfeasible()) {
        result.is_complete = true;
        return result;
    }
    model.branchAndBound();
    result.is_complete = model.status() == 0;
    if (const double* const best = model.bestSolution()) {
        for (std::size_t i = 0; i < choice.size(); ++i)
            if (best[i] > 0.5) result.chosen.push_back(choice[i]);
    }
    result.bound = model.getBestPossibleObjValue();
    return result;
}

}  // namespace lifang
