#pragma once

#include <filesystem>
#include <string>
#include <vector>

namespace lifang {

struct ZipEntry {
    std::string name;   ///< as GDAL calls it in a /vsizip/ path
    std::string title;  ///< for people: a name in GBK, as Chinese Windows packs it, is read as that
};

/// The entries of a zip, sorted by name; folders ending in .gdb stand for what they hold. Throws
/// Error(input) when it is no zip, and for what looks like a zip bomb: more than 10,000 entries, an entry
/// above 8 GB, or more than 200 times the size of the zip altogether.
std::vector<ZipEntry> list_zip(const std::filesystem::path& zip);

}  // namespace lifang
