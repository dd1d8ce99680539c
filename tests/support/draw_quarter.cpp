#include "geometry/measure.hpp"
#include "geometry/overlay.hpp"
#include "support/small_plan.hpp"

#include <algorithm>
#include <set>
#include <stdexcept>

namespace lifang::testing {
namespace {

constexpr double side = 100.0;
constexpr const char* street_name = "东风路";

/// The letters without the street, and the places that have the street on their east side.
struct Places {
    std::vector<std::string> letters;
    std::set<std::pair<std::size_t, std::size_t>> street_east_of;  ///< (row, column)

    std::size_t rows() const { return letters.size(); }
    std::size_t columns() const { return letters.front().size(); }
};

Places read_places(const std::vector<std::string>& rows) {
    Places places;
    for (const std::string& row : rows) {
        std::string letters;
        for (const char sign : row)
            if (sign == '|')
                places.street_east_of.emplace(places.letters.size(), letters.size() - 1);
            else
                letters += sign;
        places.letters.push_back(letters);
        if (letters.size() != places.columns()) throw std::invalid_argument("rows of different length");
    }
    return places;
}

Point corner(const Places& places, std::size_t row, std::size_t column) {
    return {side * static_cast<double>(column), side * static_cast<double>(places.rows() - row)};
}

Polygon square(const Places& places, std::size_t row, std::size_t column) {
    const Point nw = corner(places, row, column), se = corner(places, row + 1, column + 1);
    return {{nw, {se.x, nw.y}, se, {nw.x, se.y}, nw}, {}};
}

/// Borders between places, side by side, gathered per pair of cells.
class BorderDrawer {
  public:
    void add(CellId a, CellId b, Point from, Point to, bool street) {
        if (a == b) return;
        Border& border = borders_[std::minmax(a, b)];
        border.line.push_back({from, to});
        border.length += distance(from, to);
        const Barrier barrier = street ? Barrier::secondary : Barrier::none;
        border.length_by_barrier[static_cast<std::size_t>(barrier)] += distance(from, to);
        border.barrier = std::max(border.barrier, barrier);
        if (street) border.barrier_name = street_name;
    }

    std::vector<Border> take() {
        std::vector<Border> borders;
        for (auto& [cells, border] : borders_) {
            border.a = cells.first;
            border.b = cells.second;
            borders.push_back(std::move(border));
        }
        return borders;
    }

  private:
    std::map<std::pair<CellId, CellId>, Border> borders_;
};

void draw_cells(const Places& places, Quarter& quarter, std::vector<std::vector<CellId>>& cell_at) {
    std::map<char, MultiPolygon> ground_of;
    for (std::size_t row = 0; row < places.rows(); ++row)
        for (std::size_t column = 0; column < places.columns(); ++column)
            if (const char letter = places.letters[row][column]; letter != '.')
                ground_of[letter].push_back(square(places, row, column));
    for (const auto& [letter, ground] : ground_of) {
        const std::string key(1, letter);
        Compound compound;
        compound.key = "compound-" + key;
        compound.name = key + "小区";
        compound.footprint = unite_coverage(ground);
        compound.floor_area = SquareMeters{40000.0};
        compound.floor_area_source = FloorAreaSource::levels;
        compound.buildings = 1;
        compound.households = 400;
        compound.source = {"xiaoqu", letter - 'A' + 1};
        quarter.ground.cells.push_back({"cell-" + key, CompoundId(quarter.site.compounds.size()),
                                        std::nullopt, compound.footprint, false});
        quarter.site.compounds.push_back(std::move(compound));
    }
    cell_at.assign(places.rows(), std::vector<CellId>(places.columns()));
    for (std::size_t row = 0; row < places.rows(); ++row)
        for (std::size_t column = 0; column < places.columns(); ++column) {
            const char letter = places.letters[row][column];
            if (letter != '.') {
                cell_at[row][column] = CellId(static_cast<std::size_t>(letter - 'A'));
                continue;
            }
            cell_at[row][column] = CellId(quarter.ground.cells.size());
            quarter.ground.cells.push_back({"ground-" + std::to_string(quarter.ground.cells.size()),
                                            std::nullopt,
                                            std::nullopt,
                                            {square(places, row, column)},
                                            false});
        }
}

void draw_borders(const Places& places, const std::vector<std::vector<CellId>>& cell_at, CellGraph& graph,
                  std::size_t cells) {
    BorderDrawer drawer;
    const auto edge = [&](CellId cell, Point from, Point to) {
        graph.edge.push_back({cell, {{from, to}}, distance(from, to), Barrier::none, ""});
    };
    for (std::size_t row = 0; row < places.rows(); ++row)
        for (std::size_t column = 0; column < places.columns(); ++column) {
            const CellId here = cell_at[row][column];
            const Point nw = corner(places, row, column), ne = corner(places, row, column + 1);
            const Point sw = corner(places, row + 1, column), se = corner(places, row + 1, column + 1);
            const bool last_column = column + 1 == places.columns(), last_row = row + 1 == places.rows();
            if (row == 0) edge(here, nw, ne);
            if (column == 0) edge(here, nw, sw);
            if (last_row) edge(here, sw, se);
            if (last_column) edge(here, ne, se);
            if (!last_row) drawer.add(here, cell_at[row + 1][column], sw, se, false);
            if (!last_column)
                drawer.add(here, cell_at[row][column + 1], ne, se,
                           places.street_east_of.contains({row, column}));
        }
    graph.borders = drawer.take();
    graph.borders_of.resize(cells);
    for (std::uint32_t i = 0; i < graph.borders.size(); ++i) {
        at(graph.borders_of, graph.borders[i].a).push_back(i);
        at(graph.borders_of, graph.borders[i].b).push_back(i);
    }
}

}  // namespace

Quarter draw_quarter(const std::vector<std::string>& rows) {
    const Places places = read_places(rows);
    Quarter quarter;
    std::vector<std::vector<CellId>> cell_at;
    draw_cells(places, quarter, cell_at);
    draw_borders(places, cell_at, quarter.graph, quarter.ground.cells.size());
    quarter.ground.compounds = quarter.site.compounds;
    MultiPolygon all;
    for (const Cell& cell : quarter.ground.cells) all.insert(all.end(), cell.area.begin(), cell.area.end());
    quarter.ground.district = unite_coverage(all);

    Profile& profile = quarter.site.profile;
    profile.name = "kunming";
    profile.code_pattern = "{community}-{sequence:02}";
    profile.impassable = {Barrier::motorway, Barrier::railway, Barrier::water};
    profile.severance = {0, 0, 0, 1, 3, 10, 30, 100, 100, 100, 100};

    District& district = quarter.district;
    district.atom_of_cell.resize(quarter.ground.cells.size());
    for (std::size_t i = 0; i < quarter.site.compounds.size(); ++i) {
        district.graph.atoms.push_back({quarter.site.compounds[i].key, 40000.0});
        district.compound_of_atom.push_back(CompoundId{i});
        district.atom_of_cell[i] = AtomId{i};
    }
    return quarter;
}

Layout draw_layout(const Quarter& quarter, const std::vector<std::string>& units) {
    Layout layout;
    layout.unit_of.resize(quarter.site.compounds.size());
    for (std::size_t unit = 0; unit < units.size(); ++unit)
        for (const char letter : units[unit]) layout.unit_of[quarter.compound(letter).index] = UnitId{unit};
    layout.label = "balanced";
    return layout;
}

}  // namespace lifang::testing
