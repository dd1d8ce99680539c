#include "district/district.hpp"

#include <set>
#include <string>

#include <catch2/catch.hpp>

using namespace lifang;

namespace {

/// A street drawn in letters: neighbours in a line or column share a border of 100 m, `#` between two is
/// water. Small letters are compounds out of scope, `.` is ground of nobody.
struct Drawn {
    Site site;
    Tessellation ground;
    CellGraph graph;
    std::string letters;

    explicit Drawn(const std::vector<std::string>& lines) {
        std::vector<std::vector<std::size_t>> cell(lines.size());
        for (std::size_t y = 0; y < lines.size(); y += 2)
            for (std::size_t x = 0; x < lines[y].size(); x += 2) {
                cell[y].push_back(ground.cells.size());
                add_cell(lines[y][x], static_cast<double>(x) * 50.0, -static_cast<double>(y) * 50.0);
            }
        graph.borders_of.resize(ground.cells.size());
        for (std::size_t y = 0; y < lines.size(); y += 2)
            for (std::size_t i = 0; i < cell[y].size(); ++i) {
                if (i + 1 < cell[y].size()) join(cell[y][i], cell[y][i + 1], lines[y][2 * i + 1]);
                if (y + 2 < lines.size() && i < cell[y + 2].size())
                    join(cell[y][i], cell[y + 2][i], lines[y + 1][2 * i]);
            }
    }

    void add_cell(char letter, double x, double y) {
        Cell cell;
        Polygon square;
        square.outer = {{x, y}, {x + 100.0, y}, {x + 100.0, y + 100.0}, {x, y + 100.0}, {x, y}};
        cell.area = {square};
        if (letter != '.') {
            Compound compound;
            compound.key = std::string(1, letter);
            compound.floor_area = SquareMeters{1000.0};
            if (letter >= 'a') compound.scope_reason = ScopeReason::owner_unit;
            cell.compound = CompoundId{ground.compounds.size()};
            ground.compounds.push_back(compound);
        }
        ground.cells.push_back(cell);
    }

    void join(std::size_t a, std::size_t b, char sign) {
        Border border;
        border.a = CellId{a};
        border.b = CellId{b};
        border.length = Meters{100.0};
        border.barrier = sign == '#' ? Barrier::water : Barrier::none;
        border.length_by_barrier[static_cast<std::size_t>(border.barrier)] = border.length;
        border.passable = sign != '#';
        graph.borders_of[a].push_back(static_cast<std::uint32_t>(graph.borders.size()));
        graph.borders_of[b].push_back(static_cast<std::uint32_t>(graph.borders.size()));
        graph.borders.push_back(border);
    }

    /// "AB" for every passable link of A and B.
    std::set<std::string> links(bool through_excluded) const {
        const District district = make_district(site, ground, graph, find_scope(ground.compounds),
                                                Fill::compounds, Across::community, through_excluded);
        std::set<std::string> words;
        for (const Link& link : district.graph.links)
            if (link.passable)
                words.insert(at(district.graph.atoms, link.a).key + at(district.graph.atoms, link.b).key);
        return words;
    }
};

using Words = std::set<std::string>;

}  // namespace

TEST_CASE("a compound out of scope parts its neighbours unless units may pass through it") {
    const Drawn street({"A x B"});
    CHECK(street.links(false) == Words{});
    CHECK(street.links(true) == Words{"AB"});
}

TEST_CASE("one may pass through a chain of them, but not over water and not over ground of nobody") {
    CHECK(Drawn({"A x y B C"}).links(true) == Words{"AB", "BC"});
    CHECK(Drawn({"A x#y B"}).links(true) == Words{});
    CHECK(Drawn({"A x#B"}).links(true) == Words{});
    CHECK(Drawn({"A x . y B"}).links(true) == Words{});
}

TEST_CASE("all who touch a yard are linked, without length, neighbours keep the border they have") {
    const Drawn yard({"A B", "   ", "x C"});
    CHECK(yard.links(false) == Words{"AB", "BC"});
    CHECK(yard.links(true) == Words{"AB", "AC", "BC"});
    const District district =
        make_district(yard.site, yard.ground, yard.graph, find_scope(yard.ground.compounds), Fill::compounds,
                      Across::community, true);
    for (const Link& link : district.graph.links) {
        const bool passes =
            at(district.graph.atoms, link.a).key == "A" && at(district.graph.atoms, link.b).key == "C";
        CHECK(link.length == (passes ? 0.0 : 100.0));
    }
    CHECK_FALSE(district.atom_of_cell[2]);  // the yard is in no unit
    CHECK(district.passage_of_cell[2] == 0U);
}
