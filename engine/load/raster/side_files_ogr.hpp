#pragma once
// Private to load/: what lies beside a raster or is named by it, and is read with it.

#include <filesystem>
#include <string>

#include <gdal.h>

namespace lifang {

/// Reduced pictures and masks beside a raster (.ovr, .msk) GDAL opens with whatever driver takes them, those
/// that read other files or the network too. Lets through what is a GeoTIFF of its own. Throws Error(input).
void require_plain_side_files(const std::filesystem::path& raster);

/// Refuses a raster that names a file of reduced pictures, in its own words or in those of its .aux.xml. To
/// be asked before anything else is asked of its bands. Throws Error(input), which names `file`.
void require_own_overviews(GDALDatasetH raster, const std::string& file);

/// Refuses a raster that is made of files in other folders than its own, as Erdas Imagine's can be: any
/// file's bytes pass for pixels. Throws Error(input), which names `file`.
void require_own_folder(GDALDatasetH raster, const std::string& file);

}  // namespace lifang
