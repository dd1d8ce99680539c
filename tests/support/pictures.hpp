#pragma once
// Small rasters written through GDAL, as an office's are.

#include <array>
#include <filesystem>
#include <functional>
#include <memory>
#include <string>
#include <vector>

#include <catch2/catch.hpp>
#include <cpl_string.h>
#include <gdal.h>
#include <ogr_srs_api.h>

namespace lifang::testing {

/// A raster to be written: what a pixel holds, and where it lies.
struct Picture {
    int width = 40, height = 40;
    int bands = 3;
    GDALDataType type = GDT_Byte;
    std::array<double, 6> place{569000.0, 1.0, 0.0, 2769040.0, 0.0, -1.0};  ///< GDAL's geotransform
    std::string crs = "EPSG:4543";                                          ///< empty: none
    std::vector<std::string> options{};                                     ///< of the driver
    /// The value of a band (from 0) at a column and row.
    std::function<double(int band, int column, int row)> value = [](int, int, int) { return 0.0; };
    /// What else there is to be said before it is closed.
    std::function<void(GDALDatasetH)> finish = [](GDALDatasetH) {};
};

/// Writes it as `driver` knows how, by way of memory; returns the path.
inline std::string write_picture(const std::filesystem::path& path, const char* driver,
                                 const Picture& picture) {
    GDALAllRegister();
    const GDALDatasetH memory = GDALCreate(GDALGetDriverByName("MEM"), "", picture.width, picture.height,
                                           picture.bands, picture.type, nullptr);
    REQUIRE(memory);
    if (picture.place != std::array<double, 6>{})
        GDALSetGeoTransform(memory, std::array<double, 6>(picture.place).data());
    if (!picture.crs.empty()) {
        const OGRSpatialReferenceH srs = OSRNewSpatialReference(nullptr);
        REQUIRE(OSRSetFromUserInput(srs, picture.crs.c_str()) == OGRERR_NONE);
        OSRSetAxisMappingStrategy(srs, OAMS_TRADITIONAL_GIS_ORDER);
        GDALSetSpatialRef(memory, srs);
        OSRDestroySpatialReference(srs);
    }
    for (int band = 0; band < picture.bands; ++band)
        for (int row = 0; row < picture.height; ++row) {
            std::vector<double> line;
            for (int column = 0; column < picture.width; ++column)
                line.push_back(picture.value(band, column, row));
            REQUIRE(GDALRasterIO(GDALGetRasterBand(memory, band + 1), GF_Write, 0, row, picture.width, 1,
                                 line.data(), picture.width, 1, GDT_Float64, 0, 0) == CE_None);
        }
    picture.finish(memory);
    CPLStringList options;
    for (const std::string& option : picture.options) options.AddString(option.c_str());
    const GDALDatasetH written = GDALCreateCopy(GDALGetDriverByName(driver), path.c_str(), memory, FALSE,
                                                options.List(), nullptr, nullptr);
    REQUIRE(written);
    GDALClose(written);
    GDALClose(memory);
    return path.string();
}

}  // namespace lifang::testing
