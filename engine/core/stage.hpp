#pragma once

#include "core/codes.hpp"

namespace lifang {

/// What a run goes through, in this order; issues, times and progress name it.
enum class Stage { load, tessellate, connect, partition, evaluate, publish, check };

template <>
inline constexpr auto codes_of<Stage> = make_codes({"load", "tessellate", "connect", "partition", "evaluate",
                                                    "publish", "check"});

}  // namespace lifang
