// Rule 6: gates on the drawn plan's only street, the ways out that they leave, and what there is to maintain.
#include "require_caught.hpp"

using namespace lifang;
using namespace lifang::testing;

namespace {

std::string place(double x, double y) {
    return "POINT(" + std::to_string(500000 + x) + " " + std::to_string(3500000 + y) + ")";
}

DrawnPlan& with_tables(DrawnPlan& plan) {
    for (const char* column :
         {"kept_for TEXT", "drivable INTEGER", "compounds INTEGER", "advised TEXT", "closed_against TEXT"})
        plan.sql(std::string("ALTER TABLE gates ADD COLUMN ") + column);
    plan.sql(
        "CREATE TABLE entrances (fid INTEGER PRIMARY KEY, layout_id TEXT, unit_id TEXT, compound_id TEXT, "
        "way_out TEXT, walk_m REAL, walk_open_m REAL)");
    plan.sql(
        "CREATE TABLE inventory (fid INTEGER PRIMARY KEY, layout_id TEXT, unit_id TEXT, item TEXT, class "
        "TEXT, "
        "name TEXT, amount REAL, measure TEXT)");
    plan.sql(
        "INSERT INTO gpkg_contents (table_name, data_type, identifier) VALUES "
        "('entrances', 'attributes', 'e'), ('inventory', 'attributes', 'i')");
    return plan.sql(
        "INSERT INTO plan_metadata (key, value) VALUES ('profile.enclosure.open_from', 'primary'), "
        "('profile.enclosure.entrance_walk_limit_m', '60'), ('profile.enclosure.min_drivable_gates', '1'), "
        "('profile.inventory.lamp_spacing_m', '30')");
}

/// Layout 2: the street runs 100 m through BCE, from the edge of the district to where it becomes the border.
/// It is a secondary street, which the profile lets close. B and C step out on to it in the middle; E's door
/// is on the border.
DrawnPlan& with_gates(DrawnPlan& plan) {
    with_tables(plan).sql(
        "INSERT INTO gates (layout_id, unit_id, road_id, road_class, kind, kept_for, drivable) VALUES "
        "('2', 'U2', 'r1', 'secondary', 'keep', 'entrance', 1), "
        "('2', 'U2', 'r1', 'secondary', 'closable', NULL, 1)");
    plan.draw("gates", "kind = 'keep'", place(200, 300));
    plan.draw("gates", "kind = 'closable'", place(200, 200.5));
    plan.sql(
        "INSERT INTO entrances (layout_id, unit_id, compound_id, way_out, walk_m, walk_open_m) VALUES "
        "('2', 'U2', 'B', 'gate', 50, 49.5), ('2', 'U2', 'C', 'gate', 50, 49.5), ('2', 'U2', 'E', 'street', "
        "0, 0)");
    plan.sql(
        "INSERT INTO inventory (layout_id, unit_id, item, class, name, amount, measure) VALUES "
        "('1', 'U1', 'facility', 'service_station', NULL, 1, 'count'), "
        "('2', 'U1', 'facility', 'service_station', NULL, 1, 'count'), "
        "('3', 'U1', 'facility', 'service_station', NULL, 1, 'count'), "
        "('2', 'U2', 'back_street', 'secondary', 'Dongfeng Lu', 88, 'm'), "
        "('2', 'U2', 'lit_street', NULL, NULL, 88, 'm'), ('2', 'U2', 'lamp', NULL, NULL, 3, 'count')");
    plan.sql("UPDATE layouts SET gates = 2 WHERE layout_id = '2'");
    return plan.sql("UPDATE units SET gates = 2 WHERE layout_id = '2' AND unit_id = 'U2'");
}

void require_found(const std::vector<Change>& changes) {
    for (const Change& change : changes) {
        DrawnPlan plan;
        const auto codes = broken(with_gates(plan).sql(change.sql).check());
        INFO(change.sql);
        CHECK_THAT(codes, Catch::VectorContains(change.finding));
    }
}

}  // namespace

TEST_CASE("gates, ways out and inventories that are right hold") {
    DrawnPlan plan;
    CHECK(broken(with_gates(plan).check()).empty());
}

TEST_CASE("gates that people chose hold where their rows say what is not kept") {
    const char* const closed =
        "UPDATE gates SET kind = 'closable', kept_for = NULL, advised = 'keep', closed_against = 'entrance "
        "fire' WHERE kept_for = 'entrance'";
    const char* const cut_off =
        "UPDATE entrances SET way_out = 'cut_off', walk_m = NULL WHERE way_out = 'gate'";
    DrawnPlan kept;
    CHECK(broken(with_gates(kept)
                     .sql("UPDATE gates SET kept_for = NULL, advised = 'closable' WHERE kind = 'keep'")
                     .check())
              .empty());
    DrawnPlan every;
    CHECK(broken(with_gates(every).sql(closed).sql(cut_off).check()).empty());
    DrawnPlan silent;
    CHECK_THAT(broken(with_gates(silent)
                          .sql(closed)
                          .sql(cut_off)
                          .sql("UPDATE gates SET closed_against = NULL")
                          .check()),
               Catch::VectorContains(std::string("6 wrong_entrance")) &&
                   Catch::VectorContains(std::string("6 too_few_drivable")));
    require_found({
        {"UPDATE gates SET closed_against = 'entrance' WHERE kind = 'keep'", "6 gate_choice"},
        {"UPDATE gates SET closed_against = 'fire' WHERE kind = 'closable'", "6 gate_choice"},
        {"UPDATE gates SET advised = 'keep', closed_against = 'noise' WHERE kind = 'closable'",
         "6 gate_choice"},
        {"UPDATE gates SET advised = 'keep', closed_against = 'entrance' WHERE kind = 'closable'",
         "6 gate_choice"},
        {"UPDATE gates SET advised = 'maybe' WHERE kind = 'closable'", "0 unknown_value"},
        {"UPDATE gates SET kept_for = 'fire', advised = 'closable' WHERE kind = 'keep'", "6 gate_reason"},
    });
}

TEST_CASE("a facility where two units meet may be counted by either") {
    for (const char* unit : {"U1", "U2"}) {
        DrawnPlan plan;
        with_gates(plan).draw("facilities", "1 = 1", place(100, 250));  // between A and B
        plan.sql(std::string("UPDATE inventory SET unit_id = '") + unit +
                 "' WHERE item = 'facility' AND layout_id = '2'");
        INFO(unit);
        CHECK_THAT(broken(plan.check()), !Catch::VectorContains(std::string("6 wrong_inventory")));
    }
}

TEST_CASE("rule 6: gates stand on their road and border, and say why they stay", "[slow]") {
    DrawnPlan off_border;
    CHECK_THAT(broken(with_gates(off_border).draw("gates", "kind = 'keep'", place(200, 250)).check()),
               Catch::VectorContains(std::string("6 gate_off_border")));
    DrawnPlan off_road;
    CHECK_THAT(broken(with_gates(off_road).draw("gates", "kind = 'keep'", place(190, 300)).check()),
               Catch::VectorContains(std::string("6 gate_off_road")));
    require_found({
        {"UPDATE gates SET road_class = 'path' WHERE kind = 'keep'", "6 wrong_gate_class"},
        {"UPDATE gates SET kept_for = NULL WHERE kind = 'keep'", "6 gate_reason"},
        {"UPDATE gates SET kept_for = 'fire' WHERE kind = 'closable'", "6 gate_reason"},
        {"UPDATE plan_metadata SET value = 'tertiary' WHERE key = 'profile.enclosure.open_from'",
         "6 public_way_closed"},
        {"UPDATE units SET gates = 3 WHERE layout_id = '2' AND unit_id = 'U2'", "6 wrong_figure"},
        {"UPDATE gates SET kind = 'perhaps' WHERE kind = 'keep'", "0 unknown_value"},
    });
}

TEST_CASE("rule 6: the ways out that are stated exist", "[slow]") {
    require_found({
        {"UPDATE gates SET kind = 'closable', kept_for = NULL", "6 entrance_unreachable"},
        {"UPDATE entrances SET walk_m = 90 WHERE compound_id = 'B'", "6 entrance_too_far"},
        {"UPDATE entrances SET walk_open_m = 60 WHERE compound_id = 'B'", "6 wrong_entrance"},
        {"UPDATE entrances SET walk_m = NULL WHERE compound_id = 'B'", "6 wrong_entrance"},
        {"UPDATE entrances SET way_out = 'cut_off' WHERE compound_id = 'B'", "6 wrong_entrance"},
        {"DELETE FROM entrances WHERE compound_id = 'B'", "6 entrance_count"},
        {"UPDATE entrances SET compound_id = 'A' WHERE compound_id = 'B'", "6 entrance_count"},
        {"UPDATE entrances SET unit_id = 'U9' WHERE compound_id = 'B'", "6 entrance_count"},
    });
}

TEST_CASE("rule 6: inventories are measured again", "[slow]") {
    require_found({
        {"UPDATE inventory SET amount = 110 WHERE item = 'back_street'", "6 wrong_inventory"},
        {"DELETE FROM inventory WHERE item = 'back_street'", "6 wrong_inventory"},
        {"UPDATE inventory SET amount = 4 WHERE item = 'lamp'", "6 wrong_inventory"},
        {"UPDATE inventory SET amount = 2 WHERE item = 'facility'", "6 wrong_inventory"},
        {"UPDATE inventory SET amount = 2 WHERE item = 'facility'", "6 inventory_row"},
        {"INSERT INTO inventory (layout_id, unit_id, item, class, amount, measure) VALUES "
         "('1', 'U2', 'green', 'park', 500, 'm2')",
         "6 wrong_inventory"},
        {"INSERT INTO inventory (layout_id, unit_id, item, amount, measure) VALUES "
         "('1', 'U2', 'parking_space', 30, 'count')",
         "6 wrong_inventory"},
        {"INSERT INTO inventory (layout_id, unit_id, item, amount, measure) VALUES ('2', 'U2', 'lamp', 3, "
         "'count')",
         "6 inventory_row"},
        {"UPDATE compounds SET parking_spaces = 12 WHERE compound_id = 'A'", "6 wrong_inventory"},
    });
}
