#include "exported_layer.hpp"
#include "publish/export/text.hpp"
#include "publish/files/record_layer_ogr.hpp"
#include "publish/publish.hpp"
#include "publish/tables/export_layers.hpp"
#include "support/real_data.hpp"
#include "support/small_plan.hpp"

#include <algorithm>
#include <cmath>
#include <set>

#include <catch2/catch.hpp>
#include <cpl_string.h>

using namespace lifang;
using namespace lifang::testing;
namespace fs = std::filesystem;

namespace {

constexpr Driver drivers[] = {
    {.name = "GPKG", .output = "out.gpkg", .separate = ""},
    {.name = "ESRI Shapefile", .output = "shp", .separate = ".shp", .short_names = true},
    {.name = "ESRI Shapefile",
     .output = "gbk",
     .separate = ".shp",
     .short_names = true,
     .encoding = Encoding::gbk},
    {.name = "ESRI Shapefile", .output = "shp.zip", .separate = ".shp", .short_names = true},
    {.name = "OpenFileGDB", .output = "out.gdb", .separate = ""},
    {.name = "OpenFileGDB", .output = "zipped.gdb.zip", .separate = ""},
    {.name = "GeoJSON", .output = "json", .separate = ".geojson", .degrees = true},
    {.name = "FlatGeobuf", .output = "fgb", .separate = ".fgb", .only_shapes = true},
    {.name = "KML",
     .output = "out.kml",
     .separate = "",
     .degrees = true,
     .controls = false,
     .only_shapes = true},
    {.name = "CSV", .output = "csv", .separate = ".csv", .geometry = false, .formulas = true},
    {.name = "XLSX", .output = "out.xlsx", .separate = "", .geometry = false, .controls = false}};

/// A plan in metres around Kunming whose names are what files of strangers hold.
Plan make_plan_of_strangers() {
    Plan plan = make_small_plan();
    plan.site.crs = {"+proj=tmerc +lat_0=25 +lon_0=102.7 +k=1 +x_0=0 +y_0=0 +ellps=GRS80 +units=m", "test"};
    std::string long_name;
    for (int i = 0; i < 100; ++i) long_name += "里";
    const std::vector<std::string> names{"\x1b[31mRED\x1b[0m \x01",
                                         "=cmd|' /C calc'!A0",
                                         "<b>&amp; \"q\" ]]> 'a'",
                                         "two\nlines, one cell",
                                         "-1+1",
                                         long_name};
    for (std::size_t i = 0; i < names.size(); ++i) plan.ground.compounds.at(i).name = names[i];
    plan.ground.compounds[0].floor_area = SquareMeters{123456789.123456};
    plan.layouts[0].units[0].name = "@金柳社区\t第1单元";
    return plan;
}

/// As GDAL names what is in a zip: a layer's file, or a geodatabase.
fs::path path_in_zip(const fs::path& path) {
    if (path.parent_path().extension() == ".zip") return "/vsizip/" + path.string();
    return path.extension() == ".zip" ? fs::path("/vsizip/" + (path / path.stem()).string()) : path;
}

OpenDataset open(const fs::path& file) {
    const fs::path path = path_in_zip(file);
    CPLStringList options;
    if (path.extension() == ".xlsx") options.AddString("HEADERS=FORCE");
    return OpenDataset(GDALDataset::Open(path.c_str(), GDAL_OF_VECTOR, nullptr, options.List(), nullptr));
}

}  // namespace

TEST_CASE("every format holds every value and every shape of the plan", "[slow]") {
    const TemporaryFolder folder;
    const Plan plan = make_plan_of_strangers();
    for (const Driver& driver : drivers) {
        INFO(driver.name);
        const auto layers =
            make_export_layers(plan, plan.layouts[0], driver.geometry ? Handover::maps : Handover::tables);
        const fs::path output = folder / driver.output;
        const Exported exported =
            export_layout(plan, {driver.name, output, "", driver.encoding, false, "zh", {}}, Run());
        std::set<std::string> told;
        for (const Issue& issue : exported.issues) told.insert(issue.code);
        CHECK(told.contains("text_controls") == !driver.controls);
        CHECK(told.contains("text_formula") == driver.formulas);
        CHECK(told.contains("text_cut") == (driver.short_names && driver.encoding == Encoding::utf8));
        OpenDataset dataset = *driver.separate ? nullptr : open(output);
        for (const ExportLayer& layer : layers) {
            INFO(layer.name);
            const bool is_table = layer.geometry == Geometry::none;
            if (is_table && driver.only_shapes) continue;
            const std::string ending = is_table && driver.short_names ? ".dbf" : driver.separate;
            if (*driver.separate) dataset = open(output / (layer.name + ending));
            REQUIRE(dataset);
            OGRLayer* read =
                *driver.separate ? dataset->GetLayer(0) : dataset->GetLayerByName(layer.name.c_str());
            REQUIRE(read);
            check_layer(*read, layer, plan.site.crs, driver);
        }
    }
}

TEST_CASE("texts that spreadsheets take for formulas are escaped, numbers are not") {
    for (const char* text :
         {"=1+1", "+1+1", "-1+1", "@SUM(1)", "\t=1", "\r=1", "＝1", "-2x", " =1", "\u3000\ufeff @x"})
        CHECK(escape_formula(text) == std::string("'") + text);
    for (const char* text : {"-1", "-1.5e3", " -1", "a=b", "", " ", " 里坊", "里坊", "'=1"})
        CHECK(escape_formula(text) == text);
    CHECK(quote_csv("a,\"b\"") == "\"a,\"\"b\"\"\"");
}

TEST_CASE("XML holds no control character, and every line end is one") {
    CHECK(replace_controls("a\x1b[2J\x01\tb\r\nc\rd") == "a\uFFFD[2J\uFFFD\tb\nc\nd");
    CHECK(replace_controls("torn \xe5\xb0") == "torn \uFFFD\uFFFD");
    CHECK(replace_controls("里坊 𠀀") == "里坊 𠀀");
}
