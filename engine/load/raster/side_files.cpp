#include "core/ascii.hpp"
#include "core/error.hpp"
#include "load/raster/side_files_ogr.hpp"
#include "load/source/gdal_ogr.hpp"
#include "storage/regular_file.hpp"

#include <cpl_string.h>

namespace lifang {
namespace {

namespace fs = std::filesystem;

void require_plain_side_file(const fs::path& side) {
    require_bounded(side);
    const GdalMessages unheard;
    const char* const plain_driver[] = {"GTiff", nullptr};
    const Dataset opened(
        GDALOpenEx(side.c_str(), GDAL_OF_RASTER | GDAL_OF_READONLY, plain_driver, nullptr, nullptr));
    if (!opened) throw Error(ExitCode::input, side.string(), Message("raster_side_file"));
    require_own_overviews(opened.get(), side.string());
}

}  // namespace

void require_plain_side_files(const fs::path& raster) {
    const std::string stem = raster.stem().string() + ".";
    const fs::path folder = raster.has_parent_path() ? raster.parent_path() : ".";
    std::error_code unreadable;
    for (fs::directory_iterator entry(folder, unreadable), end; !unreadable && entry != end;
         entry.increment(unreadable)) {
        const std::string name = entry->path().filename().string();
        const std::string ending = to_lower_ascii(entry->path().extension().string());
        if (name.starts_with(stem) && (ending == ".ovr" || ending == ".msk"))
            require_plain_side_file(entry->path());
    }
}

void require_own_overviews(GDALDatasetH raster, const std::string& file) {
    if (GDALGetMetadataItem(raster, "OVERVIEW_FILE", "OVERVIEWS"))
        throw Error(ExitCode::input, file, Message("raster_side_file"));
}

void require_own_folder(GDALDatasetH raster, const std::string& file) {
    const auto folder_of = [](const char* path) { return fs::path(path).lexically_normal().parent_path(); };
    const fs::path own = folder_of(GDALGetDescription(raster));
    const CPLStringList files(GDALGetFileList(raster));
    for (int i = 0; i < files.size(); ++i)
        if (folder_of(files[i]) != own)
            throw Error(ExitCode::input, file, Message("raster_files_elsewhere", {{"file", files[i]}}));
}

}  // namespace lifang
