#include "drawn_map.hpp"
#include "drawn_tables.hpp"

#include <map>

#include <fmt/format.h>

namespace lifang::testing {
namespace {

DrawnTable draw_district() {
    // corners where the cells have theirs
    const std::string edge = ring(
        {{0, 0}, {1, 0}, {2, 0}, {3, 0}, {3, 1}, {3, 2}, {3, 3}, {2, 3}, {1, 3}, {0, 3}, {0, 2}, {0, 1}});
    return {"district",
            "polygons",
            "kind",
            {{{"edge"}, "MULTIPOLYGON((" + edge + "))"},
             {{"given_boundary"}, "MULTIPOLYGON((" + rectangle(0, 0, 300, 300) + "))"}}};
}

DrawnTable draw_edge() {
    std::map<char, std::vector<std::string>> sides;
    for (const Side& side : draw_sides())
        if (side.b == ' ') sides[side.a].push_back(side.line);
    DrawnTable edge{"edge_stretches", "lines", "cell_id length_m:real barrier barrier_name", {}};
    for (const auto& [letter, lines] : sides) {
        std::string all;
        for (const std::string& line : lines) all += (all.empty() ? "" : ",") + line;
        edge.rows.push_back({{cell_of(letter), std::to_string(100 * lines.size()), "none", "NULL"},
                             "MULTILINESTRING(" + all + ")"});
    }
    return edge;
}

/// The street is the only way; whoever is beside it steps out of his wall, others walk over the ground.
DrawnTable draw_walk_gates() {
    DrawnTable gates{
        "walk_gates", "point", "compound_id facility_id edge_id:whole along_m:real away_m:real", {}};
    for_each_place([&](Place p, char letter) {
        if (letter == '.') return;
        const double along = p.row * 100.0 + 50.0, wall = p.column == 2 ? 200.0 : p.column * 100.0 + 100.0;
        gates.rows.push_back(
            {{std::string(1, letter), "NULL", "0", fmt::format("{}", along), fmt::format("{}", 200.0 - wall)},
             "POINT(" + point(wall, along) + ")"});
    });
    gates.rows.push_back({{"NULL", "f1", "0", "150", "50"}, "POINT(" + point(150, 150) + ")"});
    return gates;
}

}  // namespace

std::vector<DrawnTable> draw_ground() {
    DrawnTable cells{"cells", "polygons", "cell_id compound_id block_id area_m2:real", {}};
    DrawnTable sites{
        "compounds",
        "polygons",
        "compound_id name community_id floor_area_m2:real floor_area_source buildings:whole "
        "households:whole residents:whole build_year:whole management renovated:whole "
        "parking_spaces:whole consent:real in_scope:whole scope_reason source_layer source_fid:whole",
        {}};
    DrawnTable houses{"buildings",
                      "polygons",
                      "building_id compound_id levels:real levels_source floor_area_m2:real source_layer "
                      "source_fid:whole",
                      {}};
    int fid = 0;
    for_each_place([&](Place p, char letter) {
        const std::string area = "MULTIPOLYGON((" + square(p) + "))", name(1, letter);
        cells.rows.push_back({{cell_of(letter), letter == '.' ? "NULL" : name, "b1", "10000"}, area});
        if (letter == '.') return;
        const bool out = letter == 'H';
        ++fid;
        sites.rows.push_back({{name, name, "k1", "10000", "levels", "1", "100", "NULL", "1985",
                               out ? "owner_unit" : "none", "0", "NULL", "NULL", out ? "0" : "1",
                               out ? "owner_unit" : "NULL", "sites", std::to_string(fid)},
                              area});
        houses.rows.push_back(
            {{"h" + name, name, "5", "levels", "10000", "houses", std::to_string(fid)},
             "MULTIPOLYGON((" + rectangle(p.column * 100.0 + 20, p.row * 100.0 + 20, 50, 40) + "))"});
    });
    DrawnTable borders{
        "borders", "lines", "cell_a cell_b length_m:real barrier barrier_name passable:whole", {}};
    for (const Side& side : draw_sides())
        if (side.b != ' ')
            borders.rows.push_back({{cell_of(side.a), cell_of(side.b), "100", side.barrier,
                                     side.barrier == "none" ? "NULL" : "Dongfeng Lu", "1"},
                                    "MULTILINESTRING(" + side.line + ")"});
    const std::string all = rectangle(0, 0, 300, 300);
    return {cells,
            sites,
            houses,
            borders,
            {"blocks", "polygon", "block_id area_m2:real", {{{"b1", "90000"}, "POLYGON(" + all + ")"}}},
            draw_district(),
            draw_edge(),
            {"communities",
             "polygons",
             "community_id name source_layer source_fid:whole",
             {{{"k1", "Yikang", "communities", "1"}, "MULTIPOLYGON((" + all + "))"}}},
            {"roads",
             "line",
             "road_id name road_class rank:whole walkable:whole drivable:whole source_layer source_fid:whole",
             {{{"r1", "Dongfeng Lu", "secondary", "4", "1", "1", "streets", "1"},
               "LINESTRING(" + point(200, 0) + "," + point(200, 300) + ")"}}},
            {"facilities",
             "point",
             "facility_id kind name capacity:real radius_m:real source_layer source_fid:whole",
             {{{"f1", "service_station", "NULL", "NULL", "NULL", "stations", "1"},
               "POINT(" + point(150, 150) + ")"}}},
            {"walk_edges",
             "line",
             "edge_id:whole node_a:whole node_b:whole length_m:real road_class",
             {{{"0", "0", "1", "300", "secondary"},
               "LINESTRING(" + point(200, 0) + "," + point(200, 300) + ")"}}},
            draw_walk_gates(),
            {"service_areas",
             "polygons",
             "kind facility_id walk_m:real",
             {{{"service_station", "NULL", "100"}, "MULTIPOLYGON((" + rectangle(100, 100, 100, 100) + "))"},
              {{"service_station", "NULL", "200"}, "MULTIPOLYGON((" + rectangle(50, 50, 200, 200) + "))"}}},
            {"barrier_lines", "lines", "kind source_layer source_fid:whole", {}},
            {"water_areas", "polygons", "name source_layer source_fid:whole", {}},
            {"landuse", "polygons", "kind source_layer source_fid:whole", {}}};
}

}  // namespace lifang::testing
