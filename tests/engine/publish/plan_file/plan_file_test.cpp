#include "core/error.hpp"
#include "opened_file.hpp"
#include "outputs.hpp"
#include "publish/publish.hpp"
#include "publish/tables/table.hpp"
#include "support/real_data.hpp"
#include "support/small_plan.hpp"

#include <fstream>
#include <map>
#include <set>
#include <sstream>

#include <catch2/catch.hpp>
#include <ogrsf_frmts.h>

using namespace lifang;
using namespace lifang::testing;
namespace fs = std::filesystem;

namespace {

std::vector<std::string> columns_of(OGRLayer& layer) {
    std::vector<std::string> names;
    for (int i = 0; i < layer.GetLayerDefn()->GetFieldCount(); ++i)
        names.push_back(layer.GetLayerDefn()->GetFieldDefn(i)->GetNameRef());
    return names;
}

/// The contract's layers: geometry, and columns in their order. Ours follow behind them.
struct Promise {
    const char* layer;
    OGRwkbGeometryType geometry;
    const char* columns;
};
constexpr Promise promises[] = {
    {"compounds", wkbMultiPolygon,
     "compound_id name community_id floor_area_m2 floor_area_source buildings households residents "
     "build_year "
     "management renovated parking_spaces consent in_scope scope_reason source_layer source_fid"},
    {"buildings", wkbMultiPolygon,
     "building_id compound_id levels levels_source floor_area_m2 source_layer source_fid"},
    {"roads", wkbLineString, "road_id name road_class rank walkable drivable"},
    {"communities", wkbMultiPolygon, "community_id name"},
    {"facilities", wkbPoint, "facility_id kind name capacity radius_m"},
    {"blocks", wkbPolygon, "block_id area_m2"},
    {"cells", wkbMultiPolygon, "cell_id compound_id block_id area_m2"},
    {"borders", wkbMultiLineString, "cell_a cell_b length_m barrier barrier_name passable"},
    {"layouts", wkbNone,
     "layout_id label profile target_m2 min_m2 max_m2 seed units max_abs_deviation mean_abs_deviation "
     "severance "
     "compactness road_border_share coverage_share monthly_net_cny gates objective objective_value "
     "lower_bound gap "
     "status parent_layout_id command"},
    {"assignments", wkbNone, "layout_id compound_id unit_id"},
    {"units", wkbMultiPolygon,
     "layout_id unit_id unit_code name community_id floor_area_m2 deviation compounds households perimeter_m "
     "area_m2 "
     "polsby_popper road_border_share gates coverage_share mode monthly_income_cny monthly_subsidy_cny "
     "monthly_cost_cny monthly_net_cny priority violations"},
    {"unit_borders", wkbMultiLineString, "layout_id unit_a unit_b barrier road_name length_m"},
    {"gates", wkbPoint, "layout_id unit_id road_id road_class kind"},
    {"coverage", wkbNone, "layout_id compound_id kind facility_id walk_m state"},
    {"constraints", wkbNone, "kind compound_id other_id unit_id note author"},
    {"issues", wkbPoint, "severity code stage source_layer source_fid message arguments"},
    {"plan_metadata", wkbNone, "key value"},
};

}  // namespace

TEST_CASE("the plan file has every layer and column of the contract, in its order") {
    const TemporaryFolder folder;
    write_plan(make_small_plan(), folder / "plan.gpkg", false, Run());
    Opened plan(folder / "plan.gpkg");
    for (const Promise& promise : promises) {
        INFO(promise.layer);
        OGRLayer& layer = plan.layer(promise.layer);
        CHECK(layer.GetGeomType() == promise.geometry);
        std::istringstream words(promise.columns);
        const std::vector<std::string> wanted{std::istream_iterator<std::string>(words), {}};
        std::vector<std::string> found = columns_of(layer);
        REQUIRE(found.size() >= wanted.size());
        found.resize(wanted.size());
        CHECK(found == wanted);
    }
}

TEST_CASE("the plan file page names every table and column") {
    const std::string page = content(project_root() / "docs" / "plan-file.md");
    for (const Table& table : plan_tables()) {
        CHECK_THAT(page, Catch::Contains("`" + table.name + "`"));
        for (const ColumnName& column : table.columns) {
            INFO(table.name);
            CHECK_THAT(page, Catch::Contains("`" + column.name + "`"));
        }
    }
}

TEST_CASE("unknown is NULL, and the CRS stands in the file") {
    const TemporaryFolder folder;
    write_plan(make_small_plan(), folder / "plan.gpkg", false, Run());
    Opened plan(folder / "plan.gpkg");
    CHECK(plan.first_text("SELECT COUNT(*) FROM compounds WHERE build_year IS NULL") == "5");
    CHECK(plan.first_text("SELECT COUNT(*) FROM compounds WHERE build_year = 0 OR name = ''") == "0");
    CHECK(plan.first_text(
              "SELECT COUNT(*) FROM units WHERE gates IS NOT NULL OR monthly_net_cny IS NOT NULL") == "0");
    CHECK(plan.first_text("SELECT scope_reason FROM compounds WHERE in_scope = 0") == "owner_unit");
    CHECK(std::string(plan.layer("units").GetSpatialRef()->GetAuthorityCode(nullptr)) == "4543");
    CHECK(plan.first_text("PRAGMA journal_mode") == "delete");
    CHECK(plan.first_text("PRAGMA integrity_check") == "ok");
}

TEST_CASE("spatial indexes, extents and numbers of rows tell what the rows are") {
    Plan plan = make_small_plan();
    // More rows than go to SQLite at once, and some without a place.
    for (int i = 0; i < 150; ++i) {
        Issue issue{
            Severity::info, "unused_feature", Stage::load, "yards", i, Message::verbatim("it's unused"),
            std::nullopt};
        if (i % 3) issue.place = Place{1000.0 + 7.3 * i, 2000.0 - 3.1 * i};
        plan.issues.push_back(issue);
    }
    const TemporaryFolder folder;
    write_plan(plan, folder / "plan.gpkg", false, Run());
    Opened opened(folder / "plan.gpkg");
    CHECK(opened.first_text("SELECT COUNT(*) FROM issues") == std::to_string(plan.issues.size()));
    CHECK(opened.first_text("SELECT message FROM issues WHERE source_fid = 149") == "it's unused");
    for (const Table& table : plan_tables()) {
        INFO(table.name);
        const std::string rows = opened.first_text("SELECT COUNT(*) FROM " + table.name);
        CHECK(opened.first_text(
                  "SELECT COALESCE(feature_count, 0) FROM gpkg_ogr_contents WHERE table_name = '" +
                  table.name + "'") == rows);
        CHECK(opened.first_text("SELECT COALESCE(MAX(fid), 0) FROM " + table.name) == rows);
        if (table.geometry == Geometry::none) continue;
        const std::string index = "rtree_" + table.name + "_geom";
        CHECK(opened.first_text("SELECT rtreecheck('" + index + "')") == "ok");
        CHECK(opened.first_text(
                  "SELECT COUNT(*) FROM " + table.name + " t JOIN " + index +
                  " i ON i.id = t.fid AND i.minx <= ST_MinX(geom) AND i.maxx >= ST_MaxX(geom) AND "
                  "i.miny <= ST_MinY(geom) AND i.maxy >= ST_MaxY(geom)") ==
              opened.first_text("SELECT COUNT(geom) FROM " + table.name));
        if (rows == "0") continue;
        CHECK(opened.first_text("SELECT COUNT(*) FROM gpkg_contents WHERE table_name = '" + table.name +
                                "' AND min_x = (SELECT MIN(ST_MinX(geom)) FROM " + table.name +
                                ") AND max_y = (SELECT MAX(ST_MaxY(geom)) FROM " + table.name + ")") == "1");
    }
}

TEST_CASE("local metres without a code are GeoPackage's undefined cartesian system") {
    const TemporaryFolder folder;
    Plan small = make_small_plan();
    small.site.crs = {};
    write_plan(small, folder / "plan.gpkg", false, Run());
    {
        Opened plan(folder / "plan.gpkg");
        CHECK(plan.first_text("SELECT DISTINCT srs_id FROM gpkg_geometry_columns") == "-1");
    }
    CHECK(read_plan(folder / "plan.gpkg").site.crs.definition.empty());
}

TEST_CASE("the same plan makes the same bytes") {
    const TemporaryFolder folder;
    // Of one name, for the QGIS project inside names the file it is in.
    fs::create_directory(folder / "first");
    fs::create_directory(folder / "second");
    write_plan(make_small_plan(), folder / "first/plan.gpkg", false, Run(nullptr, 1));
    write_plan(make_small_plan(), folder / "second/plan.gpkg", false, Run(nullptr, 4));
    CHECK(content(folder / "first/plan.gpkg") == content(folder / "second/plan.gpkg"));
}
