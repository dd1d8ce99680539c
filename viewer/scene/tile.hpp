#pragma once

#include "core/run.hpp"
#include "scene/shape.hpp"

#include <functional>
#include <memory>

namespace lifang::scene {

/// Where a feature begins to matter: around it, how large it looks (the root of its area, m; infinite for
/// lines and signs, which are drawn at any scale), and how many points it has.
struct Extent {
    Box box;
    double size = 0.0;
    std::size_t points = 0;
};
Extent extent_of(const MultiPolygon& polygons);
Extent extent_of(const MultiLineString& lines);
Extent extent_of(const LineString& line);
Extent extent_of(Point sign);

/// The triangles of one feature in a tile: they end where the next part's begin.
struct Part {
    std::uint32_t feature = 0;
    float size = 0.0F;
    std::uint32_t corner_end = 0;
    std::uint32_t index_end = 0;
};

/// A place's share of a layer, small enough for indices of 16 bits, which is what a node of the scene graph
/// takes. Never changed once made: another pointer means other triangles.
struct Tile {
    Box box;  ///< relative to the origin, around the features; strokes are wider by their width
    std::vector<Corner> corners;
    std::vector<std::uint16_t> indices;  ///< three a triangle
    std::vector<Part> parts;             ///< largest first, so that what is left out at a scale is a tail

    /// How many parts look at least so large, m.
    std::size_t count_parts(double least_size) const;
};
inline constexpr std::size_t most_corners = 65535;

using TilePtr = std::shared_ptr<const Tile>;
using TileSet = std::vector<TilePtr>;

/// Which features are drawn together: groups of places near each other, each of some thousand points.
/// Features without extent are in none.
using Groups = std::vector<std::vector<std::uint32_t>>;
Groups group_by_place(const std::vector<Extent>& extents);

/// Draws one feature, relative to the origin.
using DrawFeature = std::function<void(std::uint32_t feature, Shape& shape)>;

/// The tiles of one group: as few as hold its triangles. `members` in any order; drawn largest first.
TileSet make_tiles(std::vector<std::uint32_t> members, const std::vector<Extent>& extents,
                   const DrawFeature& draw);

/// The tiles of all features, group by group, in parallel: the same for any number of threads.
TileSet make_tiles(const std::vector<Extent>& extents, const DrawFeature& draw, const Run& run = Run());

/// How many tiles this program has made so far: who pans and zooms makes none.
std::uint64_t count_made_tiles();

}  // namespace lifang::scene
