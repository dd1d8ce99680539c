#pragma once

#include "geometry/index.hpp"
#include "tessellate/voronoi/seed.hpp"

#include <optional>
#include <vector>

namespace lifang {

/// Finds the seed of a block whose outline lies nearest to a point; ties by position. Logarithmic.
class NearestSeed {
  public:
    explicit NearestSeed(const std::vector<Seed>& seeds);
    /// Nothing only where there are no seeds.
    std::optional<std::uint32_t> find(Point point) const;

  private:
    struct Side {
        Point from, to;
        std::uint32_t seed;
    };
    std::vector<Side> sides_;
    BoxIndex index_;
};

}  // namespace lifang
