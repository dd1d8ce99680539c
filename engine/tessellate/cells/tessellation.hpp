#pragma once

#include "core/id.hpp"
#include "core/issue.hpp"
#include "geometry/shapes.hpp"
#include "load/site/site.hpp"

#include <optional>
#include <string>
#include <vector>

namespace lifang {

/// A face enclosed by streets, railways, water and the district edge.
struct Block {
    std::string key;
    Polygon area;
    bool water = false;  ///< a river or lake: holds one ground cell that no unit takes
};

/// The piece of ground of one compound, or ground that belongs to none.
struct Cell {
    std::string key;
    std::optional<CompoundId> compound;  ///< every compound has exactly one cell
    std::optional<BlockId> block;        ///< empty when it spans several
    MultiPolygon area;                   ///< may have several parts
    bool water = false;
};

/// The ground without gap or overlap. The cells are a noded coverage: where two cells touch they share their
/// vertices one by one, so a shared border is a set of equal segments, and neighbours are found without
/// tolerance.
struct Tessellation {
    MultiPolygon district;      ///< the edge that was used; equals the union of the cells
    std::vector<Block> blocks;  ///< ordered west to east, then south to north, by their lowest-left corner
    std::vector<Cell> cells;    ///< compound cells in compound order, then ground cells in block order
    std::vector<Compound> compounds;     ///< those of the site, then the derived ones
    std::vector<Community> communities;  ///< those of the site, all with ground
    /// Ground of roads, without a block of its own: medians, service strips, traffic islands. A border of two
    /// cells that runs inside it is the road.
    MultiPolygon strips;
    std::vector<std::optional<CompoundId>> compound_of_building;  ///< by BuildingId, derived ones included
    Issues issues;
};

}  // namespace lifang
