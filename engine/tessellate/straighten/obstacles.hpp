#pragma once

#include "load/site/site.hpp"
#include "tessellate/cells/divided_block.hpp"
#include "tessellate/plane/buckets.hpp"
#include "tessellate/plane/grid.hpp"

#include <cstdint>
#include <vector>

namespace lifang {

/// What a line inside a block must not cut: the outlines of buildings and mapped compounds that are seeds,
/// and the footprints of other buildings. A park is ground that a line may cross. All in millimetres of the
/// grid.
class Obstacles {
  public:
    Obstacles(const Site& site, const std::vector<DividedBlock>& divided, const MillimetreGrid& mm);

    struct Nearest {
        double distance = 0.0;  ///< `reach` where nothing is so near
        Point at;               ///< the nearest point of what stands there; else the place asked for
    };
    /// What stands nearest. Linear in what stands within reach.
    Nearest find_nearest(Point at, double reach) const;

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
    BucketedPieces in_buckets_;
};

}  // namespace lifang
