// A layout in PostGIS, on a server that the test starts and stops.
#include "core/error.hpp"
#include "exported_layer.hpp"
#include "outputs.hpp"
#include "publish/export/database_target.hpp"
#include "publish/files/sql_ogr.hpp"
#include "support/postgres_server.hpp"
#include "support/real_data.hpp"
#include "support/small_plan.hpp"

#include <thread>

using namespace lifang;
using namespace lifang::testing;
using Catch::Matchers::Contains;

namespace {

Exported put(const Plan& plan, const std::string& connection, const std::string& layout = "1",
             bool overwrite = false, const std::string& plan_name = "yongchang") {
    ExportOptions options{"postgresql", connection, layout, Encoding::utf8, overwrite, "zh", {}};
    options.plan_name = plan_name;
    return export_layout(plan, options, Run());
}

Error error_of_put(const Plan& plan, const std::string& connection, const std::string& layout = "1",
                   bool overwrite = false) {
    try {
        put(plan, connection, layout, overwrite);
    } catch (const Error& error) {
        return error;
    }
    FAIL("accepted");
    throw;
}

class Database {
  public:
    explicit Database(const PostgresServer& server)
        : dataset_(GDALDataset::Open(server.connection().c_str(), GDAL_OF_VECTOR | GDAL_OF_UPDATE)) {
        REQUIRE(dataset_);
    }
    std::string ask(const std::string& query) const { return query_text(*dataset_, query); }
    GDALDataset& dataset() const { return *dataset_; }

  private:
    OpenDataset dataset_;
};

Plan make_metric_plan() {
    Plan plan = make_small_plan();
    plan.site.crs = {"EPSG:4543", "CGCS2000 / 3-degree Gauss-Kruger CM 102E"};
    return plan;
}

}  // namespace

TEST_CASE("a database is named as GDAL names it, its schema with active_schema") {
    CHECK(DatabaseTarget("PG:dbname=city").schema == "lifang");
    CHECK(DatabaseTarget("PG:dbname=city active_schema=streets host=x").schema == "streets");
    CHECK(DatabaseTarget("PG:dbname=city active_schema='西山 区'").schema == "西山 区");
    CHECK(DatabaseTarget("PG:schemas=a dbname=city").schema == "a");
    CHECK(DatabaseTarget("PG:dbname=city password='x y' host=h").shown ==
          "PG:dbname=city password=*** host=h");
    CHECK(DatabaseTarget("PG:active_schema='a\"b'").qualified("units") == "\"a\"\"b\".\"units\"");
}

TEST_CASE("a database that cannot be opened is told without the password") {
    const Plan plan = make_metric_plan();
    const std::string nowhere = "PG:dbname=none host=127.0.0.1 port=1 password=";
    for (const std::string& connection :
         {nowhere + "secret", nowhere + "two secret words", nowhere + "'secret",
          std::string("PG:dbname=none host=127.0.0.1 "
                      "port=1 secret=secret")}) {
        const Error error = error_of_put(plan, connection);
        CHECK(error.code() == ExitCode::output);
        if (connection.find("password=secret") != std::string::npos)
            CHECK_THAT(error.what(), Contains("password=***"));
        CHECK_THAT(error.problem(), !Contains("secret"));
        CHECK_THAT(error.problem(), !Contains("words"));
    }
    CHECK(code_of([&] { put(plan, "city.gpkg"); }) == ExitCode::usage);
    CHECK(code_of([&] { export_to(plan, "GPKG", "PG:dbname=city"); }) == ExitCode::usage);
}

TEST_CASE("a layout in PostGIS", "[slow]") {
    const auto server = PostgresServer::start();
    if (!server) return;
    Plan plan = make_metric_plan();
    const std::vector<std::string> names{"it's \"one\"", "=cmd()", "\\copy\t\\N", "two\nlines", "𠮷里", ""};
    for (std::size_t i = 0; i < names.size(); ++i) plan.ground.compounds[i].name = names[i];

    const Exported exported = put(plan, server->connection());
    REQUIRE(exported.files.size() == 1);
    CHECK_THAT(exported.files[0].string(), Contains("password=***") && !Contains("kun ming"));
    put(plan, server->connection(), "2");
    put(plan, server->connection(), "1", false, "it's another");

    SECTION("every value and shape is read back by others, beside rows of other plans and layouts") {
        const Database database(*server);
        for (const PlannedLayout& layout : plan.layouts)
            for (const ExportLayer& layer : make_export_layers(plan, layout)) {
                INFO(layout.key << " " << layer.name);
                OGRLayer* read = database.dataset().GetLayerByName(("lifang." + layer.name).c_str());
                REQUIRE(read);
                read->SetAttributeFilter(("plan = 'yongchang' AND layout_id = '" + layout.key + "'").c_str());
                check_layer(*read, layer, plan.site.crs,
                            {.name = "PostgreSQL", .output = "", .separate = ""});
            }
        CHECK(database.ask("SELECT count(*) FROM lifang.layouts") == "3");
        CHECK(database.ask(
                  "SELECT value FROM lifang.plan_metadata WHERE plan = 'yongchang' AND layout_id = '2' "
                  "AND key = 'profile'") == "kunming");
        CHECK(database.ask("SELECT count(*) FROM lifang.plan_metadata WHERE key LIKE 'run.%'") == "0");
    }

    SECTION("tables have keys, spatial indexes, the CRS and comments in Chinese") {
        const Database database(*server);
        CHECK(database.ask("SELECT string_agg(f_table_name || ' ' || type || ' ' || srid, ', ' ORDER BY "
                           "f_table_name) FROM geometry_columns WHERE f_table_schema = 'lifang' AND "
                           "f_table_name IN ('units', "
                           "'compounds', 'unit_borders')") ==
              "compounds MULTIPOLYGON 4543, unit_borders MULTILINESTRING 4543, units MULTIPOLYGON 4543");
        CHECK(database.ask("SELECT count(*) FROM pg_indexes WHERE schemaname = 'lifang' AND indexdef LIKE "
                           "'%USING gist (geom)%'") ==
              database.ask("SELECT count(*) FROM geometry_columns WHERE f_table_schema = 'lifang'"));
        CHECK(database.ask("SELECT obj_description('lifang.units'::regclass)") ==
              "里坊 Lifang：全部方案的管理单元");
        CHECK(database.ask("SELECT col_description('lifang.compounds'::regclass, attnum) FROM pg_attribute "
                           "WHERE attrelid = 'lifang.compounds'::regclass AND attname = 'households'") ==
              "户数");
        CHECK_THROWS(
            server->run_sql("INSERT INTO lifang.units (plan, layout_id, unit_id) VALUES ('yongchang', "
                            "'1', 'u01')"));
        CHECK_THROWS(
            server->run_sql("INSERT INTO lifang.compounds (plan, layout_id, compound_id, unit_id) VALUES "
                            "('yongchang', '1', 'x', 'u99')"));
        CHECK_THROWS(
            server->run_sql("INSERT INTO lifang.units (plan, layout_id, unit_id) VALUES ('no', '1', 'x')"));
    }

    SECTION("a layout that is there is replaced when asked to, and no other") {
        const Error error = error_of_put(plan, server->connection());
        CHECK(error.code() == ExitCode::output);
        CHECK_THAT(error.what(), Contains("--overwrite"));
        plan.layouts[0].units[0].name = "改名单元";
        plan.layouts[0].borders.clear();
        put(plan, server->connection(), "1", true);
        const Database database(*server);
        CHECK(database.ask("SELECT string_agg(plan || layout_id, ' ' ORDER BY plan, layout_id) FROM "
                           "lifang.units WHERE name = '改名单元'") == "yongchang1");
        CHECK(
            database.ask("SELECT count(*) FROM lifang.unit_borders WHERE plan = 'yongchang' AND layout_id = "
                         "'1'") == "0");
        CHECK(database.ask("SELECT count(*) FROM lifang.layouts") == "3");
        CHECK(database.ask("SELECT count(*) FROM lifang.compounds") == "18");
    }

    SECTION("an export that fails or is stopped leaves everything as it was") {
        const std::string digest =
            "SELECT md5(string_agg(u::text, '|' ORDER BY u.fid)) || (SELECT count(*) FROM "
            "lifang.unit_borders) "
            "FROM lifang.units u";
        const std::string before = Database(*server).ask(digest);
        server->run_sql("ALTER TABLE lifang.unit_borders ADD CHECK (length_m < 0) NOT VALID");
        plan.layouts[0].units[0].name = "改名单元";
        CHECK(error_of_put(plan, server->connection(), "1", true).code() == ExitCode::output);
        CHECK(Database(*server).ask(digest) == before);

        ExportOptions options{"PostgreSQL", server->connection(), "1", Encoding::utf8, true, "zh", {}};
        options.plan_name = "yongchang";
        Run run;
        run.request_stop();
        CHECK(code_of([&] { export_layout(plan, options, run); }) == ExitCode::interrupted);
        CHECK(Database(*server).ask(digest) == before);
    }

    SECTION("tables of others, and of another CRS, are not touched") {
        server->run_sql("CREATE SCHEMA city");
        server->run_sql("CREATE TABLE city.units (id int)");
        const Error others = error_of_put(plan, server->connection() + " active_schema=city");
        CHECK_THAT(others.what(), Contains("units") && Contains("city"));
        CHECK(Database(*server).ask("SELECT to_regclass('city.layouts')").empty());
        plan.site.crs = {"EPSG:4544", "CGCS2000 / 3-degree Gauss-Kruger CM 105E"};
        const Error elsewhere = error_of_put(plan, server->connection(), "2", true);
        CHECK_THAT(elsewhere.what(), Contains("102E") && Contains("105E"));
        CHECK(Database(*server).ask("SELECT count(*) FROM lifang.layouts") == "3");
    }

    SECTION("a schema may have any name, a CRS any definition, and a column may come later") {
        plan.site.crs = {"+proj=tmerc +lat_0=25 +lon_0=102.7 +k=1 +x_0=0 +y_0=0 +ellps=GRS80 +units=m",
                         "city"};
        const std::string target = server->connection() + " active_schema='西山 \"区'";
        put(plan, target);
        server->run_sql("ALTER TABLE \"西山 \"\"区\".units DROP COLUMN map_colour");
        put(plan, target, "1", true);
        const Database database(*server);
        CHECK(database.ask("SELECT sum(map_colour) FROM \"西山 \"\"区\".units") == "3");
        CHECK(database
                  .ask("SELECT proj4text FROM spatial_ref_sys WHERE srid = (SELECT srid FROM "
                       "geometry_columns WHERE f_table_schema LIKE '西山%' AND f_table_name = 'units')")
                  .find("+lon_0=102.7") != std::string::npos);
    }

    SECTION("local metres have no CRS there either, and a database without PostGIS is refused") {
        plan.site.crs = {};
        put(plan, server->connection() + " active_schema=local");
        put(plan, server->connection() + " active_schema=local", "1", true);
        std::string postgres = server->connection();
        postgres.replace(postgres.find("'city'"), 6, "'postgres'");
        CHECK_THAT(error_of_put(plan, postgres).what(), Contains("CREATE EXTENSION postgis"));
    }

    SECTION("exports at the same time wait for each other, also where the schema is not there yet") {
        std::vector<std::string> failures(4);
        {
            std::vector<std::jthread> desks;
            for (std::size_t i = 0; i < failures.size(); ++i)
                desks.emplace_back([&, i] {
                    try {
                        put(plan, server->connection() + " active_schema=rush", "1", false,
                            "plan" + std::to_string(i));
                    } catch (const std::exception& error) {
                        failures[i] = error.what();
                    }
                });
        }
        CHECK(failures == std::vector<std::string>(4));
        CHECK(Database(*server).ask("SELECT count(*) FROM rush.layouts") == "4");
        CHECK(Database(*server).ask("SELECT count(*) FROM rush.compounds") == "24");
    }

    SECTION("columns keep their names") {
        ExportOptions options{"PostgreSQL", server->connection(), "1", Encoding::utf8, true, "zh", {}};
        options.field_names = FieldNames::chinese;
        CHECK(code_of([&] { export_layout(plan, options, Run()); }) == ExitCode::usage);
    }
}
