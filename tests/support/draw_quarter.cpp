#include "geometry/measure.hpp"
#include "geometry/overlay.hpp"
#include "support/letter_grid.hpp"
#include "support/small_plan.hpp"

#include <algorithm>
#include <map>

namespace lifang::testing {
namespace {

constexpr double side = 100.0;
constexpr char street_mark = '|', ground_sign = '.', water_sign = '~';
constexpr const char* street_name = "东风路";

bool is_compound(char letter) { return letter != ground_sign && letter != water_sign; }

Point corner(const LetterGrid& grid, std::size_t row, std::size_t column) {
    return {side * static_cast<double>(column), side * static_cast<double>(grid.rows() - row)};
}

Polygon square(const LetterGrid& grid, std::size_t row, std::size_t column) {
    const Point nw = corner(grid, row, column), se = corner(grid, row + 1, column + 1);
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

void draw_cells(const LetterGrid& grid, Quarter& quarter, std::vector<std::vector<CellId>>& cell_at) {
    std::map<char, MultiPolygon> squares_of;
    for (std::size_t row = 0; row < grid.rows(); ++row)
        for (std::size_t column = 0; column < grid.columns(); ++column)
            if (const char letter = grid.at(row, column); is_compound(letter))
                squares_of[letter].push_back(square(grid, row, column));
    for (const auto& [letter, squares] : squares_of) {
        const std::string key(1, letter);
        Compound compound;
        compound.key = "compound-" + key;
        compound.name = key + "小区";
        compound.footprint = unite_coverage(squares);
        compound.floor_area = SquareMeters{40000.0};
        compound.floor_area_source = FloorAreaSource::levels;
        compound.buildings = 1;
        compound.households = 400;
        compound.source = {"xiaoqu", letter - 'A' + 1};
        quarter.ground.cells.push_back({"cell-" + key, CompoundId(quarter.site.compounds.size()),
                                        std::nullopt, compound.footprint, false});
        quarter.site.compounds.push_back(std::move(compound));
    }
    cell_at.assign(grid.rows(), std::vector<CellId>(grid.columns()));
    for (std::size_t row = 0; row < grid.rows(); ++row)
        for (std::size_t column = 0; column < grid.columns(); ++column) {
            const char letter = grid.at(row, column);
            if (is_compound(letter)) {
                cell_at[row][column] = CellId(static_cast<std::size_t>(letter - 'A'));
                continue;
            }
            cell_at[row][column] = CellId(quarter.ground.cells.size());
            quarter.ground.cells.push_back({"ground-" + std::to_string(quarter.ground.cells.size()),
                                            std::nullopt,
                                            std::nullopt,
                                            {square(grid, row, column)},
                                            letter == water_sign});
        }
}

void draw_borders(const LetterGrid& grid, const std::vector<std::vector<CellId>>& cell_at, CellGraph& graph,
                  std::size_t cells) {
    BorderDrawer drawer;
    const auto edge = [&](CellId cell, Point from, Point to) {
        graph.edge.push_back({cell, {{from, to}}, distance(from, to), Barrier::none, ""});
    };
    for (std::size_t row = 0; row < grid.rows(); ++row)
        for (std::size_t column = 0; column < grid.columns(); ++column) {
            const CellId here = cell_at[row][column];
            const Point nw = corner(grid, row, column), ne = corner(grid, row, column + 1);
            const Point sw = corner(grid, row + 1, column), se = corner(grid, row + 1, column + 1);
            const bool last_column = column + 1 == grid.columns(), last_row = row + 1 == grid.rows();
            if (row == 0) edge(here, nw, ne);
            if (column == 0) edge(here, nw, sw);
            if (last_row) edge(here, sw, se);
            if (last_column) edge(here, ne, se);
            if (!last_row) drawer.add(here, cell_at[row + 1][column], sw, se, false);
            if (!last_column)
                drawer.add(here, cell_at[row][column + 1], ne, se, grid.east[row][column] == street_mark);
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
    const LetterGrid grid = read_tight_grid(rows, street_mark);
    Quarter quarter;
    std::vector<std::vector<CellId>> cell_at;
    draw_cells(grid, quarter, cell_at);
    draw_borders(grid, cell_at, quarter.graph, quarter.ground.cells.size());
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

void leave_out(Quarter& quarter, char letter) {
    const CompoundId compound = quarter.compound(letter);
    at(quarter.ground.compounds, compound).scope_reason = ScopeReason::owner_unit;
    District& district = quarter.district;
    const AtomId gone = quarter.atom(letter);
    const auto place = static_cast<std::ptrdiff_t>(gone.index);
    district.compound_of_atom.erase(district.compound_of_atom.begin() + place);
    district.graph.atoms.erase(district.graph.atoms.begin() + place);
    for (std::optional<AtomId>& atom : district.atom_of_cell) {
        if (!atom || *atom < gone) continue;
        atom = *atom == gone ? std::nullopt : std::optional(AtomId{atom->index - 1u});
    }
}

AtomId Quarter::atom(char letter) const {
    const auto found = std::ranges::find(district.compound_of_atom, compound(letter));
    return AtomId(static_cast<std::size_t>(found - district.compound_of_atom.begin()));
}

Layout draw_layout(const Quarter& quarter, const std::vector<std::string>& units) {
    Layout layout;
    layout.unit_of.resize(quarter.district.graph.atoms.size());
    for (std::size_t unit = 0; unit < units.size(); ++unit)
        for (const char letter : units[unit]) at(layout.unit_of, quarter.atom(letter)) = UnitId{unit};
    layout.label = LayoutLabel::balanced;
    return layout;
}

}  // namespace lifang::testing
