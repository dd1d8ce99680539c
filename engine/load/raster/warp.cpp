#include "core/error.hpp"
#include "load/raster/warp_ogr.hpp"
#include "load/source/gdal_ogr.hpp"

#include <cmath>
#include <numeric>

#include <cpl_string.h>
#include <gdal_alg.h>
#include <gdalwarper.h>

namespace lifang {
namespace {

/// The planes and the cover as bands of a data set that lies in memory that stays ours.
Dataset wrap(ReadPixels& pixels) {
    const GDALDriverH memory = GDALGetDriverByName("MEM");
    Dataset dataset(GDALCreate(memory, "", pixels.width, pixels.height, 0, GDT_Float32, nullptr));
    const auto add = [&](std::vector<float>& values) {
        CPLStringList options;
        char pointer[64] = {};
        CPLPrintPointer(pointer, values.data(), sizeof(pointer) - 1);
        options.SetNameValue("DATAPOINTER", pointer);
        GDALAddBand(dataset.get(), GDT_Float32, options.List());
    };
    for (std::vector<float>& plane : pixels.planes) add(plane);
    add(pixels.cover);
    return dataset;
}

/// What GDAL's warper asks: where a pixel of the window lies among the pixels read, and back.
struct Way {
    const RasterPlace& place;
    const ReadPixels& from;
    const Box& window;
    double metres_x, metres_y;  ///< a pixel of the window

    static int move(void* self, int to_source, int count, double* x, double* y, double*, int* moved) {
        const Way& way = *static_cast<const Way*>(self);
        std::vector<Point> points;
        for (int i = 0; i < count; ++i)
            points.push_back(to_source ? way.on_ground({x[i], y[i]}) : way.in_raster({x[i], y[i]}));
        to_source ? way.place.to_pixels(points) : way.place.to_plan(points);
        for (int i = 0; i < count; ++i) {
            const Point p = points[static_cast<std::size_t>(i)];
            moved[i] = std::isfinite(p.x) && std::isfinite(p.y) ? 1 : 0;
            const Point found = to_source ? way.in_part(p) : way.in_window(p);
            x[i] = found.x;
            y[i] = found.y;
        }
        return 1;
    }

  private:
    Point on_ground(Point p) const { return {window.min.x + p.x * metres_x, window.max.y - p.y * metres_y}; }
    Point in_window(Point p) const {
        return {(p.x - window.min.x) / metres_x, (window.max.y - p.y) / metres_y};
    }
    Point in_raster(Point p) const { return {from.column + p.x * from.columns, from.row + p.y * from.rows}; }
    Point in_part(Point p) const {
        return {(p.x - from.column) / from.columns, (p.y - from.row) / from.rows};
    }
};

struct DestroyOptions {
    void operator()(GDALWarpOptions* options) const { GDALDestroyWarpOptions(options); }
};
struct DestroyApproximation {
    void operator()(void* transformer) const { GDALDestroyApproxTransformer(transformer); }
};

}  // namespace

ReadPixels warp(ReadPixels pixels, const RasterPlace& place, const Box& window, int width, int height,
                bool is_smooth, const Run& run) {
    const GdalMessages messages;
    ReadPixels seen{.width = width, .height = height};
    const auto count = static_cast<std::size_t>(width) * static_cast<std::size_t>(height);
    seen.planes.assign(pixels.planes.size(), std::vector<float>(count));
    seen.cover.assign(count, 0.0F);
    const Dataset from = wrap(pixels), to = wrap(seen);
    Way way{place, pixels, window, window.width() / width, window.height() / height};
    constexpr double most_error = 0.125;  // pixels
    const std::unique_ptr<void, DestroyApproximation> near(
        GDALCreateApproxTransformer(&Way::move, &way, most_error));

    const std::unique_ptr<GDALWarpOptions, DestroyOptions> options(GDALCreateWarpOptions());
    const auto bands = static_cast<int>(pixels.planes.size());
    options->hSrcDS = from.get();
    options->hDstDS = to.get();
    options->nBandCount = bands;
    for (int** numbers : {&options->panSrcBands, &options->panDstBands}) {
        *numbers = static_cast<int*>(CPLMalloc(sizeof(int) * pixels.planes.size()));
        std::iota(*numbers, *numbers + bands, 1);
    }
    options->nSrcAlphaBand = options->nDstAlphaBand = bands + 1;
    options->eResampleAlg = is_smooth ? GRA_Bilinear : GRA_NearestNeighbour;
    options->eWorkingDataType = GDT_Float32;
    options->papszWarpOptions = CSLSetNameValue(nullptr, "INIT_DEST", "0");
    options->papszWarpOptions = CSLSetNameValue(options->papszWarpOptions, "SRC_ALPHA_MAX", "255");
    options->papszWarpOptions = CSLSetNameValue(options->papszWarpOptions, "DST_ALPHA_MAX", "255");
    options->pfnTransformer = GDALApproxTransform;
    options->pTransformerArg = near.get();
    options->pfnProgress = &go_on_unless_stopped;
    options->pProgressArg = const_cast<Run*>(&run);

    const GDALWarpOperationH operation = GDALCreateWarpOperation(options.get());
    const CPLErr result = operation ? GDALChunkAndWarpImage(operation, 0, 0, width, height) : CE_Failure;
    if (operation) GDALDestroyWarpOperation(operation);
    run.check_stop();
    if (result != CE_None) {
        const std::string cause = messages.failures().empty() ? "" : messages.failures().front();
        throw Error(ExitCode::internal, "GDAL", Message::verbatim(cause));
    }
    return seen;
}

}  // namespace lifang
