#pragma once

#include "partition/component/division.hpp"

#include <cstdint>
#include <functional>
#include <optional>
#include <unordered_map>
#include <vector>

namespace lifang {

/// Every division of a component that keeps the rules, held as the paths of a graph without circles: a state
/// is the set of nodes still to be covered, an arc takes away the unit around the smallest of them. Any cost
/// per unit then has its optimum in one pass over the arcs, proven. One bit per node.
///
/// Units are grown as in `list_columns`, but a unit is given up as soon as what it shuts off can no longer be
/// divided (a piece lighter than the minimum): for two or three units of several dozen nodes few are left.
class AllDivisions {
  public:
    static constexpr std::size_t largest = 64;
    static constexpr std::uint64_t most_steps = 1'000'000;  ///< a few tenths of a second

    /// Nothing is known (is_complete() is false) above `largest` nodes or when `most` steps do not suffice.
    AllDivisions(const Component& component, const Scale& scale, std::uint64_t most = most_steps);

    bool is_complete() const { return complete_; }
    bool is_feasible() const { return !states_.empty() && states_.back().is_root; }
    bool is_single() const { return arcs_.size() + 1 == states_.size(); }  ///< one division alone
    std::size_t units() const { return sums_.size(); }  ///< different ones that occur in some division

    /// What a unit costs: the first counts; among equals the second. An infinite first forbids the unit.
    struct LexicographicCost {
        double first = 0.0;
        double second = 0.0;
    };
    using LexicographicUnitCost = std::function<LexicographicCost(const UnitSums&)>;
    using UnitCost = std::function<double(const UnitSums&)>;

    /// The division with the least Σ cost, in the component's fixed number of units where it has one. Empty
    /// when there is none.
    std::optional<UnitNumbers> best(const LexicographicUnitCost& cost) const;
    /// The same where what a unit costs is not told by its sums: costs by the number of the unit, below
    /// units().
    std::optional<UnitNumbers> best(const std::vector<LexicographicCost>& costs) const;
    const UnitSums& sums(std::size_t unit) const { return sums_[unit]; }
    std::vector<Node> nodes(std::size_t unit) const;   ///< ascending
    std::size_t arcs() const { return arcs_.size(); }  ///< what a pass looks at

    /// By number of units (from 0 to the most there can be): the least that the costs of units come to;
    /// infinite where no division has so many units.
    std::vector<double> least_by_count(const UnitCost& cost, Fold fold) const;

  private:
    using Set = std::uint64_t;
    struct Arc {
        std::uint32_t unit;
        std::uint32_t rest;  // state
    };
    struct State {
        std::uint32_t first = 0, last = 0;  // arcs
        bool is_root = false;
    };
    class Lister;

    std::uint32_t number_unit(Set set, std::vector<Node>& nodes, UnitNumbers& inside);

    const Component& component_;
    std::vector<Set> sets_;  // by unit
    std::vector<UnitSums> sums_;
    std::vector<State> states_;  // a state's rests come before it; the first has nothing left
    std::vector<Arc> arcs_;
    std::unordered_map<Set, std::uint32_t> unit_of_set_;  // looked up, never listed
    bool complete_ = false;
};

}  // namespace lifang
