#include "check/compare.hpp"
#include "core/error.hpp"
#include "drawn_plan.hpp"

#include <fstream>
#include <set>

#include <catch2/catch.hpp>

using namespace lifang;
using lifang::testing::broken;
using lifang::testing::DrawnPlan;

namespace {

std::string bytes_of(const std::filesystem::path& path) {
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

/// Rules on tables that a plan need not have: the tests that break them draw such tables.
const std::set<std::string_view> drawn_elsewhere = {
    "rule_coverage",  "rule_gates",     "rule_inventory", "rule_modes",        "rule_money",
    "rule_programme", "rule_retention", "rule_stations",  "rule_survey_first", "rule_walking"};

}  // namespace

TEST_CASE("a correct plan holds, and every rule says how much it looked at") {
    const Findings findings = DrawnPlan().check();
    for (const Finding& finding : findings.findings)
        INFO(finding.rule << " " << finding.code << " " << finding.message.in(Language::en));
    CHECK(broken(findings).empty());
    CHECK(findings.holds());
    std::set<int> rules;
    for (const auto& rule : findings.rules) {
        rules.insert(rule.rule);
        INFO(rule.title.in(Language::en));
        CHECK((rule.items > 0 || drawn_elsewhere.contains(rule.title.code())));
        CHECK_FALSE(rule.title.empty());
    }
    CHECK(rules == std::set<int>{0, 1, 2, 3, 4, 5, 6});
}

TEST_CASE("checking changes no byte of the file and leaves nothing beside it") {
    const DrawnPlan plan;
    const std::string before = bytes_of(plan.path());
    plan.check();
    CHECK(bytes_of(plan.path()) == before);
    const auto folder = plan.path().parent_path();
    CHECK(std::distance(std::filesystem::directory_iterator(folder), {}) == 1);
}

TEST_CASE("what is no plan is refused with a reason") {
    const lifang::testing::TemporaryFolder folder;
    const Run run;
    CHECK_THROWS_AS(check(folder / "missing.gpkg", run), Error);
    std::ofstream(folder / "text.gpkg") << "this is no GeoPackage\n";
    CHECK_THROWS_AS(check(folder / "text.gpkg", run), Error);
    try {
        DrawnPlan plan;
        plan.sql("DROP TABLE units");
        plan.check();
        FAIL("a GeoPackage without units is no plan");
    } catch (const Error& error) {
        CHECK(error.code() == ExitCode::input);
        CHECK(error.problem().find("units") != std::string::npos);
        CHECK_FALSE(error.advice().empty());
    }
}

TEST_CASE("a half file is refused") {
    const DrawnPlan plan;
    std::filesystem::resize_file(plan.path(), std::filesystem::file_size(plan.path()) / 2);
    CHECK_THROWS_AS(plan.check(), Error);
}

TEST_CASE("corners that only one neighbour has break nothing") {
    // The district as a plain rectangle, unit 1 of layout 1 without the corners along its straight sides.
    DrawnPlan plan;
    plan.draw("district", "kind = 'edge'",
              "MULTIPOLYGON(((500000 3500000,500300 3500000,500300 3500300,500000 3500300,500000 3500000)))");
    plan.draw("units", "layout_id = '1' AND unit_id = 'U1'",
              "MULTIPOLYGON(((500000 3500000,500200 3500000,500200 3500300,500000 3500300,500000 3500000)))");
    CHECK(broken(plan.check()).empty());
}

TEST_CASE("a file that does not tell what lies beyond a border is read all the same") {
    DrawnPlan plan;
    plan.sql("ALTER TABLE unit_borders DROP COLUMN beyond");
    CHECK(broken(plan.check()).empty());
}

TEST_CASE("of many findings of one rule twenty are told and the rest counted") {
    DrawnPlan plan;
    plan.sql(
        "UPDATE units SET road_border_share = 2, polsby_popper = 2, deviation = NULL, perimeter_m = -1, "
        "gates = -1");
    const Findings findings = plan.check();
    std::size_t of_rule_0 = 0;
    for (const Finding& finding : findings.findings) of_rule_0 += finding.rule == 0;
    CHECK(of_rule_0 == 21);
    CHECK(findings.findings[20].code == "more");
    CHECK(findings.findings[20].broken);
}

TEST_CASE("rule 7: two files are compared row by row", "[slow]") {
    DrawnPlan a, b;
    CHECK(find_difference(a.path(), b.path()).value_or("none") == "none");
    SECTION("what the clock writes does not count") {
        b.sql("UPDATE plan_metadata SET value = '9.9' WHERE key = 'run.seconds'");
        b.sql("INSERT INTO plan_metadata (key, value) VALUES ('run.host', 'elsewhere')");
        b.sql("UPDATE layer_styles SET update_time = '2'");
        CHECK(find_difference(a.path(), b.path()).value_or("none") == "none");
    }
    SECTION("the last digit of a number counts") {
        b.sql(
            "UPDATE units SET deviation = deviation * (1 + 2.3e-16) WHERE layout_id = '2' AND unit_id = "
            "'U1'");
        const auto difference = find_difference(a.path(), b.path());
        REQUIRE(difference);
        CHECK(difference->find("units") != std::string::npos);
    }
    SECTION("the last digit of a coordinate counts") {
        b.draw("facilities", "1 = 1", "POINT(500150.0000000001 3500150)");
        CHECK(find_difference(a.path(), b.path()));
    }
    SECTION("a missing row counts") {
        b.sql("DELETE FROM issues WHERE code = 'unused_feature'");
        CHECK(find_difference(a.path(), b.path()));
    }
    SECTION("a table more counts") {
        b.sql("CREATE TABLE extra (fid INTEGER PRIMARY KEY, note TEXT)");
        CHECK(find_difference(a.path(), b.path()));
    }
}

TEST_CASE("the cheap depth sees what is broken without asking GEOS of every polygon", "[slow]") {
    const auto cheap = [](const std::string& statement) {
        DrawnPlan plan;
        if (!statement.empty()) plan.sql(statement);
        return broken(lifang::check(plan.path(), Run(), Depth::cheap));
    };
    CHECK(cheap("").empty());
    for (const auto& [statement, finding] :
         {std::pair{"UPDATE layouts SET parent_layout_id = layout_id", "0 cyclic_parents"},
          {"DELETE FROM roads", "1 wrong_rows"},
          {"DELETE FROM assignments WHERE compound_id = 'A'", "2 unassigned"},
          {"DELETE FROM borders WHERE cell_a = 'cE' AND cell_b = 'cC'", "3 disconnected"},
          {"UPDATE units SET geom = (SELECT geom FROM cells WHERE cell_id = 'cA') WHERE unit_id = 'U1'",
           "4 cell_outside_unit"},
          {"UPDATE units SET violations = 'below_min' WHERE unit_id = 'U1'", "5 violation_without_cause"},
          {"UPDATE layouts SET severance = severance + 100", "6 wrong_figure"}}) {
        INFO(statement);
        CHECK_THAT(cheap(statement), Catch::VectorContains(std::string(finding)));
    }
}
