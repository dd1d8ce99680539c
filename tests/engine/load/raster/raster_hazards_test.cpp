// Pictures that must not be believed: what is said of them, and that nothing else happens.
#include "load/raster/raster.hpp"
#include "support/error_of.hpp"
#include "support/pictures.hpp"
#include "support/real_data.hpp"

#include <fstream>
#include <sstream>

#include <catch2/catch.hpp>
#include <sys/stat.h>

using namespace lifang;
using namespace lifang::testing;
using Catch::Matchers::Contains;

namespace {

const Crs plan = make_crs("EPSG:4543");
const Box window{{569000.0, 2769000.0}, {569040.0, 2769040.0}};

Error refusal_of(const std::string& file, const Crs& crs = plan) {
    return error_of([&] {
        const Run run;
        (void)Raster(file, crs, run).read(window, 40, 40, run);
    });
}

std::string written(const std::filesystem::path& path, const std::string& text) {
    std::ofstream(path, std::ios::binary) << text;
    return path.string();
}

void check_refused(const Error& error, const std::string& code, const std::string& advice) {
    CAPTURE(error.problem());
    CHECK(error.code() == ExitCode::input);
    CHECK(error.message().code() == code);
    CHECK_THAT(error.advice(), Contains(advice));
}

std::string virtual_raster(const std::string& inside) {
    return "<VRTDataset rasterXSize=\"40\" "
           "rasterYSize=\"40\"><SRS>EPSG:4543</SRS><GeoTransform>569000,1,0,2769040,0,"
           "-1</GeoTransform>" +
           inside + "</VRTDataset>";
}

std::string source(const std::string& file) {
    return "<VRTRasterBand dataType=\"Byte\" band=\"1\"><SimpleSource><SourceFilename relativeToVRT=\"0\">" +
           file + "</SourceFilename><SourceBand>1</SourceBand></SimpleSource></VRTRasterBand>";
}

}  // namespace

TEST_CASE("a picture without CRS or place says what to do about it") {
    const TemporaryFolder folder;
    check_refused(refusal_of(write_picture(folder / "no_crs.tif", "GTiff", {.crs = ""})),
                  "raster_without_crs", "gdal_edit.py -a_srs");
    check_refused(refusal_of(write_picture(folder / "nowhere.png", "PNG", {.place = {}, .crs = ""})),
                  "raster_without_place", "world file");
}

TEST_CASE("a picture and a plan that cannot be brought together are refused") {
    const TemporaryFolder folder;
    const std::string xian = write_picture(folder / "xian.tif", "GTiff", {.crs = "EPSG:2383"});
    check_refused(refusal_of(xian), "no_transformation", "your city's parameters");
    const Crs local{"", "local", false};
    check_refused(refusal_of(write_picture(folder / "a.tif", "GTiff", {}), local),
                  "raster_beside_local_metres", "known CRS");
    // in local metres both lie where their numbers say
    const Run run;
    const std::string same = write_picture(folder / "same.tif", "GTiff", {.crs = ""});
    CHECK(Raster(same, local, run).ground().min.x == Approx(569000.0));
}

TEST_CASE("a picture of another place is refused") {
    const TemporaryFolder folder;
    const Run run;
    const Raster raster(write_picture(folder / "a.tif", "GTiff", {}), plan, run);
    require_overlap(raster, window);
    const Error error = error_of([&] {
        require_overlap(raster, {{581000.0, 2769000.0}, {582000.0, 2770000.0}});
    });
    check_refused(error, "raster_beside_district", "CRS");
    CHECK_THAT(error.problem(), Contains("12 km"));
}

TEST_CASE("no picture comes from the network or from a device") {
    const TemporaryFolder folder;
    for (const char* name :
         {"https://example.org/a.tif", "/vsicurl/http://example.org/a.tif", "/vsimem/a.tif"})
        check_refused(refusal_of(name), "not_a_file_on_disk", "Download");
    const std::string pipe = (folder / "pipe.tif").string();
    REQUIRE(mkfifo(pipe.c_str(), 0600) == 0);
    check_refused(refusal_of(pipe), "not_a_file", "");
    const std::string tiles = written(
        folder / "tiles.xml",
        R"(<GDAL_WMS><Service name="TMS"><ServerUrl>http://example.org/${z}/${x}/${y}.png</ServerUrl></Service></GDAL_WMS>)");
    CHECK(refusal_of(tiles).code() == ExitCode::input);
    check_refused(refusal_of((folder / "missing.tif").string()), "no_such_file", "Check its name");
}

TEST_CASE("a virtual raster names raster files on disk and nothing else") {
    const TemporaryFolder folder;
    const auto of = [&](const std::string& inside) {
        return refusal_of(written(folder / "a.vrt", virtual_raster(inside)));
    };
    check_refused(of(source("/vsicurl/http://example.org/a.tif")), "raster_member_missing", "Copy");
    check_refused(of(source("missing.tif")), "raster_member_missing", "Copy");
    check_refused(of(source(written(folder / "secret.txt", "words"))), "raster_member_refused", "GeoTIFF");
    check_refused(
        of("<VRTRasterBand dataType=\"Byte\" band=\"1\" subClass=\"VRTRawRasterBand\"><SourceFilename>" +
           (folder / "secret.txt").string() + "</SourceFilename></VRTRasterBand>"),
        "raster_not_only_files", "gdal_translate");
    check_refused(of("<VRTRasterBand dataType=\"Byte\" band=\"1\" subClass=\"VRTDerivedRasterBand\">"
                     "<PixelFunctionLanguage>Python</PixelFunctionLanguage></VRTRasterBand>"),
                  "raster_not_only_files", "gdal_translate");
    const std::string inner = written(folder / "inner.vrt", virtual_raster(""));
    check_refused(of(source(inner)), "raster_member_refused", "GeoTIFF");
}

TEST_CASE("what a file beside a picture names is not opened") {
    const TemporaryFolder folder;
    const std::string secret = write_picture(folder / "secret.tif", "GTiff", {});
    const std::string picture = write_picture(folder / "picture.tif", "GTiff", {});
    const std::string mosaic = written(folder / "mosaic.vrt", virtual_raster(source(picture)));
    CHECK(refusal_of(mosaic).code() == ExitCode::done);
    for (const char* name : {"picture.tif.ovr", "picture.tif.msk", "picture.tif.OVR"}) {
        const std::string side = written(folder / name, virtual_raster(source(secret)));
        check_refused(refusal_of(picture), "raster_side_file", "gdaladdo");
        check_refused(refusal_of(mosaic), "raster_side_file", "gdaladdo");
        std::filesystem::remove(side);
    }
    written(folder / "picture.tif.aux.xml",
            "<PAMDataset><Metadata domain=\"OVERVIEWS\"><MDI key=\"OVERVIEW_FILE\">" + secret +
                "</MDI></Metadata></PAMDataset>");
    check_refused(refusal_of(picture), "raster_side_file", "gdaladdo");
    check_refused(refusal_of(mosaic), "raster_side_file", "gdaladdo");
}

TEST_CASE("the pixels of a picture lie in its own folder") {
    const TemporaryFolder folder;
    std::filesystem::create_directory(folder / "own");
    const std::string picture =
        write_picture(folder / "own" / "abcdef.img", "HFA", {.options = {"USE_SPILL=YES"}});
    CHECK(refusal_of(picture).code() == ExitCode::done);
    // The file of the pixels is named by that of the picture, in as many letters.
    const std::string mosaic = written(folder / "own" / "mosaic.vrt", virtual_raster(source(picture)));
    std::filesystem::rename(folder / "own" / "abcdef.ige", folder / "pix.ige");
    std::ostringstream text;
    text << std::ifstream(picture, std::ios::binary).rdbuf();
    std::string bytes = text.str();
    const std::size_t at = bytes.find("abcdef.ige");
    REQUIRE(at != std::string::npos);
    written(picture, bytes.replace(at, 10, "../pix.ige"));
    check_refused(refusal_of(picture), "raster_files_elsewhere", "gdal_translate");
    check_refused(refusal_of(mosaic), "raster_files_elsewhere", "gdal_translate");
}

TEST_CASE("a damaged picture is reported when its pixels are read") {
    const TemporaryFolder folder;
    const std::string file = write_picture(
        folder / "a.tif", "GTiff",
        {.width = 400, .height = 400, .value = [](int, int column, int row) { return column * row % 251; }});
    std::filesystem::resize_file(file, std::filesystem::file_size(file) / 3);
    const Run run;
    const Raster raster(file, plan, run);
    check_refused(error_of([&] { (void)raster.read(raster.ground(), 100, 100, run); }), "file_damaged",
                  "Copy or export it again");
    check_refused(refusal_of(written(folder / "text.tif", "not a picture")), "not_a_raster_file", "GeoTIFF");
    CHECK(refusal_of(written(folder / "empty.tif", "")).code() == ExitCode::input);
}

TEST_CASE("a small file that declares a tile no memory holds is refused") {
    const TemporaryFolder folder;
    GDALAllRegister();
    const std::string file = (folder / "bomb.tif").string();
    CPLStringList options;
    options.AddString("SPARSE_OK=TRUE");
    options.AddString("COMPRESS=DEFLATE");
    for (const char* option : {"TILED=YES", "BLOCKXSIZE=20000", "BLOCKYSIZE=20000"})
        options.AddString(option);
    const GDALDatasetH bomb =
        GDALCreate(GDALGetDriverByName("GTiff"), file.c_str(), 20000, 20000, 1, GDT_Byte, options.List());
    REQUIRE(bomb);
    GDALClose(bomb);
    check_refused(refusal_of(file), "raster_blocks_too_large", "TILED=YES");
}

TEST_CASE("a picture is not written to, and nothing is left beside it") {
    const TemporaryFolder folder;
    const std::string tiles = write_picture(folder / "a.mbtiles", "MBTiles",
                                            {.width = 256,
                                             .height = 256,
                                             .place = {11435000.0, 1.0, 0.0, 2872000.0, 0.0, -1.0},
                                             .crs = "EPSG:3857"});
    const std::string tiff = write_picture(folder / "b.tif", "GTiff", {.bands = 1, .type = GDT_UInt16});
    const auto listed = [&] {
        std::vector<std::string> names;
        for (const auto& entry : std::filesystem::directory_iterator(folder.path()))
            names.push_back(entry.path().filename());
        std::ranges::sort(names);
        return names;
    };
    const std::vector<std::string> before = listed();
    const auto time = std::filesystem::last_write_time(tiles);
    const Run run;
    for (const std::string& file : {tiles, tiff}) {
        const Raster raster(file, plan, run);
        (void)raster.read(raster.ground(), 64, 64, run);
    }
    CHECK(listed() == before);
    CHECK(std::filesystem::last_write_time(tiles) == time);
}

TEST_CASE("a run that is stopped reads no more") {
    const TemporaryFolder folder;
    Run run;
    const Raster raster(write_picture(folder / "a.tif", "GTiff", {}), plan, run);
    run.request_stop();
    CHECK(error_of([&] { (void)raster.read(window, 40, 40, run); }).code() == ExitCode::interrupted);
}
