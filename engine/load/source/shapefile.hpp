#pragma once

#include <filesystem>
#include <string>
#include <vector>

namespace lifang {

/// Refuses a shapefile that GDAL would read half without a word: a missing .shx or .dbf, a part shorter than
/// its header says, a table with another number of rows than there are shapes. `shp` is a path on disk or
/// one inside a zip (/vsizip/{…}/…); `shown` is what the reader of the message knows it by. Throws
/// Error(input).
void check_shapefile(const std::string& shp, const std::string& shown);

/// The files on disk with the same stem that make up a shapefile, .shp first.
std::vector<std::filesystem::path> list_shapefile_parts(const std::filesystem::path& shp);

/// What the text of a shapefile is to be read as, on disk or in a zip.
struct TextEncoding {
    std::string name;       ///< as iconv calls it; empty: GDAL knows
    bool is_guess = false;  ///< from the text itself: nothing names it, or what names it is wrong
};
TextEncoding find_encoding(const std::string& shp);

}  // namespace lifang
