#include "drawn_map.hpp"
#include "drawn_tables.hpp"

#include <algorithm>
#include <cmath>
#include <map>
#include <numbers>
#include <optional>

#include <fmt/format.h>

namespace lifang::testing {
namespace {

struct Unit {
    std::string id, letters;
    std::string outline;  // WKT, corners where the cells have theirs
    double perimeter = 0.0;
};

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
    DrawnTable cell_assignments{"cell_assignments", "", "layout_id cell_id unit_id", {}};
    DrawnTable units{
        "units",
        "polygons",
        "layout_id unit_id unit_code name community_id floor_area_m2:real deviation:real "
        "compounds:whole households:whole perimeter_m:real area_m2:real polsby_popper:real "
        "road_border_share:real gates:whole coverage_share:real mode monthly_income_cny:real "
        "monthly_subsidy_cny:real monthly_cost_cny:real monthly_net_cny:real priority:whole violations",
        {}};
    DrawnTable unit_borders{
        "unit_borders", "lines", "layout_id unit_a unit_b beyond barrier road_name length_m:real", {}};
};

std::optional<std::string> unit_at(const Question& question, char letter) {
    for (const Unit& unit : question.units)
        if (unit.letters.find(letter) != std::string::npos) return unit.id;
    return std::nullopt;
}

struct BorderSums {
    double severance = 0.0;                                    // secondary: weight 10 per metre
    std::map<std::string, std::pair<double, double>> of_unit;  // street, all; between units
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
        tables.unit_borders.rows.push_back({{question.id, *a, b.value_or("NULL"),
                                             edge ? "edge"
                                             : b  ? "unit"
                                                  : "ground",
                                             side.barrier, "NULL", "100"},
                                            "MULTILINESTRING(" + side.line + ")"});
        if (!b) continue;
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
            tables.cell_assignments.rows.push_back({{question.id, cell_of(letter), unit.id}, ""});
            if (letter == '.') continue;
            tables.assignments.rows.push_back({{question.id, std::string(1, letter), unit.id}, ""});
            ++count;
        }
        const double floor_area = 10000.0 * count, deviation = floor_area / target - 1.0;
        const double ground = 10000.0 * static_cast<double>(unit.letters.size());
        const double shape = 4.0 * std::numbers::pi * ground / (unit.perimeter * unit.perimeter);
        const auto [street, all] =
            sums.of_unit.count(unit.id) ? sums.of_unit.at(unit.id) : std::pair(0.0, 1.0);
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

}  // namespace

std::vector<DrawnTable> draw_layouts() {
    Tables tables;
    for (const Question& question : draw_questions()) draw_layout(question, tables);
    return {tables.layouts, tables.assignments, tables.cell_assignments, tables.units, tables.unit_borders};
}

}  // namespace lifang::testing
