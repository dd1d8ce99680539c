// Formats beyond the first: drawings, geodatabases, zip files.
#include "core/error.hpp"
#include "outputs.hpp"
#include "publish/dxf/drawing.hpp"
#include "publish/publish.hpp"
#include "publish/tables/export_layers.hpp"
#include "support/real_data.hpp"
#include "support/small_plan.hpp"

#include <algorithm>
#include <fstream>
#include <map>
#include <memory>
#include <set>

#include <catch2/catch.hpp>
#include <cpl_string.h>
#include <cpl_vsi.h>
#include <ogrsf_frmts.h>

using namespace lifang;
using namespace lifang::testing;
namespace fs = std::filesystem;

namespace {

struct CloseExport {
    void operator()(GDALDataset* dataset) const { GDALClose(dataset); }
};
std::unique_ptr<GDALDataset, CloseExport> open(const std::string& path) {
    GDALAllRegister();
    std::unique_ptr<GDALDataset, CloseExport> dataset(
        GDALDataset::Open(path.c_str(), GDAL_OF_VECTOR | GDAL_OF_READONLY));
    REQUIRE(dataset);
    return dataset;
}

ExitCode code_of_export(const Plan& plan, const std::string& driver, const fs::path& output) {
    return code_of([&] { export_to(plan, driver, output); });
}

std::vector<std::string> names_in_zip(const fs::path& path) {
    const CPLStringList listed(VSIReadDirRecursive(("/vsizip/" + path.string()).c_str()));
    return {listed.List(), listed.List() + listed.Count()};
}

struct Entities {
    std::map<std::string, int> count;  ///< by layer
    std::set<std::string> texts;
};
Entities read_entities(const fs::path& dxf) {
    Entities entities;
    const auto dataset = open(dxf.string());
    for (const auto& feature : dataset->GetLayer(0)) {
        ++entities.count[feature->GetFieldAsString("Layer")];
        entities.texts.insert(feature->GetFieldAsString("Text"));
    }
    return entities;
}

}  // namespace

TEST_CASE("a DXF has a layer for units, borders, compounds and labels, in metres, Chinese intact") {
    const TemporaryFolder folder;
    const Plan plan = make_small_plan();
    export_to(plan, "dxf", folder / "plan.dxf");
    const Entities entities = read_entities(folder / "plan.dxf");
    const PlannedLayout& layout = plan.layouts[0];
    CHECK(entities.count.at("COMPOUNDS") == 6);
    CHECK(entities.count.at("UNITS") == static_cast<int>(layout.units.size()));
    CHECK(entities.count.at("LABELS") == static_cast<int>(layout.units.size()));
    CHECK(entities.count.at("BORDERS") >= static_cast<int>(layout.borders.size()));
    CHECK(entities.texts.contains(layout.units[0].code + "\n12.0万㎡"));
    const std::string bytes = content(folder / "plan.dxf");
    CHECK_THAT(bytes, Catch::Contains("$INSUNITS\n 70\n     6\n"));
    CHECK_THAT(bytes, Catch::Contains("\\U+4e07"));
    CHECK_THAT(bytes, Catch::Contains("LWPOLYLINE") && !Catch::Contains("\xE4\xB8\x87"));
    export_to(plan, "DXF", folder / "again.dxf");
    CHECK(content(folder / "again.dxf") == bytes);
}

TEST_CASE("rings in a DXF are closed polylines, with as many vertices as corners") {
    const TemporaryFolder folder;
    export_to(make_small_plan(), "DXF", folder / "plan.dxf");
    const std::string bytes = content(folder / "plan.dxf");
    const std::size_t unit = bytes.find("  8\nUNITS\n100\nAcDbPolyline\n");
    REQUIRE(unit != std::string::npos);
    CHECK(bytes.substr(unit).find(" 70\n1\n") < 40);
    const std::size_t border = bytes.find("  8\nBORDERS\n100\nAcDbPolyline\n");
    REQUIRE(border != std::string::npos);
    CHECK(bytes.substr(border).find(" 70\n0\n") < 40);
}

TEST_CASE("texts of a DXF hold what CAD programs read as commands, and tell what they cannot hold") {
    const TemporaryFolder folder;
    Plan plan = make_small_plan();
    plan.ground.compounds[0].name = "{\\P\"^J%%d~}";
    plan.ground.compounds[1].name = "😀里";
    std::string long_name;
    for (int i = 0; i < 60; ++i) long_name += "里";
    plan.ground.compounds[2].name = long_name;
    const Exported exported = export_to(plan, "DXF", folder / "plan.dxf");
    REQUIRE(exported.issues.size() == 2);
    CHECK(exported.issues[0].code == "text_drawing");
    const Entities entities = read_entities(folder / "plan.dxf");
    CHECK(entities.texts.contains("｛＼P＂＾J％％d～｝"));
    CHECK(entities.texts.contains("〓里"));
    CHECK(entities.texts.contains(long_name));
}

TEST_CASE("a geodatabase holds all layers, with Chinese aliases, and replaces no other's", "[slow]") {
    const TemporaryFolder folder;
    const Plan plan = make_small_plan();
    const fs::path output = folder / "plan.gdb";
    CHECK(export_to(plan, "openfilegdb", output).files == std::vector<fs::path>{output});
    {
        const auto dataset = open(output.string());
        for (const ExportLayer& layer : make_export_layers(plan, plan.layouts.front()))
            CHECK(dataset->GetLayerByName(layer.name.c_str()));
        OGRLayer* units = dataset->GetLayerByName("units");
        REQUIRE(units);
        const OGRFeatureDefn& columns = *units->GetLayerDefn();
        const int code = columns.GetFieldIndex("unit_code");
        REQUIRE(code >= 0);
        CHECK(columns.GetFieldDefn(code)->GetAlternativeNameRef() == std::string("单元编码"));
    }
    CHECK_THROWS_AS(export_to(plan, "OpenFileGDB", output), Error);
    CHECK_NOTHROW(export_to(plan, "OpenFileGDB", output, Encoding::utf8, true));
    {
        const std::unique_ptr<GDALDataset, CloseExport> dataset(
            GDALDataset::Open(output.c_str(), GDAL_OF_VECTOR | GDAL_OF_UPDATE));
        REQUIRE(dataset);
        REQUIRE(dataset->CreateLayer("mine", nullptr, wkbPoint));
    }
    CHECK_THROWS_WITH(export_to(plan, "OpenFileGDB", output, Encoding::utf8, true),
                      Catch::Contains("'mine'"));
    CHECK(open(output.string())->GetLayerByName("mine"));
}

TEST_CASE("a zipped Shapefile holds every companion, flat, and the same bytes each time", "[slow]") {
    const TemporaryFolder folder;
    const Plan plan = make_small_plan();
    CHECK(export_to(plan, "ESRI Shapefile", folder / "a.zip").files ==
          std::vector<fs::path>{folder / "a.zip"});
    const auto names = names_in_zip(folder / "a.zip");
    for (const char* name : {"units.shp", "units.shx", "units.dbf", "units.prj", "units.cpg",
                             "units.fields.csv", "compounds.shp", "unit_borders.dbf"})
        CHECK(std::ranges::count(names, name) == 1);
    CHECK(std::ranges::none_of(names, [](const std::string& name) { return name.find('/') != name.npos; }));
    export_to(plan, "ESRI Shapefile", folder / "b.ZIP");
    CHECK(content(folder / "a.zip") == content(folder / "b.ZIP"));
    CHECK_THROWS_WITH(export_to(plan, "ESRI Shapefile", folder / "a.zip"), Catch::Contains("--overwrite"));
    export_to(plan, "GeoJSON", folder / "a.zip", Encoding::utf8, true);
    CHECK(open("/vsizip/" + (folder / "a.zip").string() + "/units.geojson")->GetLayer(0)->GetFeatureCount() ==
          2);
    for (const auto& entry : fs::directory_iterator(folder.path()))
        CHECK_FALSE(entry.path().filename().string().starts_with("."));
}

TEST_CASE("a zipped geodatabase is a folder in the zip, as GIS programs want it") {
    const TemporaryFolder folder;
    export_to(make_small_plan(), "OpenFileGDB", folder / "片区.gdb.zip");
    const auto dataset = open("/vsizip/" + (folder / "片区.gdb.zip").string() + "/片区.gdb");
    CHECK(dataset->GetLayerByName("compounds")->GetFeatureCount() == 6);
}

TEST_CASE("a format and a name that do not fit each other are a usage error, and nothing is written") {
    const TemporaryFolder folder;
    const Plan plan = make_small_plan();
    const std::pair<const char*, const char*> wrong[] = {
        {"GPKG", "x.zip"},           {"SVG", "x.zip"},     {"DXF", "x.zip"},
        {"XLSX", "x.zip"},           {"DXF", "x.csv"},     {"GPKG", "x.shp"},
        {"ESRI Shapefile", "x.shp"}, {"OpenFileGDB", "x"}, {"OpenFileGDB", "x.gpkg"},
        {"SVG", "x.gpkg"},           {"CSV", "x.XLSX"}};
    for (const auto& [driver, name] : wrong) {
        INFO(driver << " " << name);
        CHECK(code_of_export(plan, driver, folder / name) == ExitCode::usage);
    }
    CHECK(fs::is_empty(folder.path()));
}
