#include "core/random.hpp"
#include "engine/tessellate/coverage.hpp"
#include "engine/tessellate/small_town.hpp"
#include "tessellate/tessellate.hpp"

#include <boost/random/uniform_int_distribution.hpp>

using namespace lifang;
using namespace lifang::testing;

namespace {

Building make_house(double x, double y, double width, double height) {
    Building building;
    building.key = "h" + std::to_string(std::lround(x * 10.0)) + "-" + std::to_string(std::lround(y * 10.0));
    building.footprint = read_polygons(box_wkt(x, y, width, height));
    building.kind = BuildingKind::residential;
    building.floor_area = area(building.footprint) * 6.0;
    return building;
}

/// Rows of like houses at like distances: nowhere do the borders of fewer than four cells meet.
Site regular_town(int rows) {
    Site site;
    site.profile = make_profile();
    for (int i = 0; i < rows * rows; ++i)
        site.buildings.push_back(make_house(30.0 * (i % rows), 25.0 * (i / rows), 20.0, 10.0));
    return site;
}

/// Terraces that share walls whole or in part, houses around yards with a shed inside, collinear walls.
Site dense_town(std::uint64_t seed) {
    Random random = make_random(seed, 0);
    boost::random::uniform_int_distribution<int> depth(6, 14), gap(0, 1), inner(0, 3);
    Site site;
    site.profile = make_profile();
    for (int row = 0; row < 8; ++row) {
        double x = 0.0;
        for (int i = 0; i < 10; ++i) {
            site.buildings.push_back(make_house(x, 30.0 * row, 12.0, depth(random)));
            x += 12.0 + (gap(random) ? 0.0 : 5.0);
        }
    }
    for (int i = 0; i < 3; ++i) {
        const double x = 60.0 * i, y = 260.0;
        Building ring = make_house(x, y, 40.0, 40.0);
        ring.footprint[0].holes = {
            {{x + 10, y + 10}, {x + 30, y + 10}, {x + 30, y + 30}, {x + 10, y + 30}, {x + 10, y + 10}}};
        site.buildings.push_back(ring);
        site.buildings.push_back(make_house(x + 14.0 + inner(random), y + 14.0, 5.0, 5.0));
    }
    return site;
}

std::vector<MultiPolygon> areas_of(const Tessellation& made) {
    std::vector<MultiPolygon> areas;
    for (const Cell& cell : made.cells) areas.push_back(cell.area);
    return areas;
}

}  // namespace

TEST_CASE("every counting building by itself has a cell that holds it", "[slow]") {
    for (const std::uint64_t seed : {1, 2, 3, 4}) {
        CAPTURE(seed);
        const Site site = dense_town(seed);
        const Tessellation made = tessellate(site, Run(), Atoms::building);
        check_coverage(made);
        REQUIRE(made.compounds.size() == site.buildings.size());
        for (std::size_t i = 0; i < site.buildings.size(); ++i) {
            const Compound& compound = at(made.compounds, made.compound_of_building[i].value());
            CAPTURE(compound.key);
            CHECK(compound.key == site.buildings[i].key);
            // Walls that touch have the border along them, bent by 4 cm at most.
            const auto& cell = cell_of(made, compound.key);
            CHECK(area(subtract(site.buildings[i].footprint, cell.area)).value <
                  0.04 * perimeter(site.buildings[i].footprint).value);
        }
    }
}

TEST_CASE("a regular town of several tiles is tiled like one", "[slow]") {
    constexpr int rows = 90;  // 8,100 houses: three sweeps
    const Site site = regular_town(rows);
    const Tessellation made = tessellate(site, Run(nullptr, 2), Atoms::building);
    REQUIRE(made.compounds.size() == rows * rows);
    double sum = 0.0;
    for (const Cell& cell : made.cells) sum += area(cell.area).value;
    CHECK(sum == Approx(area(made.district).value).epsilon(1e-9));
    // Inside the town all cells are alike, 30 m by 25 m, whichever tile drew them.
    int alike = 0;
    for (const Cell& cell : made.cells) alike += std::abs(area(cell.area).value - 750.0) < 0.1;
    CHECK(alike == (rows - 2) * (rows - 2));
    double unshared = 0.0;
    for (const SharedSegment& segment : find_shared_segments(areas_of(made)))
        if (segment.right == SharedSegment::outside) unshared += distance(segment.from, segment.to).value;
    CHECK(unshared == Approx(perimeter(made.district).value).epsilon(1e-9));
}

TEST_CASE("the same cells on one thread and on two, in tiles too", "[slow]") {
    for (const Site& site : {regular_town(70), dense_town(7)}) {
        const auto one = areas_of(tessellate(site, Run(nullptr, 1), Atoms::building));
        const auto two = areas_of(tessellate(site, Run(nullptr, 2), Atoms::building));
        CHECK(one == two);
    }
}

TEST_CASE("a building has from its compound what it does not know, and the compound's reason to stay out") {
    Site site;
    site.profile = make_profile();
    site.compounds.push_back(make_compound("A", read_polygons(box_wkt(0, 0, 100, 40))));
    site.compounds[0].management = Management::owner_unit;
    site.compounds[0].scope_reason = ScopeReason::excluded;
    site.compounds[0].build_year = 1985;
    site.communities.push_back({"东", "东", {}, {}});
    site.communities.push_back({"西", "西", {}, {}});
    site.compounds[0].community = CommunityId{0};
    for (const double x : {10.0, 60.0, 130.0}) site.buildings.push_back(make_house(x, 10.0, 20.0, 10.0));
    site.buildings[0].compound = site.buildings[1].compound = CompoundId{0};
    site.buildings[2].community = CommunityId{1};
    const Tessellation made = tessellate(site, Run(), Atoms::building);
    REQUIRE(made.compounds.size() == 3);
    CHECK(made.compounds[0].key == site.buildings[0].key);
    CHECK(made.compounds[0].management == Management::owner_unit);
    CHECK(made.compounds[0].build_year == 1985);
    CHECK_FALSE(made.compounds[1].in_scope());
    CHECK(made.compounds[2].in_scope());
    CHECK(made.compounds[1].community == CommunityId{0});
    CHECK(made.compounds[2].community == CommunityId{1});
    // Communities that only names tell of have the cells of their compounds.
    REQUIRE(made.communities.size() == 2);
    CHECK((area(made.communities[0].area) + area(made.communities[1].area)).value ==
          Approx(area(made.district).value));
}
