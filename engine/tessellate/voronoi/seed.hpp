#pragma once

#include "geometry/shapes.hpp"

#include <cstdint>

namespace lifang {

/// What divides a block: a mapped compound, a building to be derived into one, or ground that is neither.
struct Seed {
    enum class Kind { compound, building, ground };
    Kind kind = Kind::ground;
    std::uint32_t owner = 0;  ///< CompoundId, BuildingId, or number of the ground within its block
    MultiPolygon outline;     ///< shrunk a little and disjoint from all other seeds, for the Voronoi diagram
    Point inside;
};

}  // namespace lifang
