#pragma once

#include "tessellate/straighten/strokes.hpp"

#include <cstdint>
#include <vector>

namespace lifang {

/// In which order strokes are drawn, wave by wave: a stroke after those its ends lean on, those of one wave
/// together. Where strokes wait for each other the longer one goes first and holds its ends where they are:
/// `host` forgets there what it leaned on. Linear in the waves' sizes.
std::vector<std::vector<std::uint32_t>> order_strokes(const CellLines& lines, Strokes& strokes);

}  // namespace lifang
