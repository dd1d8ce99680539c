// Rule 0: a correct plan, one thing changed in its tables or values, and the finding that must follow.
#include "require_caught.hpp"

#include <fmt/format.h>

using namespace lifang;
using namespace lifang::testing;

TEST_CASE("rule 0: tables and columns", "[slow]") {
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

TEST_CASE("rule 0: values", "[slow]") {
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

TEST_CASE("rule 0: every coordinate is a finite number, whatever the shape") {
    struct Drawing {
        const char *layer, *where, *wkt;
    };
    const std::string hole = "POLYGON((0 0, 10 0, 10 10, 0 10, 0 0), (2 2, 4 1e301, 4 4, 2 2))";
    for (const auto& [layer, where, wkt] : std::initializer_list<Drawing>{
             {"blocks", "1 = 1", "POLYGON((0 0, 1e300 0, 10 10, 0 10, 0 0))"},
             {"blocks", "1 = 1", hole.c_str()},
             {"roads", "1 = 1", "LINESTRING(0 0, 1e301 10)"},
             {"unit_borders", "1 = 1", "MULTILINESTRING((0 0, 10 10), (0 0, 5 -1e300))"},
             {"facilities", "1 = 1", "POINT(1e300 0)"}}) {
        CAPTURE(layer, wkt);
        CHECK_THAT(broken(DrawnPlan().draw(layer, where, wkt).check()),
                   Catch::VectorContains(std::string("0 not_finite")));
    }
}

TEST_CASE("rule 0: unknown is NULL, never 0", "[slow]") {
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

TEST_CASE("rule 0: one projected metric CRS", "[slow]") {
    CHECK(broken(DrawnPlan().declare_crs({"cells"}, 4548).check()) ==
          std::vector<std::string>{"0 mixed_crs"});
    const std::vector<std::string> all = {"compounds",      "buildings",     "roads",       "communities",
                                          "facilities",     "barrier_lines", "water_areas", "landuse",
                                          "district",       "blocks",        "cells",       "borders",
                                          "edge_stretches", "walk_edges",    "walk_gates",  "service_areas",
                                          "units",          "unit_borders",  "gates",       "issues"};
    DrawnPlan degrees, feet;
    degrees.declare_crs(all, 4490);
    feet.declare_crs(all, 2263);
    CHECK(broken(degrees.check()) == std::vector<std::string>{"0 not_projected"});
    CHECK(broken(feet.check()) == std::vector<std::string>{"0 not_metric"});
}

TEST_CASE("rule 0: no layout is its own ancestor", "[slow]") {
    require_caught({
        {"UPDATE layouts SET parent_layout_id = layout_id WHERE layout_id = '2'", "0 cyclic_parents"},
        {"UPDATE layouts SET parent_layout_id = CASE layout_id WHEN '1' THEN '3' WHEN '2' THEN '1' ELSE '2' "
         "END",
         "0 cyclic_parents"},
    });
    // Told once, with its members; a layout that leads into a circle is in none.
    DrawnPlan plan;
    plan.sql("UPDATE layouts SET parent_layout_id = CASE layout_id WHEN '1' THEN '2' ELSE '3' END");
    const Findings findings = plan.check();
    CHECK(broken(findings) == std::vector<std::string>{"0 cyclic_parents"});
    CHECK_THAT(findings.findings.front().message.in(Language::en), Catch::StartsWith("layouts 3:"));
    DrawnPlan line;
    line.sql("UPDATE layouts SET parent_layout_id = CASE layout_id WHEN '1' THEN NULL ELSE '1' END");
    CHECK(broken(line.check()).empty());
}

TEST_CASE("rule 0: metadata name barriers that there are, and numbers that a profile may have", "[slow]") {
    const auto update = [](const char* key, const char* value) {
        return fmt::format("UPDATE plan_metadata SET value = '{}' WHERE key = '{}'", value, key);
    };
    const auto insert = [](const char* key, const char* value) {
        return fmt::format("INSERT INTO plan_metadata (key, value) VALUES ('{}', '{}')", key, value);
    };
    require_caught({
        {update("profile.unit_limit", "canyon"), "0 unknown_value"},
        {update("profile.impassable", "railway canyon water"), "0 unknown_value"},
        {insert("option.passable", "canyon"), "0 unknown_value"},
        {insert("profile.enclosure.open_from", "canyon"), "0 unknown_value"},
        {insert("profile.balance.years", "1e300"), "0 bad_number"},
        {insert("profile.robustness.draws", "1e12"), "0 bad_number"},
        {insert("profile.coverage.stations_per_unit", "many"), "0 bad_number"},
    });
}

TEST_CASE("rule 0: codes of units are different, and by the profile's pattern", "[slow]") {
    const std::string pattern = "UPDATE plan_metadata SET value = '",
                      where = "' WHERE key = 'profile.code_pattern'";
    const std::string fifteen = "INSERT INTO plan_metadata (key, value) VALUES ('profile.code_digits', '15')";
    require_caught({
        {"UPDATE units SET unit_code = 'K1-U2' WHERE " + unit_1, "0 duplicate_code"},
        {"UPDATE units SET unit_code = 'K2-U1' WHERE " + unit_1, "0 code_off_pattern"},
        {"UPDATE units SET unit_code = NULL WHERE " + unit_1, "0 code_missing"},
        {fifteen, "0 code_off_pattern"},
        {pattern + "CJ/T 349-2010" + where, "0 code_off_pattern"},
        {pattern + "{community}-U{sequence}" + where, "0 code_off_pattern"},  // K1 is no community, k1 is
        {pattern + "K1-U{sequence:02}" + where, "0 code_off_pattern"},
    });
    const auto finds_nothing = [](const std::vector<std::string>& changes) {
        DrawnPlan plan;
        for (const std::string& change : changes) plan.sql(change);
        CHECK(broken(plan.check()).empty());
    };
    finds_nothing({pattern + "{community}-{sequence:02}" + where,
                   "UPDATE units SET unit_code = 'k1-0' || substr(unit_id, 2)"});
    finds_nothing({pattern + "{community}.{sequence}" + where,
                   "UPDATE units SET unit_code = '00.' || substr(unit_id, 2)"});
    finds_nothing({pattern + "CJ/T 349-2010" + where,
                   "INSERT INTO plan_metadata (key, value) VALUES ('profile.code_middle', '123456')",
                   "UPDATE units SET unit_code = '5301120046011234560' || substr(unit_id, 2)"});
    finds_nothing({pattern + "{county:6}{subdistrict:3}{community_number:3}{sequence:3}" + where, fifteen,
                   "UPDATE units SET unit_code = '53011200460100' || substr(unit_id, 2)"});
}
