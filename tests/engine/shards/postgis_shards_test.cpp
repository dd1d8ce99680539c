// A district of a PostGIS database, against a server that the test starts and stops.
#include "engine/load/inputs.hpp"
#include "shards/plan_shards.hpp"
#include "support/layer_files.hpp"
#include "support/postgres_server.hpp"

#include <catch2/catch.hpp>

using namespace lifang;
using namespace lifang::testing;

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

    LoadOptions options;
    options.inputs = {server->connection()};
    const ShardPlan plan = plan_shards(options, "ward", 1, Run());
    REQUIRE(plan.shards.size() == 2);
    CHECK(plan.shards[1].query.id == "o'west");
    options.district = plan.shards[1].query;
    const Site site = load(options, Run());
    CHECK(site.compounds.size() == 3);
    REQUIRE(site.roads.size() == 1);  // a kilometre around, and no farther
    CHECK(site.roads[0].key == "near");
}
