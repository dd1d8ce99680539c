#pragma once

#include "tessellate/straighten/drawn_lines.hpp"

#include <cstdint>
#include <vector>

namespace lifang {

/// Where one free line ends on a line that stays, it may end a few metres beside: the line that stays keeps
/// its place, but for the rounding to the millimetre.
class SlidingEnds {
  public:
    SlidingEnds(const CellLines& lines, const Bucketed<std::uint32_t>& ends);

    bool may_slide(std::uint32_t meeting) const { return may_slide_[meeting]; }

    /// The other places a meeting may have: along the straight pieces to both sides, 4.5 m and 0.4 of the
    /// piece at most, so that two meetings cannot pass each other.
    std::vector<Point> find_places(std::uint32_t meeting) const;

    /// Draws the lines that stay by way of the meetings where they are now; those that change are fresh.
    void settle(DrawnLines& drawn, std::vector<bool>& fresh) const;

  private:
    const CellLines& lines_;
    const Bucketed<std::uint32_t>& ends_;
    std::vector<bool> may_slide_;       // by meeting
    std::vector<std::uint32_t> fixed_;  // lines that stay, with such a meeting
};

}  // namespace lifang
