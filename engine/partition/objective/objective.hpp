#pragma once

#include "partition/graph/layout.hpp"
#include "partition/objective/unit_sums.hpp"

#include <algorithm>
#include <array>

namespace lifang {

struct Weighting;

/// How the costs of units become one number of a layout.
enum class Fold { sum, mean, greatest };
/// The number of two parts of a layout together; a mean is carried on as the sum it is made from.
inline double combine(Fold fold, double a, double b) {
    return fold == Fold::greatest ? std::max(a, b) : a + b;
}

/// All that the optimizer knows of an objective. A new one is a name and a code in `Objective`, a row of the
/// table in objective.cpp, and its bound (bounds/bounds.cpp, and `arithmetic` in solve/solve.cpp), without
/// which 0 is the bound.
struct ObjectiveTraits {
    LayoutLabel label;         ///< of the layout that was asked to be best in it
    LayoutLabel label_beside;  ///< of the layout that is best in it beside others
    bool is_maximised;         ///< its bound is an upper one
    double (*figure)(const Figures&);
    Fold fold;
    /// What a unit costs. The fold of the costs is least where the figure is best.
    double (*cost)(const UnitSums&, const Demand&);
    double Weighting::*weight;  ///< of a weighted sum: the one that speaks for it
};
const ObjectiveTraits& traits_of(Objective objective);

inline constexpr std::array<Objective, 7> all_objectives = {
    Objective::max_abs_deviation, Objective::mean_abs_deviation, Objective::severance,
    Objective::cut_length,        Objective::compactness,        Objective::units,
    Objective::moved_share};

/// The value of one figure.
inline double figure(const Figures& figures, Objective objective) {
    return traits_of(objective).figure(figures);
}
/// Whether `a` is better than `b` in the figure.
inline bool is_better(Objective objective, double a, double b) {
    return traits_of(objective).is_maximised ? a > b : a < b;
}

}  // namespace lifang
