#pragma once

#include "load/rows/cursor.hpp"

namespace lifang {

/// What a feature says about a barrier line: its class, whether it runs below or above the ground, its name.
BarrierLine read_barrier_line(const Cursor& at, Part part);

/// Whether a road or barrier line runs below the ground: by its own column where somebody filled it in, else
/// by its class (类型 = 隧道) and its name. A passage through a building lies on the ground.
bool is_underground(const Cursor& at);

}  // namespace lifang
