#pragma once

#include <filesystem>
#include <string>
#include <vector>

namespace lifang {

/// Names of the entries of a zip, sorted; folders ending in .gdb stand for what they hold. Throws
/// Error(input) when it is no zip, and for what looks like a zip bomb: more than 10,000 entries, an entry
/// above 8 GB, or more than 200 times the size of the zip altogether.
std::vector<std::string> list_zip(const std::filesystem::path& zip);

}  // namespace lifang
