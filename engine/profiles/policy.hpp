#pragma once
// Private to load/: the tables of a profile that tell of money and service.

#include "core/profile.hpp"

#include <string>

#include <toml++/toml.h>

namespace lifang {

/// Reads [prices], [subsidies] and [service] where they are. Throws Error(input) for a key that is none of
/// theirs and for numbers that cannot be.
void read_policy(const std::string& file, const toml::table& root, Profile& profile);

}  // namespace lifang
