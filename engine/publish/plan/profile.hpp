#pragma once

#include "core/profile.hpp"

#include <string>
#include <utility>
#include <vector>

namespace lifang {

/// What a plan's metadata say about the profile it was made with (keys `profile` and `profile.…`): enough to
/// evaluate and draw its layouts again. What they do not hold stays unset.
Profile read_profile(const std::vector<std::pair<std::string, std::string>>& metadata);

}  // namespace lifang
