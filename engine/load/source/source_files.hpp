#pragma once

#include <filesystem>
#include <string>
#include <vector>

namespace lifang {

/// The files on disk that reading a source ("PATH", "PATH:LAYER", "/vsizip/…") may touch, found without
/// opening any: of a folder those in it, of a Shapefile, a MapInfo table or a database also what belongs to
/// it, of a member of a zip the zip. None for a database on a server and for what is not there.
std::vector<std::filesystem::path> list_source_files(const std::string& source);

}  // namespace lifang
