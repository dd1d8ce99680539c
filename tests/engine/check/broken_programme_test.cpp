// Rule 6: the programme of the drawn plan's layout 1, by hand (docs/plan-file.md), and each of its numbers
// broken.
#include "require_caught.hpp"

using namespace lifang;
using namespace lifang::testing;

namespace {

/// U1 has 50,000 m² and 500 households, U2 20,000 m² and 200. All houses are of 1985, nobody manages them,
/// none is renovated: need 1. A start costs 20 CNY/m², so both have a household for 2,000 CNY: nothing to
/// tell them apart. U1 earns the incentive: benefit 1, U2 none. Of readiness nothing is known. Scores: 1, and
/// 0.4 / (0.4 + 0.3).
DrawnPlan& with_programme(DrawnPlan& plan) {
    plan.sql(
        "CREATE TABLE programme (fid INTEGER PRIMARY KEY, layout_id TEXT, unit_id TEXT, started INTEGER, "
        "position INTEGER, batch INTEGER, start_cny REAL, budget_cny REAL, score REAL, need REAL, benefit "
        "REAL, "
        "readiness REAL, age REAL, not_renovated REAL, uncovered REAL, unmanaged REAL, households_per_cost "
        "REAL, "
        "net REAL, incentive REAL, consent REAL, known_floor_area REAL, in_bounds REAL)");
    plan.sql(
        "INSERT INTO gpkg_contents (table_name, data_type, identifier) VALUES ('programme', 'attributes', "
        "'p')");
    for (const char* key : {"need_age", "need_not_renovated", "need_uncovered", "need_unmanaged",
                            "benefit_households_per_cost", "benefit_net", "benefit_incentive",
                            "readiness_consent", "readiness_known_floor_area", "readiness_in_bounds"})
        plan.sql("INSERT INTO plan_metadata (key, value) VALUES ('profile.programme." + std::string(key) +
                 "', '1')");
    plan.sql(
        "INSERT INTO plan_metadata (key, value) VALUES ('profile.programme.need', '0.4'), "
        "('profile.programme.benefit', '0.3'), ('profile.programme.readiness', '0.3'), "
        "('profile.service.incentive_min_m2', '50000')");
    plan.sql(
        "INSERT INTO programme (layout_id, unit_id, started, position, batch, start_cny, budget_cny, score, "
        "need, "
        "benefit, not_renovated, unmanaged, incentive) VALUES "
        "('1', 'U1', 0, 1, 1, 1000000, 1000000, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0), "
        "('1', 'U2', 0, 2, 2, 400000, 1000000, 0.5714285714285714, 1.0, 0.0, 1.0, 1.0, 0.0)");
    plan.sql("UPDATE units SET priority = 1 WHERE layout_id = '1' AND unit_id = 'U1'");
    return plan.sql("UPDATE units SET priority = 2 WHERE layout_id = '1' AND unit_id = 'U2'");
}

}  // namespace

TEST_CASE("a programme that was worked out by hand holds") {
    DrawnPlan plan;
    const Findings findings = with_programme(plan).check();
    for (const Finding& finding : findings.findings) UNSCOPED_INFO(finding.message.in(Language::en));
    CHECK(findings.holds());
}

TEST_CASE("rule 6: scores, order and batches of a programme", "[slow]") {
    const std::string u2 = " WHERE unit_id = 'U2'";
    for (const Change& change : std::vector<Change>{
             {"UPDATE programme SET score = 0.9" + u2, "6 wrong_figure"},
             {"UPDATE programme SET need = 0.5" + u2, "6 wrong_figure"},
             {"UPDATE programme SET readiness = 0.5" + u2, "6 wrong_figure"},
             {"UPDATE programme SET age = 1.0" + u2, "6 wrong_figure"},
             {"UPDATE programme SET unmanaged = 0.0" + u2, "6 wrong_figure"},
             {"UPDATE programme SET position = 3 - position", "6 wrong_position"},
             {"UPDATE programme SET position = 3" + u2, "6 wrong_position"},
             {"UPDATE programme SET started = 1" + u2, "6 wrong_position"},
             {"UPDATE units SET priority = 2 WHERE layout_id = '1'", "6 wrong_figure"},
             {"UPDATE programme SET batch = 1" + u2, "6 wrong_batch"},     // more than the budget
             {"UPDATE programme SET batch = NULL" + u2, "6 wrong_batch"},  // it could be paid
             {"UPDATE programme SET batch = 3 - batch", "6 wrong_batch"},  // an exchange is better
             {"UPDATE programme SET batch = 3" + u2, "6 wrong_batch"}}) {  // a year without a batch
        DrawnPlan plan;
        const Findings findings = with_programme(plan).sql(change.sql).check();
        INFO(change.sql);
        CHECK_THAT(broken(findings), Catch::VectorContains(change.finding));
    }
}
