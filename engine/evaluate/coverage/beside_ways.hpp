#pragma once

#include "connect/walk_graph.hpp"
#include "core/run.hpp"

#include <cstdint>
#include <utility>
#include <vector>

namespace lifang {

/// Ground belongs to a way that is no farther than this.
inline constexpr Meters beside_way{50.0};

/// A part of a way, from one distance along it to another, metres.
using Stretch = std::pair<double, double>;
/// What is within a walk, by edge of the network: stretches ascending and apart.
using WithinWalk = std::vector<std::vector<Stretch>>;

/// The ground beside the ways of a network. Ways lie in squares, squares in larger ones (a quadtree: Finkel
/// and Bentley 1974), and the ground of each is made once: wherever a walk takes in whole squares, most of
/// what has to be united is united already. Safe to ask from many threads; the network must outlive it.
class BesideWays {
  public:
    /// As dear as widening every way and uniting all of them once. Threads share the squares.
    BesideWays(const WalkGraph& graph, const Run& run);

    /// Overlapping polygons that together are the ground beside parts of the ways, not rounded yet. What was
    /// within `before` is left out where nothing came to it. Costs a look at every edge, and widening those
    /// in squares at the rim of what came to it.
    MultiPolygon find(const WithinWalk& within, const WithinWalk& before) const;

  private:
    struct Square {
        std::size_t first = 0, last = 0;   ///< of `edges_`
        std::vector<std::uint32_t> parts;  ///< smaller squares in it; empty: the smallest
        MultiPolygon ground;
    };

    std::uint32_t divide(std::size_t first, std::size_t last, const std::vector<std::uint64_t>& places,
                         int level);
    bool is_whole(std::uint32_t edge, const WithinWalk& within) const;
    void collect(const Square& square, const WithinWalk& within, const WithinWalk& before,
                 MultiPolygon& ground) const;

    const WalkGraph& graph_;
    std::vector<std::uint32_t> edges_;  ///< positions in the network, by place
    std::vector<Square> squares_;       ///< parts before the whole; the last one holds all
};

}  // namespace lifang
