#include "load/raster/raster_bands_ogr.hpp"

#include <algorithm>
#include <cmath>

namespace lifang {
namespace {

/// The band with a colour interpretation, from 1; 0 where there is none.
int find_band(GDALDatasetH dataset, GDALColorInterp wanted) {
    for (int band = 1; band <= GDALGetRasterCount(dataset); ++band)
        if (GDALGetRasterColorInterpretation(GDALGetRasterBand(dataset, band)) == wanted) return band;
    return 0;
}

std::vector<std::array<std::uint8_t, 4>> read_palette(GDALColorTableH table) {
    std::vector<std::array<std::uint8_t, 4>> palette;
    const auto byte = [](short value) { return static_cast<std::uint8_t>(std::clamp<int>(value, 0, 255)); };
    for (int i = 0; i < GDALGetColorEntryCount(table); ++i) {
        GDALColorEntry entry{};
        GDALGetColorEntryAsRGB(table, i, &entry);
        palette.push_back({byte(entry.c1), byte(entry.c2), byte(entry.c3), byte(entry.c4)});
    }
    return palette;
}

/// Values of a band that are known, some thousand of them spread over it.
void add_sample(GDALRasterBandH band, std::vector<float>& sample) {
    constexpr int side = 64;
    const int width = std::min(side, GDALGetRasterBandXSize(band));
    const int height = std::min(side, GDALGetRasterBandYSize(band));
    const auto count = static_cast<std::size_t>(width) * static_cast<std::size_t>(height);
    std::vector<float> values(count);
    std::vector<std::uint8_t> mask(count);
    const auto read = [&](GDALRasterBandH from, void* into, GDALDataType type) {
        return GDALRasterIO(from, GF_Read, 0, 0, GDALGetRasterBandXSize(band), GDALGetRasterBandYSize(band),
                            into, width, height, type, 0, 0) == CE_None;
    };
    // a file that is damaged here will tell when its pixels are read
    if (!read(band, values.data(), GDT_Float32) || !read(GDALGetMaskBand(band), mask.data(), GDT_Byte))
        return;
    for (std::size_t i = 0; i < count; ++i)
        if (mask[i] != 0 && std::isfinite(values[i])) sample.push_back(values[i]);
}

/// One stretch for all bands, so that grey stays grey.
void stretch(GDALDatasetH dataset, RasterBands& bands) {
    std::vector<float> sample;
    for (const int band : bands.numbers) add_sample(GDALGetRasterBand(dataset, band), sample);
    if (sample.empty()) return;
    std::ranges::sort(sample);
    constexpr std::size_t fiftieth = 50;
    bands.low = sample[sample.size() / fiftieth];
    bands.high = sample[sample.size() - 1 - sample.size() / fiftieth];
    if (!(bands.high > bands.low)) bands.high = bands.low + 1.0;
}

std::uint8_t to_byte(double value) { return static_cast<std::uint8_t>(std::clamp(value, 0.0, 255.0) + 0.5); }

}  // namespace

RasterBands find_bands(GDALDatasetH dataset) {
    RasterBands bands;
    const int red = find_band(dataset, GCI_RedBand), green = find_band(dataset, GCI_GreenBand),
              blue = find_band(dataset, GCI_BlueBand);
    const int alpha = find_band(dataset, GCI_AlphaBand);
    const int count = GDALGetRasterCount(dataset) - (alpha > 0 ? 1 : 0);
    if (red > 0 && green > 0 && blue > 0)
        bands.numbers = {red, green, blue};
    else if (count >= 3)
        bands.numbers = {1, 2, 3};
    else
        bands.numbers = {alpha == 1 && count > 0 ? 2 : 1};
    const GDALRasterBandH first = GDALGetRasterBand(dataset, bands.numbers.front());
    if (bands.numbers.size() == 1)
        if (const GDALColorTableH table = GDALGetRasterColorTable(first)) bands.palette = read_palette(table);
    for (const int band : bands.numbers)
        bands.has_bytes =
            bands.has_bytes && GDALGetRasterDataType(GDALGetRasterBand(dataset, band)) == GDT_Byte;
    if (!bands.has_bytes && bands.palette.empty()) stretch(dataset, bands);
    return bands;
}

void add_colours(const RasterBands& bands, const std::vector<std::vector<float>>& planes,
                 const std::vector<float>& cover, std::vector<std::uint8_t>& rgba) {
    const double scale = 255.0 / (bands.high - bands.low);
    rgba.reserve(rgba.size() + cover.size() * 4);
    for (std::size_t i = 0; i < cover.size(); ++i) {
        std::array<double, 3> colour{};
        double alpha = std::isfinite(cover[i]) ? std::clamp<double>(cover[i], 0.0, 255.0) / 255.0 : 0.0;
        if (!bands.palette.empty()) {
            const auto place = static_cast<std::int64_t>(std::lround(planes.front()[i]));
            const bool is_known = place >= 0 && static_cast<std::size_t>(place) < bands.palette.size();
            const std::array<std::uint8_t, 4> entry =
                is_known ? bands.palette[static_cast<std::size_t>(place)] : std::array<std::uint8_t, 4>{};
            colour = {double(entry[0]), double(entry[1]), double(entry[2])};
            alpha *= entry[3] / 255.0;
        } else {
            for (std::size_t channel = 0; channel < 3; ++channel)
                colour[channel] = (planes[std::min(channel, planes.size() - 1)][i] - bands.low) * scale;
        }
        for (const double channel : colour) rgba.push_back(to_byte(std::clamp(channel, 0.0, 255.0) * alpha));
        rgba.push_back(to_byte(alpha * 255.0));
    }
}

}  // namespace lifang
