#include "core/random.hpp"
#include "engine/tessellate/coverage.hpp"
#include "engine/tessellate/small_town.hpp"
#include "tessellate/tessellate.hpp"

#include <cmath>

#include <boost/random/uniform_int_distribution.hpp>
#include <boost/random/uniform_real_distribution.hpp>

using namespace lifang;
using namespace lifang::testing;

namespace {

/// A turned rectangle, corners on the grid.
MultiPolygon turned_box(Random& random, double span) {
    boost::random::uniform_real_distribution<double> place(0.0, span);
    boost::random::uniform_real_distribution<double> size(5.0, 45.0);
    boost::random::uniform_real_distribution<double> turn(0.0, 3.14159);
    const double x = place(random), y = place(random), w = size(random), h = size(random), t = turn(random);
    Polygon polygon;
    for (const auto& [u, v] : {std::pair{0.0, 0.0}, {w, 0.0}, {w, h}, {0.0, h}, {0.0, 0.0}})
        polygon.outer.push_back({std::round((x + u * std::cos(t) - v * std::sin(t)) * 1000.0) / 1000.0,
                                 std::round((y + u * std::sin(t) + v * std::cos(t)) * 1000.0) / 1000.0});
    return {polygon};
}

/// Anything goes: houses over streets and over each other, compounds half outside, streets at all angles.
Site random_town(std::uint64_t seed) {
    constexpr double span = 300.0;
    Random random = make_random(seed, 0);
    boost::random::uniform_real_distribution<double> place(-20.0, span + 20.0);
    boost::random::uniform_int_distribution<int> road_class(static_cast<int>(Barrier::path),
                                                            static_cast<int>(Barrier::motorway));
    Site site;
    site.profile = make_profile();
    site.profile.derived_max = SquareMeters{8000.0};
    if (seed % 2 == 0) site.boundary = read_polygons(box_wkt(0, 0, span, span));
    for (int i = 0; i < 6; ++i) {
        Road road;
        road.line = {{place(random), place(random)}, {place(random), place(random)}};
        road.road_class = static_cast<Barrier>(road_class(random));
        site.roads.push_back(road);
    }
    for (int i = 0; i < 5; ++i)
        site.compounds.push_back(make_compound("c" + std::to_string(i), turned_box(random, span)));
    for (int i = 0; i < 40; ++i) {
        Building building;
        building.footprint = turned_box(random, span);
        building.kind = i % 5 == 0 ? BuildingKind::school : BuildingKind::residential;
        building.floor_area = area(building.footprint) * 4.0;
        site.buildings.push_back(building);
    }
    return site;
}

}  // namespace

TEST_CASE("random towns are tiled without gap or overlap", "[slow]") {
    for (std::uint64_t seed = 0; seed < 24; ++seed) {
        CAPTURE(seed);
        check_coverage(tessellate(random_town(seed), Run{}));
    }
}

TEST_CASE("one thread and two make the same cells") {
    const Site site = random_town(7);
    const Tessellation one = tessellate(site, Run{nullptr, 1});
    const Tessellation two = tessellate(site, Run{nullptr, 2});
    REQUIRE(one.cells.size() == two.cells.size());
    for (std::size_t i = 0; i < one.cells.size(); ++i) {
        CHECK(one.cells[i].key == two.cells[i].key);
        CHECK(one.cells[i].area == two.cells[i].area);
    }
    REQUIRE(one.compounds.size() == two.compounds.size());
    for (std::size_t i = 0; i < one.compounds.size(); ++i)
        CHECK(one.compounds[i].name == two.compounds[i].name);
}
