#pragma once

#include <functional>
#include <limits>
#include <vector>

namespace lifang {

/// A linear program some of whose variables are whole numbers: least Σ cost·x with every row between its
/// bounds. A value; who solves it is nobody's business.
struct Milp {
    struct Variable {
        double cost = 0.0;
        double lower = 0.0;
        double upper = 1.0;
        bool is_whole = true;
    };
    struct Entry {
        std::size_t row = 0;
        double factor = 1.0;
    };
    struct Row {
        double lower = -std::numeric_limits<double>::infinity();
        double upper = std::numeric_limits<double>::infinity();
    };
    std::vector<Variable> variables;
    std::vector<std::vector<Entry>> entries;  ///< by variable
    std::vector<Row> rows;

    std::size_t add_row(double lower, double upper);
    std::size_t add_variable(const Variable& variable, std::vector<Entry> its_entries);
};

/// How far branch and cut goes.
struct MilpLimits {
    double below = std::numeric_limits<double>::infinity();  ///< only solutions that cost less are wanted
    double step = 0.0;  ///< costs of solutions differ by whole multiples of it; 0: not known
    int most_nodes = std::numeric_limits<int>::max();  ///< of the search tree: the same for every clock
    std::function<bool()> must_stop{};                 ///< asked between nodes; must not throw
};

struct MilpSolution {
    std::vector<double>
        values;                ///< by variable, whole ones rounded; empty where none below `below` was found
    double cost = 0.0;         ///< recomputed from `values`
    bool is_complete = false;  ///< nothing is cheaper than `values`, or than `below` where it is empty
    double bound = 0.0;        ///< no solution costs less, within 10⁻⁶; `below` where none does
};

/// Solves by branch and cut (CBC with CLP, one thread: docs/decisions/0013-coin-or.md). Same program and
/// limits, same solution, unless `must_stop` struck. Memory: the program twice. Infeasible: `is_complete`
/// without values.
MilpSolution solve(const Milp& program, const MilpLimits& limits = {});

}  // namespace lifang
