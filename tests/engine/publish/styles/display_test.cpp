// What a plan file holds for QGIS: views, styles, a project. That QGIS makes a map of it: tests/qgis/.
#include "opened_file.hpp"
#include "publish/publish.hpp"
#include "publish/styles/layout_display.hpp"
#include "publish/tables/column_words.hpp"
#include "publish/tables/table.hpp"
#include "publish/tables/titles.hpp"
#include "support/real_data.hpp"
#include "support/small_plan.hpp"

#include <set>

#include <catch2/catch.hpp>
#include <cpl_minixml.h>
#include <cpl_vsi.h>

using namespace lifang;
using namespace lifang::testing;

namespace {

/// The small plan in a file, and asked in SQL.
struct SmallFile {
    explicit SmallFile(const std::string& name = "plan.gpkg") : path(folder / name) {
        write_plan(make_small_plan(), path, false, Run());
    }
    std::string first_text(const std::string& query) const { return Opened(path).first_text(query); }
    void execute(const std::string& statement) const { testing::execute(path, statement); }
    /// Adds a third layout, by the rows it has and what QGIS needs to show it.
    void add_layout() const {
        GDALDataset* dataset = GDALDataset::Open(path.c_str(), GDAL_OF_VECTOR | GDAL_OF_UPDATE);
        REQUIRE(dataset);
        Plan plan = make_small_plan();
        plan.layouts.push_back(plan.layouts.front());
        plan.layouts.back().key = "3";
        plan.layouts.back().label = LayoutLabel::edited;
        DriverErrors errors;
        add_display(*dataset, plan, 2, path.filename().string(), errors, "plan.gpkg");
        GDALClose(dataset);
    }

    TemporaryFolder folder;
    std::filesystem::path path;
};

/// The bytes of the archive the project is kept in.
std::string archive_in(const SmallFile& file) {
    const std::string digits =
        file.first_text("SELECT CAST(content AS TEXT) FROM qgis_projects WHERE name = '里坊方案'");
    std::string bytes;
    for (std::size_t i = 0; i + 1 < digits.size(); i += 2)
        bytes += static_cast<char>(std::stoi(digits.substr(i, 2), nullptr, 16));
    return bytes;
}

std::string project_in(const SmallFile& file) {
    std::string archive = archive_in(file);
    const char* const path = "/vsimem/display_test.zip";
    VSIFCloseL(VSIFileFromMemBuffer(path, reinterpret_cast<GByte*>(archive.data()), archive.size(), FALSE));
    VSILFILE* project = VSIFOpenL((std::string("/vsizip/") + path + "/lifang.qgs").c_str(), "rb");
    REQUIRE(project);
    std::string text(1'000'000, '\0');
    text.resize(VSIFReadL(text.data(), 1, text.size(), project));
    VSIFCloseL(project);
    VSIUnlink(path);
    return text;
}

bool is_xml(const std::string& text) {
    CPLXMLNode* document = CPLParseXMLString(text.c_str());
    CPLDestroyXMLNode(document);
    return document != nullptr;
}

}  // namespace

TEST_CASE("each layout has a view of its units and one of its compounds") {
    const SmallFile file;
    Opened plan(file.path);
    CHECK(plan.layer("layout_1_units").GetFeatureCount() ==
          std::stoi(plan.first_text("SELECT COUNT(*) FROM units WHERE layout_id = '1'")));
    CHECK(plan.first_text("SELECT COUNT(*) FROM layout_2_units v JOIN units u ON u.fid = v.OGC_FID "
                          "WHERE u.layout_id <> '2'") == "0");
    CHECK(plan.layer("layout_1_units").GetGeomType() == wkbMultiPolygon);
    CHECK(std::string(plan.layer("layout_1_units").GetSpatialRef()->GetAuthorityCode(nullptr)) == "4543");

    // Compounds out of scope are there, without a unit.
    CHECK(plan.layer("layout_1_compounds").GetFeatureCount() == plan.layer("compounds").GetFeatureCount());
    CHECK(plan.first_text("SELECT COUNT(*) FROM layout_1_compounds WHERE unit_id IS NULL") ==
          plan.first_text("SELECT COUNT(*) FROM compounds WHERE in_scope = 0"));
    CHECK(plan.first_text("SELECT COUNT(*) FROM layout_1_compounds v JOIN units u ON u.layout_id = '1' AND "
                          "u.unit_id = v.unit_id WHERE u.unit_code <> v.unit_code") == "0");
}

TEST_CASE("the project of a plan with another name names it from the next layout on") {
    SmallFile file;
    const std::filesystem::path renamed = file.folder / "renamed.gpkg";
    std::filesystem::rename(file.path, renamed);
    file.path = renamed;
    CHECK_THAT(project_in(file), Catch::Contains("./plan.gpkg|layername="));
    file.add_layout();
    CHECK_THAT(project_in(file),
               Catch::Contains("./renamed.gpkg|layername=layout_3_units") && !Catch::Contains("./plan.gpkg"));
}

TEST_CASE("views are registered as spatial layers under Chinese titles", "[slow]") {
    const SmallFile file;
    CHECK(file.first_text("SELECT identifier FROM gpkg_contents WHERE table_name = 'layout_1_units'") ==
          "方案 1（道路穿越最少）管理单元");
    CHECK(file.first_text("SELECT COUNT(*) FROM gpkg_geometry_columns WHERE table_name LIKE 'layout\\_%' "
                          "ESCAPE '\\'") == "4");
    CHECK(file.first_text("SELECT COUNT(*) FROM gpkg_contents WHERE table_name LIKE 'layout\\_%' ESCAPE '\\' "
                          "AND min_x IS NULL") == "0");
}

TEST_CASE("every layer, table and view has a default style that QGIS finds") {
    const SmallFile file;
    Opened plan(file.path);
    std::vector<std::string> names{"layout_1_units", "layout_1_compounds", "layout_2_units",
                                   "layout_2_compounds"};
    for (const Table& table : plan_tables()) names.push_back(table.name);
    for (const std::string& name : names) {
        INFO(name);
        const std::string of_layer =
            " FROM layer_styles WHERE f_table_name = '" + name + "' AND useAsDefault = 1";
        CHECK(is_xml(plan.first_text("SELECT styleQML" + of_layer)));
        if (plan.layer(name).GetGeomType() != wkbNone)
            CHECK(is_xml(plan.first_text("SELECT styleSLD" + of_layer)));
    }
}

TEST_CASE("every table and every column has a Chinese title, and no two layers the same") {
    std::set<std::string_view> titles;
    for (const Table& table : plan_tables()) {
        INFO(table.name);
        CHECK(layer_title(table.name) != table.name);
        CHECK(titles.insert(layer_title(table.name)).second);
        for (const ColumnName& column : table.columns) {
            INFO(column.name);
            CHECK(column_title(column.name) != column.name);
        }
    }
}

TEST_CASE("codes have Chinese words, numbers and names none") {
    CHECK(describe_column("units", "violations").find("below_min 低于下限") != std::string::npos);
    CHECK(describe_column("compounds", "management").find("self_governed 业主自治") != std::string::npos);
    CHECK(describe_column("unit_borders", "barrier").find("secondary 次干路") != std::string::npos);
    CHECK(describe_column("buildings", "kind").find("shed 棚屋") != std::string::npos);
    CHECK(describe_column("roads", "tunnel") == "隧道（1 是，0 否）");
    CHECK(describe_column("units", "name") == "名称");
}

TEST_CASE("the project has a group for each layout and names its own file") {
    const SmallFile file("城 南 & 'x'.gpkg");
    const std::string project = project_in(file);
    CHECK(is_xml(project));
    CHECK_THAT(project,
               Catch::Contains("<layer-tree-group name=\"方案 1（道路穿越最少）\" checked=\"Qt::Checked\""));
    CHECK_THAT(project, Catch::Contains("<layer-tree-group name=\"方案 2"));
    CHECK_THAT(project, Catch::Contains("./城 南 &amp; 'x'.gpkg|layername=layout_1_units"));
    CHECK_THAT(project, Catch::Contains("<authid>EPSG:4543</authid>"));
    // Neither clock nor user: the time fields of the archive's entry are empty.
    CHECK(archive_in(file).substr(10, 4) == std::string(4, '\0'));
}

TEST_CASE("a layout that is added gets its views, its styles and its place in the project", "[slow]") {
    const SmallFile file;
    file.add_layout();
    CHECK(file.first_text("SELECT identifier FROM gpkg_contents WHERE table_name = 'layout_3_units'") ==
          "方案 3（人工调整）管理单元");
    CHECK(file.first_text("SELECT COUNT(*) FROM layer_styles WHERE f_table_name LIKE 'layout_3%'") == "2");
    CHECK_THAT(project_in(file), Catch::Contains("layername=layout_3_compounds"));
    CHECK(file.first_text("SELECT COUNT(*) FROM qgis_projects") == "1");
}

TEST_CASE("what people made of styles and the project stays when a layout is added", "[slow]") {
    const SmallFile file;
    file.execute("UPDATE layer_styles SET styleQML = 'mine' WHERE f_table_name = 'layout_1_units'");
    file.execute("CREATE VIEW layout_3_units AS SELECT 1 AS mine");
    // As QGIS saves a project: its own note beside it.
    file.execute(
        "UPDATE qgis_projects SET content = 'mine', metadata = "
        "'{\"last_modified_time\": \"2026-01-01T00:00:00\", \"last_modified_user\": \"wang\" }'");
    file.execute("INSERT INTO qgis_projects VALUES ('另一个', '', 'theirs')");
    file.add_layout();
    CHECK(file.first_text("SELECT styleQML FROM layer_styles WHERE f_table_name = 'layout_1_units'") ==
          "mine");
    CHECK(file.first_text("SELECT mine FROM layout_3_units") == "1");
    CHECK(file.first_text("SELECT CAST(content AS TEXT) FROM qgis_projects WHERE name = '里坊方案'") ==
          "mine");
    CHECK(file.first_text("SELECT CAST(content AS TEXT) FROM qgis_projects WHERE name = '另一个'") ==
          "theirs");
}

TEST_CASE("a file from which somebody took styles and projects takes a layout all the same", "[slow]") {
    const SmallFile file;
    file.execute("DROP TABLE layer_styles");
    file.execute("DROP TABLE qgis_projects");
    file.add_layout();
    CHECK(file.first_text("SELECT COUNT(*) FROM sqlite_master WHERE name = 'layer_styles'") == "0");
    CHECK_THAT(project_in(file), Catch::Contains("layername=layout_3_units"));
}
