#include "evaluate/enclosure/enclosure.hpp"

#include "core/error.hpp"
#include "engine/evaluate/enclosure/ways_on_map.hpp"

#include <catch2/catch.hpp>

using namespace lifang;
using namespace lifang::testing;

namespace {

// A street along the southern border of ABC, an alley from it to the houses of A and C each, and a path that
// joins all three. From the gates, 0.5 m inside the border, A's door is 37.5 m up its alley; B's doors are 80
// m along the path.
WaysOnMap draw_three_compounds() {
    WaysOnMap map({".....",  //
                   ".ABC.",  //
                   "....."});
    map.draw(Barrier::residential, {{50, 100}, {450, 100}}, "沿河路");
    map.draw(Barrier::service, {{150, 100}, {150, 150}});
    map.draw(Barrier::service, {{350, 100}, {350, 150}});
    map.draw(Barrier::path, {{150, 150}, {350, 150}});
    return map;
}

std::vector<double> walks(const Enclosure& enclosure) {
    std::vector<double> metres;
    for (const Entrance& entrance : enclosure.entrances)
        metres.push_back(entrance.walk.value_or(Meters{-1.0}).value);
    return metres;
}

std::string states(const Enclosure& enclosure) {
    std::string text;
    for (const Entrance& entrance : enclosure.entrances) text += std::string(to_text(entrance.state)) + " ";
    return text;
}

constexpr double at_border = 0.6;  // a gate stands up to half a metre inside the border

}  // namespace

TEST_CASE("the fewest gates stay that leave every compound an entrance within the limit") {
    WaysOnMap map = draw_three_compounds();
    map.policy().entrance_walk_limit = Meters{250.0};
    map.policy().fire_detour_max = Meters{400.0};
    const Enclosure enclosure = map.enclose_unit("ABC");
    CHECK(describe(enclosure.gates) == "keep 150,100 entrance; closable 350,100");
    const std::vector<double> found = walks(enclosure);
    CHECK(found[0] == Approx(38.0).margin(at_border));
    CHECK(found[1] == Approx(130.0).margin(at_border));
    CHECK(found[2] == Approx(230.0).margin(at_border));
    REQUIRE(enclosure.detour);  // of C: 230 m instead of 38
    CHECK(enclosure.detour->value == Approx(192.0).margin(at_border));
    CHECK(enclosure.gates[0].compounds == 3);
    CHECK(enclosure.gates[1].compounds == 0);
    CHECK(enclosure.gates_not_proven == 0);
}

TEST_CASE("a shorter limit keeps both gates, and nobody walks farther") {
    WaysOnMap map = draw_three_compounds();
    map.policy().entrance_walk_limit = Meters{200.0};
    const Enclosure enclosure = map.enclose_unit("ABC");
    CHECK(describe(enclosure.gates) == "keep 150,100 entrance; keep 350,100 entrance");
    CHECK(enclosure.detour == Meters{0.0});
}

TEST_CASE("a compound beyond the limit keeps its nearest gate") {
    WaysOnMap map({"...",  //
                   ".A.",  //
                   ".B.",  //
                   "..."});
    map.draw(Barrier::residential, {{50, 100}, {250, 100}});
    map.draw(Barrier::service, {{120, 100}, {120, 250}, {150, 250}});
    map.policy().entrance_walk_limit = Meters{10.0};
    const Enclosure enclosure = map.enclose_unit("AB");
    CHECK(describe(enclosure.gates) == "keep 120,100 entrance");
    CHECK(walks(enclosure)[0] == Approx(160.0).margin(at_border));  // up 150 m and 10 m to the house
}

TEST_CASE("fire engines keep a gate that they can use, though people have a nearer one") {
    WaysOnMap map = draw_three_compounds();
    map.policy().entrance_walk_limit = Meters{200.0};  // C has no other gate within it
    for (const std::size_t way : {2, 3}) map.quarter.site.roads[way].road_class = Barrier::path;
    for (const std::size_t way : {2, 3}) map.quarter.site.roads[way].drivable = false;
    map.draw(Barrier::service, {{250, 200}, {250, 180}});  // from the north to the yard of B, and no farther
    const Enclosure enclosure = map.enclose_unit("ABC");
    CHECK(describe(enclosure.gates) == "keep 150,100 entrance; closable 250,200; keep 350,100 entrance");
    // Engines can no longer come in by the alley of A.
    map.quarter.site.roads[1].road_class = Barrier::path;
    map.quarter.site.roads[1].drivable = false;
    const Enclosure narrow = map.enclose_unit("ABC");
    CHECK(describe(narrow.gates) == "keep 150,100 entrance; keep 250,200 fire; keep 350,100 entrance");
    CHECK(narrow.gates[0].drivable == false);
    CHECK(narrow.gates[1].drivable == true);
}

TEST_CASE("a compound keeps the fire access that it has: a detour beyond the limit keeps the second gate") {
    WaysOnMap map = draw_three_compounds();
    map.quarter.site.roads[0].drivable = false;               // none comes near on the street at the border
    map.quarter.site.roads[3].road_class = Barrier::service;  // the way between them takes engines
    map.quarter.site.roads[3].drivable = true;
    map.policy().entrance_walk_limit = Meters{1000.0};
    map.policy().fire_detour_max = Meters{300.0};
    CHECK(describe(map.enclose_unit("ABC").gates) == "keep 150,100 entrance; closable 350,100");
    // From one gate to the first metres beside the other's compound is 50 m and 144 m.
    map.policy().fire_detour_max = Meters{150.0};
    CHECK(describe(map.enclose_unit("ABC").gates) == "keep 150,100 fire; keep 350,100 fire");
}

TEST_CASE("streets of the town stay open where they enter and where they leave") {
    WaysOnMap map = draw_three_compounds();
    map.draw(Barrier::tertiary, {{250, 0}, {250, 300}}, "东风路");
    const Enclosure enclosure = map.enclose_unit("ABC");
    CHECK(describe(enclosure.gates) ==
          "closable 150,100; keep 250,100 public_way; keep 250,200 public_way; closable 350,100");
    CHECK(enclosure.gates[1].road == RoadId(4u));
    CHECK(enclosure.gates[1].road_class == Barrier::tertiary);
}

TEST_CASE("a named street that runs through stays open, one that ends inside and one without a name do not") {
    const auto gates_with = [](LineString line, const std::string& name) {
        WaysOnMap map = draw_three_compounds();
        map.draw(Barrier::residential, std::move(line), name);
        return describe(map.enclose_unit("ABC").gates);
    };
    const LineString through{{250, 0}, {250, 300}}, into{{250, 0}, {250, 150}};
    CHECK(gates_with(through, "学府路") ==
          "closable 150,100; keep 250,100 public_way; keep 250,200 public_way; closable 350,100");
    CHECK(gates_with(through, "") ==
          "closable 150,100; keep 250,100 entrance; closable 250,200; closable 350,100");
    CHECK(gates_with(into, "学府路") == "closable 150,100; keep 250,100 entrance; closable 350,100");
}

TEST_CASE("ways along the border, bridges, tunnels and ways of another level are no gates") {
    WaysOnMap map = draw_three_compounds();
    map.draw(Barrier::path, {{104, 0}, {104, 300}});          // along the western border, 4 m inside
    map.draw(Barrier::residential, {{50, 200}, {450, 200}});  // on the northern border
    map.draw(Barrier::service, {{250, 0}, {250, 300}}).bridge = true;
    map.draw(Barrier::service, {{270, 0}, {270, 300}}).tunnel = true;
    map.draw(Barrier::service, {{230, 0}, {230, 300}}).layer = 1;
    CHECK(describe(map.enclose_unit("ABC").gates) == "keep 150,100 entrance; closable 350,100");
}

TEST_CASE("lines of one street that cross within a few metres are one gate") {
    WaysOnMap map = draw_three_compounds();
    map.draw(Barrier::path, {{156, 50}, {156, 120}, {150, 130}});  // the pavement beside the alley of A
    const Enclosure enclosure = map.enclose_unit("ABC");
    CHECK(describe(enclosure.gates) == "keep 150,100 entrance; closable 350,100");
    CHECK(enclosure.gates[0].road_class == Barrier::service);
}

TEST_CASE("old-town back streets stay open, and the unit says so") {
    WaysOnMap map = draw_three_compounds();
    for (const std::size_t alley : {1, 2}) map.quarter.site.roads[alley].name = "井巷";
    map.policy().back_street_share = 0.3;  // 99 m of 299 m inside are 井巷
    const Enclosure open = map.enclose_unit("ABC");
    CHECK(open.state == Enclosability::back_streets);
    CHECK(describe(open.gates) == "keep 150,100 back_street; keep 350,100 back_street");
    map.policy().back_street_share = 0.34;
    CHECK(map.enclose_unit("ABC").state == Enclosability::enclosable);
}

TEST_CASE("a unit around ground of others has gates to it, too") {
    WaysOnMap map({".....",  //
                   ".ABC.",  //
                   ".D.E.",  //
                   ".FGH.",  //
                   "....."});
    map.draw(Barrier::path, {{150, 250}, {350, 250}});
    CHECK(describe(map.enclose_unit("ABCDEFGH").gates) == "keep 200,250 entrance; keep 300,250 entrance");
}

TEST_CASE("what becomes of compounds that no gate serves is told") {
    WaysOnMap map({"........",  //
                   ".ABC..D.",  //
                   "........"});
    map.draw(Barrier::residential, {{50, 130}, {150, 130}});  // to the house of A …
    map.draw(Barrier::path, {{240, 150}, {260, 150}});        // inside B, and joined to nothing
    const Enclosure enclosure = map.enclose_unit("ABCD");
    CHECK(states(enclosure) == "gate cut_off cut_off off_network ");
    CHECK(walks(enclosure)[1] == -1.0);

    WaysOnMap street({"...",  //
                      ".A.",  //
                      "..."});
    street.draw(Barrier::residential, {{50, 100}, {250, 100}});
    const Enclosure own_door = street.enclose_unit("A");
    CHECK(own_door.gates.empty());
    CHECK(states(own_door) == "street ");
    CHECK(walks(own_door)[0] == Approx(38.0));
    CHECK(own_door.detour == Meters{0.0});
}

TEST_CASE("gates do not depend on which way roads were drawn") {
    WaysOnMap map = draw_three_compounds();
    const std::vector<Gate> gates = map.enclose_unit("ABC").gates;
    for (Road& road : map.quarter.site.roads) std::ranges::reverse(road.line);
    const std::vector<Gate> again = map.enclose_unit("ABC").gates;
    REQUIRE(again.size() == gates.size());
    for (std::size_t i = 0; i < gates.size(); ++i) {
        CHECK(again[i].kind == gates[i].kind);
        CHECK(distance(again[i].at, gates[i].at) < Meters{0.2});
    }
}

TEST_CASE("ways are left undivided once nobody waits for them") {
    WaysOnMap map = draw_three_compounds();
    CHECK_FALSE(map.ways().is_empty());
    Run stopped;
    stopped.request_stop();
    CHECK_THROWS_AS(Ways(map.quarter.site, CellsNear(map.quarter.ground), map.quarter.walking, stopped),
                    Error);
}
