#pragma once

#include "core/profile.hpp"

#include <string>
#include <vector>

namespace lifang {

/// Throws Error(input) naming the profiles that exist.
Profile load_profile(const std::string& name_or_path);
std::vector<std::string> list_profiles();

}  // namespace lifang
