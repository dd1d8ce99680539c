#include "core/ascii.hpp"
#include "core/error.hpp"
#include "load/raster/open_raster_ogr.hpp"
#include "load/raster/raster.hpp"
#include "load/raster/side_files_ogr.hpp"
#include "load/raster/virtual_raster.hpp"
#include "storage/drivers.hpp"
#include "storage/nesting.hpp"
#include "storage/regular_file.hpp"

#include <algorithm>
#include <array>
#include <cstdint>
#include <mutex>

#include <cpl_string.h>
#include <fmt/format.h>
#include <fmt/ranges.h>

namespace lifang {
namespace {

namespace fs = std::filesystem;

void prepare_drivers() {
    register_drivers();
    static std::once_flag once;
    // GDAL's own choice, a twentieth of all memory, is more than a basemap is worth
    constexpr GIntBig cached_bytes = 64 << 20;
    std::call_once(once, [] { GDALSetCacheMax64(cached_bytes); });
}

void require_file(const std::string& file) {
    const std::string lower = to_lower_ascii(file);
    if (lower.find("://") != std::string::npos || lower.starts_with("/vsi"))
        throw Error(ExitCode::input, file, Message("not_a_file_on_disk"));
    std::error_code unnameable;
    if (!fs::exists(file, unnameable))
        throw Error(ExitCode::input, file, Message("no_such_file"), Message("check_name_and_folder"));
    require_bounded(file);
    require_bounded_companions(file);
    require_plain_side_files(file);
    require_shallow_file(file, file);
    if (const std::string side = file + ".aux.xml"; fs::exists(side, unnameable)) {
        require_bounded(side);
        require_shallow_file(side, side);
    }
}

/// A strip or tile is read as a whole: a small file can declare one that no memory holds.
void require_small_blocks(GDALDatasetH dataset, const std::string& file) {
    constexpr std::int64_t most_bytes = 256 << 20;
    for (int band = 1; band <= GDALGetRasterCount(dataset); ++band) {
        const GDALRasterBandH handle = GDALGetRasterBand(dataset, band);
        int width = 0, height = 0;
        GDALGetBlockSize(handle, &width, &height);
        const std::int64_t bytes =
            std::int64_t{width} * height * GDALGetDataTypeSizeBytes(GDALGetRasterDataType(handle));
        if (bytes > most_bytes)
            throw Error(ExitCode::input, file,
                        Message("raster_blocks_too_large",
                                {{"width", width}, {"height", height}, {"most", most_bytes >> 20}}));
    }
}

}  // namespace

bool is_picture(const std::string& file) {
    constexpr std::array endings = {".tif", ".tiff", ".vrt", ".mbtiles", ".png", ".jpg", ".jpeg", ".webp",
                                    ".jp2", ".img",  ".gif", ".bmp",     ".asc", ".hgt", ".dem",  ".dt2"};
    const std::string ending = to_lower_ascii(fs::path(file).extension().string());
    if (std::ranges::find(endings, ending) != endings.end()) return true;
    std::error_code unnameable;
    if (!fs::is_regular_file(file, unnameable)) return false;
    if (ending == ".gpkg") {
        try {
            return open_raster(file).dataset != nullptr;
        } catch (const Error&) {  // a file of areas and lines, or one that whoever reads it will tell of
            return false;
        }
    }
    prepare_drivers();
    const GdalMessages unheard;
    std::vector<const char*> drivers(raster_drivers.begin(), raster_drivers.end());
    drivers.push_back(nullptr);
    return GDALIdentifyDriverEx(file.c_str(), GDAL_OF_RASTER, drivers.data(), nullptr) != nullptr;
}

void refuse_damaged(const std::string& file, const GdalMessages& messages) {
    const std::string cause = messages.failures().empty() ? "" : messages.failures().front();
    throw Error(ExitCode::input, file, Message("file_damaged", {{"cause", cause}}));
}

OpenRaster open_raster(const std::string& file) {
    prepare_drivers();
    require_file(file);
    const GdalMessages messages;
    const bool is_virtual = is_virtual_raster(file);
    if (is_virtual) require_plain_members(file);
    OpenRaster opened{.file = file, .snapshot = std::make_unique<Snapshot>(file), .dataset = nullptr};
    CPLStringList options;
    options.SetNameValue("@IMMUTABLE", "YES");  // "@": only for the driver that knows the option
    std::vector<const char*> drivers(raster_drivers.begin(), raster_drivers.end());
    drivers.push_back("VRT");
    drivers.push_back(nullptr);
    opened.dataset.reset(GDALOpenEx(opened.snapshot->path().c_str(), GDAL_OF_RASTER | GDAL_OF_READONLY,
                                    drivers.data(), options.List(), nullptr));
    if (!opened.dataset || GDALGetRasterCount(opened.dataset.get()) == 0) {
        const std::string formats = fmt::format("{}", fmt::join(raster_drivers, ", "));
        throw Error(ExitCode::input, file,
                    messages.failures().empty()
                        ? Message("not_a_raster_file", {{"formats", formats}})
                        : Message("not_a_raster_file_says_gdal", {{"cause", messages.failures().front()}}));
    }
    require_own_overviews(opened.dataset.get(), file);
    if (!is_virtual) require_own_folder(opened.dataset.get(), file);
    require_small_blocks(opened.dataset.get(), file);
    return opened;
}

}  // namespace lifang
