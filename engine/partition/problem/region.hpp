#pragma once

#include "core/random.hpp"
#include "partition/component/division.hpp"
#include "partition/problem/problem.hpp"

#include <cstdint>
#include <span>
#include <vector>

namespace lifang {

/// Whole units of a component on flat arrays, apart from the rest: what one thread works on. Links to other
/// units have no arcs here; they stay in `boundary`, so the sums of a unit are those it has in the component.
struct Region {
    struct CompactArc {  ///< an arc in single precision: steers the search, results are summed anew
        Node to;
        float length;
        float severance;
        bool connects;
    };
    std::vector<Node> node;  ///< by position: node of the component
    std::vector<double> weight, area, boundary, inner;
    std::vector<std::uint32_t> first;
    std::vector<CompactArc> arcs;
    Lists<Node> apart;    ///< without lists where no pair of the component is to be apart
    UnitNumbers unit_of;  ///< below `units`, within the region
    std::uint32_t units = 0;

    std::size_t size() const { return node.size(); }
    const CompactArc* begin(Node v) const { return arcs.data() + first[v]; }
    const CompactArc* end(Node v) const { return arcs.data() + first[v + 1]; }
    std::span<const Node> foes(Node v) const {
        return apart.size() == 0 ? std::span<const Node>() : apart[v];
    }
};

/// Streets and straddles are not told apart here.
inline void hold(UnitSums& sums, const Region::CompactArc& arc) { sums.severance += arc.severance; }

/// A component's units shared out over regions. Two regions have no unit in common, so threads can change
/// them at the same time, and what comes of it depends on the regions alone.
class Regions {
  public:
    /// Grows `count` regions of like size from random units, neighbour by neighbour. O(links).
    Regions(const Component& component, const UnitNumbers& unit_of, std::uint32_t units, std::size_t count,
            Random& random);
    /// The regions of given units; a unit in none has `nowhere`.
    Regions(const Component& component, const UnitNumbers& unit_of, std::vector<std::uint32_t> region_of_unit,
            std::size_t count);

    static constexpr std::uint32_t nowhere = ~std::uint32_t{0};

    std::size_t count() const { return first_node_.size() - 1; }
    std::size_t nodes_of(std::size_t region) const { return first_node_[region + 1] - first_node_[region]; }
    Region take_out(std::size_t region, const UnitNumbers& unit_of) const;
    /// Writes a region's units back. Units that it has more than before get numbers that no other region
    /// gives out; see `close_gaps`.
    void put_back(std::size_t region, const Region& changed, UnitNumbers& unit_of) const;

  private:
    void share_out(const UnitNumbers& unit_of, std::size_t count);

    const Component& component_;
    bool has_pairs_apart_ = false;
    std::vector<std::uint32_t> region_of_unit_;
    std::vector<std::uint32_t> place_of_unit_;      // within its region
    std::vector<std::uint32_t> first_unit_, unit_;  // by region
    std::vector<std::uint32_t> first_node_, node_;  // by region, ascending
    std::vector<std::uint32_t> region_of_node_, place_of_node_;
};

/// Numbers the units 0, 1, … again where some numbers have no nodes; their order stays. Returns how many
/// there are.
std::uint32_t close_gaps(UnitNumbers& unit_of);

}  // namespace lifang
