#pragma once

#include "core/run.hpp"
#include "tessellate/cells/divided_block.hpp"
#include "tessellate/plane/planar_map.hpp"
#include "tessellate/plane/snap_rounding.hpp"

#include <cstdint>
#include <vector>

namespace lifang {

/// What a line parts: to its left and right the inside of a block (or nothing), the inside of a mapped piece
/// (or nothing), ground out of reach by its cell (or nothing), or the cells of two seeds.
struct GroundLine {
    enum class Kind { block_edge, outline, far_edge, border };
    static constexpr std::uint32_t nothing = PlanarMap::none;

    Kind kind = Kind::border;
    std::uint32_t block = 0;
    std::uint32_t left = nothing;
    std::uint32_t right = nothing;
};

struct LineWork {
    std::vector<GroundLine> lines;
    std::vector<Stroke> strokes;  ///< `line` is a position in `lines`
};

/// Block edges, mapped outlines (numbered through all blocks, in order) and the borders between seeds of
/// different cells.
LineWork gather_line_work(const std::vector<RawBlock>& blocks, const std::vector<DividedBlock>& divided,
                          const MillimetreGrid& mm, const Run& run);

}  // namespace lifang
