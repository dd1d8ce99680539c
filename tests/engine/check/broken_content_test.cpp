// Rules 1 to 3: a correct plan, one thing changed in it, and the finding that must follow.
#include "require_caught.hpp"

#include <algorithm>

using namespace lifang;
using namespace lifang::testing;

TEST_CASE("rule 1: nothing is lost", "[slow]") {
    require_caught({
        {"UPDATE inputs SET features = 11 WHERE layer = 'houses'", "1 features_lost"},
        {"DELETE FROM issues WHERE code = 'null_geometry'", "1 wrong_rejected"},
        {"UPDATE issues SET severity = 'warning' WHERE code = 'null_geometry'", "1 wrong_rejected"},
        {"DELETE FROM issues WHERE code = 'unused_feature'", "1 wrong_unused"},
        {"DELETE FROM issues WHERE code = 'unused_layer'", "1 wrong_unused"},
        {"DELETE FROM facilities", "1 wrong_rows"},
        {"UPDATE buildings SET source_fid = 2 WHERE source_fid = 1", "1 wrong_rows"},
        {"UPDATE issues SET source_fid = 3 WHERE code = 'null_geometry'", "1 counted_twice"},
        {"DELETE FROM inputs WHERE layer = 'streets'", "1 unknown_source"},
    });
}

TEST_CASE("rule 1: floor areas are the sums over buildings", "[slow]") {
    require_caught({
        {"UPDATE compounds SET floor_area_m2 = 10000.02 WHERE compound_id = 'A'", "1 wrong_floor_area"},
        {"UPDATE buildings SET compound_id = NULL WHERE building_id = 'hA'", "1 wrong_floor_area"},
        {"UPDATE buildings SET compound_id = NULL WHERE building_id = 'hA'", "1 wrong_building_count"},
        {"UPDATE buildings SET levels = 6 WHERE building_id = 'hA'", "1 wrong_building_area"},
    });
    // A floor area that was given need not be the sum; the unit's total must still follow it.
    DrawnPlan given;
    given.sql(
        "UPDATE compounds SET floor_area_m2 = 9000, floor_area_source = 'attribute' WHERE compound_id = 'H'");
    CHECK(broken(given.check()).empty());
}

TEST_CASE("rule 2: every in-scope compound exactly once", "[slow]") {
    require_caught({
        {"DELETE FROM assignments WHERE layout_id = '1' AND compound_id = 'A'", "2 unassigned"},
        {"INSERT INTO assignments (layout_id, compound_id, unit_id) VALUES ('1', 'A', 'U2')",
         "2 assigned_twice"},
        {"INSERT INTO assignments (layout_id, compound_id, unit_id) VALUES ('1', 'H', 'U2')",
         "2 out_of_scope_assigned"},
        {"UPDATE assignments SET unit_id = 'U7' WHERE layout_id = '1' AND compound_id = 'A'",
         "2 unknown_unit"},
        {"UPDATE compounds SET scope_reason = NULL WHERE compound_id = 'H'", "2 scope_without_reason"},
        {"UPDATE compounds SET scope_reason = 'excluded' WHERE compound_id = 'A'", "2 scope_without_reason"},
        {"UPDATE layouts SET units = 3 WHERE layout_id = '1'", "2 wrong_unit_count"},
        {"UPDATE units SET compounds = 4 WHERE " + unit_1, "2 wrong_compound_count"},
        {"UPDATE units SET floor_area_m2 = 50000.1 WHERE " + unit_1, "2 wrong_unit_floor_area"},
        {"UPDATE units SET households = 499 WHERE " + unit_1, "2 wrong_households"},
        {"UPDATE units SET households = NULL WHERE " + unit_1, "2 wrong_households"},
        {"UPDATE compounds SET households = NULL", "2 wrong_households"},
        {"UPDATE assignments SET unit_id = 'U1' WHERE layout_id = '1'", "2 empty_unit"},
        {"DELETE FROM layouts", "2 no_layouts"},
    });
}

TEST_CASE("rule 1: the rows of a ledger complete compounds and are the source of none", "[slow]") {
    const auto with_ledger = [](const std::string& features, const std::string& rows) {
        DrawnPlan plan;
        plan.sql(
            "INSERT INTO inputs (layer, path, hash, role, features, \"rows\", rejected, unused, crs) VALUES "
            "('ledger', 'ledger.csv', '00ff', 'ledger', " +
            features + ", " + rows + ", 1, 0, '')");
        plan.sql(
            "INSERT INTO issues (severity, code, stage, source_layer, source_fid, message) VALUES ('error', "
            "'ledger_row_unmatched', 'load', 'ledger', 4, 'row 4 is about no compound')");
        return broken(plan.check());
    };
    CHECK(with_ledger("3", "2").empty());
    CHECK(with_ledger("10", "9") == std::vector<std::string>{"1 wrong_rows"});  // of 8 compounds
    CHECK(with_ledger("4", "2") == std::vector<std::string>{"1 features_lost"});
    DrawnPlan source;
    source.sql("UPDATE inputs SET role = 'ledger' WHERE layer = 'streets'");
    CHECK(broken(source.check()) == std::vector<std::string>{"1 wrong_rows"});
}

TEST_CASE("rule 2: what a rule excludes may be in the layouts of before and in none after") {
    // H is out of scope, and in no layout of the three.
    const auto is_caught = [](const std::string& layout) {
        DrawnPlan plan;
        plan.sql("INSERT INTO constraints (kind, compound_id) VALUES ('exclude', 'H')");
        plan.sql("INSERT INTO assignments (layout_id, compound_id, unit_id) VALUES ('" + layout +
                 "', 'H', 'U2')");
        const auto codes = broken(plan.check());
        return std::count(codes.begin(), codes.end(), "2 out_of_scope_assigned") > 0;
    };
    CHECK_FALSE(is_caught("1"));
    CHECK(is_caught("2"));  // layout 1 has left it out already
}

TEST_CASE("rule 3: every unit is connected through passable borders", "[slow]") {
    // A file that does not tell of necks is older; why its borders are closed is not asked.
    const std::string of_before = "DELETE FROM plan_metadata WHERE key = 'profile.neck_min_width_m'";
    require_caught({
        // C and E touch each other only here, within their unit of layout 1
        {"UPDATE borders SET passable = 0 WHERE cell_a = 'cE' AND cell_b = 'cC'", "3 disconnected"},
        {"DELETE FROM borders WHERE cell_a = 'cE' AND cell_b = 'cC'", "3 disconnected"},
        // layout 2 crosses the street between B and C
        {"UPDATE borders SET passable = 0 WHERE barrier = 'secondary'", "3 disconnected"},
    });
    SECTION("ground of nobody connects the unit that it lies in") {
        // B hangs on A and on the ground; A-B closed, the ground is the way
        DrawnPlan plan;
        plan.sql(of_before);
        plan.sql("UPDATE borders SET passable = 0 WHERE cell_a = 'cA' AND cell_b = 'cB'");
        CHECK(broken(plan.check()).empty());
        plan.sql("UPDATE borders SET passable = 0 WHERE cell_a = 'g1' AND cell_b = 'cB'");
        CHECK_THAT(broken(plan.check()), Catch::VectorContains(std::string("3 disconnected")));
    }
    SECTION("a unit that says so and why is remarked, not broken") {
        DrawnPlan plan;
        plan.sql(of_before);
        plan.sql("UPDATE borders SET passable = 0 WHERE cell_a = 'cE' AND cell_b = 'cC'");
        plan.sql(
            "UPDATE units SET violations = 'disconnected' WHERE unit_id = 'U2' AND layout_id IN ('1', '2')");
        plan.sql(
            "UPDATE units SET violations = 'below_min,disconnected' WHERE unit_id = 'U2' AND layout_id = "
            "'3'");
        plan.sql("UPDATE layouts SET status = 'relaxed'");
        for (const char* layout : {"1", "2", "3"})
            plan.sql(
                "INSERT INTO issues (severity, code, stage, message) VALUES ('warning', 'unit_disconnected', "
                "'evaluate', 'layout " +
                std::string(layout) + ", unit U2: a wall between C and E')");
        const Findings findings = plan.check();
        CHECK(broken(findings).empty());
        CHECK(std::any_of(findings.findings.begin(), findings.findings.end(),
                          [](const Finding& f) { return f.rule == 3 && f.code == "disconnected"; }));
    }
}

TEST_CASE("a large file is read and verified by several threads, with the findings of one") {
    DrawnPlan plan;
    plan.sql("UPDATE units SET floor_area_m2 = 1 WHERE unit_id = 'U1'");
    plan.sql("UPDATE borders SET length_m = 7");
    plan.sql("DELETE FROM assignments WHERE compound_id = 'A'");
    plan.sql("UPDATE cells SET compound_id = 'nowhere' WHERE cell_id = 'cB'");
    plan.sql(
        "INSERT INTO plan_metadata (key, value) VALUES ('note', replace(hex(zeroblob(3000000)), '00', "
        "'ab'))");
    REQUIRE(std::filesystem::file_size(plan.path()) > 5'000'000);
    const auto told = [&](int threads) {
        std::string all;
        for (const Finding& finding : check(plan.path(), Run(nullptr, threads)).findings)
            all += finding.code + ": " + finding.message.in(Language::en) + "\n";
        return all;
    };
    const std::string one = told(1);
    CHECK_THAT(one, Catch::Contains("dangling_reference") && Catch::Contains("wrong_shared_length") &&
                        Catch::Contains("unassigned"));
    CHECK(told(4) == one);
}

TEST_CASE("rule 3: a unit is in one piece and keeps to one side", "[slow]") {
    require_caught({
        {"UPDATE plan_metadata SET value = 'secondary' WHERE key = 'profile.unit_limit'", "3 straddles_road"},
        {"UPDATE units SET violations = 'straddles_road' WHERE " + unit_1, "5 violation_without_cause"},
        {"UPDATE borders SET passable = 0 WHERE cell_a = 'cA' AND cell_b = 'cB'", "3 wrong_passable"},
        {"UPDATE plan_metadata SET value = '150' WHERE key = 'profile.neck_min_width_m'", "3 wrong_passable"},
    });
    DrawnPlan in_pieces;
    in_pieces.draw("units", unit_1,
                   "MULTIPOLYGON(((0 0,100 0,100 100,0 100,0 0)),((300 0,400 0,400 100,300 100,300 0)))");
    CHECK_THAT(broken(in_pieces.check()), Catch::VectorContains(std::string("3 in_pieces")));
    // A file that does not tell of the limit is older, and not asked.
    DrawnPlan older;
    older.sql("UPDATE plan_metadata SET value = 'secondary' WHERE key = 'profile.unit_limit'");
    older.sql("DELETE FROM plan_metadata WHERE key = 'profile.straddle_min_m'");
    CHECK(broken(older.check()).empty());
}

TEST_CASE("rule 2: who is isolated can join nobody, is small, and is told", "[slow]") {
    const std::string isolate = "UPDATE compounds SET scope_reason = 'isolated' WHERE compound_id = 'H'";
    require_caught({{isolate, "2 isolated_with_neighbour"},
                    {isolate, "2 isolated_too_large"},
                    {isolate, "2 isolated_not_told"}});
}

TEST_CASE("rule 2: what was taken in again may be missing in layouts of before") {
    DrawnPlan taken_in;
    taken_in.sql("UPDATE compounds SET in_scope = 1, scope_reason = NULL WHERE compound_id = 'H'");
    taken_in.sql("INSERT INTO constraints (kind, compound_id) VALUES ('include', 'H')");
    const Findings findings = taken_in.check();
    std::size_t missing = 0;
    for (const Finding& finding : findings.findings) missing += finding.code == "unassigned";
    CHECK(missing == 1);  // in the last layout of three
}
