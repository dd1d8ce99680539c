#pragma once

#include <string>
#include <vector>

namespace lifang::testing {

/// Writes a vector file (or a database's tables) as another one, by GDAL's own ogr2ogr: `options` are its
/// words. Throws std::runtime_error with GDAL's words.
void translate(const std::string& from, const std::string& to, const std::vector<std::string>& options);

/// Puts bytes that are no shape into the rows of a GeoPackage's table that a condition names; its spatial
/// index stays as it was. Throws std::runtime_error with GDAL's words.
void spoil_shapes(const std::string& geopackage, const std::string& table, const std::string& condition);

/// Packs files into a zip under their names, or under names given as raw bytes (not marked as UTF-8).
struct Packed {
    std::string path;
    std::string name;
};
void write_zip(const std::string& zip, const std::vector<Packed>& files);

}  // namespace lifang::testing
