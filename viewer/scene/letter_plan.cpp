#include "scene/letter_plan.hpp"

#include "geometry/measure.hpp"
#include "geometry/overlay.hpp"

#include <cmath>
#include <map>
#include <set>

namespace lifang::scene {
namespace {

constexpr double side = 100.0;
constexpr double west = 500000.0, south = 2770000.0;
constexpr double floor_area_per_square = 25000.0;
constexpr int households_per_square = 300;

struct Grid {
    const std::vector<std::string>& rows;

    std::size_t height() const { return rows.size(); }
    std::size_t width() const { return rows.front().size(); }
    /// Row 0 is the southernmost here.
    char at(std::size_t column, std::size_t row) const { return rows[height() - 1 - row][column]; }
    Point corner(std::size_t column, std::size_t row) const {
        return {west + side * static_cast<double>(column), south + side * static_cast<double>(row)};
    }
    Polygon square(std::size_t column, std::size_t row) const {
        return {{corner(column, row), corner(column, row + 1), corner(column + 1, row + 1),
                 corner(column + 1, row), corner(column, row)},
                {}};
    }
};

std::map<char, MultiPolygon> squares_by_letter(const Grid& grid) {
    std::map<char, MultiPolygon> squares;
    for (std::size_t row = 0; row < grid.height(); ++row) {
        for (std::size_t column = 0; column < grid.width(); ++column) {
            squares[grid.at(column, row)].push_back(grid.square(column, row));
        }
    }
    return squares;
}

bool is_compound(char letter) { return letter != '.' && letter != '~'; }

void add_compound(Plan& plan, char letter, const MultiPolygon& squares, const MultiPolygon& cell) {
    const CompoundId id{plan.site.compounds.size()};
    Compound compound;
    compound.key = std::string(1, letter);
    compound.name = compound.key + " 小区";
    compound.footprint = buffer(cell, Meters{-14.0}, 0);
    compound.floor_area = SquareMeters{floor_area_per_square * static_cast<double>(squares.size())};
    compound.households = households_per_square * static_cast<int>(squares.size());
    for (const Polygon& square : squares) {
        Building house;
        house.key = compound.key + std::to_string(++compound.buildings);
        house.compound = id;
        const Point corner =
            square.outer.front();  // south-west: a slab of 56 × 14 m in the north of the square
        house.footprint = {{{{corner.x + 22, corner.y + 62},
                             {corner.x + 22, corner.y + 76},
                             {corner.x + 78, corner.y + 76},
                             {corner.x + 78, corner.y + 62},
                             {corner.x + 22, corner.y + 62}},
                            {}}};
        house.levels = 6.0;
        plan.site.buildings.push_back(house);
    }
    plan.site.compounds.push_back(compound);
}

void add_road(Plan& plan, const std::string& name, Barrier road_class, Point from, Point to) {
    Road road;
    road.key = std::to_string(plan.site.roads.size() + 1);
    road.name = name;
    road.road_class = road_class;
    road.line = {from, to};
    plan.site.roads.push_back(road);
}

void add_roads(Plan& plan, const Grid& grid) {
    for (std::size_t row = 0; row <= grid.height(); ++row) {
        bool separates = true;
        const bool edge = row == 0 || row == grid.height();
        for (std::size_t c = 0; c < grid.width() && !edge; ++c)
            separates &= grid.at(c, row - 1) != grid.at(c, row);
        if (!separates) continue;
        add_road(plan, "东西路", edge ? Barrier::primary : Barrier::secondary, grid.corner(0, row),
                 grid.corner(grid.width(), row));
    }
    for (std::size_t column = 0; column <= grid.width(); ++column) {
        bool separates = true;
        const bool edge = column == 0 || column == grid.width();
        for (std::size_t r = 0; r < grid.height() && !edge; ++r) {
            separates &= grid.at(column - 1, r) != grid.at(column, r);
        }
        if (!separates) continue;
        add_road(plan, "南北路", edge ? Barrier::primary : Barrier::tertiary, grid.corner(column, 0),
                 grid.corner(column, grid.height()));
    }
}

Unit make_unit(const Plan& plan, std::size_t number, const std::string& letters,
               const PlannedLayout& layout) {
    Unit unit;
    unit.key = std::to_string(number + 1);
    unit.code = "LT-0" + unit.key;
    unit.name = letters + " 片";
    MultiPolygon cells;
    int households = 0;
    for (std::size_t i = 0; i < plan.cells.size(); ++i) {
        const auto& compound = plan.cells[i].compound;
        if (!compound || letters.find(at(plan.site.compounds, *compound).key) == std::string::npos) continue;
        cells.insert(cells.end(), plan.cells[i].area.begin(), plan.cells[i].area.end());
        unit.floor_area += at(plan.site.compounds, *compound).floor_area;
        households += at(plan.site.compounds, *compound).households.value_or(0);
        ++unit.compounds;
    }
    unit.households = households;
    unit.area_shape = unite(cells);
    unit.area = area(unit.area_shape);
    unit.perimeter = perimeter(unit.area_shape);
    unit.polsby_popper = polsby_popper(unit.area, unit.perimeter);
    unit.deviation = unit.floor_area.value / layout.target_m2 - 1.0;
    unit.road_border_share = 1.0;
    if (unit.floor_area.value < layout.min_m2) unit.violations.push_back("below_min");
    if (unit.floor_area.value > layout.max_m2) unit.violations.push_back("above_max");
    return unit;
}

void add_unit_borders(PlannedLayout& layout, const Grid& grid, const std::map<char, std::size_t>& unit_of) {
    std::map<std::pair<std::size_t, std::size_t>, MultiLineString> shared;
    const auto meet = [&](char here, char there, Point from, Point to) {
        const auto a = unit_of.find(here), b = unit_of.find(there);
        if (a == unit_of.end() || b == unit_of.end() || a->second == b->second) return;
        shared[std::minmax(a->second, b->second)].push_back({from, to});
    };
    for (std::size_t row = 0; row < grid.height(); ++row) {
        for (std::size_t column = 0; column < grid.width(); ++column) {
            const char here = grid.at(column, row);
            if (column + 1 < grid.width()) {
                meet(here, grid.at(column + 1, row), grid.corner(column + 1, row),
                     grid.corner(column + 1, row + 1));
            }
            if (row + 1 < grid.height()) {
                meet(here, grid.at(column, row + 1), grid.corner(column, row + 1),
                     grid.corner(column + 1, row + 1));
            }
        }
    }
    for (const auto& [units, lines] : shared) {
        layout.borders.push_back({UnitId{units.first},
                                  UnitId{units.second},
                                  Beyond::unit,
                                  Barrier::none,
                                  {},
                                  lines,
                                  length(lines)});
    }
}

PlannedLayout make_layout(const Plan& plan, const Grid& grid, const std::vector<std::string>& units) {
    PlannedLayout layout;
    layout.key = std::to_string(plan.layouts.size() + 1);
    layout.label = plan.layouts.empty() ? "most_even" : "fewest_units";
    layout.target_m2 = 100000.0, layout.min_m2 = 70000.0, layout.max_m2 = 130000.0;
    layout.status = "feasible";
    std::map<char, std::size_t> unit_of;
    for (std::size_t u = 0; u < units.size(); ++u) {
        for (const char letter : units[u]) unit_of[letter] = u;
        const Unit unit = make_unit(plan, u, units[u], layout);
        const double off = std::abs(unit.deviation);
        layout.max_abs_deviation = std::max(layout.max_abs_deviation, off);
        layout.mean_abs_deviation += off / static_cast<double>(units.size());
        if (!unit.violations.empty()) layout.status = "relaxed";
        layout.units.push_back(unit);
    }
    layout.road_border_share = 1.0;
    for (const Compound& compound : plan.site.compounds) {
        const auto unit = unit_of.find(compound.key.front());
        layout.unit_of_compound.push_back(unit == unit_of.end() ? std::nullopt
                                                                : std::optional{UnitId{unit->second}});
    }
    for (const Cell& cell : plan.cells) {
        layout.unit_of_cell.push_back(cell.compound ? at(layout.unit_of_compound, *cell.compound)
                                                    : std::nullopt);
    }
    add_unit_borders(layout, grid, unit_of);
    return layout;
}

}  // namespace

Plan plan_from_letters(const std::vector<std::string>& rows,
                       const std::vector<std::vector<std::string>>& layouts) {
    const Grid grid{rows};
    Plan plan;
    std::set<char> named;
    for (const auto& layout : layouts) {
        for (const std::string& unit : layout) named.insert(unit.begin(), unit.end());
    }
    for (const auto& [letter, squares] : squares_by_letter(grid)) {
        Cell cell;
        cell.key = std::string(1, letter);
        cell.area = unite_coverage(squares);
        cell.water = letter == '~';
        if (is_compound(letter)) {
            cell.compound = CompoundId{plan.site.compounds.size()};
            add_compound(plan, letter, squares, cell.area);
            if (!named.contains(letter)) plan.site.compounds.back().scope_reason = ScopeReason::owner_unit;
        }
        plan.cells.push_back(cell);
        plan.district.insert(plan.district.end(), cell.area.begin(), cell.area.end());
    }
    plan.district = unite(plan.district);
    add_roads(plan, grid);
    for (const auto& units : layouts) plan.layouts.push_back(make_layout(plan, grid, units));
    return plan;
}

Plan demonstration_plan() {
    return plan_from_letters({"AABBCC",  //
                              "AABBCC",  //
                              "DDEEFF",  //
                              "DDXE~~"},
                             {{"A", "B", "C", "D", "E", "F"}, {"AD", "B", "E", "CF"}});
}

}  // namespace lifang::scene
