// Pictures of the ground as they come: where their pixels land in the plan, and in which colour.
#include "load/raster/raster.hpp"

#include "support/pictures.hpp"
#include "support/real_data.hpp"

#include <cmath>
#include <fstream>
#include <numbers>

#include <catch2/catch.hpp>

using namespace lifang;
using namespace lifang::testing;

namespace {

using Rgba = std::array<int, 4>;
constexpr Rgba nothing{0, 0, 0, 0}, red{255, 0, 0, 255}, blue{0, 0, 255, 255};

const Crs plan = make_crs("EPSG:4543");

/// The pixel at a place of a picture that covers `ground`, east and north of its south-western corner.
Rgba pixel_at(const GroundPicture& picture, double east, double north) {
    const auto column = static_cast<int>(east / picture.ground.width() * picture.width);
    const auto row = static_cast<int>((1.0 - north / picture.ground.height()) * picture.height);
    const std::size_t at = 4 * static_cast<std::size_t>(row * picture.width + column);
    return {picture.rgba.at(at), picture.rgba.at(at + 1), picture.rgba.at(at + 2), picture.rgba.at(at + 3)};
}

Box ground(double east = 0.0, double north = 0.0, double width = 40.0, double height = 40.0) {
    return {{569000.0 + east, 2769000.0 + north}, {569000.0 + east + width, 2769000.0 + north + height}};
}

GroundPicture look(const std::string& file, const Box& window = ground(), int pixels = 40) {
    const Run run;
    return Raster(file, plan, run).read(window, pixels, pixels, run);
}

/// Blue, with a red quarter in the north-west: which way is up can be seen.
double quartered(int band, int column, int row) {
    const bool is_red = column < 20 && row < 20;
    return band == (is_red ? 0 : 2) ? 255.0 : 0.0;
}

void check_quartered(const GroundPicture& picture) {
    CHECK(pixel_at(picture, 10.0, 30.0) == red);
    CHECK(pixel_at(picture, 30.0, 30.0) == blue);
    CHECK(pixel_at(picture, 10.0, 10.0) == blue);
    CHECK(pixel_at(picture, 19.0, 21.0) == red);
    CHECK(pixel_at(picture, 21.0, 21.0) == blue);
}

}  // namespace

TEST_CASE("every format of pictures lands on its ground") {
    const TemporaryFolder folder;
    const auto written = [&](const char* name, const char* driver, std::vector<std::string> options) {
        return write_picture(folder / name, driver, {.options = std::move(options), .value = quartered});
    };
    check_quartered(look(written("a.tif", "GTiff", {})));
    check_quartered(look(written("tiled.tif", "GTiff", {"TILED=YES", "COMPRESS=DEFLATE"})));
    check_quartered(look(written("a.gpkg", "GPKG", {"TILE_FORMAT=PNG"})));
    check_quartered(look(written("a.img", "HFA", {})));
    check_quartered(look(written("a.png", "PNG", {"WORLDFILE=YES"})));
}

TEST_CASE("a picture in another CRS is moved to where it lies, to a fifth of a metre") {
    const TemporaryFolder folder;
    const Crs degrees = make_crs("EPSG:4490");
    const Transform to_degrees(plan, degrees);
    const Point nw = to_degrees.apply(Point{569000.0, 2769040.0});
    const Point se = to_degrees.apply(Point{569040.0, 2769000.0});
    // two hundred pixels over 40 m, one of them red: the middle of the north-western quarter
    const std::string file = write_picture(
        folder / "degrees.tif", "GTiff",
        {.width = 200,
         .height = 200,
         .place = {nw.x, (se.x - nw.x) / 200, 0.0, nw.y, 0.0, (se.y - nw.y) / 200},
         .crs = "EPSG:4490",
         .value = [](int band, int column, int row) { return quartered(band, column / 5, row / 5); }});
    const GroundPicture picture = look(file, ground(), 200);
    CHECK(pixel_at(picture, 10.0, 30.0) == red);
    CHECK(pixel_at(picture, 19.5, 20.6) == red);
    CHECK(pixel_at(picture, 20.5, 20.6) == blue);
    const Run run;
    CHECK(Raster(file, plan, run).metres_per_pixel() == Approx(0.2).epsilon(0.01));
}

TEST_CASE("a picture that is turned lies turned, and nothing is seen beside it") {
    const TemporaryFolder folder;
    const double turn = 30.0 * std::numbers::pi / 180.0, c = std::cos(turn), s = std::sin(turn);
    // turned about its north-western corner, clockwise
    const std::string file = write_picture(
        folder / "turned.tif", "GTiff", {.place = {569020.0, c, -s, 2769060.0, -s, -c}, .value = quartered});
    const GroundPicture picture = look(file, ground(0.0, 0.0, 80.0, 80.0), 160);
    const auto place_of = [&](double column, double row) {
        return pixel_at(picture, 20.0 + c * column - s * row, 60.0 - s * column - c * row);
    };
    CHECK(place_of(10, 10) == red);
    CHECK(place_of(30, 10) == blue);
    CHECK(place_of(10, 30) == blue);
    CHECK(place_of(-3, 10) == nothing);
    CHECK(place_of(43, 10) == nothing);
}

TEST_CASE("what a file does not cover is transparent") {
    const TemporaryFolder folder;
    const std::string file = write_picture(folder / "a.tif", "GTiff", {.value = quartered});
    const GroundPicture beside = look(file, ground(-20.0, 0.0));
    CHECK(pixel_at(beside, 10.0, 30.0) == nothing);
    CHECK(pixel_at(beside, 30.0, 30.0) == red);
    const GroundPicture far = look(file, ground(5000.0, 0.0));
    CHECK(far.rgba == std::vector<std::uint8_t>(far.rgba.size(), 0));
}

TEST_CASE("a number that stands for nothing, and an alpha band, are transparent") {
    const TemporaryFolder folder;
    const auto number = [](GDALDatasetH dataset) {
        for (int band = 1; band <= 3; ++band) GDALSetRasterNoDataValue(GDALGetRasterBand(dataset, band), 0.0);
    };
    const auto frame = [](int band, int column,
                          int) {  // black on the left is nothing; red has 0 in two bands
        return column < 10 ? 0.0 : band == 0 ? 255.0 : 0.0;
    };
    const GroundPicture masked =
        look(write_picture(folder / "n.tif", "GTiff", {.value = frame, .finish = number}));
    CHECK(pixel_at(masked, 5.0, 20.0) == nothing);
    CHECK(pixel_at(masked, 20.0, 20.0) == red);

    const auto half = [](int band, int column, int) {
        return band == 3 ? (column < 10 ? 0.0 : column < 30 ? 128.0 : 255.0) : band == 0 ? 255.0 : 0.0;
    };
    const auto name_alpha = [](GDALDatasetH dataset) {
        constexpr GDALColorInterp names[] = {GCI_RedBand, GCI_GreenBand, GCI_BlueBand, GCI_AlphaBand};
        for (int band = 0; band < 4; ++band)
            GDALSetRasterColorInterpretation(GDALGetRasterBand(dataset, band + 1), names[band]);
    };
    const GroundPicture alpha =
        look(write_picture(folder / "alpha.tif", "GTiff", {.bands = 4, .value = half, .finish = name_alpha}));
    CHECK(pixel_at(alpha, 5.0, 20.0) == nothing);
    CHECK(pixel_at(alpha, 20.0, 20.0) == Rgba{128, 0, 0, 128});
    CHECK(pixel_at(alpha, 35.0, 20.0) == red);
}

TEST_CASE("a palette is looked up, its transparent entries too, and colours are not mixed") {
    const TemporaryFolder folder;
    const auto finish = [](GDALDatasetH dataset) {
        const GDALColorTableH table = GDALCreateColorTable(GPI_RGB);
        constexpr GDALColorEntry entries[] = {
            {0, 0, 0, 0}, {255, 0, 0, 255}, {0, 255, 0, 255}, {0, 0, 255, 255}};
        for (int i = 0; i < 4; ++i) GDALSetColorEntry(table, i, &entries[i]);
        GDALSetRasterColorTable(GDALGetRasterBand(dataset, 1), table);
        GDALDestroyColorTable(table);
    };
    const std::string file = write_picture(
        folder / "palette.png", "PNG",
        {.bands = 1,
         .options = {"WORLDFILE=YES"},
         .value = [](int, int column, int) { return column < 10   ? 0.0
                                                    : column < 20 ? 1.0
                                                                  : 3.0; },
         .finish = finish});
    const GroundPicture picture = look(file, ground(), 50);  // pixels that do not meet the file's
    CHECK(pixel_at(picture, 5.0, 20.0) == nothing);
    CHECK(pixel_at(picture, 15.0, 20.0) == red);
    CHECK(pixel_at(picture, 30.0, 20.0) == blue);
    for (std::size_t i = 0; i < picture.rgba.size(); i += 4)
        CHECK(picture.rgba[i + 1] == 0);  // no green between
}

TEST_CASE("sixteen bits and heights are stretched over what they hold") {
    const TemporaryFolder folder;
    const auto ramp = [](int, int column, int) { return 1000.0 + 50.0 * column; };
    for (const GDALDataType type : {GDT_UInt16, GDT_Int16, GDT_Float32}) {
        CAPTURE(GDALGetDataTypeName(type));
        const GroundPicture picture = look(write_picture(folder / GDALGetDataTypeName(type), "GTiff",
                                                         {.bands = 1, .type = type, .value = ramp}));
        const Rgba west = pixel_at(picture, 2.0, 20.0), middle = pixel_at(picture, 20.0, 20.0),
                   east = pixel_at(picture, 38.0, 20.0);
        CHECK(west[0] < 20);
        CHECK(std::abs(middle[0] - 128) < 12);
        CHECK(east[0] > 235);
        CHECK(middle[0] == middle[1]);
        CHECK(middle[3] == 255);
    }
}

TEST_CASE("a large picture seen from far is read by its overviews") {
    const TemporaryFolder folder;
    // the overview is another colour, so that who was read can be seen
    const std::string file =
        write_picture(folder / "large.tif", "GTiff",
                      {.width = 1024,
                       .height = 1024,
                       .place = {569000.0, 0.5, 0.0, 2769512.0, 0.0, -0.5},
                       .options = {"TILED=YES"},
                       .value = [](int band, int, int) { return band == 2 ? 255.0 : 0.0; }});
    const GDALDatasetH dataset = GDALOpen(file.c_str(), GA_Update);
    int levels[] = {8};
    REQUIRE(GDALBuildOverviews(dataset, "NEAREST", 1, levels, 0, nullptr, nullptr, nullptr) == CE_None);
    const std::vector<std::uint8_t> full(128 * 128, 255), none(128 * 128, 0);
    for (int band = 1; band <= 3; ++band) {
        auto& line = band == 1 ? full : none;
        REQUIRE(GDALRasterIO(GDALGetOverview(GDALGetRasterBand(dataset, band), 0), GF_Write, 0, 0, 128, 128,
                             const_cast<std::uint8_t*>(line.data()), 128, 128, GDT_Byte, 0, 0) == CE_None);
    }
    GDALClose(dataset);
    CHECK(pixel_at(look(file, ground(0, 0, 512, 512), 64), 256.0, 256.0) == red);
    CHECK(pixel_at(look(file, ground(200, 200, 64, 64), 128), 32.0, 32.0) == blue);
}

TEST_CASE("files side by side in a virtual raster are one picture") {
    const TemporaryFolder folder;
    const auto plain = [](int band) { return [=](int b, int, int) { return b == band ? 255.0 : 0.0; }; };
    write_picture(folder / "west.tif", "GTiff", {.width = 20, .value = plain(0)});
    write_picture(folder / "east.tif", "GTiff",
                  {.width = 20, .place = {569020.0, 1.0, 0.0, 2769040.0, 0.0, -1.0}, .value = plain(2)});
    std::string bands;
    for (int band = 1; band <= 3; ++band) {
        bands += "<VRTRasterBand dataType=\"Byte\" band=\"" + std::to_string(band) + "\">";
        for (const auto& [name, offset] : {std::pair{"west.tif", "0"}, {"east.tif", "20"}})
            bands +=
                std::string("<SimpleSource><SourceFilename relativeToVRT=\"1\">") + name +
                "</SourceFilename><SourceBand>" + std::to_string(band) +
                "</SourceBand><SrcRect xOff=\"0\" yOff=\"0\" xSize=\"20\" ySize=\"40\"/><DstRect xOff=\"" +
                offset + "\" yOff=\"0\" xSize=\"20\" ySize=\"40\"/></SimpleSource>";
        bands += "</VRTRasterBand>";
    }
    std::ofstream(folder / "both.vrt")
        << "<VRTDataset rasterXSize=\"40\" "
           "rasterYSize=\"40\"><SRS>EPSG:4543</SRS><GeoTransform>569000,1,0,2769040,0,-1"
           "</GeoTransform>"
        << bands << "</VRTDataset>";
    const GroundPicture picture = look((folder / "both.vrt").string());
    CHECK(pixel_at(picture, 10.0, 20.0) == red);
    CHECK(pixel_at(picture, 30.0, 20.0) == blue);
}
