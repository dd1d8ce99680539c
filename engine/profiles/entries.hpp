#pragma once
// Private to profiles/: the entries of a profile, from the first layer that has each.

#include "profiles/layers.hpp"

namespace lifang {

/// Sets every entry of the profile from the layers, and where each number comes from. Throws Error(input)
/// that names the file, table and key: a value of the wrong type, out of its range, a code there is none of;
/// an entry that is always set and that no layer has.
void read_entries(const std::vector<ProfileLayer>& layers, Profile& profile);

}  // namespace lifang
