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

/// Every entry of a profile that is set, as a plan's metadata hold it: `profile.TABLE.KEY`, and each rule of
/// modes as `profile.modes.N`. For readers of the file that know no profiles, `check` among them.
std::vector<std::pair<std::string, std::string>> list_profile_entries(const Profile& profile);

}  // namespace lifang
