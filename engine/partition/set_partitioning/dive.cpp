#include "partition/set_partitioning/dive.hpp"

#include <coin/ClpSimplex.hpp>

namespace lifang {
namespace {

constexpr double whole = 1e-6;

class Diver {
  public:
    Diver(const Columns& columns, const std::vector<std::size_t>& choice, std::size_t nodes,
          CountRange counts)
        : size_(static_cast<int>(choice.size())) {
        model_.setLogLevel(0);
        std::vector<CoinBigIndex> starts{0};
        std::vector<int> rows;
        std::vector<double> costs;
        for (const std::size_t column : choice) {
            for (const Node v : columns.nodes(column)) rows.push_back(static_cast<int>(v));
            rows.push_back(static_cast<int>(nodes));
            starts.push_back(static_cast<CoinBigIndex>(rows.size()));
            costs.push_back(columns.cost(column));
        }
        const std::vector<double> ones(rows.size(), 1.0), zeros(choice.size(), 0.0),
            uppers(choice.size(), 1.0);
        std::vector<double> lower(nodes + 1, 1.0), upper(nodes + 1, 1.0);
        lower[nodes] = counts.low;
        upper[nodes] = counts.high;
        model_.loadProblem(size_, static_cast<int>(nodes) + 1, starts.data(), rows.data(), ones.data(),
                           zeros.data(), uppers.data(), costs.data(), lower.data(), upper.data());
    }

    /// Whether the program has a solution below.
    bool solve(double below) {
        model_.setDualObjectiveLimit(below);
        model_.dual();
        return model_.status() == 0 && model_.objectiveValue() < below;
    }

    /// Of the columns taken in part the greatest; −1 when all are whole.
    int find_fraction() const {
        const double* const shares = model_.primalColumnSolution();
        int greatest = -1;
        for (int column = 0; column < size_; ++column) {
            if (shares[column] < whole || shares[column] > 1.0 - whole) continue;
            if (greatest < 0 || shares[column] > shares[greatest] + whole) greatest = column;
        }
        return greatest;
    }

    void bound(int column, double low, double high) { model_.setColumnBounds(column, low, high); }
    bool is_taken(int column) const { return model_.primalColumnSolution()[column] > 0.5; }

  private:
    ClpSimplex model_;
    int size_;
};

}  // namespace

ExactCover dive(const Columns& columns, const std::vector<std::size_t>& choice, std::size_t nodes,
                CountRange counts, double below, int most_nodes, const Deadline& deadline) {
    struct Step {
        int column;
        bool is_taken;
    };
    ExactCover result;
    result.bound = below;
    if (choice.empty()) {
        result.is_complete = true;
        return result;
    }
    Diver diver(columns, choice, nodes, counts);
    std::vector<Step> steps;
    for (int program = 0; program < most_nodes && !deadline.is_over(); ++program) {
        const bool goes_on = diver.solve(below);
        if (goes_on) {
            const int column = diver.find_fraction();
            if (column < 0) {
                for (int i = 0; i < static_cast<int>(choice.size()); ++i)
                    if (diver.is_taken(i)) result.chosen.push_back(choice[static_cast<std::size_t>(i)]);
                return result;
            }
            steps.push_back({column, true});
            diver.bound(column, 1.0, 1.0);
            continue;
        }
        while (!steps.empty() && !steps.back().is_taken) {
            diver.bound(steps.back().column, 0.0, 1.0);
            steps.pop_back();
        }
        if (steps.empty()) {
            result.is_complete = true;
            return result;
        }
        steps.back().is_taken = false;
        diver.bound(steps.back().column, 0.0, 0.0);
    }
    return result;
}

}  // namespace lifang
