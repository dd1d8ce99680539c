#pragma once

#include "core/run.hpp"
#include "load/site/site.hpp"
#include "tessellate/blocks/blocks.hpp"
#include "tessellate/voronoi/seed.hpp"

#include <vector>

namespace lifang {

/// The ground a mapped compound has in one block.
struct CompoundPiece {
    CompoundId compound;
    MultiPolygon area;
    bool claims = true;  ///< takes its share of the gaps too; a minor piece over the street keeps only itself
};

/// Everything that stands in one block.
struct BlockContent {
    std::vector<CompoundPiece> pieces;
    std::vector<BuildingId>
        buildings;                   ///< counting, in no mapped compound: derived compounds are made of them
    std::vector<BuildingId> others;  ///< schools, offices, sheds …
    std::vector<std::size_t> landuse;  ///< positions in the site's landuse that may be ground of their own
};

/// What the units are made of: compounds, mapped or derived, or every counting building by itself.
enum class Atoms { compound, building };
template <>
inline constexpr auto codes_of<Atoms> = make_codes({"compound", "building"});

/// Sorts compounds, buildings and landuse into blocks. A building belongs to the block of its inner point; a
/// compound has a piece in every block it covers more than a strip of. Buildings in no block, or in
/// water, are in no content; those of mapped compounds only where every building is an atom.
std::vector<BlockContent> sort_into_blocks(const Site& site, const std::vector<RawBlock>& blocks,
                                           const std::vector<MultiPolygon>& footprints,
                                           const std::vector<Point>& building_points, Atoms atoms);

/// The seeds of one block: claiming pieces, then buildings, then ground (landuse, then groups of buildings
/// that count for no compound and are large enough to hold ground of their own).
std::vector<Seed> make_seeds(const Site& site, const RawBlock& block, const BlockContent& content,
                             const std::vector<Point>& building_points, const Run& run);

}  // namespace lifang
