#pragma once

#include "core/profile.hpp"

#include <filesystem>
#include <string>
#include <vector>

namespace lifang {

/// A shipped profile by its name, any other by the path of its .toml. Throws Error(input) naming the profiles
/// that exist.
Profile load_profile(const std::string& name_or_path);
/// The files that a profile is read from: its own and those of its bases; shipped ones are in no file. Throws
/// as load_profile() does about what is not there.
std::vector<std::filesystem::path> list_profile_files(const std::string& name_or_path);
std::vector<std::string> list_profiles();

/// The texts that a profile is made of. What one leaves out the next one gives, key by key.
struct ProfileTexts {
    std::string file;                ///< what messages call the first
    std::string text;                ///< the profile's own
    std::vector<ProfileBase> bases;  ///< nearest first
    std::string assumptions;         ///< ours, when it was made
};

/// The texts that load_profile() makes a profile of.
ProfileTexts read_profile_texts(const std::string& name_or_path);

/// A profile from its texts; what came after those assumptions is from ours of today. Throws Error(input)
/// that says where in which file.
Profile parse_profile(const ProfileTexts& texts);

}  // namespace lifang
