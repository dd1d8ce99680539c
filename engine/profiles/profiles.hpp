#pragma once

#include "core/profile.hpp"

#include <string>
#include <vector>

namespace lifang {

/// Throws Error(input) naming the profiles that exist.
Profile load_profile(const std::string& name_or_path);
std::vector<std::string> list_profiles();

/// A profile from the text of its file; what that leaves out is from `assumptions`, a text of the same form,
/// and what came after those from ours. Throws Error(input) that says where in `file`.
Profile parse_profile(const std::string& file, const std::string& text, const std::string& assumptions);

}  // namespace lifang
