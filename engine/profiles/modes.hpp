#pragma once
// Private to profiles/: the rules of modes.

#include "profiles/layers.hpp"

namespace lifang {

/// The [[modes]] of a file, in its order. Throws Error(input) for a key, mode, level or bound that cannot be.
std::vector<ModeRule> read_modes(const ProfileLayer& layer);

}  // namespace lifang
