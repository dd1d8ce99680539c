#pragma once
// Private to load/: what the bands of a raster mean, and their values as colours.

#include "load/raster/raster.hpp"

#include <array>
#include <vector>

#include <gdal.h>

namespace lifang {

/// Which bands make the colours, and how.
struct RasterBands {
    std::vector<int> numbers;  ///< from 1: one (grey, or looked up in the palette), or red, green and blue
    std::vector<std::array<std::uint8_t, 4>> palette;  ///< empty: values are brightness
    bool has_bytes = true;                             ///< values 0–255; else they are stretched
    double low = 0.0, high = 255.0;                    ///< what becomes black and white
};

/// By colour interpretation: palette, grey, or red, green and blue, in whatever order; without one, the first
/// three bands, or the first. Reads a sample where values are not bytes.
RasterBands find_bands(GDALDatasetH dataset);

/// Values of the bands, one plane each, and how covered each pixel is (0–255), as colours. Planes hold
/// `pixels` values. Appends four bytes a pixel to `rgba`.
void add_colours(const RasterBands& bands, const std::vector<std::vector<float>>& planes,
                 const std::vector<float>& cover, std::vector<std::uint8_t>& rgba);

}  // namespace lifang
