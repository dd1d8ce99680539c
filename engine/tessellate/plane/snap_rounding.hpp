#pragma once

#include "core/run.hpp"
#include "tessellate/plane/grid.hpp"

#include <cstdint>
#include <vector>

namespace lifang {

/// A straight stroke of the line work; `line` is the caller's number for the line it is part of.
struct Stroke {
    GridPoint from;
    GridPoint to;
    std::uint32_t line = 0;
};

/// A piece of a stroke that meets others only at its ends.
struct NodedStroke {
    std::uint32_t a = 0;  ///< position in `vertices`; always a < b
    std::uint32_t b = 0;
    std::uint32_t line = 0;
    bool reversed = false;  ///< the stroke ran from b to a

    friend auto operator<=>(const NodedStroke&, const NodedStroke&) = default;
};

struct NodedStrokes {
    std::vector<GridPoint> vertices;
    std::vector<NodedStroke> strokes;  ///< sorted; equal (a, b) stand together
};

/// Splits strokes wherever they cross, touch or overlap. Snap rounding (Hobby 1999; Guibas and Marimont
/// 1998): every end and every crossing makes the square millimetre around it hot, and a stroke that passes
/// through a hot square is bent to its centre, so that nothing new can cross. Nothing moves by more than
/// 0.71 mm. Exact on integers but for the crossings' places; the same for any number of threads. Linear in
/// strokes and crossings where strokes are short against the whole and spread evenly.
NodedStrokes node_strokes(const std::vector<Stroke>& strokes, const Run& run);

}  // namespace lifang
