#include "drawn_map.hpp"
#include "drawn_tables.hpp"

namespace lifang::testing {

std::vector<DrawnTable> draw_account() {
    const auto input = [](const char* layer, const char* role, int features, int rows, int rejected,
                          int unused) {
        return DrawnRow{{layer, "quarter.gpkg", "00ff", role, std::to_string(features), std::to_string(rows),
                         std::to_string(rejected), std::to_string(unused), "EPSG:4549"},
                        ""};
    };
    return {{"inputs",
             "",
             "layer path hash role features:whole rows:whole rejected:whole unused:whole crs",
             {input("sites", "compounds", 8, 8, 0, 0), input("houses", "buildings", 10, 8, 1, 1),
              input("streets", "roads", 1, 1, 0, 0), input("communities", "communities", 1, 1, 0, 0),
              input("stations", "facilities", 1, 1, 0, 0), input("edge", "boundary", 1, 1, 0, 0),
              input("trees", "unused", 3, 0, 0, 3)}},
            {"issues",
             "point",
             "severity code stage source_layer source_fid:whole message",
             {{{"error", "null_geometry", "load", "houses", "9", "houses 9 has no geometry"}, ""},
              {{"info", "unused_feature", "load", "houses", "10", "houses 10 is a tower of power lines"},
               "POINT(" + point(10, 10) + ")"},
              {{"info", "unused_layer", "load", "trees", "NULL", "trees has no part in planning"}, ""},
              {{"warning", "unit_below_min", "evaluate", "NULL", "NULL",
                "layout 3, unit U2: C and E have 20,000 m2 together and no other neighbours"},
               ""}}},
            {"gates", "point", "layout_id unit_id road_id road_class kind", {}},
            {"coverage",
             "",
             "layout_id compound_id kind facility_id walk_m:real state "
             "households_served:whole station_in",
             {}},
            {"constraints", "", "kind compound_id other_id unit_id note author", {}},
            {"layer_styles",
             "",
             "f_table_name styleQML styleSLD update_time",
             {{{"units", "<qgis/>", "<sld/>", "1"}, ""}}},
            {"plan_metadata",
             "",
             "key value",
             {{{"schema_version", "1"}, ""},
              {{"profile.code_pattern", "K1-U{sequence}"}, ""},
              {{"profile.severance.secondary", "10"}, ""},
              {{"profile.impassable", "motorway railway water"}, ""},
              {{"profile.unit_limit", "primary"}, ""},
              {{"profile.straddle_min_m", "20"}, ""},
              {{"profile.neck_min_width_m", "3"}, ""},
              {{"profile.isolated_max_m2", "5000"}, ""},
              {{"profile.coverage.walk_limit_m.default", "300"}, ""},
              {{"profile.coverage.walk_limit_m.service_station", "200"}, ""},
              {{"profile.robustness.attribute_error_share", "0.02"}, ""},
              {{"profile.robustness.levels_error_share", "0.05"}, ""},
              {{"profile.robustness.height_error_share", "0.2"}, ""},
              {{"profile.robustness.assumed_levels", "1"}, ""},
              {{"profile.robustness.draws", "1000"}, ""},
              {{"profile.robustness.seed", "1"}, ""},
              {{"option.across", "community"}, ""},
              {{"run.seconds", "1.5"}, ""}}}};
}

}  // namespace lifang::testing
