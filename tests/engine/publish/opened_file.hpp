#pragma once

#include <filesystem>
#include <string>

#include <catch2/catch.hpp>
#include <ogrsf_frmts.h>

namespace lifang::testing {

/// A vector file as GDAL sees it, to be asked in SQL.
struct Opened {
    explicit Opened(const std::filesystem::path& path)
        : dataset(GDALDataset::Open(path.c_str(), GDAL_OF_VECTOR | GDAL_OF_READONLY)) {
        REQUIRE(dataset);
    }
    ~Opened() { GDALClose(dataset); }
    Opened(const Opened&) = delete;
    Opened& operator=(const Opened&) = delete;

    OGRLayer& layer(const std::string& name) {
        OGRLayer* found = dataset->GetLayerByName(name.c_str());
        REQUIRE(found);
        return *found;
    }
    std::string first_text(const std::string& statement) {
        OGRLayer* answer = dataset->ExecuteSQL(statement.c_str(), nullptr, nullptr);
        REQUIRE(answer);
        OGRFeature* feature = answer->GetNextFeature();
        const std::string text = feature ? feature->GetFieldAsString(0) : "";
        OGRFeature::DestroyFeature(feature);
        dataset->ReleaseResultSet(answer);
        return text;
    }

    GDALDataset* dataset;
};

/// Changes a vector file by one SQL statement.
inline void execute(const std::filesystem::path& path, const std::string& statement) {
    const GDALDatasetUniquePtr dataset(GDALDataset::Open(path.c_str(), GDAL_OF_VECTOR | GDAL_OF_UPDATE));
    REQUIRE(dataset);
    if (OGRLayer* answer = dataset->ExecuteSQL(statement.c_str(), nullptr, nullptr))
        dataset->ReleaseResultSet(answer);
}

}  // namespace lifang::testing
