#pragma once

#include "core/codes.hpp"
#include "core/message.hpp"
#include "partition/graph/graph.hpp"

#include <cstdint>
#include <string>
#include <vector>

namespace lifang {

/// What a layout can be best at: see objective/objective.hpp.
enum class Objective {
    max_abs_deviation,
    mean_abs_deviation,
    severance,
    cut_length,
    compactness,
    units,
    moved_share  ///< of what atoms bring along from an older layout (Atom::start_unit)
};
template <>
inline constexpr auto codes_of<Objective> = make_codes({"max_abs_deviation", "mean_abs_deviation",
                                                        "severance", "cut_length", "compactness", "units",
                                                        "moved_share"});

enum class LayoutStatus {
    optimal,   ///< objective_value is proven to be the best possible
    feasible,  ///< keeps every rule
    relaxed,   ///< some unit breaks a rule, because no layout could keep it there or none was found: see
               ///< violations
    infeasible
};
template <>
inline constexpr auto codes_of<LayoutStatus> = make_codes({"optimal", "feasible", "relaxed", "infeasible"});

/// What a layout is called.
enum class LayoutLabel {
    balanced,  ///< the first, where no objective was asked for
    most_even,
    no_unit_far_off,
    fewest_roads_inside,
    most_compact,
    fewest_units,
    fewest_moves,
    trade_off,  ///< best in no one figure
    edited,     ///< drawn by hand
    improved    ///< searched for from another
};
template <>
inline constexpr auto codes_of<LayoutLabel> = make_codes({"balanced", "most_even", "no_unit_far_off",
                                                          "fewest_roads_inside", "most_compact",
                                                          "fewest_units", "fewest_moves", "trade_off",
                                                          "edited", "improved"});

/// Figures of a layout that the optimizer sees; smaller is better for all but compactness.
struct Figures {
    double max_abs_deviation = 0.0;  ///< max |weight / target − 1|
    double mean_abs_deviation = 0.0;
    double severance = 0.0;            ///< Σ severance of links inside units
    double cut_length = 0.0;           ///< Σ length of links between units
    double street_border_share = 0.0;  ///< share of cut_length lying on streets
    double compactness = 0.0;  ///< area-weighted mean Polsby–Popper, from Atom::area, outer_length and links
    int units = 0;
    /// Σ start_weight of the atoms that do not keep their unit of the older layout: units of both are matched
    /// so that it is least (matching.hpp).
    double moved_share = 0.0;
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
    LayoutLabel label = LayoutLabel::trade_off;
    std::uint64_t seed = 0;
    std::vector<Violation> violations;

    /// |objective − bound| / objective, 0 when both are 0, 1 when only the objective is.
    double gap() const;
};

/// Whether a value to be made small is down at its bound, to rounding: two ways to sum the same numbers
/// differ in the last digits.
bool is_reached(double value, double bound);

}  // namespace lifang
