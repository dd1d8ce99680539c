#include "core/error.hpp"
#include "outputs.hpp"
#include "publish/export/text.hpp"
#include "publish/publish.hpp"
#include "publish/tables/export_layers.hpp"
#include "publish/tables/titles.hpp"
#include "support/real_data.hpp"
#include "support/small_plan.hpp"

#include <fstream>
#include <set>

#include <catch2/catch.hpp>
#include <ogrsf_frmts.h>

using namespace lifang;
using namespace lifang::testing;
namespace fs = std::filesystem;

namespace {

/// The first row of a layer: a field as text.
std::string first_value(const fs::path& path, const char* layer_name, const char* field) {
    auto* dataset = GDALDataset::Open(path.c_str(), GDAL_OF_VECTOR | GDAL_OF_READONLY);
    REQUIRE(dataset);
    OGRLayer* layer = layer_name ? dataset->GetLayerByName(layer_name) : dataset->GetLayer(0);
    REQUIRE(layer);
    OGRFeature* feature = layer->GetNextFeature();
    REQUIRE(feature);
    const int position = feature->GetFieldIndex(field);
    REQUIRE(position >= 0);
    const std::string value = feature->GetFieldAsString(position);
    OGRFeature::DestroyFeature(feature);
    GDALClose(dataset);
    return value;
}

}  // namespace

TEST_CASE("short field names are ASCII, at most ten letters, and differ within a layer") {
    const Plan plan = make_small_plan();
    for (const ExportLayer& layer : make_export_layers(plan, plan.layouts[0])) {
        std::set<std::string_view> names;
        for (const ColumnName& column : layer.columns) {
            const std::string_view name = short_column_name(column.name);
            INFO(name);
            CHECK(name.size() <= 10);
            CHECK(std::ranges::all_of(name, [](unsigned char letter) { return letter < 0x80; }));
            CHECK(names.insert(name).second);
        }
    }
}

TEST_CASE("every column of every layer that can be handed over has a short name and a Chinese one") {
    for (const std::string_view layer : export_layer_names()) {
        const auto table = std::ranges::find(plan_tables(), layer, &Table::name);
        REQUIRE(table != plan_tables().end());
        CHECK(layer_title(layer) != layer);
        std::set<std::string_view> names;
        for (const ColumnName& column : table->columns) {
            if (column.name == "arguments") continue;  // of messages, which are handed over as sentences
            INFO(layer << " " << column.name);
            CHECK(names.insert(short_column_name(column.name)).second);
            CHECK(column_title(column.name) != column.name);
        }
    }
}

TEST_CASE("Shapefiles carry Chinese names in either encoding, and say which", "[slow]") {
    const TemporaryFolder folder;
    const Plan plan = make_small_plan();
    for (const Encoding encoding : {Encoding::utf8, Encoding::gbk}) {
        const bool gbk = encoding == Encoding::gbk;
        const fs::path output = folder / (gbk ? "gbk" : "utf8");
        const Exported exported = export_to(plan, "ESRI Shapefile", output, encoding);
        CHECK(exported.issues.empty());
        CHECK(content(output / "units.cpg") == (gbk ? "GBK" : "UTF-8"));
        CHECK(fs::exists(output / "units.prj"));
        CHECK(first_value(output / "units.shp", nullptr, "name") == "怡康路社区第1单元");
        CHECK(first_value(output / "compounds.shp", nullptr, "unit_code") == "c-west-01");
        CHECK(content(output / "units.dbf").find(gbk ? "\xE2\xF9\xBF\xB5" : "怡康") != std::string::npos);
        const std::string fields = content(output / "units.fields.csv");
        CHECK(fields.starts_with("\xEF\xBB\xBF"));
        CHECK_THAT(fields, Catch::Contains("floor_m2,floor_area_m2,建筑面积（平方米）"));
        CHECK(fs::exists(output / "unit_borders.shp"));
        CHECK_FALSE(fs::exists(output / "moves.dbf"));  // there are none
    }
}

TEST_CASE("what GBK cannot hold and what is too long is listed, and cut between characters", "[slow]") {
    const TemporaryFolder folder;
    Plan plan = make_small_plan();
    plan.ground.compounds[0].name = "😀小区";
    std::string long_name;
    for (int i = 0; i < 100; ++i) long_name += "里";  // 300 bytes in UTF-8, 200 in GBK
    plan.ground.compounds[1].name = long_name;

    const Exported gbk = export_to(plan, "ESRI Shapefile", folder / "gbk", Encoding::gbk);
    REQUIRE(gbk.issues.size() == 1);
    CHECK(gbk.issues[0].code == "text_lossy");

    const Exported utf8 = export_to(plan, "ESRI Shapefile", folder / "utf8");
    REQUIRE(utf8.issues.size() == 1);
    CHECK(utf8.issues[0].code == "text_cut");
    CHECK(cut_text(long_name, 254, Encoding::utf8).size() == 252);
}

TEST_CASE("local metres give no .prj and no GeoJSON") {
    const TemporaryFolder folder;
    Plan plan = make_small_plan();
    plan.site.crs = {};
    export_to(plan, "ESRI Shapefile", folder / "shapes");
    CHECK_FALSE(fs::exists(folder / "shapes" / "units.prj"));
    CHECK_THROWS_AS(export_to(plan, "GeoJSON", folder / "json"), Error);
}

TEST_CASE("every format can be read again", "[slow]") {
    const TemporaryFolder folder;
    const Plan plan = make_small_plan();
    CHECK(export_to(plan, "GPKG", folder / "out.gpkg").files.size() == 1);
    CHECK(first_value(folder / "out.gpkg", "units", "unit_id") == "u01");
    export_to(plan, "GeoJSON", folder / "json");
    CHECK(first_value(folder / "json" / "units.geojson", nullptr, "unit_id") == "u01");
    export_to(plan, "FlatGeobuf", folder / "fgb");
    CHECK(first_value(folder / "fgb" / "units.fgb", nullptr, "unit_id").starts_with("u0"));  // in index order
    export_to(plan, "KML", folder / "out.kml");
    CHECK(fs::file_size(folder / "out.kml") > 0);
    export_to(plan, "CSV", folder / "csv");
    CHECK(content(folder / "csv" / "units.csv").starts_with("\xEF\xBB\xBF"));
    export_to(plan, "XLSX", folder / "out.xlsx");
    CHECK(first_value(folder / "out.xlsx", "units", "unit_id") == "u01");
}

TEST_CASE("GeoJSON is in degrees, east first", "[slow]") {
    const TemporaryFolder folder;
    Plan plan = make_small_plan();
    for (Unit& unit : plan.layouts[0].units)  // where Kunming lies in this CRS
        for (Polygon& polygon : unit.area_shape)
            for (Point& point : polygon.outer) point = {point.x + 570000.0, point.y + 2770000.0};
    export_to(plan, "GeoJSON", folder / "json");
    auto* dataset = GDALDataset::Open((folder / "json" / "units.geojson").c_str(), GDAL_OF_VECTOR);
    REQUIRE(dataset);
    OGREnvelope extent;
    REQUIRE(dataset->GetLayer(0)->GetExtent(&extent) == OGRERR_NONE);
    CHECK(extent.MinX == Approx(102.7).margin(0.05));
    CHECK(extent.MinY == Approx(25.03).margin(0.05));
    GDALClose(dataset);
}

TEST_CASE("spreadsheets run no text as a formula") {
    const TemporaryFolder folder;
    Plan plan = make_small_plan();
    plan.ground.compounds[0].name = "=cmd()";
    export_to(plan, "CSV", folder / "csv");
    CHECK_THAT(content(folder / "csv" / "compounds.csv"), Catch::Contains("'=cmd()"));
}

TEST_CASE("an export replaces its own files, when asked to, and no others", "[slow]") {
    const TemporaryFolder folder;
    const Plan plan = make_small_plan();
    export_to(plan, "ESRI Shapefile", folder / "out");
    CHECK_THROWS_WITH(export_to(plan, "ESRI Shapefile", folder / "out"), Catch::Contains("--overwrite"));
    const std::map<std::string, std::string> others{{"units.qml", "a style"},
                                                    {"units.xlsx", "a table"},
                                                    {"letter.docx", "mine"},
                                                    {"plan.gpkg", "a plan"}};
    for (const auto& [name, text] : others) std::ofstream(folder / "out" / name) << text;
    std::ofstream(folder / "out" / "moves.dbf") << "of an older layout";
    std::ofstream(folder / "out" / "units.qix") << "an index of the older file";
    export_to(plan, "esri shapefile", folder / "out", Encoding::gbk, true);
    CHECK(content(folder / "out" / "units.cpg") == "GBK");
    for (const auto& [name, text] : others) CHECK(content(folder / "out" / name) == text);
    CHECK_FALSE(fs::exists(folder / "out" / "moves.dbf"));
    CHECK_FALSE(fs::exists(folder / "out" / "units.qix"));
    for (const auto& entry : fs::directory_iterator(folder / "out"))
        CHECK_FALSE(entry.path().filename().string().starts_with("."));
}

TEST_CASE("a folder without files of an export takes one, with nothing to be overwritten", "[slow]") {
    const TemporaryFolder folder;
    fs::create_directory(folder / "empty");
    const Plan plan = make_small_plan();
    const auto tables = make_export_layers(plan, plan.layouts[0], Handover::tables);
    CHECK(export_to(plan, "CSV", folder / "empty").files.size() == tables.size());
    const auto layers = make_export_layers(plan, plan.layouts[0]);
    const auto styled = std::ranges::count_if(
        layers, [](const ExportLayer& layer) { return layer.geometry != Geometry::none; });
    CHECK(export_to(plan, "GeoJSON", folder / "empty").files.size() ==
          layers.size() + static_cast<std::size_t>(styled));
    CHECK(fs::exists(folder / "empty" / "units.csv"));
}

TEST_CASE("layers come with a style for QGIS that knows the fields by their names in the file", "[slow]") {
    const TemporaryFolder folder;
    const Plan plan = make_small_plan();
    export_to(plan, "ESRI Shapefile", folder / "shapes");
    const std::string cut = content(folder / "shapes" / "units.qml");
    CHECK_THAT(cut, Catch::Contains("&quot;floor_m2&quot;") && !Catch::Contains("floor_area_m2"));
    CHECK_THAT(cut, Catch::Contains("attr=\"map_colour\"") && Catch::Contains("建筑面积（平方米）"));
    export_to(plan, "GeoJSON", folder / "json");
    CHECK_THAT(content(folder / "json" / "units.qml"), Catch::Contains("&quot;floor_area_m2&quot;"));
    export_to(plan, "CSV", folder / "tables");
    CHECK_FALSE(fs::exists(folder / "tables" / "units.qml"));
    export_to(plan, "GPKG", folder / "one.gpkg");
    CHECK(content(folder / "one.gpkg").find("CREATE TABLE \"layer_styles\"") != std::string::npos);
}

TEST_CASE("an export that fails leaves the older one as it was") {
    const TemporaryFolder folder;
    Plan plan = make_small_plan();
    export_to(plan, "ESRI Shapefile", folder / "out");
    const std::string before = content(folder / "out" / "units.dbf");
    fs::remove(folder / "out" / "compounds.dbf");
    fs::create_directory_symlink("/", folder / "out" / "compounds.dbf");
    plan.layouts[0].units[0].name = "another";
    CHECK_THROWS_AS(export_to(plan, "ESRI Shapefile", folder / "out", Encoding::utf8, true), Error);
    CHECK(content(folder / "out" / "units.dbf") == before);
}

TEST_CASE("unknown formats and layouts are refused with those there are") {
    const TemporaryFolder folder;
    const Plan plan = make_small_plan();
    CHECK_THROWS_WITH(export_to(plan, "PDF", folder / "out"), Catch::Contains("ESRI Shapefile, GPKG"));
    ExportOptions options{"GPKG", folder / "out.gpkg", "9", Encoding::utf8, false, "zh", {}};
    CHECK_THROWS_WITH(export_layout(plan, options, Run()), Catch::Contains("has: 1, 2"));
}

TEST_CASE("the map is well-formed XML in both languages and says what it shows") {
    Plan plan = make_small_plan();
    plan.site.roads[0].name = "A<B>&\"东风路\"";
    for (const char* language : {"zh", "en"}) {
        const std::string svg = draw_map(plan, plan.layouts[0], language);
        CPLXMLNode* document = CPLParseXMLString(svg.c_str());
        CHECK(document);
        CPLDestroyXMLNode(document);
        CHECK_THAT(svg, Catch::Contains("c-west-01"));
        CHECK(svg == draw_map(plan, plan.layouts[0], language));
    }
    CHECK_THAT(draw_map(plan, plan.layouts[0], "zh"),
               Catch::Contains("12.0万㎡") && Catch::Contains("合成数据"));
    CHECK_THAT(draw_map(plan, plan.layouts[0], "en"), Catch::Contains("120,000 m²"));
    CHECK_THROWS_AS(draw_map(plan, plan.layouts[0], "fr"), Error);
}
