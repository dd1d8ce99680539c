#pragma once

#include "tessellate/cells/faces.hpp"

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace lifang {

/// What lies on one side of a line; both are `nothing` beyond the district.
struct GroundSide {
    std::uint32_t block = GroundFaces::outside;
    std::uint32_t cell = GroundFaces::outside;

    friend bool operator==(const GroundSide&, const GroundSide&) = default;
};

/// A line between two cells or blocks, from one meeting of lines to the next.
struct CellLine {
    std::size_t begin = 0;  ///< its points in CellLines::points, both meetings included
    std::size_t end = 0;
    std::uint32_t from = 0;  ///< positions in CellLines::meetings; equal when it is closed
    std::uint32_t to = 0;
    GroundSide left;
    GroundSide right;
    bool is_free = false;  ///< runs inside a block and on no mapped outline: nothing on the ground holds it
};

/// All that parts cells or blocks.
struct CellLines {
    std::vector<GridPoint> points;
    std::vector<GridPoint> meetings;
    std::vector<CellLine> lines;

    std::span<const GridPoint> points_of(const CellLine& line) const {
        return std::span(points).subspan(line.begin, line.end - line.begin);
    }
};

/// The lines of labelled faces, in the order of the map's edges. Linear.
CellLines gather_cell_lines(const GroundFaces& ground, const LineWork& work);

}  // namespace lifang
