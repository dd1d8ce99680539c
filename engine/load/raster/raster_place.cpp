#include "core/error.hpp"
#include "load/raster/raster_place_ogr.hpp"
#include "load/source/srs_ogr.hpp"

#include <cmath>

#include <ogr_srs_api.h>

namespace lifang {
namespace {

using Affine = std::array<double, 6>;

Point apply(const Affine& affine, Point p) {
    return {affine[0] + affine[1] * p.x + affine[2] * p.y, affine[3] + affine[4] * p.x + affine[5] * p.y};
}

/// Ground control points count where one affine arrangement fits all of them; else the picture has to be
/// rectified first.
Affine find_affine(GDALDatasetH dataset, const std::string& file) {
    Affine affine{};
    if (GDALGetGeoTransform(dataset, affine.data()) == CE_None) return affine;
    const int points = GDALGetGCPCount(dataset);
    if (points == 0) throw Error(ExitCode::input, file, Message("raster_without_place"));
    if (GDALGCPsToGeoTransform(points, GDALGetGCPs(dataset), affine.data(), FALSE) == 0)
        throw Error(ExitCode::input, file, Message("raster_not_rectified"));
    return affine;
}

Affine invert(const Affine& affine, const std::string& file) {
    Affine inverse{};
    Affine own = affine;  // GDAL's interface is not const
    if (GDALInvGeoTransform(own.data(), inverse.data()) == 0)
        throw Error(ExitCode::input, file, Message("raster_without_place"));
    return inverse;
}

Crs find_crs(GDALDatasetH dataset, const std::string& file, const Crs& plan) {
    OGRSpatialReferenceH srs = GDALGetSpatialRef(dataset);
    if (!srs) srs = GDALGetGCPSpatialRef(dataset);
    const std::optional<Crs> crs = crs_of(srs);
    if (plan.definition.empty()) {  // local metres: what has no CRS can only be in the same
        if (crs && !crs->definition.empty())
            throw Error(ExitCode::input, file, Message("raster_beside_local_metres", {{"crs", crs->name}}));
        return plan;
    }
    if (!crs) throw Error(ExitCode::input, file, Message("raster_without_crs", {{"crs", plan.definition}}));
    if (crs->definition.empty())
        throw Error(ExitCode::input, file, Message("raster_in_local_metres", {{"crs", plan.name}}));
    return *crs;
}

/// GDAL's and PROJ's refusals name no file.
Transform make_transform(const Crs& from, const Crs& to, const std::string& file) {
    try {
        return {from, to};
    } catch (const Error& error) {
        throw Error(ExitCode::input, file, error.message(), Message("raster_needs_parameters"));
    }
}

}  // namespace

RasterPlace::RasterPlace(GDALDatasetH dataset, const std::string& file, const Crs& plan)
    : there_(find_affine(dataset, file)),
      back_(invert(there_, file)),
      to_plan_(make_transform(find_crs(dataset, file, plan), plan, file)),
      to_raster_(make_transform(plan, find_crs(dataset, file, plan), file)) {}

void RasterPlace::to_pixels(std::vector<Point>& points) const {
    to_raster_.apply(points);
    for (Point& point : points) point = apply(back_, point);
}

void RasterPlace::to_plan(std::vector<Point>& points) const {
    for (Point& point : points) point = apply(there_, point);
    to_plan_.apply(points);
}

}  // namespace lifang
