#include "milp/milp.hpp"

#include "milp/silent_output.hpp"

#include <cmath>

#include <coin/CbcEventHandler.hpp>
#include <coin/CbcModel.hpp>
#include <coin/CbcStrategy.hpp>
#include <coin/OsiClpSolverInterface.hpp>

namespace lifang {
namespace {

// CBC asks between nodes and cuts whether to go on. Nothing may be thrown through it.
class StopWhenAsked : public CbcEventHandler {
  public:
    explicit StopWhenAsked(const std::function<bool()>& must_stop) : must_stop_(&must_stop) {}
    CbcAction event(CbcEvent) override { return *must_stop_ && (*must_stop_)() ? stop : noAction; }
    CbcEventHandler* clone() const override { return new StopWhenAsked(*this); }

  private:
    const std::function<bool()>* must_stop_;
};

double to_coin(double bound) { return std::isfinite(bound) ? bound : std::copysign(COIN_DBL_MAX, bound); }

void load(const Milp& program, OsiClpSolverInterface& solver) {
    std::vector<CoinBigIndex> starts{0};
    std::vector<int> rows;
    std::vector<double> factors, costs, lowers, uppers, row_lowers, row_uppers;
    for (std::size_t i = 0; i < program.variables.size(); ++i) {
        for (const Milp::Entry& entry : program.entries[i]) {
            rows.push_back(static_cast<int>(entry.row));
            factors.push_back(entry.factor);
        }
        starts.push_back(static_cast<CoinBigIndex>(rows.size()));
        costs.push_back(program.variables[i].cost);
        lowers.push_back(to_coin(program.variables[i].lower));
        uppers.push_back(to_coin(program.variables[i].upper));
    }
    for (const Milp::Row& row : program.rows) {
        row_lowers.push_back(to_coin(row.lower));
        row_uppers.push_back(to_coin(row.upper));
    }
    solver.messageHandler()->setLogLevel(0);
    solver.loadProblem(static_cast<int>(program.variables.size()), static_cast<int>(program.rows.size()),
                       starts.data(), rows.data(), factors.data(), lowers.data(), uppers.data(), costs.data(),
                       row_lowers.data(), row_uppers.data());
    for (std::size_t i = 0; i < program.variables.size(); ++i)
        if (program.variables[i].is_whole) solver.setInteger(static_cast<int>(i));
}

void take_values(const Milp& program, const double* found, MilpSolution& solution) {
    for (std::size_t i = 0; i < program.variables.size(); ++i) {
        const double value = program.variables[i].is_whole ? std::round(found[i]) : found[i];
        solution.values.push_back(value);
        solution.cost += program.variables[i].cost * value;
    }
}

}  // namespace

std::size_t Milp::add_row(double lower, double upper) {
    rows.push_back({lower, upper});
    return rows.size() - 1;
}

std::size_t Milp::add_variable(const Variable& variable, std::vector<Entry> its_entries) {
    variables.push_back(variable);
    entries.push_back(std::move(its_entries));
    return variables.size() - 1;
}

MilpSolution solve(const Milp& program, const MilpLimits& limits) {
    MilpSolution solution;
    solution.bound = limits.below;
    const SilentOutput silent;
    OsiClpSolverInterface solver;
    load(program, solver);
    CbcModel model(solver);
    model.setLogLevel(0);
    model.solver()->messageHandler()->setLogLevel(0);
    const StopWhenAsked handler(limits.must_stop);
    model.passInEventHandler(&handler);
    CbcStrategyDefault strategy(1, 5, 5, 0);
    model.setStrategy(strategy);
    model.setMaximumNodes(limits.most_nodes);
    if (std::isfinite(limits.below)) model.setCutoff(limits.below);
    model.setAllowableGap(0.0);
    if (limits.step > 0.0) model.setDblParam(CbcModel::CbcCutoffIncrement, 0.999 * limits.step);
    model.initialSolve();
    if (model.solver()->isProvenPrimalInfeasible()) {
        solution.is_complete = true;
        return solution;
    }
    model.branchAndBound();
    solution.is_complete = model.status() == 0;
    if (const double* const best = model.bestSolution()) take_values(program, best, solution);
    solution.bound = model.getBestPossibleObjValue();
    return solution;
}

}  // namespace lifang
