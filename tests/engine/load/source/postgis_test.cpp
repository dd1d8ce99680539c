// PostGIS as a source, against a server that the test starts and stops.
#include "inputs.hpp"
#include "load/source/connection.hpp"
#include "support/layer_files.hpp"
#include "support/postgres_server.hpp"

#include <catch2/catch.hpp>

using namespace lifang;
using namespace lifang::testing;
using Catch::Matchers::Contains;

TEST_CASE("passwords are masked wherever a source is shown") {
    CHECK(mask_passwords("PG:dbname=city password=secret host=db") == "PG:dbname=city password=*** host=db");
    CHECK(mask_passwords("PG:dbname=city password='two \\'words' port=1") ==
          "PG:dbname=city password=*** port=1");
    CHECK(mask_passwords("PG:PASSWORD = x") == "PG:PASSWORD = ***");
    CHECK(mask_passwords("PG:sslpassword=k dbname=c") == "PG:sslpassword=*** dbname=c");
    CHECK(mask_passwords("postgresql://planner:secret@db/city") == "postgresql://planner:***@db/city");
    CHECK(mask_passwords("postgresql://db/city?password=secret&x=1") ==
          "postgresql://db/city?password=***&x=1");
    CHECK(mask_passwords("PG:password=ab&cd'ef\"gh port=1") == "PG:password=*** port=1");
    CHECK(mask_passwords("postgresql://u:a@b/c@db:5432/city") == "postgresql://u:***@db:5432/city");
    CHECK(mask_passwords("postgresql://db:5432/city") == "postgresql://db:5432/city");
    CHECK(mask_passwords("postgresql://db/city?x=1&p%61ssw%4Frd=secret") ==
          "postgresql://db/city?x=1&p%61ssw%4Frd=***");
    CHECK(mask_passwords("postgresql://db/city?p%6") == "postgresql://db/city?p%6");
    CHECK(mask_passwords("password.gpkg") == "password.gpkg");
    CHECK(mask_passwords("user=a 'password=b' x") == "user=a 'password=***' x");
    CHECK(mask_passwords("password='never ends") == "password=***");
    CHECK(mask_passwords("postgres://a:b@c postgres://db/a:b@c") == "postgres://a:***@c postgres://db/a:b@c");
    CHECK(name_of_source("PG:dbname='city' host=127.0.0.1") == "PG:city");
    CHECK(name_of_source("PG:host=127.0.0.1 dbname = city") == "PG:city");
    CHECK(name_of_source("PG:host=127.0.0.1") == "PG:database");
    CHECK(name_of_source("/data/city.gpkg") == "city.gpkg");
}

TEST_CASE("passwords are masked in the longest text") {
    const std::string word(1'000'000, 'a');
    CHECK(mask_passwords("no table password='" + word + "' in x") == "no table password=*** in x");
    CHECK(mask_passwords("postgres://" + word + ":" + word + "@x") == "postgres://" + word + ":***@x");
    CHECK(name_of_source("PG:dbname=" + word) == "PG:" + word);
}

TEST_CASE("a database that is not there is an input error without the password") {
    const Error error = error_of([] { load_all({"PG:dbname=none host=127.0.0.1 port=1 password=secret"}); });
    CHECK(error.code() == ExitCode::input);
    CHECK_THAT(error.what(), Contains("password=***") && !Contains("secret"));
}

TEST_CASE("tables of a PostGIS database are read, whatever they are called", "[slow]") {
    const auto server = PostgresServer::start();
    if (!server) return;
    const TemporaryFolder folder;
    const std::string compounds = GeoJson()
                                      .add(R"("id":"c1","name":"春城小区")", GeoJson::box(0, 0, 100, 60))
                                      .add(R"("id":"c2","name":"东风院落")", GeoJson::box(110, 0, 100, 60))
                                      .write(folder / "compounds.geojson");
    const std::string buildings = GeoJson()
                                      .add(R"("id":"b1","levels":6)", GeoJson::box(10, 20, 20, 10))
                                      .write(folder / "buildings.geojson");
    const std::string hostile = "x\"; DROP TABLE b; -- 小区";
    const std::vector<std::string> kept{"-f", "PostgreSQL", "-lco", "LAUNDER=NO", "-nln"};
    auto words = kept;
    words.push_back("buildings");
    translate(buildings, server->connection(), words);
    words = kept;
    words.push_back(hostile);
    translate(compounds, server->connection(), words);

    const Site all = load_all({server->connection()});
    CHECK(all.buildings.size() == 1);
    REQUIRE(all.compounds.size() == 2);
    CHECK(all.compounds[0].name == "春城小区");
    for (const InputLayer& layer : all.inputs) {
        CHECK(layer.features == layer.rows + layer.rejected + layer.unused);
        CHECK_THAT(layer.path, Contains("password=***") && !Contains("kun ming"));
        CHECK(layer.hash.size() == 16);
    }
    LoadOptions one;
    one.named[LayerRole::buildings] = {server->connection() + " tables=buildings"};
    CHECK(load(one, Run()).buildings.size() == 1);
    CHECK(load_all({server->connection()}).compounds.size() == 2);  // nothing was dropped or changed
    one.named[LayerRole::buildings] = {server->connection() + " tables=houses"};
    const Error error = error_of([&] { load(one, Run()); });
    CHECK(error.code() == ExitCode::input);
    CHECK_THAT(error.what(), Contains("houses") && !Contains("kun ming"));
}
