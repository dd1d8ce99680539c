#pragma once
// Private to load/: where the pixels of a raster lie in the plan's CRS.

#include "geometry/crs.hpp"

#include <array>
#include <string>

#include <gdal.h>

namespace lifang {

/// From pixels (columns and rows from the north-west corner, of any affine arrangement) to a plan's metres
/// and back.
class RasterPlace {
  public:
    /// Throws Error(input), in the name of `file`, for what does not say where it lies or in what CRS, and
    /// for what the plan's CRS cannot be reached from.
    RasterPlace(GDALDatasetH dataset, const std::string& file, const Crs& plan);

    /// In place; what cannot be moved becomes infinite.
    void to_pixels(std::vector<Point>& points) const;
    void to_plan(std::vector<Point>& points) const;

  private:
    std::array<double, 6> there_{};  ///< GDAL's geotransform: pixels to the raster's CRS
    std::array<double, 6> back_{};
    Transform to_plan_, to_raster_;
};

}  // namespace lifang
