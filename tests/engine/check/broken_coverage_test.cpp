// Rule 6: who is served on the drawn plan's only street, and what check says when the file tells it wrong.
#include "require_caught.hpp"

using namespace lifang;
using namespace lifang::testing;

namespace {

/// Layout 1 with the rows that its street gives. The station in '.' is U1's; its limit is 200 m:
///
///     compound   out of the wall   along   to the station   metres
///     A, F       100               100     50               250     beyond
///     B          0                 100     50               150
///     D          100               0       50               150
///     G          0                 100     50               150
///     C, E       no station in U2                                   unreachable
DrawnPlan& with_coverage(DrawnPlan& plan) {
    plan.sql(
        "INSERT INTO coverage (layout_id, compound_id, kind, facility_id, walk_m, state) VALUES "
        "('1', 'A', 'service_station', 'f1', 250, 'beyond'),"
        "('1', 'B', 'service_station', 'f1', 150, 'covered'),"
        "('1', 'C', 'service_station', NULL, NULL, 'unreachable'),"
        "('1', 'D', 'service_station', 'f1', 150, 'covered'),"
        "('1', 'E', 'service_station', NULL, NULL, 'unreachable'),"
        "('1', 'F', 'service_station', 'f1', 250, 'beyond'),"
        "('1', 'G', 'service_station', 'f1', 150, 'covered')");
    plan.sql("UPDATE layouts SET coverage_share = 3.0 / 7 WHERE layout_id = '1'");
    plan.sql(
        "UPDATE units SET coverage_share = CASE unit_id WHEN 'U1' THEN 0.6 ELSE 0 END WHERE layout_id = '1'");
    return plan;
}

/// The same where the station has room for 250 households: 100 of B, 100 of D, 50 of G.
DrawnPlan& with_little_room(DrawnPlan& plan) {
    with_coverage(plan).sql("UPDATE facilities SET capacity = 250");
    plan.sql("UPDATE coverage SET households_served = 100 WHERE compound_id IN ('B', 'D')");
    plan.sql("UPDATE coverage SET households_served = 50, state = 'full' WHERE compound_id = 'G'");
    plan.sql("UPDATE layouts SET coverage_share = 2.0 / 7 WHERE layout_id = '1'");
    return plan.sql("UPDATE units SET coverage_share = 0.4 WHERE layout_id = '1' AND unit_id = 'U1'");
}

/// The same where a planner puts a station into E: C walks 100 m along the street.
DrawnPlan& with_placed_station(DrawnPlan& plan) {
    with_coverage(plan).sql(
        "CREATE TABLE stations (fid INTEGER PRIMARY KEY, geom POINT, layout_id TEXT, compound_id TEXT, "
        "unit_id TEXT, objective TEXT, per TEXT, value REAL, bound REAL, gap REAL)");
    plan.sql(
        "INSERT INTO gpkg_contents (table_name, data_type, identifier, srs_id) SELECT 'stations', "
        "'features', 's', srs_id "
        "FROM gpkg_contents WHERE table_name = 'facilities'");
    plan.sql(
        "INSERT INTO gpkg_geometry_columns SELECT 'stations', 'geom', 'POINT', srs_id, 0, 0 "
        "FROM gpkg_contents WHERE table_name = 'facilities'");
    plan.sql(
        "INSERT INTO stations (geom, layout_id, compound_id, unit_id, objective, per, value, bound, gap) "
        "SELECT geom, '1', 'E', 'U2', 'p-median', 'unit', 50, 40, 0.2 FROM facilities LIMIT 1");
    plan.sql(
        "UPDATE coverage SET state = 'covered', station_in = 'E', walk_m = CASE compound_id WHEN 'C' THEN "
        "100 ELSE 0 END "
        "WHERE compound_id IN ('C', 'E')");
    plan.sql("UPDATE layouts SET coverage_share = 5.0 / 7 WHERE layout_id = '1'");
    return plan.sql("UPDATE units SET coverage_share = 1 WHERE layout_id = '1' AND unit_id = 'U2'");
}

void require_found(DrawnPlan& (*draw)(DrawnPlan&), const std::vector<Change>& changes) {
    DrawnPlan right;
    CHECK(broken(draw(right).check()).empty());
    for (const Change& change : changes) {
        DrawnPlan plan;
        const auto codes = broken(draw(plan).sql(change.sql).check());
        INFO(change.sql);
        CHECK_THAT(codes, Catch::VectorContains(change.finding));
    }
}

}  // namespace

TEST_CASE("rule 6: walks, states and shares are found again", "[slow]") {
    require_found(
        with_coverage,
        {
            {"UPDATE coverage SET walk_m = 151 WHERE compound_id = 'B'", "6 wrong_coverage"},
            {"UPDATE coverage SET walk_m = NULL WHERE compound_id = 'B'", "6 wrong_coverage"},
            {"UPDATE coverage SET state = 'covered' WHERE compound_id = 'A'", "6 wrong_coverage"},
            {"UPDATE coverage SET state = 'off_network' WHERE compound_id = 'C'", "6 wrong_coverage"},
            {"UPDATE coverage SET facility_id = 'f1', walk_m = 150 WHERE compound_id = 'C'",
             "6 wrong_coverage"},
            {"UPDATE coverage SET households_served = 100 WHERE compound_id = 'B'", "6 wrong_coverage"},
            {"UPDATE facilities SET radius_m = 300", "6 wrong_coverage"},
            {"UPDATE plan_metadata SET value = '100' WHERE key LIKE '%service_station'", "6 wrong_coverage"},
            {"DELETE FROM coverage WHERE compound_id = 'B'", "6 coverage_rows"},
            {"UPDATE coverage SET compound_id = 'A' WHERE compound_id = 'B'", "6 coverage_rows"},
            {"UPDATE layouts SET coverage_share = 0.5 WHERE layout_id = '1'", "6 wrong_figure"},
            {"UPDATE units SET coverage_share = 0.5 WHERE layout_id = '1' AND unit_id = 'U1'",
             "6 wrong_figure"},
        });
}

TEST_CASE("rule 6: a station serves as many households as it has room for", "[slow]") {
    require_found(
        with_little_room,
        {
            {"UPDATE facilities SET capacity = 200", "6 wrong_coverage_places"},
            {"UPDATE coverage SET households_served = 40 WHERE compound_id = 'G'", "6 wrong_coverage_places"},
            {"UPDATE coverage SET households_served = 101 WHERE compound_id = 'B'", "6 wrong_coverage"},
            {"UPDATE coverage SET state = 'covered' WHERE compound_id = 'G'", "6 wrong_coverage"},
            {"UPDATE coverage SET state = 'full' WHERE compound_id = 'B'", "6 wrong_coverage"},
        });
}

TEST_CASE("rule 6: a placed station serves its unit", "[slow]") {
    require_found(with_placed_station,
                  {
                      {"UPDATE coverage SET walk_m = 0 WHERE compound_id = 'C'", "6 wrong_coverage"},
                      {"UPDATE coverage SET station_in = 'C' WHERE compound_id = 'C'", "6 wrong_coverage"},
                      {"UPDATE stations SET compound_id = 'A'", "6 wrong_coverage"},
                      {"UPDATE stations SET value = 51", "6 wrong_station"},
                      {"UPDATE stations SET bound = 60", "6 wrong_station"},
                      {"UPDATE stations SET gap = 0.3", "6 wrong_station"},
                      {"UPDATE stations SET objective = 'p-center'", "6 wrong_station"},
                      {"UPDATE stations SET per = 'district'", "6 wrong_station"},
                  });
}

TEST_CASE("rule 6: the walking network is what its lines and points say", "[slow]") {
    require_caught({
        {"UPDATE walk_edges SET length_m = 290", "6 wrong_walk_edge"},
        {"UPDATE walk_edges SET edge_id = 1", "6 wrong_walk_edge"},
        {"UPDATE walk_gates SET edge_id = 7 WHERE compound_id = 'B'", "6 wrong_walk_gate"},
        {"UPDATE walk_gates SET along_m = 240 WHERE compound_id = 'B'", "6 wrong_walk_gate"},
        {"UPDATE walk_gates SET away_m = 90 WHERE compound_id = 'A'", "6 wrong_walk_gate"},
        {"UPDATE walk_gates SET facility_id = 'f1' WHERE compound_id = 'A'", "6 wrong_walk_gate"},
    });
    const Findings inside =
        DrawnPlan().draw("walk_gates", "compound_id = 'B'", "POINT(500150 3500250)").check();
    CHECK_THAT(broken(inside), Catch::VectorContains(std::string("6 wrong_walk_gate")));
}

TEST_CASE("rule 4: service areas lie in the district, one in the other", "[slow]") {
    const auto caught = [](const std::string& where, const std::string& wkt, const std::string& finding) {
        INFO(where << " " << wkt);
        CHECK_THAT(broken(DrawnPlan().draw("service_areas", where, wkt).check()),
                   Catch::VectorContains(finding));
    };
    caught("walk_m = 200",
           "MULTIPOLYGON(((500120 3500120,500120 3500180,500180 3500180,500180 3500120,500120 3500120)))",
           "4 service_area_not_nested");
    caught("walk_m = 200",
           "MULTIPOLYGON(((500050 3500050,500050 3500400,500250 3500400,500250 3500050,500050 3500050)))",
           "4 service_area_outside");
    caught("walk_m = 100",
           "MULTIPOLYGON(((500100 3500100,500200 3500200,500200 3500100,500100 3500200,500100 3500100)))",
           "4 invalid_geometry");
}
