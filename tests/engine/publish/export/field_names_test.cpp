// Fields called in Chinese, and the table that planners edit.
#include "core/error.hpp"
#include "exported_layer.hpp"
#include "outputs.hpp"
#include "publish/export/fit_layer.hpp"
#include "publish/plan/message_json.hpp"
#include "support/real_data.hpp"
#include "support/small_plan.hpp"

using namespace lifang;
using namespace lifang::testing;
namespace fs = std::filesystem;

namespace {

Exported export_in_chinese(const Plan& plan, const std::string& driver, const fs::path& output) {
    ExportOptions options{driver, output, "", Encoding::utf8, false, "zh", {}};
    options.field_names = FieldNames::chinese;
    return export_layout(plan, options, Run());
}

/// The value of the first row in which a field has another.
std::string value_where(const fs::path& path, const char* layer_name, const char* field, const char* known,
                        const char* of) {
    CPLStringList options;
    if (path.extension() == ".xlsx") options.AddString("HEADERS=FORCE");
    const OpenDataset dataset(
        GDALDataset::Open(path.c_str(), GDAL_OF_VECTOR, nullptr, options.List(), nullptr));
    REQUIRE(dataset);
    OGRLayer* layer = layer_name ? dataset->GetLayerByName(layer_name) : dataset->GetLayer(0);
    REQUIRE(layer);
    const OGRFeatureDefn& fields = *layer->GetLayerDefn();
    INFO(field);
    REQUIRE(fields.GetFieldIndex(field) >= 0);
    REQUIRE(fields.GetFieldIndex(known) >= 0);
    for (const auto& feature : *layer)
        if (feature->GetFieldAsString(known) == std::string(of)) return feature->GetFieldAsString(field);
    return "no such row";
}

}  // namespace

TEST_CASE("Chinese field names differ within a layer, in every format that takes them") {
    const Plan plan = make_small_plan();
    for (const char* name : {"GPKG", "GeoJSON", "OpenFileGDB", "FlatGeobuf", "KML", "CSV", "XLSX"}) {
        const ExportDriver& driver = find_export_driver(name);
        for (ExportLayer& layer : make_export_layers(plan, plan.layouts[0], Handover::tables)) {
            name_in_chinese(layer, driver);
            std::set<std::string> names;
            for (const ColumnName& column : layer.columns) {
                INFO(name << " " << layer.name << " " << column.name);
                CHECK(names.insert(column.name).second);
                CHECK(!column.name.empty());
                const bool is_ascii = std::ranges::all_of(column.name, [](char c) { return c > 0; });
                CHECK(is_ascii == (column.name == "name" && driver.own_field == "name"));
            }
        }
    }
}

TEST_CASE("fields have Chinese names, and tables for people Chinese words", "[slow]") {
    const TemporaryFolder folder;
    const Plan plan = make_small_plan();
    const std::string id = plan.ground.compounds[3].key;  // D, which its owner-unit manages
    export_in_chinese(plan, "GPKG", folder / "out.gpkg");
    CHECK(value_where(folder / "out.gpkg", "units", "单元编码", "单元标识", "u01") == "c-west-01");
    CHECK(value_where(folder / "out.gpkg", "compounds", "管理方式", "小区标识", id.c_str()) == "owner_unit");
    CHECK(value_where(folder / "out.gpkg", "units", "建筑面积_平方米", "单元标识", "u01") == "120000");
    for (const char* driver : {"GeoJSON", "FlatGeobuf"}) {
        export_in_chinese(plan, driver, folder / driver);
        const auto ending = std::string(find_export_driver(driver).extension);
        CHECK(value_where(folder / driver / ("units" + ending), nullptr, "单元编码", "单元标识", "u01") ==
              "c-west-01");
        CHECK_THAT(content(folder / driver / "units.qml"), Catch::Contains("&quot;单元编码&quot;"));
    }
    export_in_chinese(plan, "OpenFileGDB", folder / "out.gdb");
    CHECK(value_where(folder / "out.gdb", "units", "单元编码", "单元标识", "u01") == "c-west-01");
    CHECK_NOTHROW(export_in_chinese(plan, "KML", folder / "out.kml"));

    export_in_chinese(plan, "XLSX", folder / "out.xlsx");
    CHECK(value_where(folder / "out.xlsx", "units", "建筑面积（平方米）", "单元标识", "u01") == "120000");
    CHECK(value_where(folder / "out.xlsx", "compounds", "管理方式", "小区标识", id.c_str()) ==
          "权属单位自管");
    CHECK(value_where(folder / "out.xlsx", "compounds", "纳入范围", "小区标识", id.c_str()) == "否");
    CHECK(value_where(folder / "out.xlsx", "assignments", "不纳入的原因", "小区标识", id.c_str()) !=
          "owner_unit");
    export_in_chinese(plan, "CSV", folder / "csv");
    CHECK_THAT(content(folder / "csv" / "compounds.csv"), Catch::Contains("权属单位自管"));
}

TEST_CASE("a Shapefile has no Chinese field names, and says where they stand") {
    const TemporaryFolder folder;
    CHECK_THROWS_WITH(export_in_chinese(make_small_plan(), "ESRI Shapefile", folder / "shp"),
                      Catch::Contains("ASCII") && Catch::Contains(".fields.csv"));
    CHECK_FALSE(fs::exists(folder / "shp"));
}

TEST_CASE("the table of assignments lists every compound once, unit after unit") {
    const TemporaryFolder folder;
    const Plan plan = make_small_plan();
    export_to(plan, "CSV", folder / "csv");
    const std::string table = content(folder / "csv" / "assignments.csv");
    CHECK(
        table.starts_with("\xEF\xBB\xBF"
                          "compound_id,name,community_id,floor_area_m2,households,unit_id,"
                          "unit_code,unit_name,scope_reason,layout_id\n"));
    CHECK(std::ranges::count(table, '\n') == 1 + 6);
    for (const Compound& compound : plan.ground.compounds)
        CHECK_THAT(table, Catch::Contains("\n" + compound.key + ","));
    CHECK(table.find(",u01,") < table.find(",u02,"));
    CHECK_FALSE(fs::exists(folder / "csv" / "moves.csv"));  // there are none
    export_to(plan, "GPKG", folder / "out.gpkg");
    const OpenDataset dataset(GDALDataset::Open((folder / "out.gpkg").c_str(), GDAL_OF_VECTOR));
    CHECK_FALSE(dataset->GetLayerByName("assignments"));  // compounds have their unit themselves
}

TEST_CASE("a KML draws each unit in its colour of the map") {
    const TemporaryFolder folder;
    const Plan plan = make_small_plan();
    export_to(plan, "KML", folder / "out.kml");
    const std::string kml = content(folder / "out.kml");
    std::set<std::string> colours;  // aabbggrr, as KML has them
    for (std::size_t at = 0; (at = kml.find("<LineStyle><color>", at)) != std::string::npos; ++at)
        colours.insert(kml.substr(at + 18, 8));
    CHECK(colours.contains("FFe1744b"));  // #4b74e1, the first unit
    CHECK(colours.size() >= 3);
    CHECK_FALSE(colours.contains("ff0000ff"));  // GDAL's own red
}

TEST_CASE("sentences of the plan are handed over in the reader's language, without their codes") {
    const Message message("did_you_mean", {{"word", "里坊"}});
    for (const Language language : {Language::en, Language::zh}) {
        ExportLayer layer{
            "moves",
            Geometry::none,
            {{"compound_id", ValueType::text}, {"message", ValueType::text}, {"arguments", ValueType::text}},
            {{{"C1", message.in(Language::en), to_json(message)}, {}},
             {{"C2", "of a plan of before", Value()}, {}}},
            {"compound_id", "message", "arguments"}};
        say_messages(layer, language);
        CHECK(layer.plan_columns == std::vector<std::string>{"compound_id", "message"});
        REQUIRE(layer.columns.size() == 2);
        CHECK(layer.records[0].values == std::vector<Value>{"C1", message.in(language)});
        CHECK(layer.records[1].values == std::vector<Value>{"C2", "of a plan of before"});
    }
}
