#pragma once
// Private to profiles/: which document each number of a profile comes from.

#include "profiles/layers.hpp"

namespace lifang {

/// Sets `profile.sources` from the [sources] tables of the layers. A source belongs to a value of its own
/// file: one that a nearer layer replaces goes with it. Throws Error(input) for a source of what its file
/// does not set, or that is no text.
void read_sources(const std::vector<ProfileLayer>& layers, Profile& profile);

}  // namespace lifang
