#include "load/raster/raster.hpp"

#include "core/error.hpp"
#include "load/place/middle.hpp"
#include "load/raster/open_raster_ogr.hpp"
#include "load/raster/raster_bands_ogr.hpp"
#include "load/raster/raster_place_ogr.hpp"
#include "load/raster/warp_ogr.hpp"

#include <algorithm>
#include <cmath>

namespace lifang {
namespace {

constexpr int most_side = 2048;  // pixels of a picture, and of what is read for it

/// Points along a grid over a box: what is straight in one CRS is bent in another.
std::vector<Point> spread_over(const Box& box) {
    constexpr int steps = 16;
    std::vector<Point> points;
    for (int row = 0; row <= steps; ++row)
        for (int column = 0; column <= steps; ++column)
            points.push_back(
                {box.min.x + box.width() * column / steps, box.min.y + box.height() * row / steps});
    return points;
}

Box around(const std::vector<Point>& points) {
    Box box;
    for (const Point& point : points)
        if (std::isfinite(point.x) && std::isfinite(point.y)) box.include(point);
    return box;
}

/// Where values are missing by a number that stands for it, a pixel counts where any band has one: black of
/// an orthophoto is 0 in one band or another.
bool has_number_for_nothing(GDALRasterBandH band) { return (GDALGetMaskFlags(band) & GMF_NODATA) != 0; }

}  // namespace

struct Raster::Opened {
    OpenRaster source;
    RasterPlace place;
    RasterBands bands;
    int width, height;
    Box ground{};
    double metres_per_pixel = 0.0;

    Opened(OpenRaster opened, const Crs& plan)
        : source(std::move(opened)),
          place(source.dataset.get(), source.file, plan),
          bands(find_bands(source.dataset.get())),
          width(GDALGetRasterXSize(source.dataset.get())),
          height(GDALGetRasterYSize(source.dataset.get())) {
        std::vector<Point> points =
            spread_over({{0.0, 0.0}, {static_cast<double>(width), static_cast<double>(height)}});
        place.to_plan(points);
        ground = around(points);
        std::vector<Point> middle{{width / 2.0, height / 2.0}, {width / 2.0 + 1.0, height / 2.0}};
        place.to_plan(middle);
        metres_per_pixel = std::hypot(middle[1].x - middle[0].x, middle[1].y - middle[0].y);
        if (ground.is_empty() || !(metres_per_pixel > 0.0))
            throw Error(ExitCode::input, source.file, Message("raster_without_place"));
    }

    /// Which pixels of the raster a window needs; empty where it has none there.
    Box find_part(const Box& window, int pixels) const {
        std::vector<Point> points = spread_over(window);
        place.to_pixels(points);
        const Box box = around(points);
        if (box.is_empty()) return {};
        const double margin = 2.0 + 2.0 * std::max(box.width(), box.height()) / pixels;
        const Box part{
            {std::max(0.0, std::floor(box.min.x - margin)), std::max(0.0, std::floor(box.min.y - margin))},
            {std::min<double>(width, std::ceil(box.max.x + margin)),
             std::min<double>(height, std::ceil(box.max.y + margin))}};
        return part.min.x < part.max.x && part.min.y < part.max.y ? part : Box{};
    }

    /// GDAL takes the overview that fits by itself.
    void read_band(GDALRasterBandH band, const ReadPixels& into, std::vector<float>& values, bool is_smooth,
                   const Run& run) const {
        const GdalMessages messages;
        GDALRasterIOExtraArg extra;
        INIT_RASTERIO_EXTRA_ARG(extra);
        const bool is_reduced = into.columns > 1.0 || into.rows > 1.0;
        extra.eResampleAlg = is_smooth && is_reduced ? GRIORA_Average : GRIORA_NearestNeighbour;
        extra.pfnProgress = &go_on_unless_stopped;
        extra.pProgressData = const_cast<Run*>(&run);
        const auto whole = [](double value) { return static_cast<int>(std::lround(value)); };
        const CPLErr result =
            GDALRasterIOEx(band, GF_Read, whole(into.column), whole(into.row),
                           whole(into.columns * into.width), whole(into.rows * into.height), values.data(),
                           into.width, into.height, GDT_Float32, 0, 0, &extra);
        run.check_stop();
        if (result != CE_None || !messages.failures().empty()) refuse_damaged(source.file, messages);
    }

    ReadPixels read_part(const Box& part, int most_width, int most_height, const Run& run) const {
        ReadPixels pixels{.column = part.min.x, .row = part.min.y};
        pixels.width = std::clamp(static_cast<int>(part.width()), 1, most_width);
        pixels.height = std::clamp(static_cast<int>(part.height()), 1, most_height);
        pixels.columns = part.width() / pixels.width;
        pixels.rows = part.height() / pixels.height;
        const auto count = static_cast<std::size_t>(pixels.width) * static_cast<std::size_t>(pixels.height);
        pixels.cover.assign(count, 0.0F);
        std::vector<float> mask(count);
        for (const int number : bands.numbers) {
            const GDALRasterBandH band = GDALGetRasterBand(source.dataset.get(), number);
            pixels.planes.emplace_back(count);
            read_band(band, pixels, pixels.planes.back(), bands.palette.empty(), run);
            if (pixels.planes.size() > 1 && !has_number_for_nothing(band)) continue;
            read_band(GDALGetMaskBand(band), pixels, mask, false, run);
            for (std::size_t i = 0; i < count; ++i) {
                float& value = pixels.planes.back()[i];
                if (std::isfinite(value))
                    pixels.cover[i] = std::max(pixels.cover[i], mask[i]);
                else
                    value = 0.0F;
            }
        }
        return pixels;
    }
};

Raster::Raster(const std::string& file, const Crs& plan, const Run& run) {
    run.check_stop();
    opened_ = std::make_unique<Opened>(open_raster(file), plan);
}
Raster::~Raster() = default;
Raster::Raster(Raster&&) noexcept = default;
Raster& Raster::operator=(Raster&&) noexcept = default;

const std::string& Raster::file() const { return opened_->source.file; }
const Box& Raster::ground() const { return opened_->ground; }
double Raster::metres_per_pixel() const { return opened_->metres_per_pixel; }

GroundPicture Raster::read(const Box& window, int width, int height, const Run& run) const {
    GroundPicture picture{.ground = window,
                          .width = std::clamp(width, 1, most_side),
                          .height = std::clamp(height, 1, most_side)};
    const auto bytes = 4 * static_cast<std::size_t>(picture.width) * static_cast<std::size_t>(picture.height);
    const Box part = window.intersects(ground())
                         ? opened_->find_part(window, std::min(picture.width, picture.height))
                         : Box{};
    if (part.is_empty()) {
        picture.rgba.assign(bytes, 0);
        return picture;
    }
    // a turned picture needs more pixels than the window has
    ReadPixels pixels = opened_->read_part(part, std::min(2 * picture.width, most_side),
                                           std::min(2 * picture.height, most_side), run);
    const ReadPixels seen = warp(std::move(pixels), opened_->place, window, picture.width, picture.height,
                                 opened_->bands.palette.empty(), run);
    add_colours(opened_->bands, seen.planes, seen.cover, picture.rgba);
    return picture;
}

void require_overlap(const Raster& raster, const Box& district) {
    if (raster.ground().intersects(district)) return;
    throw Error(ExitCode::input, raster.file(),
                Message("raster_beside_district", {{"km", kilometres_between(raster.ground(), district)}}));
}

}  // namespace lifang
