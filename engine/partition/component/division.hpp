#pragma once

#include "partition/component/component.hpp"
#include "partition/component/contiguity.hpp"
#include "partition/component/sums.hpp"
#include "partition/objective/weighting.hpp"

#include <cstdint>
#include <vector>

namespace lifang {

/// A component's nodes in units, with the sums of each unit kept up to date: a move costs the links of the
/// moved node.
class Division {
  public:
    Division(const Component& component, UnitNumbers unit_of);

    const Component& component() const { return *component_; }
    const UnitNumbers& unit_of() const { return unit_of_; }
    UnitNumber unit_of(Node v) const { return unit_of_[v]; }
    std::size_t count() const { return sums_.size(); }
    const UnitSums& sums(UnitNumber unit) const { return sums_[unit]; }
    const std::vector<Node>& members(UnitNumber unit) const { return members_[unit]; }

    /// The sums of the node's unit without it, and of another unit with it.
    UnitSums sums_without(Node v) const;
    UnitSums sums_with(Node v, UnitNumber unit) const;

    /// Whether the node's unit stays connected without it (true for a unit of one: it is gone then).
    bool can_leave(Node v) const { return contiguity_.holds_without(v, *component_, unit_of_); }

    /// Moves a node; an emptied unit is closed and the last unit takes its number.
    void move(Node v, UnitNumber unit);

    /// Puts the nodes of `units` into new pieces, which may be more or fewer.
    void redivide(std::vector<UnitNumber> units, const std::vector<std::vector<Node>>& pieces);

    double cost(const Scale& scale, const Weighting& weighting) const;

  private:
    UnitSums sums_brought_to(UnitNumber unit, Node v) const;
    void enter(Node v, UnitNumber unit);
    void leave(Node v);
    void close(UnitNumber unit);

    const Component* component_;
    UnitNumbers unit_of_;
    std::vector<std::uint32_t> place_;  // by node: position among its unit's members
    std::vector<std::vector<Node>> members_;
    std::vector<UnitSums> sums_;
    mutable Contiguity contiguity_;
};

}  // namespace lifang
