#pragma once
// Private to load/: pixels of one arrangement into those of another, by GDAL's warper.

#include "load/raster/raster.hpp"
#include "load/raster/raster_place_ogr.hpp"

#include <vector>

namespace lifang {

/// GDALProgressFunc: ends a long reading or warp when its run (a `Run`) is to stop.
inline int CPL_STDCALL go_on_unless_stopped(double, const char*, void* run) {
    return static_cast<const Run*>(run)->stop_token().stop_requested() ? FALSE : TRUE;
}

/// Pixels as they were read: of a part of a raster, fewer than it has there. Values by band, and how covered
/// each pixel is, 0–255.
struct ReadPixels {
    double column = 0.0, row = 0.0;    ///< where the part begins in the raster
    double columns = 1.0, rows = 1.0;  ///< pixels of the raster a pixel
    int width = 0, height = 0;
    std::vector<std::vector<float>> planes{};
    std::vector<float> cover{};
};

/// The planes as they are seen in a window of the plan, in so many pixels: bilinear, or nearest where values
/// are no quantities. Throws Error(interrupted) when the run is stopped, Error(internal) when GDAL refuses.
ReadPixels warp(ReadPixels pixels, const RasterPlace& place, const Box& window, int width, int height,
                bool is_smooth, const Run& run);

}  // namespace lifang
