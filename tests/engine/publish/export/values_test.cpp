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

/// What a driver is known to lose, each of which is told as an issue.
struct Driver {
    const char* name;
    const char* output;    ///< of the export
    const char* separate;  ///< ending where each layer is a file of its own
    bool degrees = false;
    bool geometry = true;
    bool short_names = false;
    bool formulas = false;
    bool controls = true;  ///< holds them
    Encoding encoding = Encoding::utf8;
};
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
    {.name = "FlatGeobuf", .output = "fgb", .separate = ".fgb"},
    {.name = "KML", .output = "out.kml", .separate = "", .degrees = true, .controls = false},
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

std::string expected_text(const std::string& text, const Driver& driver) {
    std::string kept = driver.controls ? text : replace_controls(text);
    if (driver.formulas) kept = escape_formula(kept);
    return driver.short_names ? cut_text(kept, 254, driver.encoding) : kept;
}

void check_value(const OGRFeature& feature, int field, const Value& value, const Driver& driver) {
    const std::string read = feature.IsFieldSetAndNotNull(field) ? feature.GetFieldAsString(field) : "";
    if (const auto* text = std::get_if<std::string>(&value))
        CHECK(read == expected_text(*text, driver));
    else if (const auto* integer = std::get_if<std::int64_t>(&value))
        CHECK(read == std::to_string(*integer));
    else if (const auto* real = std::get_if<double>(&value))
        CHECK(feature.GetFieldAsDouble(field) == Approx(*real).epsilon(1e-13));
    else
        CHECK(read.empty());
}

std::vector<OGRRawPoint> vertices(const OGRGeometry& geometry) {
    std::vector<OGRRawPoint> points;
    const auto add = [&](const OGRSimpleCurve& line) {
        for (const OGRPoint& point : line) points.emplace_back(point.getX(), point.getY());
    };
    if (const auto* collection = dynamic_cast<const OGRGeometryCollection*>(&geometry))
        for (const OGRGeometry* part : *collection)
            for (const OGRRawPoint& point : vertices(*part)) points.push_back(point);
    else if (const auto* polygon = dynamic_cast<const OGRPolygon*>(&geometry))
        for (const OGRLinearRing* ring : *polygon) add(*ring);
    else
        add(*geometry.toSimpleCurve());
    return points;
}

bool all_near(const std::vector<OGRRawPoint>& points, const std::vector<OGRRawPoint>& others,
              double distance) {
    return std::ranges::all_of(points, [&](const OGRRawPoint& a) {
        return std::ranges::any_of(
            others, [&](const OGRRawPoint& b) { return std::hypot(a.x - b.x, a.y - b.y) <= distance; });
    });
}

/// Every vertex is where the plan has it, to a millimetre, in degrees to seven digits.
void check_shape(const OGRGeometry* read, const Record& record, const Crs& crs, const Driver& driver) {
    REQUIRE(read);
    OGRGeometry* made = nullptr;
    REQUIRE(OGRGeometryFactory::createFromWkb(record.geometry.data(), nullptr, &made,
                                              record.geometry.size()) == OGRERR_NONE);
    const std::unique_ptr<OGRGeometry> wanted(made);
    if (driver.degrees) {
        const auto from = make_srs(crs), to = make_srs({"EPSG:4326", "", true});
        OGRCoordinateTransformation* transformation = OGRCreateCoordinateTransformation(from.get(), to.get());
        REQUIRE(wanted->transform(transformation) == OGRERR_NONE);
        OGRCoordinateTransformation::DestroyCT(transformation);
    }
    const double distance = driver.degrees ? 1e-7 : 1e-3;
    const auto a = vertices(*read), b = vertices(*wanted);
    CHECK(all_near(a, b, distance));
    CHECK(all_near(b, a, distance));
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

/// Which row a feature was: formats may sort them. Borders between two units are told apart by their length.
std::size_t row_of(const ExportLayer& layer, const OGRFeature& feature, const std::vector<int>& fields) {
    for (std::size_t row = 0; row < layer.records.size(); ++row) {
        bool same = true;
        for (std::size_t i = 0; i < fields.size(); ++i) {
            const Value& value = layer.records[row].values[i];
            const std::string& name = layer.columns[i].name;
            if (name == "compound_id" || name.starts_with("unit_")) {
                const auto* text = std::get_if<std::string>(&value);
                same = same && (text ? *text : "") == feature.GetFieldAsString(fields[i]);
            } else if (name == "length_m") {
                same = same && feature.GetFieldAsDouble(fields[i]) == Approx(std::get<double>(value));
            }
        }
        if (same) return row;
    }
    FAIL("a row that is not in the plan");
    return 0;
}

void check_layer(OGRLayer& read, const ExportLayer& layer, const Crs& crs, const Driver& driver) {
    REQUIRE(read.GetFeatureCount() == static_cast<GIntBig>(layer.records.size()));
    std::vector<int> fields;
    for (const ColumnName& column : layer.columns) {
        const std::string name =
            driver.short_names ? std::string(short_column_name(column.name)) : column.name;
        fields.push_back(read.GetLayerDefn()->GetFieldIndex(name.c_str()));
        INFO(name);
        REQUIRE(fields.back() >= 0);
    }
    std::set<std::size_t> rows;
    while (const std::unique_ptr<OGRFeature> feature{read.GetNextFeature()}) {
        const std::size_t row = row_of(layer, *feature, fields);
        rows.insert(row);
        for (std::size_t i = 0; i < fields.size(); ++i) {
            INFO(layer.name << ", row " << row << ", " << layer.columns[i].name);
            check_value(*feature, fields[i], layer.records[row].values[i], driver);
        }
        if (driver.geometry) check_shape(feature->GetGeometryRef(), layer.records[row], crs, driver);
    }
    CHECK(rows.size() == layer.records.size());
}

}  // namespace

TEST_CASE("every format holds every value and every shape of the plan", "[slow]") {
    const TemporaryFolder folder;
    const Plan plan = make_plan_of_strangers();
    const auto layers = make_export_layers(plan, plan.layouts[0]);
    for (const Driver& driver : drivers) {
        INFO(driver.name);
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
            if (*driver.separate) dataset = open(output / (layer.name + driver.separate));
            REQUIRE(dataset);
            OGRLayer* read =
                *driver.separate ? dataset->GetLayer(0) : dataset->GetLayerByName(layer.name.c_str());
            REQUIRE(read);
            check_layer(*read, layer, plan.site.crs, driver);
        }
    }
}

TEST_CASE("texts that spreadsheets take for formulas are escaped, numbers are not") {
    for (const char* text : {"=1+1", "+1+1", "-1+1", "@SUM(1)", "\t=1", "\r=1", "＝1", "-2x"})
        CHECK(escape_formula(text) == std::string("'") + text);
    for (const char* text : {"-1", "-1.5e3", "a=b", "", "里坊", "'=1"}) CHECK(escape_formula(text) == text);
    CHECK(quote_csv("a,\"b\"") == "\"a,\"\"b\"\"\"");
}

TEST_CASE("XML holds no control character, and every line end is one") {
    CHECK(replace_controls("a\x1b[2J\x01\tb\r\nc\rd") == "a\uFFFD[2J\uFFFD\tb\nc\nd");
    CHECK(replace_controls("torn \xe5\xb0") == "torn \uFFFD\uFFFD");
    CHECK(replace_controls("里坊 𠀀") == "里坊 𠀀");
}
