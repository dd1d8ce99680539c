// A whole plan in a schema of a database, on a server that the test starts and stops.
#include "publish/plan_file/plan_in_database.hpp"

#include "core/error.hpp"
#include "engine/publish/outputs.hpp"
#include "publish/files/record_layer_ogr.hpp"
#include "publish/files/sql_ogr.hpp"
#include "publish/plan_file/fetched_plan.hpp"
#include "publish/plan_file/schema_words.hpp"
#include "publish/plan_file/write_plan.hpp"
#include "support/postgres_server.hpp"
#include "support/small_plan.hpp"

#include <catch2/catch.hpp>
#include <fmt/format.h>

using namespace lifang;
using namespace lifang::testing;
using Catch::Matchers::Contains;

namespace {

Plan make_metric_plan() {
    Plan plan = make_small_plan();
    plan.site.crs = {"EPSG:4543", "CGCS2000 / 3-degree Gauss-Kruger CM 102E"};
    plan.ground.compounds[0].name = "it's \"one\"\t\\N\n𠮷里";
    plan.ground.compounds[0].floor_area.value = 25000.0 / 3.0;  // seventeen digits
    return plan;
}

/// All rows of a table as texts: values with every digit, shapes as WKB.
std::vector<std::string> list_rows(GDALDataset& dataset, const Table& table) {
    std::vector<std::string> rows;
    OGRLayer* const layer = dataset.GetLayerByName(table.name.c_str());
    if (!layer) return {"no layer"};
    for (const auto& feature : *layer) {
        std::string row = fmt::format("{:06}", feature->GetFID());
        for (const ColumnName& column : table.columns) {
            const int field = feature->GetFieldIndex(column.name.c_str());
            if (!feature->IsFieldSetAndNotNull(field))
                row += "|NULL";
            else if (column.type == ValueType::real)
                row += fmt::format("|{}", feature->GetFieldAsDouble(field));
            else
                row += fmt::format("|{}", feature->GetFieldAsString(field));
        }
        if (const OGRGeometry* shape = feature->GetGeometryRef()) {
            std::vector<unsigned char> bytes(shape->WkbSize());
            shape->exportToWkb(wkbNDR, bytes.data(), wkbVariantIso);
            row += "|" + std::string(bytes.begin(), bytes.end());
        }
        rows.push_back(row);
    }
    std::ranges::sort(rows);
    return rows;
}

OpenDataset open(const std::string& name) {
    const char* const options[] = {"LIST_ALL_TABLES=YES", nullptr};
    OpenDataset dataset(GDALDataset::Open(name.c_str(), GDAL_OF_VECTOR | GDAL_OF_READONLY, nullptr, options));
    REQUIRE(dataset);
    return dataset;
}

/// A plan and a server to put it into.
struct Desk {
    const PostgresServer& server;
    const lifang::testing::TemporaryFolder folder{};
    Plan plan = make_metric_plan();

    std::filesystem::path file() const { return folder / "plan.gpkg"; }
    std::string in(const std::string& schema) const {
        return server.connection() + " active_schema=" + schema;
    }
    /// What the refusal says; empty: it is done.
    std::string put(const std::string& schema, bool overwrite = false, const Run& run = Run()) const {
        write_plan(plan, file(), true, Run());
        try {
            require_room_for_plan(in(schema), overwrite);
            put_in_database(file(), in(schema), overwrite, run);
        } catch (const Error& error) {
            CHECK((error.code() == ExitCode::output || error.code() == ExitCode::interrupted));
            return error.what();
        }
        return {};
    }
    std::string ask(const std::string& query) const {
        const OpenDataset database(
            GDALDataset::Open(server.connection().c_str(), GDAL_OF_VECTOR | GDAL_OF_READONLY));
        REQUIRE(database);
        return query_text(*database, query);
    }
    std::string digest(const std::string& schema) const {
        return ask(
            fmt::format("SELECT md5(string_agg(u::text, '|' ORDER BY u.fid)) || (SELECT count(*) FROM "
                        "{0}.cells) FROM {0}.units u",
                        schema));
    }
};

void check_rows(const PostgresServer& server) {
    const Desk desk{server};
    REQUIRE(desk.put("lifang_city") == "");
    const OpenDataset wanted = open(desk.file()), there = open(server.connection() + " schemas=lifang_city");
    const FetchedPlan fetched(server.connection(), Run());  // the usual schema
    const OpenDataset back = open(fetched.path());
    std::size_t count = 0;
    for (const Table& table : list_schema_tables()) {
        INFO(table.name);
        const auto rows = list_rows(*wanted, table);
        count += rows.size();
        CHECK((list_rows(*there, table) == rows));
        CHECK((list_rows(*back, table) == rows));
    }
    CHECK(count > 100);
    CHECK(read_plan(fetched.path()).site.crs.definition == "EPSG:4543");
    CHECK_THAT(fetched.shown(), Contains("password=***") && !Contains("kun ming"));
}

/// Keys, spatial indexes, the CRS, and comments in Chinese.
void check_tables(const PostgresServer& server) {
    const Desk desk{server};
    REQUIRE(desk.put("made") == "");
    CHECK(desk.ask("SELECT count(*) FROM geometry_columns WHERE f_table_schema = 'made' AND srid <> 4543") ==
          "0");
    CHECK(desk.ask("SELECT count(*) FROM pg_indexes WHERE schemaname = 'made' AND indexdef LIKE '%USING gist "
                   "(geom)%'") ==
          desk.ask("SELECT count(*) FROM geometry_columns WHERE f_table_schema = 'made'"));
    CHECK(desk.ask("SELECT obj_description('made.units'::regclass)") ==
          "里坊方案 Lifang plan：全部方案的管理单元");
    CHECK(desk.ask("SELECT col_description('made.compounds'::regclass, attnum) FROM pg_attribute WHERE "
                   "attrelid = 'made.compounds'::regclass AND attname = 'households'") == "户数");
    CHECK_THROWS(server.run_sql(
        "INSERT INTO made.compounds (fid, compound_id) SELECT 999, compound_id FROM made.compounds LIMIT 1"));
}

void check_replacing(const PostgresServer& server) {
    Desk desk{server};
    REQUIRE(desk.put("again") == "");
    CHECK_THAT(desk.put("again"), Contains("--overwrite"));
    server.run_sql("CREATE VIEW built_on_it AS SELECT name FROM again.units");
    server.run_sql("ALTER TABLE again.units DROP COLUMN survey_first");
    desk.plan.layouts.pop_back();
    desk.plan.layouts[0].units[0].name = "改名单元";
    REQUIRE(desk.put("again", true) == "");
    CHECK(desk.ask("SELECT count(*) FROM again.layouts") == "1");
    CHECK(desk.ask("SELECT count(*) FROM built_on_it WHERE name = '改名单元'") == "1");
    CHECK(read_plan(FetchedPlan(desk.in("again"), Run()).path()).layouts.size() == 1);
}

void check_failing(const PostgresServer& server) {
    Desk desk{server};
    REQUIRE(desk.put("whole") == "");
    const std::string before = desk.digest("whole");
    server.run_sql("ALTER TABLE whole.units ADD CONSTRAINT none CHECK (floor_area_m2 < 0) NOT VALID");
    desk.plan.ground.cells.pop_back();
    desk.plan.layouts[0].units[0].name = "改名单元";
    CHECK_THAT(desk.put("whole", true), Contains("constraint \"none\"") && Contains("password=***"));
    CHECK(desk.digest("whole") == before);
    server.run_sql("ALTER TABLE whole.units DROP CONSTRAINT none");
    Run stopped;
    stopped.request_stop();
    CHECK(desk.put("whole", true, stopped) != "");
    CHECK(desk.digest("whole") == before);
    CHECK(desk.put("new", false, stopped) != "");
    CHECK(desk.ask("SELECT to_regnamespace('new')") == "");
}

void check_others(const PostgresServer& server) {
    Desk desk{server};
    REQUIRE(desk.put("ours") == "");
    server.run_sql("CREATE SCHEMA theirs");
    server.run_sql("CREATE TABLE theirs.units (id int)");
    CHECK_THAT(desk.put("theirs", true), Contains("units") && Contains("theirs"));
    CHECK(desk.ask("SELECT to_regclass('theirs.layouts')") == "");
    CHECK(code_of([&] { FetchedPlan(desk.in("theirs"), Run()); }) == ExitCode::input);

    export_to(desk.plan, "PostgreSQL", desk.in("streets"));
    CHECK_THAT(desk.put("streets", true), Contains("not part of a plan"));
    CHECK(code_of([&] { export_to(desk.plan, "PostgreSQL", desk.in("ours")); }) == ExitCode::output);

    desk.plan.site.crs = {"EPSG:4544", "CGCS2000 / 3-degree Gauss-Kruger CM 105E"};
    CHECK_THAT(desk.put("ours", true), Contains("102E") && Contains("105E"));
}

/// A schema may have any name, and local metres have no CRS there either.
void check_local(const PostgresServer& server) {
    Desk desk{server};
    desk.plan.site.crs = {};
    const std::string name = "'本地 \"区'";
    REQUIRE(desk.put(name) == "");
    REQUIRE(desk.put(name, true) == "");
    CHECK(read_plan(FetchedPlan(desk.in(name), Run()).path()).site.crs.definition.empty());
}

}  // namespace

TEST_CASE("a database that has no place for a plan is told without the password") {
    const std::string nowhere = "PG:dbname=none host=127.0.0.1 port=1 password=secret";
    for (const auto& use : {+[](const std::string& name) { require_room_for_plan(name, true); },
                            +[](const std::string& name) { FetchedPlan(name, Run()); }})
        try {
            use(nowhere);
            FAIL("accepted");
        } catch (const Error& error) {
            CHECK_THAT(error.what(), Contains("password=***") && !Contains("secret"));
        }
    CHECK(code_of([&] { require_room_for_plan(nowhere, true); }) == ExitCode::output);
    CHECK(code_of([&] { FetchedPlan(nowhere, Run()); }) == ExitCode::input);
    CHECK(FetchedPlan("plan.gpkg", Run()).path() == "plan.gpkg");
}

// One case, for a server takes seconds to start.
TEST_CASE("a plan in a schema of a database", "[slow]") {
    const auto server = PostgresServer::start();
    if (!server) return;
    check_rows(*server);
    check_tables(*server);
    check_replacing(*server);
    check_failing(*server);
    check_others(*server);
    check_local(*server);
}
