// For every rule: a correct plan, one thing changed in it, and the finding that must follow.
#include "drawn_plan.hpp"

#include <algorithm>

#include <catch2/catch.hpp>

using namespace lifang;
using lifang::testing::broken;
using lifang::testing::DrawnPlan;

namespace {

struct Change {
    std::string sql;
    std::string finding;  ///< "RULE CODE"
};

void require_caught(const std::vector<Change>& changes) {
    for (const Change& change : changes) {
        const Findings findings = DrawnPlan().sql(change.sql).check();
        const auto codes = broken(findings);
        INFO(change.sql);
        CHECK_FALSE(findings.holds());
        CHECK_THAT(codes, Catch::VectorContains(change.finding));
    }
}

const std::string unit_1 = "layout_id = '1' AND unit_id = 'U1'";

std::string square(double x, double y, double width, double height) {
    const auto point = [](double a, double b) {
        return std::to_string(500000 + a) + " " + std::to_string(3500000 + b);
    };
    return "MULTIPOLYGON(((" + point(x, y) + "," + point(x + width, y) + "," + point(x + width, y + height) +
           "," + point(x, y + height) + "," + point(x, y) + ")))";
}

}  // namespace

TEST_CASE("rule 0: tables and columns") {
    require_caught({
        {"DROP TABLE unit_borders", "0 missing_table"},
        {"ALTER TABLE layouts DROP COLUMN gap", "0 missing_column"},
        {"ALTER TABLE layouts RENAME COLUMN severance TO severity", "0 missing_column"},
    });
    DrawnPlan as_text;
    as_text.sql("ALTER TABLE units DROP COLUMN households");
    as_text.sql("ALTER TABLE units ADD COLUMN households TEXT");
    CHECK(broken(as_text.check()) == std::vector<std::string>{"0 wrong_column_type"});
    DrawnPlan as_lines;
    as_lines.sql(
        "UPDATE gpkg_geometry_columns SET geometry_type_name = 'LINESTRING' WHERE table_name = 'blocks'");
    CHECK(broken(as_lines.check()) == std::vector<std::string>{"0 wrong_geometry_type"});
}

TEST_CASE("rule 0: values") {
    require_caught({
        {"UPDATE compounds SET floor_area_m2 = NULL WHERE compound_id = 'A'", "0 null_value"},
        {"UPDATE compounds SET management = 'somebody' WHERE compound_id = 'A'", "0 unknown_value"},
        {"UPDATE borders SET barrier = 'wall' WHERE cell_a = 'cA'", "0 unknown_value"},
        {"UPDATE compounds SET consent = 85 WHERE compound_id = 'A'", "0 not_a_share"},
        {"UPDATE borders SET passable = 2 WHERE cell_a = 'cA'", "0 bad_number"},
        {"UPDATE units SET monthly_net_cny = 12.345 WHERE " + unit_1, "0 bad_number"},
        {"UPDATE cells SET area_m2 = -1 WHERE cell_id = 'cA'", "0 bad_number"},
        {"UPDATE compounds SET community_id = '' WHERE compound_id = 'A'", "0 empty_id"},
        {"UPDATE compounds SET compound_id = 'A' WHERE compound_id = 'B'", "0 duplicate_id"},
        {"UPDATE units SET unit_id = 'U1' WHERE layout_id = '1'", "0 duplicate_id"},
        {"UPDATE buildings SET compound_id = 'Z' WHERE compound_id = 'A'", "0 dangling_reference"},
        {"UPDATE unit_borders SET unit_b = 'U9' WHERE unit_b = 'U2'", "0 dangling_reference"},
        {"UPDATE layouts SET parent_layout_id = '7' WHERE layout_id = '2'", "0 dangling_reference"},
        {"UPDATE facilities SET geom = NULL", "0 no_geometry"},
        {"UPDATE roads SET rank = 5", "0 wrong_rank"},
    });
}

TEST_CASE("rule 0: unknown is NULL, never 0") {
    require_caught({
        {"UPDATE compounds SET build_year = 0 WHERE compound_id = 'A'", "0 zero_for_unknown"},
        {"UPDATE compounds SET residents = 0", "0 zero_for_unknown"},
        {"UPDATE facilities SET radius_m = 0", "0 zero_for_unknown"},
        {"UPDATE buildings SET levels = 0 WHERE building_id = 'hA'", "0 zero_for_unknown"},
        {"UPDATE layouts SET coverage_share = 0 WHERE layout_id = '1'", "0 zero_for_unknown"},
        {"UPDATE layouts SET gates = 0 WHERE layout_id = '1'", "0 zero_for_unknown"},
        {"UPDATE layouts SET monthly_net_cny = 0 WHERE layout_id = '1'", "0 zero_for_unknown"},
    });
    // One compound may really have nobody left in it.
    DrawnPlan one_empty;
    one_empty.sql("UPDATE compounds SET residents = 0 WHERE compound_id = 'A'");
    one_empty.sql("UPDATE compounds SET residents = 300 WHERE compound_id = 'B'");
    CHECK(broken(one_empty.check()).empty());
}

TEST_CASE("rule 0: one projected metric CRS") {
    CHECK(broken(DrawnPlan().declare_crs("cells", 4548).check()) == std::vector<std::string>{"0 mixed_crs"});
    DrawnPlan degrees, feet;
    for (const char* layer :
         {"compounds", "buildings", "roads", "communities", "facilities", "barrier_lines", "water_areas",
          "landuse", "district", "blocks", "cells", "borders", "units", "unit_borders", "gates", "issues"}) {
        degrees.declare_crs(layer, 4490);
        feet.declare_crs(layer, 2263);
    }
    CHECK(broken(degrees.check()) == std::vector<std::string>{"0 not_projected"});
    CHECK(broken(feet.check()) == std::vector<std::string>{"0 not_metric"});
}

TEST_CASE("rule 1: nothing is lost") {
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

TEST_CASE("rule 1: floor areas are the sums over buildings") {
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

TEST_CASE("rule 2: every in-scope compound exactly once") {
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

TEST_CASE("rule 3: every unit is connected through passable borders") {
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
        plan.sql("UPDATE borders SET passable = 0 WHERE cell_a = 'cA' AND cell_b = 'cB'");
        CHECK(broken(plan.check()).empty());
        plan.sql("UPDATE borders SET passable = 0 WHERE cell_a = 'g1' AND cell_b = 'cB'");
        CHECK_THAT(broken(plan.check()), Catch::VectorContains(std::string("3 disconnected")));
    }
    SECTION("a unit that says so and why is remarked, not broken") {
        DrawnPlan plan;
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

TEST_CASE("rule 4: cells tile the district") {
    const auto caught = [](const std::string& layer, const std::string& where, const std::string& wkt,
                           const std::string& finding) {
        const Findings findings = DrawnPlan().draw(layer, where, wkt).check();
        INFO(layer << " " << where << " " << wkt);
        CHECK_THAT(broken(findings), Catch::VectorContains(finding));
    };
    caught("cells", "cell_id = 'cA'",
           "MULTIPOLYGON(((500000 3500200,500100 3500300,500100 3500200,500000 3500300,"
           "500000 3500200)))",
           "4 invalid_geometry");
    caught("cells", "cell_id = 'cA'", square(0, 200, 110, 100), "4 cells_overlap");
    caught("cells", "cell_id = 'cA'", square(0, 200, 90, 100), "4 gap_between_cells");
    caught("cells", "cell_id = 'cA'", square(0, 200, 90, 100), "4 wrong_cell_area");
    caught("cells", "cell_id = 'cA'", square(-50, 200, 150, 100), "4 cell_outside_district");
    caught("cells", "cell_id = 'cA'", square(-50, 200, 150, 100), "4 cells_do_not_tile");
    // Moved over by ten metres: the sum of areas is right, the place is not.
    caught("cells", "cell_id = 'g1'", square(110, 100, 100, 100), "4 cells_overlap");
    caught("district", "kind = 'edge'", square(0, 0, 300, 310), "4 gap_between_cells");
    caught("units", unit_1, square(0, 0, 210, 300), "4 units_overlap");
    caught("units", unit_1, square(0, 0, 210, 300), "4 unit_covers_other_ground");
    caught("units", unit_1, square(0, 0, 190, 300), "4 cell_outside_unit");
    caught("unit_borders", "unit_b = 'U2'", "MULTILINESTRING((500200 3500000,500200 3500050))",
           "4 wrong_unit_border_length");
    caught("borders", "cell_a = 'cA'", "MULTILINESTRING((500100 3500200,500100 3500250))",
           "4 wrong_border_length");
    require_caught({
        {"UPDATE cells SET compound_id = NULL WHERE cell_id = 'cH'", "4 compound_cells"},
        {"UPDATE cells SET compound_id = 'H' WHERE cell_id = 'g1'", "4 compound_cells"},
        {"UPDATE blocks SET area_m2 = 80000", "4 wrong_block_area"},
        {"DELETE FROM district", "4 no_district"},
    });
}

TEST_CASE("rule 4: borders are what neighbouring cells share") {
    require_caught({
        {"UPDATE borders SET length_m = 99.9 WHERE cell_a = 'cA'", "4 wrong_shared_length"},
        {"DELETE FROM borders WHERE cell_a = 'cA' AND cell_b = 'cB'", "4 border_missing"},
        {"UPDATE borders SET cell_b = 'cH' WHERE cell_a = 'cA'", "4 border_between_strangers"},
        {"UPDATE borders SET cell_a = 'cF', cell_b = 'cG' WHERE cell_a = 'cA'", "4 border_twice"},
        {"UPDATE borders SET cell_a = cell_b, cell_b = cell_a WHERE cell_a = 'cA'", "4 border_order"},
        {"DELETE FROM unit_borders WHERE layout_id = '1' AND unit_b = 'U2'", "4 outline_not_covered"},
        {"DELETE FROM unit_borders WHERE layout_id = '1' AND unit_b = 'U2'", "4 wrong_border_between_units"},
        {"UPDATE unit_borders SET edge = 0 WHERE layout_id = '1' AND edge = 1", "4 wrong_edge"},
        {"UPDATE unit_borders SET edge = 1 WHERE layout_id = '1' AND unit_b IS NULL", "4 wrong_edge"},
        {"UPDATE unit_borders SET edge = 1 WHERE layout_id = '1' AND unit_b = 'U2'", "4 edge_between_units"},
    });
}

TEST_CASE("rule 5: bounds are kept or explained") {
    require_caught({
        {"UPDATE layouts SET min_m2 = 25000 WHERE layout_id = '1'", "5 bound_broken_silently"},
        {"UPDATE layouts SET max_m2 = 45000 WHERE layout_id = '1'", "5 bound_broken_silently"},
        {"UPDATE units SET violations = NULL WHERE layout_id = '3'", "5 bound_broken_silently"},
        {"UPDATE units SET violations = 'above_max' WHERE " + unit_1, "5 violation_without_cause"},
        {"UPDATE units SET violations = 'disconnected' WHERE " + unit_1, "5 violation_without_cause"},
        {"DELETE FROM issues WHERE code = 'unit_below_min'", "5 violation_not_explained"},
        {"UPDATE issues SET message = 'layout 3, unit U21: small' WHERE code = 'unit_below_min'",
         "5 violation_not_explained"},
        {"UPDATE issues SET stage = 'load' WHERE code = 'unit_below_min'", "5 violation_not_explained"},
        {"UPDATE layouts SET status = 'feasible' WHERE layout_id = '3'", "5 wrong_status"},
        {"UPDATE layouts SET status = 'relaxed' WHERE layout_id = '2'", "5 wrong_status"},
        {"UPDATE units SET deviation = 0.4 WHERE " + unit_1, "5 wrong_deviation"},
        {"UPDATE layouts SET min_m2 = 36000 WHERE layout_id = '1'", "5 bad_bounds"},
    });
}

TEST_CASE("rule 6: figures are those of their definitions") {
    for (const char* change :
         {"UPDATE units SET area_m2 = 60001", "UPDATE units SET perimeter_m = 999",
          "UPDATE units SET polsby_popper = 0.5",
          "UPDATE units SET road_border_share = 0.5 WHERE layout_id = '1'", "UPDATE units SET gates = 3",
          "UPDATE layouts SET max_abs_deviation = 0.4 WHERE layout_id = '1'",
          "UPDATE layouts SET mean_abs_deviation = 0.4 WHERE layout_id = '1'",
          "UPDATE layouts SET severance = 999 WHERE layout_id = '2'",
          "UPDATE plan_metadata SET value = '11' WHERE key = 'profile.severance.secondary'",
          "UPDATE layouts SET compactness = 0.5", "UPDATE layouts SET road_border_share = 0.4",
          "UPDATE unit_borders SET barrier = 'path' WHERE layout_id = '1' AND barrier = 'secondary'",
          "UPDATE units SET monthly_net_cny = 100 WHERE layout_id = '1' AND unit_id = 'U1'",
          "INSERT INTO coverage (layout_id, compound_id, kind, state) VALUES ('1', 'A', 'service_station', "
          "'covered')"})
        require_caught({{change, "6 wrong_figure"}});
}

TEST_CASE("rule 6: bounds and gaps") {
    require_caught({
        {"UPDATE layouts SET objective_value = 5 WHERE layout_id = '1'", "6 wrong_objective"},
        {"UPDATE layouts SET objective = 'gates' WHERE layout_id = '2'", "6 wrong_objective"},
        {"UPDATE layouts SET lower_bound = 0.2 WHERE layout_id = '2'", "6 bound_above_objective"},
        {"UPDATE layouts SET gap = 0.4 WHERE layout_id = '2'", "6 wrong_gap"},
        {"UPDATE layouts SET gap = NULL WHERE layout_id = '2'", "6 wrong_gap"},
        {"UPDATE layouts SET lower_bound = 0.1, gap = 0.5 WHERE layout_id = '3'", "6 bound_of_maximum"},
        {"UPDATE layouts SET status = 'optimal' WHERE layout_id = '2'", "6 not_optimal"},
        // layout 1 crosses no street: who claims that 1,000 is the least is refuted
        {"UPDATE layouts SET objective = 'severance', objective_value = 1000, lower_bound = 1000, gap = 0 "
         "WHERE "
         "layout_id = '2'",
         "6 bound_refuted"},
    });
}
