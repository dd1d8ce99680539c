#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace lifang {

struct ZipEntry {
    std::string name;     ///< as GDAL calls it in a /vsizip/ path
    std::uintmax_t size;  ///< unpacked, as the archive says
    std::string title;    ///< for people: a name in GBK, as Chinese Windows packs it, is read as that
};

/// The entries of a zip, sorted by name; folders ending in .gdb stand for what they hold. Throws
/// Error(input) when it is no zip, and for what looks like a zip bomb: more than 10,000 entries, an entry
/// above 8 GB, or more than 200 times the size of the zip altogether. The zip may be in a zip
/// ("/vsizip/...").
std::vector<ZipEntry> list_zip(const std::string& zip);

/// What GDAL calls an entry of a zip.
std::string path_in_zip(const std::string& zip, const ZipEntry& entry);

/// Refuses an archive that a driver unpacks by itself (KMZ, XLSX, ODS) where list_zip() does, where it
/// unpacks to more than `most_bytes`, or where XML in it goes too deep. Throws Error(input).
void require_harmless_archive(const std::string& archive, std::uintmax_t most_bytes);

}  // namespace lifang
