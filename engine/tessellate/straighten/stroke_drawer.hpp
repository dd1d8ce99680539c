#pragma once

#include "tessellate/straighten/sliding_ends.hpp"
#include "tessellate/straighten/strokes.hpp"
#include "tessellate/straighten/waypoints.hpp"

#include <array>
#include <cstdint>
#include <span>

namespace lifang {

/// Draws one stroke at a time into DrawnLines. What it is given has to outlive it; strokes of which none
/// leans on another may be drawn by several threads.
class StrokeDrawer {
  public:
    /// A stroke has been tried so often when it stays as it was.
    static constexpr std::uint8_t as_it_was = 3;

    /// `first_ground`: the cells from here on have no compound.
    StrokeDrawer(const CellLines& lines, std::uint32_t first_ground, const Obstacles& obstacles,
                 const Guides& guides, const Strokes& strokes, const SlidingEnds& slides, DrawnLines& drawn);

    /// Draws the stroke by its parts between the meetings that hold still, as freely as the attempt (from 0)
    /// allows and it can be done.
    void draw(std::uint32_t stroke, std::uint8_t attempt);

  private:
    GridPoint end_place(std::uint32_t meeting) const;
    StrokeLine gather(std::span<const std::uint32_t> legs) const;
    void draw_part(std::span<const std::uint32_t> legs, std::uint8_t attempt);
    void hand_out(std::span<const std::uint32_t> legs, const StrokeLine& made);

    const CellLines& lines_;
    std::uint32_t first_ground_;
    const Obstacles& obstacles_;
    std::array<Freedom, as_it_was> freedoms_;
    const Strokes& strokes_;
    const SlidingEnds& slides_;
    DrawnLines& drawn_;
};

}  // namespace lifang
