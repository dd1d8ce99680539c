#include "district/district.hpp"

#include <catch2/catch.hpp>

using namespace lifang;

namespace {

MultiPolygon square(double x, double y) {
    MultiPolygon shape;
    Polygon polygon;
    polygon.outer = {{x, y}, {x + 100.0, y}, {x + 100.0, y + 100.0}, {x, y + 100.0}, {x, y}};
    shape.push_back(polygon);
    return shape;
}

Border border(std::size_t a, std::size_t b, Barrier barrier, double length, bool passable = true) {
    Border one;
    one.a = CellId{a};
    one.b = CellId{b};
    one.barrier = barrier;
    one.length = Meters{length};
    one.length_by_barrier[static_cast<std::size_t>(barrier)] = Meters{length};
    one.passable = passable;
    return one;
}

// Squares of 100 m from west to east: garden (1) in community 0, mill (2) in community 1, the owner-unit's
// yard (3), and a lawn (0) west of the garden that belongs to nobody:
//
//     lawn | garden | mill | yard
//
// The garden's lawn reaches the mill round the back: two borders between garden and mill.
struct Street {
    Site site;
    Tessellation ground;
    CellGraph graph;

    Street() {
        site.profile.severance[static_cast<std::size_t>(Barrier::residential)] = 1.0;
        site.profile.severance[static_cast<std::size_t>(Barrier::secondary)] = 10.0;
        site.profile.severance[static_cast<std::size_t>(Barrier::railway)] = 100.0;
        ground.communities.resize(2);
        ground.communities[0].name = "North";
        ground.communities[1].key = "S";
        const char* keys[] = {"garden", "mill", "yard"};
        for (std::size_t i = 0; i < 3; ++i) {
            Compound compound;
            compound.key = keys[i];
            compound.floor_area = SquareMeters{1000.0 * static_cast<double>(i + 1)};
            if (i < 2) compound.community = CommunityId{i};
            ground.compounds.push_back(compound);
            Cell cell;
            cell.compound = CompoundId{i};
            cell.area = square(100.0 * static_cast<double>(i), 0.0);
            ground.cells.push_back(cell);
        }
        ground.compounds[2].scope_reason = ScopeReason::owner_unit;
        Cell lawn;
        lawn.area = square(-100.0, 0.0);
        ground.cells.push_back(lawn);

        graph.borders = {border(0, 1, Barrier::railway, 100.0, false),
                         border(0, 3, Barrier::residential, 100.0), border(1, 2, Barrier::residential, 100.0),
                         border(1, 3, Barrier::secondary, 40.0)};
        graph.borders_of = {{0, 1}, {0, 2, 3}, {2}, {1, 3}};
        graph.edge.push_back({CellId{3}, {}, Meters{300.0}, Barrier::none, ""});
    }

    District district(Across across) const {
        return make_district(site, ground, graph, find_scope(ground.compounds), Fill::district, across);
    }
};

}  // namespace

TEST_CASE("one atom per compound in scope, with the ground it takes along") {
    const District district = Street().district(Across::none);
    REQUIRE(district.graph.atoms.size() == 2);
    CHECK(district.compound_of_atom == std::vector<CompoundId>{CompoundId{0}, CompoundId{1}});
    const Atom& garden = district.graph.atoms[0];
    CHECK(garden.key == "garden");
    CHECK(garden.weight == 1000.0);
    CHECK(garden.area == 20000.0);        // with the lawn, over the residential road
    CHECK(garden.severance == 100.0);     // 100 m of residential road between garden and lawn
    CHECK(garden.outer_length == 300.0);  // the district edge along the lawn
    CHECK(district.graph.atoms[1].outer_length == 100.0);  // towards the yard, which is in no unit
    CHECK(district.atom_of_cell[3] == AtomId{0});
    CHECK(!district.atom_of_cell[2]);
}

TEST_CASE("several borders of two compounds are one link, passable where one of them is") {
    const District district = Street().district(Across::community);
    REQUIRE(district.graph.links.size() == 1);
    const Link& link = district.graph.links[0];
    CHECK(link.length == 140.0);
    CHECK(link.street_length == 140.0);
    CHECK(link.severance == 100.0 * 100.0 + 40.0 * 10.0);
    CHECK(link.passable);
    CHECK(link.barrier == Barrier::secondary);  // the way across
}

TEST_CASE("communities are groups, compounds without one form their own") {
    Street street;
    CHECK(street.district(Across::none).graph.group_names ==
          std::vector<std::string>{"North", "S", "no community"});
    CHECK(street.district(Across::none).graph.atoms[1].group == 1);
    street.ground.compounds[1].community.reset();
    CHECK(street.district(Across::none).graph.atoms[1].group == 2);
    CHECK(street.district(Across::community).graph.atoms[1].group == 0);
}
