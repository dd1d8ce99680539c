#pragma once

#include "partition/graph/graph.hpp"

#include <cstdint>
#include <span>
#include <vector>

namespace lifang {

/// The links of each atom beside each other. O(atoms + links) to make.
class Adjacency {
  public:
    struct Neighbour {
        std::uint32_t link;
        AtomId atom;
    };

    explicit Adjacency(const AtomGraph& graph);

    /// Ascending by atom where the graph's links are sorted.
    std::span<const Neighbour> of(AtomId atom) const {
        return {neighbours_.data() + first_[atom.index], neighbours_.data() + first_[atom.index + 1]};
    }

  private:
    std::vector<std::uint32_t> first_;
    std::vector<Neighbour> neighbours_;
};

}  // namespace lifang
