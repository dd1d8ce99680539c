#include "connect/connect.hpp"
#include "engine/tessellate/coverage.hpp"
#include "engine/tessellate/small_town.hpp"
#include "tessellate/tessellate.hpp"

using namespace lifang;
using namespace lifang::testing;

namespace {

/// Who takes the ground whose cell holds a point: the key of a compound, "-" for nobody.
std::string taker_at(const Site& site, Fill fill, Point point) {
    const Tessellation tessellation = tessellate(site, Run{});
    const CellGraph graph = connect(site, tessellation, {}, Run{});
    const auto taker = attach_ground(site, tessellation, graph, find_scope(tessellation.compounds), fill);
    for (std::size_t i = 0; i < taker.size(); ++i)
        if (contains(tessellation.cells[i].area, point))
            return taker[i] ? at(tessellation.compounds, *taker[i]).key : "-";
    return "outside";
}

}  // namespace

TEST_CASE("an empty plot is taken with the whole district only") {
    const Site site = draw_town({"A."});
    CHECK(taker_at(site, Fill::district, {150, 50}) == "A");
    CHECK(taker_at(site, Fill::blocks, {150, 50}) == "-");
    CHECK(taker_at(site, Fill::compounds, {150, 50}) == "-");
    CHECK(taker_at(site, Fill::compounds, {50, 50}) == "A");
}

TEST_CASE("a school's ground in the block goes with the compound beside it") {
    Site site = draw_town({"A"});
    site.compounds.front().footprint = read_polygons(box_wkt(10, 10, 40, 80));
    site.buildings.push_back(make_building(box_wkt(60, 10, 30, 80), 4, BuildingKind::school));
    CHECK(taker_at(site, Fill::blocks, {80, 50}) == "A");
    CHECK(taker_at(site, Fill::compounds, {80, 50}) == "-");
}

TEST_CASE("ground is taken over the weakest barrier") {
    Site site = draw_town({"A.B"});
    site.roads[1].road_class = Barrier::primary;  // between the empty plot and B
    CHECK(taker_at(site, Fill::district, {150, 50}) == "A");
    site.roads[0].road_class = Barrier::motorway;
    CHECK(taker_at(site, Fill::district, {150, 50}) == "B");
}

TEST_CASE("nothing is taken over what cannot be crossed, nor by a compound out of scope") {
    Site site = draw_town({"A."});
    site.roads[0].road_class = Barrier::motorway;
    CHECK(taker_at(site, Fill::district, {150, 50}) == "-");
    site.roads[0].road_class = Barrier::residential;
    site.compounds[0].scope_reason = ScopeReason::owner_unit;
    CHECK(taker_at(site, Fill::district, {150, 50}) == "-");
    CHECK(taker_at(site, Fill::district, {50, 50}) == "-");
}

TEST_CASE("water is nobody's") {
    Site site = draw_town({"A."});
    site.water.push_back({"lake", read_polygons(box_wkt(110, 10, 80, 80)), {}});
    CHECK(taker_at(site, Fill::district, {150, 50}) == "-");
    CHECK(taker_at(site, Fill::district, {105, 50}) == "A");
}

TEST_CASE("ground goes to its own community first, over a stronger barrier too") {
    Site site = draw_town({"A.B"});
    site.roads[1].road_class = Barrier::primary;  // between the empty plot and B
    for (const auto& [x, width] : {std::pair{0.0, 100.0}, std::pair{100.0, 200.0}}) {
        Community community;
        community.area = read_polygons(box_wkt(x, 0, width, 100));
        site.communities.push_back(community);
    }
    site.compounds[0].community = CommunityId{0};
    site.compounds[1].community = CommunityId{1};
    CHECK(taker_at(site, Fill::district, {150, 50}) == "B");
    // Nobody at home: the neighbours' community takes it.
    site.compounds[1].scope_reason = ScopeReason::owner_unit;
    CHECK(taker_at(site, Fill::district, {150, 50}) == "A");
}

TEST_CASE("a park goes with a compound as far as its houses reach, with the whole district all of it") {
    Site site;
    site.profile = make_profile();
    site.boundary = read_polygons(box_wkt(0, 0, 500, 200));
    site.compounds.push_back(make_compound("A", read_polygons(box_wkt(10, 10, 80, 180))));
    site.landuse.push_back({"park", "", read_polygons(box_wkt(100, 5, 395, 190)), {}});
    CHECK(taker_at(site, Fill::blocks, {150, 100}) == "A");
    CHECK(taker_at(site, Fill::blocks, {350, 100}) == "-");
    CHECK(taker_at(site, Fill::district, {350, 100}) == "A");
    CHECK(taker_at(site, Fill::compounds, {150, 100}) == "-");
}

TEST_CASE("ground that lies for the most part out of a compound's reach is left to nobody") {
    Site site;
    site.profile = make_profile();
    site.boundary = read_polygons(box_wkt(0, 0, 600, 100));
    site.compounds = {make_compound("A", read_polygons(box_wkt(5, 5, 60, 90))),
                      make_compound("B", read_polygons(box_wkt(535, 5, 60, 90)))};
    site.profile.ground.reach = Meters{180.0};
    site.landuse.push_back({"school", "", read_polygons(box_wkt(80, 5, 240, 90)), {}});
    site.compounds[0].scope_reason = ScopeReason::owner_unit;
    CHECK(taker_at(site, Fill::blocks, {200, 50}) == "-");
    site.compounds[0].scope_reason.reset();
    CHECK(taker_at(site, Fill::blocks, {200, 50}) == "A");
}

TEST_CASE("fills have names") {
    for (const Fill fill : {Fill::compounds, Fill::blocks, Fill::district})
        CHECK(find_code<Fill>(to_text(fill)) == fill);
    CHECK_FALSE(find_code<Fill>("everything"));
}
