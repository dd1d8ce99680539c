// Rules 4 to 6: a correct plan, one thing changed in it, and the finding that must follow.
#include "require_caught.hpp"

using namespace lifang;
using namespace lifang::testing;

namespace {

std::string square(double x, double y, double width, double height) {
    const auto point = [](double a, double b) {
        return std::to_string(500000 + a) + " " + std::to_string(3500000 + b);
    };
    return "MULTIPOLYGON(((" + point(x, y) + "," + point(x + width, y) + "," + point(x + width, y + height) +
           "," + point(x, y + height) + "," + point(x, y) + ")))";
}

}  // namespace

TEST_CASE("rule 4: cells tile the district", "[slow]") {
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
    // However little: 1 m² of 10,000, in a corner and as a strip.
    caught("cells", "cell_id = 'cA'", square(0, 199.99, 100, 100.01), "4 cells_overlap");
    caught("cells", "cell_id = 'cA'",
           "MULTIPOLYGON(((500000 3500200,500099 3500200,500099 3500199,500100 3500199,500100 3500300,"
           "500000 3500300,500000 3500200)))",
           "4 cells_overlap");
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
    caught("edge_stretches", "cell_id = 'cA'", "MULTILINESTRING((500000 3500300,500100 3500300))",
           "4 wrong_edge_length");
    require_caught({
        {"UPDATE edge_stretches SET cell_id = 'cX' WHERE cell_id = 'cA'", "4 edge_of_no_cell"},
        {"UPDATE edge_stretches SET cell_id = 'cA' WHERE cell_id = 'cB'", "4 edge_twice"},
        {"DELETE FROM edge_stretches WHERE cell_id = 'cA'", "4 edge_not_whole"},
        {"UPDATE cells SET compound_id = NULL WHERE cell_id = 'cH'", "4 compound_cells"},
        {"UPDATE cells SET compound_id = 'H' WHERE cell_id = 'g1'", "4 compound_cells"},
        {"UPDATE blocks SET area_m2 = 80000", "4 wrong_block_area"},
        {"DELETE FROM district", "4 no_district"},
        {"DELETE FROM cell_assignments WHERE layout_id = '1' AND cell_id = 'g1'", "4 wrong_cell_assignment"},
        {"UPDATE cell_assignments SET unit_id = 'U2' WHERE layout_id = '1' AND cell_id = 'cA'",
         "4 wrong_cell_assignment"},
    });
}

TEST_CASE("rule 4: water is ground of no unit", "[slow]") {
    // A pond of 1,600 m² in cell g1 is its ground; a lake of 3,000 m² is not, nor is a cell that is water.
    const auto with_water = [](const std::string& wkt) {
        return DrawnPlan()
            .sql("INSERT INTO water_areas (name) VALUES ('lake')")
            .draw("water_areas", "name = 'lake'", wkt)
            .check();
    };
    CHECK(broken(with_water(square(120, 120, 40, 40))).empty());
    CHECK_THAT(broken(with_water(square(120, 120, 50, 60))),
               Catch::VectorContains(std::string("4 unit_on_water")));
    // Under the compound's own outline, which is a house on piles.
    CHECK(broken(with_water(square(0, 0, 100, 100))).empty());
    CHECK_THAT(broken(DrawnPlan()
                          .sql("ALTER TABLE cells ADD COLUMN water INTEGER")
                          .sql("UPDATE cells SET water = 1 WHERE cell_id = 'g1'")
                          .check()),
               Catch::VectorContains(std::string("4 water_in_unit")));
}

TEST_CASE("rule 4: a compound's buildings stand in its cell, or the plan says why not", "[slow]") {
    const std::string over_the_border = square(55, 230, 50, 40), at_the_border = square(51, 230, 50, 40);
    const std::string finding = "4 footprint_outside_cell";
    CHECK(DrawnPlan().draw("buildings", "compound_id = 'A'", at_the_border).check().holds());
    const Findings outside = DrawnPlan().draw("buildings", "compound_id = 'A'", over_the_border).check();
    CHECK_FALSE(outside.holds());
    CHECK_THAT(broken(outside), Catch::VectorContains(finding));
    const std::string issue =
        "INSERT INTO issues (severity, code, stage, message) VALUES ('warning', 'footprint_outside_cell', "
        "'tessellate', '10 % of the ground of compound ''A'' lies outside its cell')";
    CHECK(DrawnPlan().draw("buildings", "compound_id = 'A'", over_the_border).sql(issue).check().holds());
    // An outline over the street is trimmed: the houses decide. Its gate was on the old one.
    CHECK(DrawnPlan()
              .draw("compounds", "compound_id = 'A'", square(10, 190, 80, 80))
              .sql("DELETE FROM walk_gates WHERE compound_id = 'A'")
              .check()
              .holds());
}

TEST_CASE("rule 4: a cell that stands there twice overlaps itself", "[slow]") {
    const std::string copy = "INSERT INTO cells (geom, cell_id, compound_id, area_m2) SELECT geom, ";
    require_caught({
        {copy + "'twin', NULL, area_m2 FROM cells WHERE cell_id = 'cA'", "4 cells_overlap"},
        {copy + "'twin', NULL, area_m2 FROM cells WHERE cell_id = 'g1'", "4 cells_overlap"},
        {copy + "'twin', 'A', area_m2 FROM cells WHERE cell_id = 'cA'", "4 compound_cells"},
        {copy + "cell_id, compound_id, area_m2 FROM cells WHERE cell_id = 'g1'", "0 duplicate_id"},
    });
}

TEST_CASE("rule 4: borders are what neighbouring cells share", "[slow]") {
    require_caught({
        {"UPDATE borders SET length_m = 99.9 WHERE cell_a = 'cA'", "4 wrong_shared_length"},
        {"DELETE FROM borders WHERE cell_a = 'cA' AND cell_b = 'cB'", "4 border_missing"},
        {"UPDATE borders SET cell_b = 'cH' WHERE cell_a = 'cA'", "4 border_between_strangers"},
        {"UPDATE borders SET cell_a = 'cF', cell_b = 'cG' WHERE cell_a = 'cA'", "4 border_twice"},
        {"UPDATE borders SET cell_a = cell_b, cell_b = cell_a WHERE cell_a = 'cA'", "4 border_order"},
        {"DELETE FROM unit_borders WHERE layout_id = '1' AND unit_b = 'U2'", "4 outline_not_covered"},
        {"DELETE FROM unit_borders WHERE layout_id = '1' AND unit_b = 'U2'", "4 wrong_border_between_units"},
        {"UPDATE unit_borders SET beyond = 'ground' WHERE layout_id = '1' AND beyond = 'edge'",
         "4 wrong_edge"},
        {"UPDATE unit_borders SET beyond = 'edge' WHERE layout_id = '1' AND unit_b IS NULL", "4 wrong_edge"},
        {"UPDATE unit_borders SET beyond = 'edge' WHERE layout_id = '1' AND unit_b = 'U2'",
         "4 edge_between_units"},
    });
}

TEST_CASE("rule 5: bounds are kept or explained", "[slow]") {
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

TEST_CASE("rule 6: figures are those of their definitions", "[slow]") {
    for (const char* change :
         {"UPDATE units SET area_m2 = 60001",
          "UPDATE units SET perimeter_m = 999",
          "UPDATE units SET polsby_popper = 0.5",
          "UPDATE units SET road_border_share = 0.5 WHERE layout_id = '1'",
          "UPDATE units SET gates = 3",
          "UPDATE layouts SET max_abs_deviation = 0.4 WHERE layout_id = '1'",
          "UPDATE layouts SET mean_abs_deviation = 0.4 WHERE layout_id = '1'",
          "UPDATE layouts SET severance = 999 WHERE layout_id = '2'",
          "UPDATE plan_metadata SET value = '11' WHERE key = 'profile.severance.secondary'",
          "UPDATE layouts SET compactness = 0.5",
          "UPDATE layouts SET road_border_share = 0.4",
          "UPDATE unit_borders SET barrier = 'path' WHERE layout_id = '1' AND barrier = 'secondary'",
          "UPDATE units SET monthly_net_cny = 100 WHERE layout_id = '1'",
          "ALTER TABLE units ADD COLUMN roads_only_border_share REAL DEFAULT 0.987",
          "ALTER TABLE layouts ADD COLUMN roads_only_border_share REAL DEFAULT 0.987",
          "ALTER TABLE units ADD COLUMN assumed_share REAL DEFAULT 0.987",
          "ALTER TABLE layouts ADD COLUMN assumed_share REAL DEFAULT 0.987",
          "ALTER TABLE units ADD COLUMN unknown_kind_share REAL DEFAULT 0.987",
          "ALTER TABLE layouts ADD COLUMN unknown_kind_share REAL DEFAULT 0.987",
          "ALTER TABLE units ADD COLUMN homogeneity REAL DEFAULT 0.987",
          "ALTER TABLE layouts ADD COLUMN homogeneity REAL DEFAULT 0.987",
          "ALTER TABLE units ADD COLUMN robustness REAL DEFAULT 0.987",
          "ALTER TABLE layouts ADD COLUMN robustness REAL DEFAULT 0.987",
          "INSERT INTO plan_metadata (key, value) VALUES ('district.in_no_compound_share', '0.987')",
          "INSERT INTO coverage (layout_id, compound_id, kind, state) VALUES ('1', 'A', 'service_station', "
          "'covered')"})
        require_caught({{change, "6 wrong_figure"}});
}

TEST_CASE("rule 6: the compound to survey first is a member, and the least sure one") {
    require_caught({{"ALTER TABLE units ADD COLUMN survey_first TEXT DEFAULT 'A'", "6 wrong_survey_first"}});
}

TEST_CASE("rule 6: bounds and gaps", "[slow]") {
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
