#pragma once

#include "geometry/shapes.hpp"

namespace lifang {

/// Coastlines as chains that close within a frame. The direction of every line is kept: land on its left.
struct CoastChains {
    MultiLineString chains;     ///< rings (islands), and chains from edge to edge of the frame
    std::size_t open_ends = 0;  ///< ends that no other line took up
};

/// Lines joined where one begins at the end of another. An end that is left open goes on to the nearest open
/// beginning, shortest gap first, unless the edge of the data is nearer: then the coast goes on beyond it,
/// straight to the frame. An island is closed only over a gap that is short against its coast. `data` is the
/// box of what was read, inside the frame. n log n, and the square of the number of open ends.
CoastChains close_coast(const MultiLineString& coast, const Box& data, const Box& frame);

}  // namespace lifang
