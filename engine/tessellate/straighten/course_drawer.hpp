#pragma once

#include "tessellate/straighten/courses.hpp"
#include "tessellate/straighten/sliding_ends.hpp"
#include "tessellate/straighten/stations.hpp"

#include <array>
#include <cstdint>
#include <span>

namespace lifang {

/// Draws one course at a time into DrawnLines. What it is given has to outlive it; courses of which none
/// leans on another may be drawn by several threads.
class CourseDrawer {
  public:
    /// A course has been tried so often when it stays as it was.
    static constexpr std::uint8_t as_it_was = 3;

    /// `first_ground`: the cells from here on have no compound.
    CourseDrawer(const CellLines& lines, std::uint32_t first_ground, const Obstacles& obstacles,
                 const Guides& guides, const Courses& courses, const SlidingEnds& slides, DrawnLines& drawn);

    /// Draws the course by its parts between the meetings that hold still, as freely as the attempt (from 0)
    /// allows and it can be done.
    void draw(std::uint32_t course, std::uint8_t attempt);

  private:
    GridPoint end_place(std::uint32_t meeting) const;
    CourseLine gather(std::span<const std::uint32_t> legs) const;
    void draw_part(std::span<const std::uint32_t> legs, std::uint8_t attempt);
    void hand_out(std::span<const std::uint32_t> legs, const CourseLine& made);

    const CellLines& lines_;
    std::uint32_t first_ground_;
    const Obstacles& obstacles_;
    std::array<Freedom, as_it_was> freedoms_;
    const Courses& courses_;
    const SlidingEnds& slides_;
    DrawnLines& drawn_;
};

}  // namespace lifang
