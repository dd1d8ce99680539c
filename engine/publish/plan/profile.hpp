#pragma once

#include "core/issue.hpp"
#include "core/profile.hpp"

#include <string>
#include <utility>
#include <vector>

namespace lifang {

/// The profile a plan was made with, from its metadata (keys `profile` and `profile.…`), with what the run
/// changed in it. Plans of before do not hold its text: then what they do not tell is unset, and an issue
/// says so. Throws Error(input) for a text that is no profile.
Profile read_profile(const std::vector<std::pair<std::string, std::string>>& metadata, Issues& issues);

}  // namespace lifang
