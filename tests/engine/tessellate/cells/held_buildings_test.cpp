// A building stands on the ground of its compound, wherever it stands.
#include "engine/tessellate/coverage.hpp"
#include "engine/tessellate/small_town.hpp"
#include "geometry/outside.hpp"
#include "tessellate/tessellate.hpp"

using namespace lifang;
using namespace lifang::testing;

namespace {

/// The share of each building that lies outside its compound's cell.
std::vector<double> shares_outside(const Site& site, const Tessellation& made) {
    std::vector<double> shares;
    for (std::size_t i = 0; i < site.buildings.size(); ++i) {
        const auto& compound = made.compound_of_building[i];
        REQUIRE(compound);
        const MultiPolygon& footprint = site.buildings[i].footprint;
        const Cell& cell = cell_of(made, at(made.compounds, *compound).key);
        shares.push_back(area_outside(footprint, cell.area).value / area(footprint).value);
    }
    return shares;
}

}  // namespace

TEST_CASE("a house over a street stands in the cell of its compound, on both sides") {
    Site site = draw_town({".."});
    site.buildings = {make_building(box_wkt(88, 30, 20, 40), 6), make_building(box_wkt(20, 20, 40, 12), 6),
                      make_building(box_wkt(140, 20, 40, 12), 6)};
    const Tessellation made = tessellate(site, Run{});
    check_coverage(made);
    for (const double share : shares_outside(site, made)) CHECK(share < 0.01);
    CHECK_FALSE(has_issue(made, "footprint_outside_cell"));
}

TEST_CASE("a house of a mapped compound holds its ground over the street, which the outline does not") {
    Site site = draw_town({"AB"});
    site.buildings = {make_building(box_wkt(70, 40, 34, 20), 6)};
    site.buildings.front().compound = CompoundId{0};
    const Tessellation made = tessellate(site, Run{});
    check_coverage(made);
    CHECK(shares_outside(site, made).front() < 0.01);
    CHECK(area(cell_of(made, "A").area).value == Approx(10000.0 + 4.0 * 20.0).epsilon(0.002));
}

TEST_CASE("a house under another compound's outline keeps its ground") {
    Site site = draw_town({"A"});
    site.compounds.front().footprint = read_polygons(box_wkt(10, 10, 50, 80));
    site.buildings = {make_building(box_wkt(50, 30, 24, 40), 6)};  // 10 m of it under A
    const Tessellation made = tessellate(site, Run{});
    check_coverage(made);
    CHECK(shares_outside(site, made).front() < 0.01);
}

TEST_CASE("a tower drawn over its podium is one compound with it") {
    Site site = draw_town({"."});
    site.profile.derived_max = SquareMeters{5000.0};
    site.buildings = {make_building(box_wkt(20, 20, 60, 30), 4), make_building(box_wkt(40, 30, 30, 40), 18)};
    const Tessellation made = tessellate(site, Run{});
    check_coverage(made);
    CHECK(made.compounds.size() == 1);
    for (const double share : shares_outside(site, made)) CHECK(share < 0.05);
}

TEST_CASE("a compound that the given edge cuts is in the district whole") {
    Site site = draw_town({"A"});
    site.compounds.push_back(make_compound("edge", read_polygons(box_wkt(92, 20, 60, 40))));
    const Tessellation made = tessellate(site, Run{});
    check_coverage(made);
    CHECK(has_issue(made, "outside_district"));
    CHECK(area_outside(made.compounds[1].footprint, cell_of(made, "edge").area).value < 1.0);
}

TEST_CASE("what cannot be in its cell is told") {
    // Two compounds of buildings drawn over each other by a third: the smaller keeps the overlap.
    Site site = draw_town({"."});
    for (const char* key : {"left", "right"}) site.compounds.push_back(make_compound(key, {}));
    site.buildings = {make_building(box_wkt(20, 20, 40, 30), 6), make_building(box_wkt(45, 22, 36, 26), 6)};
    for (std::size_t i = 0; i < 2; ++i) site.buildings[i].compound = CompoundId{i};
    const Tessellation made = tessellate(site, Run{});
    check_coverage(made);
    CHECK(has_issue(made, "footprint_outside_cell"));
}

TEST_CASE("what is told of a compound made of a building names no feature, where there is none") {
    Site site = draw_town({"."});
    site.buildings = {make_building(box_wkt(20, 20, 40, 30), 4), make_building(box_wkt(50, 20, 40, 30), 6)};
    const Tessellation made = tessellate(site, Run{}, Atoms::building);
    REQUIRE(has_issue(made, "footprint_outside_cell"));
    for (const Issue& issue : made.issues) CHECK(issue.source_fid.value_or(0) >= 0);
}
