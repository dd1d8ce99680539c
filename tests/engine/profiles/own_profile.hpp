#pragma once

#include "profiles/profiles.hpp"
#include "support/real_data.hpp"

#include <fstream>
#include <string>

namespace lifang::testing {

/// The profile of a file with this text below a [profile] of its own.
inline Profile read_own_profile(const TemporaryFolder& folder, const std::string& text) {
    const auto path = folder.path() / "own.toml";
    std::ofstream(path)
        << "[profile]\nname = \"own\"\ntitle_en = \"Own\"\ntitle_zh = \"自编\"\nsource = \"us\"\n"
        << text;
    return load_profile(path.string());
}

}  // namespace lifang::testing
