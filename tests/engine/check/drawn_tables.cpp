#include "drawn_tables.hpp"

#include <cmath>
#include <map>
#include <numbers>
#include <optional>
#include <tuple>

#include <fmt/format.h>

namespace lifang::testing {
namespace {

const std::vector<std::string> map = {"ABC", "D.E",
                                      "FGH"};  // north first; the street between columns 1 and 2
const std::string compounds = "ABCDEFGH";
constexpr double west = 500000.0, south = 3500000.0;  // somewhere in the zone, with its digits

struct Unit {
    std::string id, letters;
    std::string outline;  // WKT, corners where the cells have theirs
    double perimeter = 0.0;
};

struct Place {
    int column, row;  // row 0 in the south
};

char letter_at(Place p) {
    const bool inside = p.column >= 0 && p.column < 3 && p.row >= 0 && p.row < 3;
    return inside ? map[static_cast<std::size_t>(2 - p.row)][static_cast<std::size_t>(p.column)] : ' ';
}

std::string point(double x, double y) { return fmt::format("{} {}", west + x, south + y); }

/// Corners in hundreds of metres, closed by itself.
std::string ring(const std::vector<std::pair<int, int>>& corners) {
    std::string text;
    for (const auto& [x, y] : corners) text += point(x * 100.0, y * 100.0) + ",";
    return "(" + text + point(corners[0].first * 100.0, corners[0].second * 100.0) + ")";
}

std::string rectangle(double x, double y, double width, double height) {
    return "(" + point(x, y) + "," + point(x + width, y) + "," + point(x + width, y + height) + "," +
           point(x, y + height) + "," + point(x, y) + ")";
}

std::string square(Place p) { return rectangle(p.column * 100.0, p.row * 100.0, 100.0, 100.0); }

template <class Visit>
void for_each_place(const Visit& visit) {  // west to east, south to north
    for (int row = 0; row < 3; ++row)
        for (int column = 0; column < 3; ++column) visit(Place{column, row}, letter_at({column, row}));
}

/// One side of a square, walked once: the street lies where columns 1 and 2 meet.
struct Side {
    char a, b;  // b is ' ' at the district's edge
    std::string barrier;
    std::string line;
};

std::vector<Side> draw_sides() {
    std::vector<Side> sides;
    for_each_place([&](Place p, char letter) {
        const double x = p.column * 100.0, y = p.row * 100.0;
        const auto line = [](std::string a, std::string b) { return "(" + a + "," + b + ")"; };
        const std::string east = line(point(x + 100, y), point(x + 100, y + 100)),
                          north = line(point(x, y + 100), point(x + 100, y + 100));
        sides.push_back(
            {letter, letter_at({p.column + 1, p.row}), p.column == 1 ? "secondary" : "none", east});
        sides.push_back({letter, letter_at({p.column, p.row + 1}), "none", north});
        if (p.column == 0) sides.push_back({letter, ' ', "none", line(point(x, y), point(x, y + 100))});
        if (p.row == 0) sides.push_back({letter, ' ', "none", line(point(x, y), point(x + 100, y))});
    });
    return sides;
}

std::string cell_of(char letter) { return letter == '.' ? "g1" : fmt::format("c{}", letter); }

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
            // corners where the cells have theirs
            {"district",
             "polygons",
             "name",
             {{{"NULL"},
               "MULTIPOLYGON((" +
                   ring({{0, 0},
                         {1, 0},
                         {2, 0},
                         {3, 0},
                         {3, 1},
                         {3, 2},
                         {3, 3},
                         {2, 3},
                         {1, 3},
                         {0, 3},
                         {0, 2},
                         {0, 1}}) +
                   "))"}}},
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
            {"barrier_lines", "lines", "kind source_layer source_fid:whole", {}},
            {"water_areas", "polygons", "name source_layer source_fid:whole", {}},
            {"landuse", "polygons", "kind source_layer source_fid:whole", {}}};
}

struct Question {
    std::string id;
    std::vector<Unit> units;
    double min;
    std::string objective, lower_bound, gap, status;
};

std::vector<Question> draw_questions() {
    const Unit west_side{
        "U1", "ABDFG.",
        ring({{0, 0}, {1, 0}, {2, 0}, {2, 1}, {2, 2}, {2, 3}, {1, 3}, {0, 3}, {0, 2}, {0, 1}}), 1000.0};
    const Unit east_side{"U2", "CE", ring({{2, 1}, {3, 1}, {3, 2}, {3, 3}, {2, 3}, {2, 2}}), 600.0};
    const Unit corner{"U1", "ADFG.",
                      ring({{0, 0}, {1, 0}, {2, 0}, {2, 1}, {2, 2}, {1, 2}, {1, 3}, {0, 3}, {0, 2}, {0, 1}}),
                      1000.0};
    const Unit across{"U2", "BCE", ring({{1, 2}, {2, 2}, {2, 1}, {3, 1}, {3, 2}, {3, 3}, {2, 3}, {1, 3}}),
                      800.0};
    // Target 35,000: layout 2 has 40,000 and 30,000, each 1/7 away; a bound of 1/14 leaves a gap of one half.
    return {{"1", {west_side, east_side}, 15000, "severance", "0", "0", "optimal"},
            {"2",
             {corner, across},
             15000,
             "mean_abs_deviation",
             fmt::format("{:.17g}", 1.0 / 14.0),
             "0.5",
             "feasible"},
            {"3", {west_side, east_side}, 25000, "compactness", "NULL", "NULL", "relaxed"}};
}

struct Tables {
    DrawnTable layouts{
        "layouts",
        "",
        "layout_id label profile target_m2:real min_m2:real max_m2:real seed:whole units:whole "
        "max_abs_deviation:real mean_abs_deviation:real severance:real compactness:real "
        "road_border_share:real coverage_share:real monthly_net_cny:real gates:whole objective "
        "objective_value:real lower_bound:real gap:real status parent_layout_id command",
        {}};
    DrawnTable assignments{"assignments", "", "layout_id compound_id unit_id", {}};
    DrawnTable units{
        "units",
        "polygons",
        "layout_id unit_id unit_code name community_id floor_area_m2:real deviation:real "
        "compounds:whole households:whole perimeter_m:real area_m2:real polsby_popper:real "
        "road_border_share:real gates:whole coverage_share:real mode monthly_income_cny:real "
        "monthly_subsidy_cny:real monthly_cost_cny:real monthly_net_cny:real priority:whole violations",
        {}};
    DrawnTable unit_borders{
        "unit_borders", "lines", "layout_id unit_a unit_b edge:whole barrier road_name length_m:real", {}};
};

std::optional<std::string> unit_at(const Question& question, char letter) {
    for (const Unit& unit : question.units)
        if (unit.letters.find(letter) != std::string::npos) return unit.id;
    return std::nullopt;
}

struct BorderSums {
    double severance = 0.0;                                    // secondary: weight 10 per metre
    std::map<std::string, std::pair<double, double>> of_unit;  // street, all; district edge left out
    double street = 0.0, all = 0.0;
};

BorderSums draw_unit_borders(const Question& question, Tables& tables) {
    BorderSums sums;
    for (const Side& side : draw_sides()) {
        auto a = unit_at(question, side.a), b = unit_at(question, side.b);
        if (a && a == b && side.barrier == "secondary") sums.severance += 100 * 10;
        if (a == b) continue;
        if (!a) std::swap(a, b);
        const bool edge = side.b == ' ';
        tables.unit_borders.rows.push_back(
            {{question.id, *a, b.value_or("NULL"), edge ? "1" : "0", side.barrier, "NULL", "100"},
             "MULTILINESTRING(" + side.line + ")"});
        if (edge) continue;
        const double street = side.barrier == "secondary" ? 100 : 0;
        sums.street += street, sums.all += 100;
        for (const auto& unit : {a, b})
            if (unit) sums.of_unit[*unit].first += street, sums.of_unit[*unit].second += 100;
    }
    return sums;
}

void draw_layout(const Question& question, Tables& tables) {
    constexpr double target = 35000.0;
    const BorderSums sums = draw_unit_borders(question, tables);
    double worst = 0.0, mean = 0.0, compactness = 0.0, area = 0.0;
    for (const Unit& unit : question.units) {
        int count = 0;
        for (const char letter : unit.letters) {
            if (letter == '.') continue;
            tables.assignments.rows.push_back({{question.id, std::string(1, letter), unit.id}, ""});
            ++count;
        }
        const double floor_area = 10000.0 * count, deviation = floor_area / target - 1.0;
        const double ground = 10000.0 * static_cast<double>(unit.letters.size());
        const double shape = 4.0 * std::numbers::pi * ground / (unit.perimeter * unit.perimeter);
        const auto [street, all] = sums.of_unit.at(unit.id);
        tables.units.rows.push_back({{question.id,
                                      unit.id,
                                      "K1-" + unit.id,
                                      "NULL",
                                      "k1",
                                      fmt::format("{}", floor_area),
                                      fmt::format("{:.17g}", deviation),
                                      std::to_string(count),
                                      std::to_string(100 * count),
                                      fmt::format("{}", unit.perimeter),
                                      fmt::format("{}", ground),
                                      fmt::format("{:.17g}", shape),
                                      fmt::format("{:.17g}", street / all),
                                      "NULL",
                                      "NULL",
                                      "NULL",
                                      "NULL",
                                      "NULL",
                                      "NULL",
                                      "NULL",
                                      "NULL",
                                      floor_area < question.min ? "below_min" : "NULL"},
                                     "MULTIPOLYGON((" + unit.outline + "))"});
        worst = std::max(worst, std::abs(deviation));
        mean += std::abs(deviation) / static_cast<double>(question.units.size());
        compactness += ground * shape;
        area += ground;
    }
    compactness /= area;
    const double value = question.objective == "severance"     ? sums.severance
                         : question.objective == "compactness" ? compactness
                                                               : mean;
    tables.layouts.rows.push_back({{question.id,
                                    "drawn",
                                    "kunming",
                                    fmt::format("{}", target),
                                    fmt::format("{}", question.min),
                                    "60000",
                                    "1",
                                    std::to_string(question.units.size()),
                                    fmt::format("{:.17g}", worst),
                                    fmt::format("{:.17g}", mean),
                                    fmt::format("{}", sums.severance),
                                    fmt::format("{:.17g}", compactness),
                                    fmt::format("{:.17g}", sums.street / sums.all),
                                    "NULL",
                                    "NULL",
                                    "NULL",
                                    question.objective,
                                    fmt::format("{:.17g}", value),
                                    question.lower_bound,
                                    question.gap,
                                    question.status,
                                    "NULL",
                                    "plan"},
                                   ""});
}

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
              {{"warning", "below_min", "partition", "NULL", "NULL",
                "unit U2: C and E have 20,000 m2 together and no other neighbours"},
               ""}}},
            {"gates", "point", "layout_id unit_id road_id road_class kind", {}},
            {"coverage", "", "layout_id compound_id kind facility_id walk_m:real state", {}},
            {"constraints", "", "kind compound_id other_id unit_id note author", {}},
            {"layer_styles",
             "",
             "f_table_name styleQML styleSLD update_time",
             {{{"units", "<qgis/>", "<sld/>", "1"}, ""}}},
            {"plan_metadata",
             "",
             "key value",
             {{{"schema_version", "1"}, ""},
              {{"profile.severance.secondary", "10"}, ""},
              {{"run.seconds", "1.5"}, ""}}}};
}

}  // namespace

std::vector<DrawnTable> draw_tables() {
    Tables layouts;
    for (const Question& question : draw_questions()) draw_layout(question, layouts);
    std::vector<DrawnTable> all = draw_ground();
    for (const DrawnTable& table :
         {layouts.layouts, layouts.assignments, layouts.units, layouts.unit_borders})
        all.push_back(table);
    for (const DrawnTable& table : draw_account()) all.push_back(table);
    return all;
}

}  // namespace lifang::testing
