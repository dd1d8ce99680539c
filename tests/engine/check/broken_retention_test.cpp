// Rule 6: an older layout. Before there were AB, DFG and CE; layouts 1 and 3 have ABDFG and CE, layout 2 ADFG
// and BCE.
#include "require_caught.hpp"

using namespace lifang;
using namespace lifang::testing;

namespace {

// 100 households each: of ABDFG 300 stay (DFG), 200 move (A, B); CE stay. Layout 2: ADFG is DFG with A, BCE
// is CE with B.
const std::vector<std::string> statements = {
    "CREATE TABLE start_units (fid INTEGER PRIMARY KEY, start_unit_id TEXT, unit_code TEXT, name TEXT)",
    "CREATE TABLE start_assignments (fid INTEGER PRIMARY KEY, compound_id TEXT, start_unit_id TEXT, "
    "matched_by TEXT, "
    "start_compounds TEXT)",
    "CREATE TABLE moves (fid INTEGER PRIMARY KEY, layout_id TEXT, compound_id TEXT, start_unit_id TEXT, "
    "unit_id TEXT, "
    "households INTEGER, reason TEXT, message TEXT, arguments TEXT)",
    "INSERT INTO gpkg_contents (table_name, data_type, identifier) VALUES ('start_units', 'attributes', "
    "'start_units'), "
    "('start_assignments', 'attributes', 'start_assignments'), ('moves', 'attributes', 'moves')",
    "INSERT INTO start_units (start_unit_id) VALUES ('ab'), ('dfg'), ('ce')",
    "INSERT INTO start_assignments (compound_id, start_unit_id, matched_by) VALUES ('A', 'ab', 'id'), ('B', "
    "'ab', 'id'), "
    "('C', 'ce', 'id'), ('D', 'dfg', 'id'), ('E', 'ce', 'id'), ('F', 'dfg', 'id'), ('G', 'dfg', 'id'), ('H', "
    "NULL, NULL)",
    "ALTER TABLE units ADD COLUMN start_unit_id TEXT",
    "ALTER TABLE units ADD COLUMN retention REAL",
    "ALTER TABLE layouts ADD COLUMN retention REAL",
    "ALTER TABLE layouts ADD COLUMN moved_share REAL",
    "UPDATE units SET start_unit_id = CASE unit_id WHEN 'U1' THEN 'dfg' ELSE 'ce' END",
    "UPDATE units SET retention = 0.6 WHERE unit_id = 'U1'",
    "UPDATE units SET retention = 1.0 WHERE unit_id = 'U2'",
    "UPDATE units SET retention = 0.75 WHERE unit_id = 'U1' AND layout_id = '2'",
    "UPDATE units SET retention = 2.0 / 3.0 WHERE unit_id = 'U2' AND layout_id = '2'",
    "UPDATE layouts SET retention = 5.0 / 7.0, moved_share = 2.0 / 7.0",
    "INSERT INTO moves (layout_id, compound_id, start_unit_id, unit_id, households, reason) VALUES "
    "('1', 'A', 'ab', 'U1', 100, 'unit_ended'), ('1', 'B', 'ab', 'U1', 100, 'unit_ended'), "
    "('3', 'A', 'ab', 'U1', 100, 'unit_ended'), ('3', 'B', 'ab', 'U1', 100, 'unit_ended'), "
    "('2', 'A', 'ab', 'U1', 100, 'unit_ended'), ('2', 'B', 'ab', 'U2', 100, 'unit_ended')"};

std::vector<std::string> broken_after(const std::vector<std::string>& changes) {
    DrawnPlan plan;
    for (const std::string& statement : statements) plan.sql(statement);
    for (const std::string& change : changes) plan.sql(change);
    return broken(plan.check());
}

}  // namespace

TEST_CASE("rule 6: an older layout that is kept as told breaks nothing", "[slow]") {
    CHECK(broken_after({}) == std::vector<std::string>{});
}

TEST_CASE("rule 6: who keeps the unit, and who moves, is found again", "[slow]") {
    const std::vector<Change> changes{
        {"UPDATE units SET retention = 0.5 WHERE " + unit_1, "6 wrong_figure"},
        {"UPDATE layouts SET retention = 0.9 WHERE layout_id = '1'", "6 wrong_figure"},
        {"UPDATE layouts SET moved_share = NULL WHERE layout_id = '1'", "6 wrong_figure"},
        // AB goes on in ABDFG: 200 keep their unit where 300 could
        {"UPDATE units SET start_unit_id = 'ab' WHERE " + unit_1, "6 start_units_not_best"},
        {"UPDATE units SET start_unit_id = NULL WHERE " + unit_1, "6 start_units_not_best"},
        {"UPDATE units SET start_unit_id = 'ce' WHERE " + unit_1, "6 start_unit_twice"},
        {"UPDATE units SET start_unit_id = 'xyz' WHERE " + unit_1, "6 unknown_start_unit"},
        {"UPDATE start_assignments SET start_unit_id = 'xyz' WHERE compound_id = 'A'",
         "6 unknown_start_unit"},
        {"DELETE FROM moves WHERE layout_id = '1' AND compound_id = 'A'", "6 wrong_moves"},
        {"UPDATE moves SET start_unit_id = 'ce' WHERE layout_id = '1' AND compound_id = 'A'",
         "6 wrong_moves"},
        {"UPDATE moves SET unit_id = 'U2' WHERE layout_id = '1' AND compound_id = 'A'", "6 wrong_moves"},
        {"UPDATE moves SET households = 99 WHERE layout_id = '1' AND compound_id = 'A'", "6 wrong_moves"},
        {"UPDATE moves SET compound_id = 'D' WHERE layout_id = '1' AND compound_id = 'A'", "6 wrong_moves"},
        {"UPDATE moves SET compound_id = 'B' WHERE layout_id = '1' AND compound_id = 'A'", "6 wrong_moves"},
    };
    for (const Change& change : changes) {
        INFO(change.sql);
        CHECK_THAT(broken_after({change.sql}), Catch::VectorContains(change.finding));
    }
}
