#pragma once

#include "load/site.hpp"
#include "tessellate/buckets.hpp"
#include "tessellate/divided_block.hpp"
#include "tessellate/grid.hpp"

#include <cstdint>
#include <vector>

namespace lifang {

/// What a line inside a block must not cut: the outlines of seeds and the footprints of buildings that are
/// none. All in millimetres of the grid.
class Obstacles {
  public:
    Obstacles(const Site& site, const std::vector<DividedBlock>& divided, const MillimetreGrid& mm);

    /// The distance to what stands nearest, or `reach` where nothing is so near. Linear in what stands
    /// within reach.
    double find_clearance(Point at, double reach) const;

    /// Appends the numbers of what a straight piece of line meets, its ends included; exact.
    void find_hits(GridPoint from, GridPoint to, std::vector<std::uint32_t>& hits) const;

  private:
    struct Side {
        GridPoint from, to;
        std::uint32_t owner = 0;
    };
    void add(const MultiPolygon& area, const MillimetreGrid& mm);

    std::vector<Side> sides_;
    std::uint32_t owners_ = 0;
    Buckets buckets_;
    Bucketed<std::uint32_t> sides_in_;
};

}  // namespace lifang
