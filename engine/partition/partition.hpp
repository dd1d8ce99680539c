#pragma once

#include "core/issue.hpp"
#include "core/run.hpp"
#include "partition/graph.hpp"

#include <chrono>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace lifang {

/// What a layout can be best at; the names are the columns of `layouts` in the plan file.
enum class Objective { max_abs_deviation, mean_abs_deviation, severance, cut_length, compactness, units };
std::string_view to_text(Objective objective);
std::optional<Objective> find_objective(std::string_view text);

enum class LayoutStatus {
    optimal,   ///< objective_value is proven to be the best possible
    feasible,  ///< keeps every rule
    relaxed,   ///< some unit breaks a rule, because no layout could keep it there or none was found: see
               ///< violations
    infeasible
};
std::string_view to_text(LayoutStatus status);

/// Figures of a layout that the optimizer sees; smaller is better for all but compactness.
struct Figures {
    double max_abs_deviation = 0.0;  ///< max |weight / target − 1|
    double mean_abs_deviation = 0.0;
    double severance = 0.0;            ///< Σ severance of links inside units
    double cut_length = 0.0;           ///< Σ length of links between units
    double street_border_share = 0.0;  ///< share of cut_length lying on streets
    double compactness = 0.0;  ///< area-weighted mean Polsby–Popper, from Atom::area, outer_length and links
    int units = 0;
};

/// A unit that breaks a rule: code "below_min", "above_max" or "disconnected", with why nothing better was
/// possible.
struct Violation {
    UnitId unit;
    std::string code;
    Message reason;
};

struct Layout {
    /// By AtomId; units numbered 0 … units−1 in order of their smallest atom, no_unit for what rules exclude.
    std::vector<UnitId> unit_of;
    Figures figures;
    Objective objective = Objective::mean_abs_deviation;  ///< what this layout was optimised for
    double objective_value = 0.0;
    double lower_bound =
        0.0;  ///< ≤ objective of every layout that keeps the rules (≥ for compactness: an upper bound)
    LayoutStatus status = LayoutStatus::feasible;
    std::string
        label;  ///< key of what it is best at: "most_even", "no_unit_far_off", "fewest_units",
                ///< "fewest_roads_inside", "most_compact", "balanced" (the first), "trade_off" (others)
    std::uint64_t seed = 0;
    std::vector<Violation> violations;

    /// |objective − bound| / objective, 0 when both are 0, 1 when only the objective is.
    double gap() const;
};

/// Layouts none of which is better than another in everything, best first by the requested objective,
/// pairwise different.
struct Candidates {
    std::vector<Layout> layouts;
    Issues issues;
};

struct SearchOptions {
    int candidates = 8;
    /// Bounds this stage. The result does not depend on the clock unless the limit is reached before the
    /// search ends by itself.
    std::chrono::duration<double> time_limit{10.0};
    std::optional<Layout> start;         ///< improve from here
    std::optional<Objective> objective;  ///< the first layout is the best found in it; empty: balanced first
};

/// Divides the atoms into connected units. Throws Error(infeasible) only when no layout exists even with the
/// documented relaxations; an atom above the maximum stands alone, a group below the minimum stays whole,
/// each as a violation with its reason. Deterministic for a seed and any number of threads.
Candidates partition(const AtomGraph& graph, const Demand& demand, const Constraints& constraints,
                     const SearchOptions& options, const Run& run);

/// Figures of any layout on the graph, recomputed from nothing. Atoms in no unit count as if they were edge.
Figures measure_layout(const AtomGraph& graph, const Demand& demand, const std::vector<UnitId>& unit_of);

}  // namespace lifang
