// Files that are looked at with a plan: their pixels on the screen, below or above the plan's own.
#include "core/error.hpp"
#include "scene/services.hpp"
#include "support/map_screen.hpp"
#include "support/pictures.hpp"
#include "support/real_data.hpp"
#include "support/small_plan.hpp"

#include <ogr_api.h>

using namespace lifang;
using namespace lifang::testing;

namespace {

using Kind = scene::AddedLayer::Kind;

Plan four_units() {
    return draw_plan({"AABB",  //
                      "AABB",  //
                      "CC.D",  //
                      "CCED"},
                     {{"A", "B", "C", "D"}});
}

scene::AddedLayersPtr added(std::vector<scene::AddedLayer> layers) {
    return std::make_shared<const scene::AddedLayers>(std::move(layers));
}

/// The whole district and 100 m around it, a metre a pixel: red north of the middle, green south of it.
std::string write_ground(const TemporaryFolder& folder) {
    return write_picture(
        folder / "ground.tif", "GTiff",
        {.width = 600,
         .height = 600,
         .place = {-100.0, 1.0, 0.0, 500.0, 0.0, -1.0},
         .value = [](int band, int, int row) { return band == (row < 300 ? 0 : 1) ? 255.0 : 0.0; }});
}

/// A GeoPackage that names no CRS, as the district drawn in letters lies nowhere.
std::string write_shapes(const TemporaryFolder& folder, const std::vector<std::string>& shapes) {
    GDALAllRegister();
    const std::string file = (folder / "others.gpkg").string();
    const GDALDatasetH dataset =
        GDALCreate(GDALGetDriverByName("GPKG"), file.c_str(), 0, 0, 0, GDT_Unknown, nullptr);
    REQUIRE(dataset);
    const OGRLayerH layer = GDALDatasetCreateLayer(dataset, "others", nullptr, wkbUnknown, nullptr);
    for (const std::string& shape : shapes) {
        OGRGeometryH geometry = nullptr;
        std::string text = shape;
        char* begin = text.data();
        REQUIRE(OGR_G_CreateFromWkt(&begin, nullptr, &geometry) == OGRERR_NONE);
        const OGRFeatureH feature = OGR_F_Create(OGR_L_GetLayerDefn(layer));
        REQUIRE(OGR_F_SetGeometryDirectly(feature, geometry) == OGRERR_NONE);
        REQUIRE(OGR_L_CreateFeature(layer, feature) == OGRERR_NONE);
        OGR_F_Destroy(feature);
    }
    GDALClose(dataset);
    return file;
}

struct AddedScreen : Screen {
    AddedScreen() : Screen(four_units()) {}
    QColor seen(double column, double row) { return picture().pixelColor(at(column, row)); }
};

const QColor red(255, 0, 0), green(0, 255, 0);

}  // namespace

TEST_CASE("a basemap lies where it belongs, below the units, and is gone when it is turned off") {
    const TemporaryFolder folder;
    AddedScreen screen;
    const QColor paper = screen.seen(-0.3, 1.0), unit = screen.seen(0.5, 0.6);
    scene::AddedLayer ground{.id = 1, .file = write_ground(folder)};
    screen.map.setAdded(added({ground}));
    // beside the district it is seen as it is, north and south of the middle
    CHECK(alike(screen.seen(-0.3, 1.0), red));
    CHECK(alike(screen.seen(-0.3, 3.0), green));
    CHECK(alike(screen.seen(-0.3, 1.95), red));
    CHECK(alike(screen.seen(-0.3, 2.05), green));
    // a unit lies over it and lets it through: redder than the unit, not red
    const QColor through = screen.seen(0.5, 0.6);
    CHECK_FALSE(alike(through, red));
    CHECK_FALSE(alike(through, unit));
    CHECK(through.red() - through.green() > unit.red() - unit.green() + 40);
    CHECK(through.green() > 40);
    // borders stay what they are
    CHECK(alike(screen.seen(2.0, 0.5), Screen::colour(screen.style.unit_border_colour)));

    ground.shown = false;
    screen.map.setAdded(added({ground}));
    CHECK(alike(screen.seen(-0.3, 1.0), paper));
    CHECK(alike(screen.seen(0.5, 0.6), unit));
}

TEST_CASE("a basemap is as strong as its slider says") {
    const TemporaryFolder folder;
    AddedScreen screen;
    const QColor paper = screen.seen(-0.3, 1.0);
    screen.map.setAdded(added({{.id = 1, .file = write_ground(folder), .opacity = 0.5}}));
    const QColor half((paper.red() + 255) / 2, paper.green() / 2, paper.blue() / 2);
    CHECK(alike(screen.seen(-0.3, 1.0), half));
}

TEST_CASE("zoomed and moved, the basemap stays on its ground, and makes no triangles") {
    const TemporaryFolder folder;
    AddedScreen screen;
    screen.map.setAdded(added({{.id = 1, .file = write_ground(folder)}}));
    REQUIRE(alike(screen.seen(-0.3, 1.9), red));
    const std::uint64_t made = scene::count_made_tiles();
    const QPoint there = screen.at(-0.3, 2.0);
    for (const double factor : {3.0, 2.0, 0.05}) {
        screen.map.zoomBy(factor, there.x(), there.y());
        screen.map.panBy(40.0, 0.0);
        const double pixel = screen.map.metersPerPixel() / 100.0;  // in squares of the grid
        CHECK(alike(screen.seen(-0.3, 2.0 - 4.0 * pixel), red));
        CHECK(alike(screen.seen(-0.3, 2.0 + 4.0 * pixel), green));
    }
    CHECK(scene::count_made_tiles() == made);
}

TEST_CASE("lines, areas and points of others lie over or under the units, in their colour") {
    const TemporaryFolder folder;
    const std::string file = write_shapes(
        folder,
        {"LINESTRING (0 340, 400 340)", "POLYGON ((10 10, 90 10, 90 90, 10 90, 10 10))", "POINT (370 130)"});
    AddedScreen screen;
    const QColor colour = Screen::colour(kind_colour(screen.style, 2));
    const QColor unit = screen.seen(0.5, 3.7);
    QObject::connect(&screen.map, &MapItem::addedFailed, &screen.map,
                     [](int, const Error& error) { FAIL_CHECK(error.where() + ": " + error.problem()); });
    scene::AddedLayer others{.id = 1, .file = file, .kind = Kind::reference, .over_units = true, .colour = 2};
    screen.map.setAdded(added({others}));
    CHECK(alike(screen.seen(2.6, 0.6), colour));
    CHECK(alike(screen.seen(3.7, 2.7), colour));
    CHECK_FALSE(alike(screen.seen(0.5, 3.7), unit));
    others.over_units = false;
    screen.map.setAdded(added({others}));
    CHECK_FALSE(alike(screen.seen(2.6, 0.6), colour));  // seen through the unit
    others.shown = false;
    screen.map.setAdded(added({others}));
    CHECK(alike(screen.seen(0.5, 3.7), unit));
}

TEST_CASE("a file that cannot be read is told once, and the map is whole without it") {
    const TemporaryFolder folder;
    AddedScreen screen;
    const QColor before = screen.seen(-0.3, 1.0);
    std::vector<std::pair<int, std::string>> told;
    QObject::connect(&screen.map, &MapItem::addedFailed, &screen.map, [&](int layer, const Error& error) {
        told.emplace_back(layer, error.message().code());
    });
    const std::string nowhere = write_picture(folder / "nowhere.tif", "GTiff", {.crs = ""});
    screen.map.setAdded(added({{.id = 7, .file = nowhere}, {.id = 8, .file = write_ground(folder)}}));
    CHECK(alike(screen.seen(-0.3, 1.0), red));
    REQUIRE(told.size() == 1);
    CHECK(told[0] == std::pair{7, std::string("raster_without_crs")});
    screen.map.setAdded({});
    CHECK(alike(screen.seen(-0.3, 1.0), before));
}

TEST_CASE("another plan lets go of what was being read, and reads its own") {
    const TemporaryFolder folder;
    AddedScreen screen;
    screen.map.setAdded(added({{.id = 1, .file = write_ground(folder)}}));
    screen.map.setGround(std::make_shared<const scene::Ground>(std::make_shared<const Plan>(four_units())));
    screen.show(0);
    CHECK(alike(screen.seen(-0.3, 1.0), red));
}
