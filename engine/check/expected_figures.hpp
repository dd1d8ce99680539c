#pragma once

#include "check/ground.hpp"
#include "check/plan_rows.hpp"

#include <optional>
#include <span>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace lifang::checking {

/// What a figure should be, worked out again from its definition in docs/plan-file.md and from other rows
/// than those that state it. Nothing of it is shared with `evaluate`.
struct UnitExpectation {
    std::string_view column;
    /// By unit of the layout; empty where the definition gives none.
    std::vector<Number> (*work_out)(const PlanRows&, const LayoutRow&);
    double absolute;  ///< tolerance beside a millionth
};

/// Empty: the file does not tell enough to know. Else the figure, or that the definition gives none.
using Expected = std::optional<Number>;

struct LayoutExpectation {
    std::string_view column;
    Expected (*work_out)(const PlanRows&, const LayoutRow&, const Ground&);
    double absolute;
    bool must_state = false;  ///< where the definition gives a figure, NULL is wrong
};

/// Of figures of units; those that are sums over compounds are verified by rules 2 and 5, `robustness` by
/// check_robustness.
std::span<const UnitExpectation> unit_expectations();
/// Of figures of layouts that are no fold over their units.
std::span<const LayoutExpectation> layout_expectations();

/// `coverage_share` of compounds: households in those that are served ÷ in all, floor area where households
/// of any are not known. What serves is the unit's station where rows ask for one, else every kind they ask
/// for.
class CoveredShare {
  public:
    CoveredShare(const PlanRows& plan, const LayoutRow& layout);

    Number of(const std::vector<std::size_t>& compounds) const;

  private:
    const PlanRows& plan_;
    std::unordered_map<std::size_t, bool>
        is_served_;  // by compound that rows ask for; looked up, never listed
};

/// `assumed_share` and `unknown_kind_share`.
std::vector<Number> assumed_shares(const PlanRows& plan, const LayoutRow& layout);
std::vector<Number> unknown_kind_shares(const PlanRows& plan, const LayoutRow& layout);

}  // namespace lifang::checking
