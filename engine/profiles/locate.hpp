#pragma once
// Private to profiles/: where a profile's text is.

#include "core/profile.hpp"

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace lifang {

/// The text of a profile, and where it was found.
struct LocatedProfile {
    std::string file;              ///< for messages; a shipped one is "kunming.toml"
    std::string text;              ///< word for word
    std::filesystem::path folder;  ///< that paths of its bases are relative to
    std::string place;             ///< the same for two ways to name the same profile
    bool is_shipped = false;       ///< in no file of the user's
    std::string called{};          ///< of a base: the name in the profile that starts from it
};

/// Names of the profiles that are shipped, sorted.
std::vector<std::string> list_shipped_profiles();

/// A shipped profile by its name, any other by the path of its .toml, relative to `folder`. Throws
/// Error(input) naming the profiles that exist.
LocatedProfile locate_profile(const std::string& name_or_path, const std::filesystem::path& folder);

/// The profile, what it starts from, what that starts from, and so on. Throws Error(input) for a base that
/// does not exist and for a circle of them.
std::vector<LocatedProfile> locate_line(const LocatedProfile& profile);
/// The line without the profile itself, under the names by which each was called.
std::vector<ProfileBase> locate_bases(const LocatedProfile& profile);

}  // namespace lifang
