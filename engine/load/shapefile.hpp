#pragma once

#include <filesystem>
#include <string>
#include <vector>

namespace lifang {

/// Refuses a shapefile that GDAL would read half without a word: a missing .shx or .dbf, and a .shp or .dbf
/// shorter than its header says. Throws Error(input).
void check_shapefile(const std::filesystem::path& shp);

/// The same for an entry of a zip, as far as its list of names tells.
void check_zipped_shapefile(const std::string& zip, const std::string& entry,
                            const std::vector<std::string>& entries);

/// The files with the same stem that make up a shapefile, .shp first.
std::vector<std::filesystem::path> list_shapefile_parts(const std::filesystem::path& shp);

/// "GB18030" when the .dbf names no encoding and its text is not UTF-8 but Chinese; else empty: GDAL knows.
std::string find_unnamed_encoding(const std::filesystem::path& shp);

}  // namespace lifang
