#include "connect/connect.hpp"
#include "engine/tessellate/coverage.hpp"
#include "engine/tessellate/small_town.hpp"
#include "tessellate/tessellate.hpp"

using namespace lifang;
using namespace lifang::testing;

namespace {

struct Town {
    Tessellation tessellation;
    CellGraph graph;
};

Town connect_town(const Site& site, const ConnectOptions& options = {}) {
    Town town;
    town.tessellation = tessellate(site, Run{});
    town.graph = connect(site, town.tessellation, options, Run{});
    return town;
}

const Border* find_border(const Town& town, const std::string& a, const std::string& b) {
    const auto position = [&](const std::string& key) {
        return static_cast<std::uint32_t>(&cell_of(town.tessellation, key) - town.tessellation.cells.data());
    };
    const auto [low, high] = std::minmax({position(a), position(b)});
    for (const Border& border : town.graph.borders)
        if (border.a.index == low && border.b.index == high) return &border;
    return nullptr;
}

}  // namespace

TEST_CASE("neighbours over a street share a border with its class and name") {
    Site site = draw_town({"AB", "CD"});
    site.roads[0].road_class = Barrier::secondary;
    site.roads[0].name = "Renmin Road";
    const Town town = connect_town(site);
    REQUIRE(town.graph.borders.size() == 4);  // A and D touch in a point only
    const Border* border = find_border(town, "A", "B");
    REQUIRE(border);
    CHECK(border->length.value == Approx(100.0));
    CHECK(border->barrier == Barrier::secondary);
    CHECK(border->barrier_name == "Renmin Road");
    CHECK(border->passable);
    CHECK(find_border(town, "A", "C")->barrier == Barrier::residential);
    CHECK_FALSE(find_border(town, "A", "D"));
}

TEST_CASE("the lengths by barrier sum to the border, and borders of a cell are listed") {
    const Town town = connect_town(draw_town({"AAB", "CDB"}));
    for (const Border& border : town.graph.borders) {
        Meters sum;
        for (const Meters part : border.length_by_barrier) sum += part;
        CHECK(sum.value == Approx(border.length.value));
        CHECK(length(border.line).value == Approx(border.length.value));
        CHECK(border.a < border.b);
    }
    std::size_t listed = 0;
    for (const auto& borders : town.graph.borders_of) listed += borders.size();
    CHECK(listed == 2 * town.graph.borders.size());
}

TEST_CASE("a path between courtyards of one block is their barrier, a path across is none") {
    Site site = draw_town({"A"});
    site.compounds = {make_compound("west", read_polygons(box_wkt(10, 10, 37, 80))),
                      make_compound("east", read_polygons(box_wkt(53, 10, 37, 80)))};
    site.roads = {make_road("LINESTRING(0 60,100 60)", Barrier::service)};
    CHECK(find_border(connect_town(site), "west", "east")->barrier == Barrier::none);
    site.roads.push_back(make_road("LINESTRING(52 0,52 100)", Barrier::path, "back lane"));
    const Town town = connect_town(site);
    CHECK(find_border(town, "west", "east")->barrier == Barrier::path);
    CHECK(find_border(town, "west", "east")->barrier_name == "back lane");
}

TEST_CASE("a tunnel under a border is no barrier") {
    Site site = draw_town({"AB"});
    Road tunnel = site.roads.front();
    tunnel.road_class = Barrier::motorway;
    tunnel.tunnel = true;
    site.roads.push_back(tunnel);
    CHECK(find_border(connect_town(site), "A", "B")->barrier == Barrier::residential);
}

TEST_CASE("a railway on the border stops, and on a bridge lets through") {
    Site site = draw_town({"AB"});
    BarrierLine railway;
    railway.lines = read_lines("LINESTRING(100 -10,100 110)");
    site.barrier_lines.push_back(railway);
    Town town = connect_town(site);
    CHECK(find_border(town, "A", "B")->barrier == Barrier::railway);
    CHECK_FALSE(find_border(town, "A", "B")->passable);
    site.barrier_lines.front().bridge = true;
    town = connect_town(site);
    CHECK(find_border(town, "A", "B")->barrier == Barrier::residential);
    CHECK(find_border(town, "A", "B")->passable);
}

TEST_CASE("a tram on the border is no railway") {
    Site site = draw_town({"AB"});
    BarrierLine tram;
    tram.barrier_class = BarrierClass::tram;
    tram.lines = read_lines("LINESTRING(100 -10,100 110)");
    site.barrier_lines.push_back(tram);
    CHECK(find_border(connect_town(site), "A", "B")->barrier == Barrier::residential);
}

TEST_CASE("a river parts its banks, bridge or not") {
    Site site = draw_town({"A", ".", "B"});
    site.roads.clear();
    site.water.push_back(
        {"Jinzhi River", read_polygons("POLYGON((-5 110,105 110,105 190,-5 190,-5 110))"), {}});
    Road bridge = make_road("LINESTRING(0 0,0 300)", Barrier::secondary);
    bridge.bridge = true;
    site.roads.push_back(bridge);
    const Town town = connect_town(site);
    CHECK_FALSE(find_border(town, "A", "B"));
    int banks = 0;
    for (const Border& border : town.graph.borders) {
        CHECK(border.barrier == Barrier::water);
        CHECK(border.barrier_name == "Jinzhi River");
        CHECK_FALSE(border.passable);
        ++banks;
    }
    CHECK(banks == 2);
}

TEST_CASE("neighbours over a dual carriageway see one border of its class, on either side of a U-turn") {
    Site site = draw_town({"AB"});
    site.roads = {make_road("LINESTRING(93 -10,93 110)", Barrier::primary, "中山路"),
                  make_road("LINESTRING(107 -10,107 110)", Barrier::primary, "中山路"),
                  make_road("LINESTRING(93 50,107 50)", Barrier::primary)};
    const Town town = connect_town(site);
    REQUIRE(town.graph.borders.size() == 1);
    CHECK(town.graph.borders[0].barrier == Barrier::primary);
    CHECK(town.graph.borders[0].barrier_name == "中山路");
    CHECK(town.graph.borders[0].length.value == Approx(100.0).margin(15.0));  // it may change sides
}

TEST_CASE("light rail at grade stops, in a tunnel or on a viaduct it does not") {
    for (const auto& [tunnel, bridge] : {std::pair{false, false}, {true, false}, {false, true}}) {
        Site site = draw_town({"AB"});
        BarrierLine rail;
        rail.lines = read_lines("LINESTRING(100 -10,100 110)");
        rail.tunnel = tunnel;
        rail.bridge = bridge;
        site.barrier_lines.push_back(rail);
        CHECK(find_border(connect_town(site), "A", "B")->passable == (tunnel || bridge));
    }
}

TEST_CASE("a short stretch along a main road does not make the whole border one") {
    Site site = draw_town({"AB"});
    site.roads.push_back(make_road("LINESTRING(100 0,100 15)", Barrier::primary));
    CHECK(find_border(connect_town(site), "A", "B")->barrier == Barrier::residential);
    site.roads.back() = make_road("LINESTRING(100 0,100 25)", Barrier::primary);
    const Border border = *find_border(connect_town(site), "A", "B");
    CHECK(border.barrier == Barrier::primary);
    CHECK(border.length_by_barrier[static_cast<std::size_t>(Barrier::primary)].value == Approx(25.0));
}

TEST_CASE("what is narrower than a neck connects nothing") {
    const Site site = draw_town({"AB"});
    ConnectOptions options;
    options.neck_min_width = Meters{90.0};
    CHECK(find_border(connect_town(site, options), "A", "B")->passable);
    options.neck_min_width = Meters{110.0};
    CHECK_FALSE(find_border(connect_town(site, options), "A", "B")->passable);
}

TEST_CASE("the district's edge is told apart from borders") {
    Site site = draw_town({"AB"});
    site.roads.push_back(make_road("LINESTRING(0 0,200 0)", Barrier::primary, "Huancheng Road"));
    const Town town = connect_town(site);
    Meters sum;
    for (const EdgeStretch& stretch : town.graph.edge) {
        sum += stretch.length;
        CHECK(stretch.barrier == Barrier::primary);  // a third of each stretch
    }
    CHECK(sum.value == Approx(600.0));
}
