#pragma once

#include <filesystem>
#include <optional>
#include <string>

namespace lifang {

/// What is written for a source on disk, taken apart: "PATH", "PATH:LAYER", "PATH:SHEET", "PATH:LAYOUT", or
/// GDAL's "/vsizip/ARCHIVE.zip/MEMBER".
struct SourceName {
    std::filesystem::path path;  ///< a file or folder that is there
    std::string part;            ///< the layer, sheet, layout or member; empty: all of it
    bool is_member = false;      ///< of an archive
};

/// The longest path that is there counts: names of files and of layers may hold colons, too. Null where
/// nothing is there, so for a database on a server.
std::optional<SourceName> split_source(const std::string& source);

}  // namespace lifang
