#pragma once

#include "publish/files/named_bytes.hpp"

#include <filesystem>
#include <vector>

namespace lifang {

/// Writes a zip file whose bytes depend on nothing but its members: each is dated 1 January 1980, the first
/// day that zip files know. Throws Error(output) about `shown` when not all of it arrives.
void write_zip(const std::filesystem::path& path, const std::vector<NamedBytes>& members,
               const std::filesystem::path& shown);

}  // namespace lifang
