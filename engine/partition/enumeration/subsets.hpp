#pragma once

#include "partition/component/division.hpp"

#include <functional>
#include <optional>
#include <vector>

namespace lifang {

/// Proofs for components of at most `largest` nodes: all connected sets are listed (one bit per node), and a
/// dynamic program over sets covers the component with them, always covering the smallest free node next
/// (set partitioning after Garfinkel and Nemhauser 1970). O(3ⁿ) at worst, far less within bounds.
class SubsetProgram {
  public:
    static constexpr std::size_t largest = 14;

    /// Sets that break a bound or hold a conflict are used only when nothing else covers the component.
    SubsetProgram(const Component& component, const Scale& scale);

    /// Whether some division keeps every rule. Proven either way.
    bool is_feasible() const { return feasible_; }

    using UnitCost = std::function<double(const UnitSums&)>;

    /// The division with the least Σ cost, in the fixed number of units where one is given. Empty when
    /// there is none, which only a fixed number can cause.
    std::optional<UnitNumbers> best(const UnitCost& cost) const;

    /// By number of units (from 0): the least that the costs of units come to; infinite where no division has
    /// so many units.
    std::vector<double> least_by_count(const UnitCost& cost, Fold fold) const;

  private:
    using Set = std::uint32_t;
    struct Column {
        Set set;
        UnitSums sums;
    };
    std::vector<double> cover(const UnitCost& cost, Fold fold, int levels, UnitNumbers* chosen) const;
    void list_columns(const Scale& scale, bool keep_rules);

    const Component& component_;
    bool feasible_ = true;
    std::vector<std::vector<Column>> columns_;  // by smallest node
};

}  // namespace lifang
