// Districts of a PostGIS database, and a city put into one, on a server that the test starts and stops.
#include "check/check.hpp"
#include "check/compare.hpp"
#include "engine/shards/wards.hpp"
#include "publish/plan_file/fetched_plan.hpp"
#include "shards/merge_shards.hpp"
#include "shards/plan_shards.hpp"
#include "shards/run_shard.hpp"
#include "support/error_of.hpp"
#include "support/layer_files.hpp"
#include "support/postgres_server.hpp"

#include <catch2/catch.hpp>

using namespace lifang;
using namespace lifang::testing;
using Catch::Matchers::Contains;

namespace {

/// The queries for rows of a table since a statement.
std::vector<std::string> list_queries(const PostgresServer& server, const std::string& table,
                                      std::size_t since) {
    std::vector<std::string> found;
    const std::vector<std::string> statements = server.list_statements();
    for (std::size_t i = since; i < statements.size(); ++i)
        if (statements[i].find("FROM \"" + table + "\"") != std::string::npos) found.push_back(statements[i]);
    return found;
}

}  // namespace

TEST_CASE("a district of a PostGIS database is asked of the server", "[slow]") {
    const auto server = PostgresServer::start();
    if (!server) return;
    const lifang::testing::TemporaryFolder folder;
    GeoJson compounds, roads;
    for (int i = 0; i < 6; ++i)
        compounds.add(R"("id":"C)" + std::to_string(i) + R"(","ward":)" +
                          (i < 3 ? "\"o'west\"" : "\"east\"") + R"(,"households":100,"floor_area":12000)",
                      GeoJson::box(i * 50.0, 0, 45, 60));
    roads.add(R"("id":"near","highway":"residential")", GeoJson::line({{-50, -20}, {400, -20}}));
    roads.add(R"("id":"far","highway":"residential")", GeoJson::line({{5000, 0}, {5400, 0}}));
    const std::vector<std::string> words{"-f", "PostgreSQL", "-lco", "LAUNDER=NO"};
    translate(compounds.write(folder / "compounds.geojson"), server->connection(), words);
    translate(roads.write(folder / "roads.geojson"), server->connection(), words);

    LoadOptions options = options_of({server->connection()});
    const ShardPlan plan = plan_shards(options, "ward", 1, Run());
    REQUIRE(plan.shards.size() == 2);
    CHECK(plan.shards[1].query.id == "o'west");
    options.district = plan.shards[1].query;
    const std::size_t before = server->list_statements().size();
    const Site site = load(options, Run());
    CHECK(site.compounds.size() == 3);
    REQUIRE(site.roads.size() == 1);  // a kilometre around, and no farther
    CHECK(site.roads[0].key == "near");

    // The server picks the rows: by the column, and by the box, which a spatial index answers.
    const auto of_compounds = list_queries(*server, "compounds", before);
    const auto of_roads = list_queries(*server, "roads", before);
    REQUIRE(!of_compounds.empty());
    REQUIRE(!of_roads.empty());
    for (const std::string& query : of_compounds) CHECK_THAT(query, Contains(R"("ward" IN ('o''west'))"));
    for (const std::string& query : of_roads) CHECK_THAT(query, Contains(" && ST_SetSRID('BOX3D("));
}

TEST_CASE("a city in a database has the rows of its plan file, and every rule holds on them", "[slow]") {
    const auto server = PostgresServer::start();
    if (!server) return;
    const lifang::testing::TemporaryFolder folder;
    const Scenario scenario = plan_in_pairs(write_wards(folder.path()));
    ShardPlan plan = plan_shards(scenario.load, "ward", 1, Run());
    for (Shard& shard : plan.shards) {
        shard.scenario = R"({"command":"plan","inputs":{}})";
        run_shard(shard, scenario, folder.path(), Run());
    }
    const auto merge = [&](const std::string& output, bool overwrite = false) {
        return merge_shards(plan.shards, folder.path(), true, output, overwrite, "merge", Run());
    };
    const std::string file = folder / "city.gpkg", database = server->connection();
    merge(file);
    CHECK(merge(database).compounds == 8);
    const auto require_same = [&] {
        const FetchedPlan fetched(database, Run());
        CHECK(find_difference(file, fetched.path()).value_or("") == "");
        CHECK(check(fetched.path(), Run()).holds());
    };
    require_same();

    const Error refused = error_of([&] { merge(database); });
    CHECK(refused.code() == ExitCode::output);
    CHECK_THAT(refused.what(), Contains("--overwrite") && !Contains("kun ming"));
    merge(database, true);
    require_same();

    // A city that cannot be merged leaves the one that is there.
    std::filesystem::remove(folder / "west.gpkg");
    CHECK(error_of([&] { merge(database, true); }).code() == ExitCode::input);
    require_same();
}
