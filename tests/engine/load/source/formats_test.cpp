// Every format we name, read from a small file that GDAL (or the test) writes: two compounds, three
// buildings, one street, with Chinese names.
#include "geometry/measure.hpp"
#include "inputs.hpp"
#include "support/layer_files.hpp"

#include <algorithm>
#include <filesystem>

#include <catch2/catch.hpp>
#include <cpl_conv.h>
#include <cpl_string.h>

using namespace lifang;
using namespace lifang::testing;
using Catch::Matchers::Contains;

namespace {

//      y 60 ┌───────┐ ┌───────┐
//           │ ■   ■ │ │   ■   │   ■ 20 m × 10 m, 6 levels
//         0 └───────┘ └───────┘
//   ════════════════════════════   东风路
struct Town {
    std::string compounds, buildings, roads;
};

Town write_town(const TemporaryFolder& folder) {
    const std::filesystem::path own = folder / "town";
    std::filesystem::create_directory(own);
    return {GeoJson()
                .add(R"("id":"c1","name":"春城小区","households":120)", GeoJson::box(0, 0, 100, 60))
                .add(R"("id":"c2","name":"东风院落","households":null)", GeoJson::box(110, 0, 100, 60))
                .write(own / "compounds.geojson"),
            GeoJson()
                .add(R"("id":"b1","levels":6)", GeoJson::box(10, 20, 20, 10))
                .add(R"("id":"b2","levels":6)", GeoJson::box(60, 20, 20, 10))
                .add(R"("id":"b3","levels":6)", GeoJson::box(150, 20, 20, 10))
                .write(own / "buildings.geojson"),
            GeoJson()
                .add(R"("id":"r1","name":"东风路","highway":"residential")",
                     GeoJson::line({{-10, -10}, {100, -10}, {220, -10}}))
                .write(own / "roads.geojson")};
}

/// The town as it must come out of every format. Coordinates may be off by what degrees with 15 digits lose.
void check_town(const Site& site) {
    REQUIRE(site.compounds.size() == 2);
    REQUIRE(site.buildings.size() == 3);
    REQUIRE(site.roads.size() == 1);
    CHECK(site.compounds[0].key == "c1");
    CHECK(site.compounds[0].name == "春城小区");
    CHECK(site.compounds[0].households == 120);
    CHECK(site.compounds[0].floor_area.value == Approx(2400.0).epsilon(0.001));
    CHECK(area(site.compounds[0].footprint).value == Approx(6000.0).epsilon(0.001));
    CHECK(site.compounds[1].name == "东风院落");
    CHECK(site.compounds[1].households.value_or(0) == 0);  // MapInfo knows no empty number
    CHECK(site.buildings[1].levels == 6.0);
    CHECK(site.buildings[2].compound == CompoundId{1});
    CHECK(site.roads[0].name == "东风路");
    CHECK(length(site.roads[0].line).value == Approx(230.0).epsilon(0.001));
    for (const InputLayer& layer : site.inputs)
        CHECK(layer.features == layer.rows + layer.rejected + layer.unused);
}

struct Format {
    std::string driver, ending;
    std::vector<std::string> options;
};

std::vector<std::string> write_each(const Town& town, const TemporaryFolder& folder, const Format& format) {
    std::vector<std::string> paths;
    for (const auto& [name, from] : {std::pair{std::string("compounds"), town.compounds},
                                     {"buildings", town.buildings},
                                     {"roads", town.roads}}) {
        std::vector<std::string> options{"-f", format.driver, "-nln", name};
        options.insert(options.end(), format.options.begin(), format.options.end());
        paths.push_back((folder / (name + format.ending)).string());
        translate(from, paths.back(), options);
    }
    return paths;
}

}  // namespace

TEST_CASE("every file format gives the same town", "[slow]") {
    const Format format = GENERATE(values<Format>({
        {"GeoJSON", ".geojson", {}},
        {"GPKG", ".gpkg", {}},
        {"FlatGeobuf", ".fgb", {}},
        {"OpenFileGDB", ".gdb", {}},
        {"ESRI Shapefile", ".shp", {"-lco", "ENCODING=UTF-8"}},
        {"ESRI Shapefile", ".shp", {"-lco", "ENCODING=GBK"}},
        {"MapInfo File", ".tab", {"-lco", "ENCODING=CP936", "-lco", "BOUNDS=568000,2768000,571000,2770000"}},
        {"MapInfo File", ".mif", {"-lco", "ENCODING=CP936"}},
        {"LIBKML", ".kml", {"-t_srs", "EPSG:4326"}},
        {"LIBKML", ".kmz", {"-t_srs", "EPSG:4326"}},
    }));
    INFO(format.driver << " " << format.ending);
    const TemporaryFolder folder;
    check_town(load_all(write_each(write_town(folder), folder, format)));
}

TEST_CASE("a shapefile in GBK is read with a .cpg, without one, and with a wrong one", "[slow]") {
    const TemporaryFolder folder;
    const auto paths =
        write_each(write_town(folder), folder, {"ESRI Shapefile", ".shp", {"-lco", "ENCODING=GBK"}});
    const std::string cpg = GENERATE("GBK", "936", "GB2312", "", "UTF-8");
    INFO(".cpg: " << cpg);
    for (const char* name : {"compounds", "buildings", "roads"}) {
        std::filesystem::remove(folder / (std::string(name) + ".cpg"));
        if (!cpg.empty()) std::ofstream(folder / (std::string(name) + ".cpg")) << cpg;
        // language driver 0: says nothing, as most programs leave it
        std::fstream dbf(folder / (std::string(name) + ".dbf"),
                         std::ios::in | std::ios::out | std::ios::binary);
        dbf.seekp(29).put(0);
    }
    const Site site = load_all(paths);
    check_town(site);
    // compounds and roads have Chinese in them; buildings have nothing to guess from
    CHECK(count_issues(site, "guessed_encoding") == (cpg.empty() || cpg == "UTF-8" ? 2 : 0));
}

TEST_CASE("all layers in one file, and in a zip of it", "[slow]") {
    const TemporaryFolder folder;
    const Town town = write_town(folder);
    const std::string one = (folder / "city.gpkg").string();
    translate(town.compounds, one, {"-f", "GPKG", "-nln", "小区"});
    translate(town.buildings, one, {"-f", "GPKG", "-nln", "楼栋", "-update"});
    translate(town.roads, one, {"-f", "GPKG", "-nln", "道路", "-update"});
    check_town(load_all({one}));
    write_zip(folder / "city.zip", {{one, "data/city.gpkg"}});
    check_town(load_all({(folder / "city.zip").string()}));
    check_town(load_all({"/vsizip/" + (folder / "city.zip").string()}));
}

TEST_CASE("several shapefiles in one zip, in GBK, under names in GBK", "[slow]") {
    const TemporaryFolder folder;
    write_each(write_town(folder), folder, {"ESRI Shapefile", ".shp", {"-lco", "ENCODING=GBK"}});
    std::vector<Packed> files;
    // 小区, 楼栋, 道路 as a Chinese Windows packs them
    for (const auto& [name, packed] : {std::pair{"compounds", "\xd0\xa1\xc7\xf8"},
                                       {"buildings", "\xc2\xa5\xb6\xb0"},
                                       {"roads", "\xb5\xc0\xc2\xb7"}})
        for (const char* ending : {".shp", ".shx", ".dbf", ".prj"})
            files.push_back({(folder / (std::string(name) + ending)).string(), std::string(packed) + ending});
    write_zip(folder / "city.zip", files);
    const std::string zip = (folder / "city.zip").string();
    const Site site = load_all({zip});
    check_town(site);
    CHECK(site.inputs[0].name != site.inputs[1].name);
    CHECK(std::any_of(site.inputs.begin(), site.inputs.end(),
                      [](const InputLayer& layer) { return layer.name == "小区"; }));

    files.erase(files.begin() + 1);  // 小区.shx
    write_zip(zip, files);
    CHECK_THAT(error_of([&] { load_all({zip}); }).what(),
               Contains("小区.shp") && Contains(".shx file is missing"));
}

TEST_CASE("a truncated shapefile is noticed inside a zip too") {
    const TemporaryFolder folder;
    write_each(write_town(folder), folder, {"ESRI Shapefile", ".shp", {}});
    const std::string part = GENERATE(".shp", ".dbf", ".shx");
    const auto cut = folder / ("buildings" + part);
    std::filesystem::resize_file(cut, std::filesystem::file_size(cut) - 20);
    std::vector<Packed> files;
    for (const char* ending : {".shp", ".shx", ".dbf", ".prj"})
        files.push_back(
            {(folder / (std::string("buildings") + ending)).string(), std::string("buildings") + ending});
    write_zip(folder / "city.zip", files);
    const Error error = error_of([&] { load_all({(folder / "city.zip").string()}); });
    CHECK(error.code() == ExitCode::input);
    CHECK_THAT(error.what(), Contains("buildings" + part) && Contains("truncated"));
}

TEST_CASE("shapes and rows of two exports do not make a shapefile") {
    const TemporaryFolder folder;
    write_each(write_town(folder), folder, {"ESRI Shapefile", ".shp", {}});
    std::filesystem::rename(folder / "compounds.dbf", folder / "buildings.dbf");
    const Error error = error_of([&] { load_all({(folder / "buildings.shp").string()}); });
    CHECK_THAT(error.what(), Contains("3 shapes") && Contains("2 rows"));
}

namespace {

/// Group codes and values of one drawing entity; see the DXF reference of Autodesk.
std::string polyline(const std::string& layer, bool closed,
                     const std::vector<std::pair<double, double>>& points) {
    std::string text = "0\nLWPOLYLINE\n8\n" + layer + "\n90\n" + std::to_string(points.size()) + "\n70\n" +
                       (closed ? "1" : "0") + "\n";
    for (const auto& [x, y] : points)
        text += "10\n" + std::to_string(569000.0 + x) + "\n20\n" + std::to_string(2769000.0 + y) + "\n";
    return text;
}

std::string label(const std::string& layer, const std::string& words, double x, double y) {
    return "0\nTEXT\n8\n" + layer + "\n10\n" + std::to_string(569000.0 + x) + "\n20\n" +
           std::to_string(2769000.0 + y) + "\n40\n2.5\n1\n" + words + "\n";
}

}  // namespace

TEST_CASE("a CAD drawing is taken apart by its layers, outlines become areas and take their labels",
          "[slow]") {
    const TemporaryFolder folder;
    // of 2000, as survey offices still exchange them, without the code page its text is in
    const std::string drawing =
        "0\nSECTION\n2\nHEADER\n9\n$ACADVER\n1\nAC1015\n0\nENDSEC\n0\nSECTION\n2\nENTITIES\n" +
        polyline("小区", true, {{0, 0}, {100, 0}, {100, 60}, {0, 60}}) +
        polyline("小区", true, {{110, 0}, {210, 0}, {210, 60}, {110, 60}}) +
        label("小区", "春城小区", 50, 30) + label("小区", "东风院落", 160, 30) +
        polyline("建筑", true, {{10, 20}, {30, 20}, {30, 30}, {10, 30}}) +
        polyline("建筑", true, {{150, 20}, {170, 20}, {170, 30}, {150, 30}}) +
        polyline("建筑", false, {{60, 20}, {80, 20}}) + polyline("道路", false, {{-10, -10}, {220, -10}}) +
        polyline("道路", true, {{-10, -10}, {220, -10}, {220, 70}, {-10, 70}}) +
        polyline("图框", true, {{-50, -50}, {300, -50}, {300, 100}}) + "0\nENDSEC\n0\nEOF\n";
    const std::string path = (folder / "plan.dxf").string();
    std::ofstream(path) << drawing;
    LoadOptions options;
    options.inputs = {path};
    const Error error = error_of([&] { load(options, Run()); });
    CHECK(error.code() == ExitCode::input);  // drawings know no CRS
    CHECK_THAT(error.what(), Contains("--assume-srs"));
    options.assume_crs = "EPSG:4543";
    const Site site = load(options, Run());
    REQUIRE(site.compounds.size() == 2);
    CHECK(site.compounds[0].name == "春城小区");
    CHECK(site.compounds[1].name == "东风院落");
    CHECK(area(site.compounds[0].footprint).value == Approx(6000.0).epsilon(0.001));
    CHECK(site.buildings.size() == 2);
    CHECK(count_issues(site, "wrong_geometry") == 1);  // the building whose outline is open
    CHECK(site.roads.size() == 2);                     // a ring road is no area
    CHECK(count_issues(site, "unused_layer") == 2);    // 图框 and the labels
    for (const InputLayer& layer : site.inputs)
        CHECK(layer.features == layer.rows + layer.rejected + layer.unused);

    char* const gbk = CPLRecode(drawing.c_str(), CPL_ENC_UTF8, "GBK");
    std::ofstream(folder / "gbk.dxf") << gbk;
    CPLFree(gbk);
    LoadOptions in_gbk = options;
    in_gbk.inputs = {(folder / "gbk.dxf").string()};
    CHECK(load(in_gbk, Run()).compounds[0].name == "春城小区");

    LoadOptions named = options;
    named.inputs = {path + ":建筑"};
    CHECK(load(named, Run()).buildings.size() == 2);
    named.inputs = {path + ":nothing"};
    CHECK_THAT(error_of([&] { load(named, Run()); }).what(), Contains("小区") && Contains("道路"));
}

TEST_CASE("KML with extended data and folders") {
    const TemporaryFolder folder;
    std::ofstream(folder / "city.kml") << R"(<?xml version="1.0" encoding="UTF-8"?>
<kml xmlns="http://www.opengis.net/kml/2.2"><Document><Folder><name>小区</name>
<Placemark><name>春城小区</name><ExtendedData><Data name="户数"><value>120</value></Data></ExtendedData>
<Polygon><outerBoundaryIs><LinearRing><coordinates>102.70,25.03,0 102.701,25.03,0 102.701,25.031,0 102.70,25.03,0</coordinates></LinearRing></outerBoundaryIs></Polygon>
</Placemark></Folder></Document></kml>)";
    const Site site = load_all({(folder / "city.kml").string()});
    REQUIRE(site.compounds.size() == 1);
    CHECK(site.compounds[0].name == "春城小区");
    CHECK(site.compounds[0].households == 120);
}
