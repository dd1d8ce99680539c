#pragma once
// Private to load/: virtual rasters (.vrt), which put several files together.

#include <array>
#include <string>

namespace lifang {

/// Formats that hold pixels and nothing else, by GDAL's short names. Not among them: what fetches tiles or
/// follows links (WMS, WMTS, plugins), and what runs code.
inline constexpr std::array raster_drivers = {
    "GTiff",  "MBTiles", "GPKG",    "PNG",  "JPEG",    "WEBP", "JP2OpenJPEG",
    "GIF",    "BMP",     "HFA",     "ENVI", "EHdr",    "RMF",  "RST",
    "PCIDSK", "AAIGrid", "SRTMHGT", "DTED", "USGSDEM", "GSBG", "SAGA"};

/// By its first bytes.
bool is_virtual_raster(const std::string& file);

/// Lets through what puts files on disk side by side, each of a format above. Throws Error(input) for network
/// paths, other virtual rasters, missing files, pixel functions and warps, and for more files than
/// a district can need.
void require_plain_members(const std::string& file);

}  // namespace lifang
