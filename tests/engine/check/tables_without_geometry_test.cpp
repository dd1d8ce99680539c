// A table of shapes that the file lists as one without: its rows have no shape to read. Fuzzing found a
// memory fault here (walk_edges), in a file whose list of geometry columns had its values in another order.
#include "drawn_plan.hpp"

#include <catch2/catch.hpp>

using namespace lifang;
using namespace lifang::testing;

TEST_CASE("rule 0: a table of shapes that is listed as one without is named, whichever it is") {
    for (const std::string table :
         {"compounds",     "buildings",   "roads",          "communities", "facilities",
          "barrier_lines", "water_areas", "landuse",        "district",    "blocks",
          "cells",         "borders",     "edge_stretches", "walk_edges",  "walk_gates",
          "service_areas", "units",       "unit_borders",   "gates",       "issues"}) {
        DrawnPlan plan;
        plan.sql("DELETE FROM gpkg_geometry_columns WHERE table_name = '" + table + "'");
        plan.sql("UPDATE gpkg_contents SET data_type = 'attributes' WHERE table_name = '" + table + "'");
        CAPTURE(table);
        CHECK_THAT(broken(plan.check()), Catch::VectorContains(std::string("0 wrong_geometry_type")));
    }
}
