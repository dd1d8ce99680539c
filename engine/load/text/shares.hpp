#pragma once

#include "load/text/quantities.hpp"

#include <optional>
#include <string_view>

namespace lifang {

/// A share of a whole, 0 to 1: "85%", "0.85", "85", "45/60", "120户/150户", "8成", 八成五, 三分之二,
/// 百分之八十五. 1 is all. Nothing where the text has two readings or none: "2/3以上", ">80%", "80%-90%", "8"
/// (eight tenths?), "0.85" in a column of per cent.
std::optional<double> read_share(std::string_view text, const ColumnWriting& writing = {});

}  // namespace lifang
