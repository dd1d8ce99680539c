#include "connect/walk_network.hpp"
#include "engine/connect/walk_town.hpp"

#include <catch2/catch.hpp>

using namespace lifang;
using namespace lifang::testing;

namespace {

std::vector<Attachment> gates_of(const Site& site, const std::string& outline) {
    const WalkGraph graph = make_walk_graph(site);
    return Attacher(graph, site, ConnectOptions{}.impassable).find_gates(read_polygons(outline));
}

}  // namespace

TEST_CASE("a yard beside a street is attached from its wall, not from its middle") {
    const auto gates = gates_of(draw_ways({"LINESTRING(0 0,200 0)"}), box_wkt(50, 8, 100, 60));
    REQUIRE(gates.size() == 1);
    CHECK(gates[0].away.value == Approx(8.0));
    CHECK(gates[0].gate.y == Approx(8.0));
    CHECK(gates[0].foot.y == Approx(0.0).margin(1e-9));
    CHECK(gates[0].from_start.value == Approx(gates[0].foot.x));
}

TEST_CASE("every way through the wall is a gate") {
    const auto gates = gates_of(
        draw_ways({"LINESTRING(0 0,200 0)", "LINESTRING(80 0,80 40)", "LINESTRING(200 0,200 50,120 50)"}),
        box_wkt(50, 8, 100, 60));
    REQUIRE(gates.size() == 2);
    CHECK(gates[0].gate == Point{80, 8});
    CHECK(gates[1].gate == Point{150, 50});
    for (const Attachment& gate : gates) CHECK(gate.away.value == Approx(0.0).margin(1e-9));
}

TEST_CASE("a way over the railway is not the nearest way") {
    Site site = draw_ways({"LINESTRING(0 0,200 0)", "LINESTRING(0 120,200 120)"});
    BarrierLine railway;
    railway.lines = read_lines("LINESTRING(0 5,200 5)");
    site.barrier_lines.push_back(railway);
    const std::string yard = box_wkt(50, 10, 100, 60);
    REQUIRE(gates_of(site, yard).size() == 1);
    CHECK(gates_of(site, yard)[0].away.value == Approx(50.0));  // the street behind
    site.barrier_lines.front().tunnel = true;
    CHECK(gates_of(site, yard)[0].away.value == Approx(10.0));
}

TEST_CASE("neither water nor a motorway is crossed on the way out") {
    Site site = draw_ways({"LINESTRING(0 0,200 0)"});
    const std::string yard = box_wkt(50, 40, 100, 60);
    CHECK(gates_of(site, yard).size() == 1);
    site.water.push_back({"river", read_polygons(box_wkt(-50, 10, 300, 20)), {}});
    CHECK(gates_of(site, yard).empty());
    site.water.clear();
    site.roads.push_back(make_road("LINESTRING(-10 20,210 20)", Barrier::motorway));
    site.roads.back().walkable = false;
    CHECK(gates_of(site, yard).empty());
    site.roads.back().bridge = true;
    CHECK(gates_of(site, yard).size() == 1);
}

TEST_CASE("a path inside the yard that joins nothing is left for the street outside") {
    Site site = draw_ways({"LINESTRING(0 0,900 0)", "LINESTRING(60 30,120 30)"});
    const auto gates = gates_of(site, box_wkt(50, 20, 100, 60));
    REQUIRE(gates.size() == 1);
    CHECK(gates[0].foot.y == Approx(0.0).margin(1e-9));
    // a network of its own far from the main one is used all the same
    const auto far = gates_of(draw_ways({"LINESTRING(0 0,900 0)", "LINESTRING(60 530,120 530)"}),
                              box_wkt(50, 520, 100, 60));
    REQUIRE(far.size() == 1);
    CHECK(far[0].foot.y == Approx(530.0));
}

TEST_CASE("what has no way within reach is told, and so are parts") {
    Site site = draw_ways({"LINESTRING(0 0,200 0)", "LINESTRING(0 400,50 400)"});
    std::vector<Compound> compounds = {make_compound("near", read_polygons(box_wkt(10, 10, 20, 20))),
                                       make_compound("island", read_polygons(box_wkt(10, 410, 20, 20))),
                                       make_compound("far", read_polygons(box_wkt(900, 900, 20, 20)))};
    const WalkNetwork network = make_walk_network(site, compounds, {}, Run{});
    REQUIRE(network.issues.size() == 2);
    CHECK(network.issues[0].code == "compound_off_network");
    CHECK(network.issues[0].message.in(Language::en).find("'far'") != std::string::npos);
    CHECK(network.issues[1].code == "walking_network_in_parts");
    CHECK(network.issues[1].message.in(Language::en).find("2 parts") != std::string::npos);
    CHECK(network.issues[1].message.in(Language::en).find("other parts: 1") != std::string::npos);
    CHECK(network.issues[1]
              .message.in(Language::zh)
              .starts_with("步行路网分为互不相连的 2 部分：主体长 0.2 公里，共 0.2 公里；1 个小区"));
    CHECK(network.gates[0].size() == 1);
    CHECK(network.gates[2].empty());

    site.roads.clear();  // without roads there is nothing to say
    CHECK(make_walk_network(site, compounds, {}, Run{}).issues.empty());
}
