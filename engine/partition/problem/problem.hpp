#pragma once

#include "partition/component/division.hpp"
#include "partition/graph/layout.hpp"

#include <limits>

namespace lifang {

/// What is to be made small: `base` plus `factor` times an objective's costs, folded over the units.
struct ObjectiveFunction {
    double (*cost)(const UnitSums&, const Demand&) = nullptr;
    Fold fold = Fold::sum;  ///< sum or greatest
    double factor = 1.0;
    double base = 0.0;
    double step = 0.0;  ///< values differ by whole multiples of it; 0: by anything
};

/// One component, how its units may be, and what is wanted of them: what every method below `solve` works on.
/// A division answers it when every unit is connected, within the demand, without a conflict, and their
/// number is in `counts`.
struct Problem {
    const Component* component;
    const Scale* scale;  ///< with the demand
    CountRange counts;
    ObjectiveFunction objective;
    Weighting weighting;  ///< what a search by moves descends: the objective in smooth form

    double cost(const UnitSums& unit) const { return objective.factor * objective.cost(unit, scale->demand); }
};

/// What is made small, by objective: `cut_length` is that inside the component, `mean_abs_deviation` the sum
/// over units (a mean is only linear for a given number of units), `compactness` is negated: all are to be
/// made small.
Problem make_problem(const Component& component, const Scale& scale, Objective objective);

/// The demand with what the number of units adds: none is heavier than the least of the others leaves, none
/// lighter than the greatest. No answer to the problem is lost.
Demand tighten(const Problem& problem);

/// Which argument a bound rests on; the first that suffices.
enum class Method {
    none,
    arithmetic,   ///< weights and link lengths alone
    certificate,  ///< a node that fits nowhere, a weight that no whole number of units fits
    subsets,      ///< dynamic program over all sets of nodes
    columns,      ///< set partitioning over all units that keep the rules
    peeling       ///< all units of small border, taken away one by one
};
template <>
inline constexpr auto codes_of<Method> = make_codes({"none", "arithmetic", "certificate", "subsets",
                                                     "columns", "peeling"});

/// What came of a problem. An empty division with an infinite bound: proven to be impossible.
struct Answer {
    UnitNumbers division;  ///< empty where none was found
    double value = std::numeric_limits<double>::infinity();
    double bound = -std::numeric_limits<double>::infinity();  ///< no answer to the problem is below it
    Method proved_by = Method::none;                          ///< what gave the bound
    UnitNumbers nearest;  ///< where none was found: the least broken division met, or empty

    bool is_found() const { return !division.empty(); }
    bool is_impossible() const { return bound == std::numeric_limits<double>::infinity(); }
    /// Value and bound agree, to rounding of the sums.
    bool is_optimal() const { return is_found() && is_reached(value, bound); }

    /// Takes over what the other knows better: a smaller value, a higher bound.
    void learn(const Answer& other);
    void raise_bound(double to, Method by);
};

/// Whether a division answers the problem, and its value. Recomputed from nothing, O(links): every method's
/// result passes here before anybody sees it.
bool answers(const Problem& problem, const UnitNumbers& division);
double value_of(const Problem& problem, const UnitNumbers& division);

/// A division as an answer, or as the nearest to one.
Answer judge(const Problem& problem, UnitNumbers division);

/// The least value not below `bound` that a division can have: whole steps, as far as `objective.step` knows
/// them.
double round_up(const Problem& problem, double bound);

}  // namespace lifang
