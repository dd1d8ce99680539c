#include "evaluate/enclosure/gate_trial.hpp"

#include "engine/evaluate/enclosure/ways_on_map.hpp"

#include <catch2/catch.hpp>

using namespace lifang;
using namespace lifang::testing;

namespace {

// A street along the southern border of ABC, an alley from it to the houses of A and C each, and a path that
// joins all three: the gates are at 150,100 and 350,100, and one of them is enough.
WaysOnMap draw_three_compounds() {
    WaysOnMap map({".....",  //
                   ".ABC.",  //
                   "....."});
    map.draw(Barrier::residential, {{50, 100}, {450, 100}}, "沿河路");
    map.draw(Barrier::service, {{150, 100}, {150, 150}});
    map.draw(Barrier::service, {{350, 100}, {350, 150}});
    map.draw(Barrier::path, {{150, 150}, {350, 150}});
    map.policy().entrance_walk_limit = Meters{250.0};
    map.policy().fire_detour_max = Meters{400.0};
    return map;
}

GateTrial trial_of(WaysOnMap& map, GateKind west, GateKind east) {
    const Ways ways = map.ways();
    const auto cells = map.cells("ABC");
    const std::vector<Gate> advised = enclose(ways, map.quarter.site, map.quarter.ground, cells).gates;
    REQUIRE(advised.size() == 2);
    std::vector<ChosenGate> chosen;
    if (advised[0].kind != west) chosen.push_back({{}, advised[0].at, west});
    if (advised[1].kind != east) chosen.push_back({{}, advised[1].at, east});
    return try_gates(ways, map.quarter.site, map.quarter.ground, cells, chosen);
}

std::vector<std::string> codes(const GateTrial& trial) {
    std::vector<std::string> codes;
    for (const Message& message : trial.breaks) codes.push_back(message.code());
    return codes;
}

constexpr double at_border = 0.6;  // a gate stands up to half a metre inside the border

}  // namespace

TEST_CASE("the choice of the engine, tried, comes to what the engine says of it") {
    WaysOnMap map = draw_three_compounds();
    const Enclosure chosen = map.enclose_unit("ABC");
    const GateTrial trial = trial_of(map, GateKind::keep, GateKind::closable);
    CHECK(trial.enclosure.gates == chosen.gates);
    CHECK(trial.enclosure.entrances == chosen.entrances);
    CHECK(trial.enclosure.detour == chosen.detour);
    CHECK(trial.breaks.empty());
}

TEST_CASE("the other gate kept instead turns walks round") {
    WaysOnMap map = draw_three_compounds();
    const GateTrial trial = trial_of(map, GateKind::closable, GateKind::keep);
    CHECK(describe(trial.enclosure.gates) == "closable 150,100; keep 350,100");
    CHECK(trial.enclosure.entrances[0].walk->value == Approx(230.0).margin(at_border));
    CHECK(trial.enclosure.entrances[2].walk->value == Approx(38.0).margin(at_border));
    CHECK(trial.enclosure.gates[1].compounds == 3);
    CHECK(trial.breaks.empty());
    CHECK(trial.enclosure.gates[0].advised == GateKind::keep);
    CHECK(trial.enclosure.gates[0].against.empty());  // nothing is missed without it
    CHECK(trial.enclosure.gates[1].advised == GateKind::closable);
    CHECK_FALSE(trial.enclosure.gates[1].reason);
}

TEST_CASE("with both gates kept nobody walks farther") {
    WaysOnMap map = draw_three_compounds();
    const GateTrial trial = trial_of(map, GateKind::keep, GateKind::keep);
    CHECK(trial.enclosure.detour == Meters{0.0});
    CHECK(trial.breaks.empty());
}

TEST_CASE("a limit that is broken names who walks too far") {
    WaysOnMap map = draw_three_compounds();
    map.policy().entrance_walk_limit = Meters{200.0};
    const GateTrial trial = trial_of(map, GateKind::keep, GateKind::closable);
    CHECK(trial.too_far == std::vector{map.quarter.compound('C')});
    CHECK(codes(trial) == std::vector<std::string>{"gates_too_far"});
    CHECK(trial.breaks[0].in(Language::en).find("200 m") != std::string::npos);
}

TEST_CASE("with every gate closed nobody comes out, and no fire engine comes in") {
    WaysOnMap map = draw_three_compounds();
    const GateTrial trial = trial_of(map, GateKind::closable, GateKind::closable);
    CHECK(trial.too_far.size() == 3);
    CHECK(trial.no_engine.empty());  // engines come near on the street
    CHECK(codes(trial) == std::vector<std::string>{"too_few_drivable_gates", "gates_too_far"});
    CHECK(trial.enclosure.entrances[0].state == EntranceState::cut_off);
    CHECK_FALSE(trial.enclosure.entrances[0].walk);
    CHECK(trial.enclosure.entrances[0].walk_open);  // there is a way, and the choice closes it
    CHECK(trial.enclosure.gates[0].against == std::vector{GateReason::entrance, GateReason::fire});
    CHECK(trial.enclosure.gates[1].against.empty());  // nobody chose to close it
}

TEST_CASE("who lies behind another compound is out of reach of fire engines when the gate is closed") {
    WaysOnMap map({"...",  //
                   ".A.",  //
                   ".B.",  //
                   "..."});
    map.draw(Barrier::residential, {{50, 100}, {250, 100}});
    map.draw(Barrier::service, {{120, 100}, {120, 250}, {150, 250}});
    const Ways ways = map.ways();
    const auto cells = map.cells("AB");
    const std::vector<Gate> advised = enclose(ways, map.quarter.site, map.quarter.ground, cells).gates;
    REQUIRE(advised.size() == 1);
    const std::vector<ChosenGate> closed{{{}, advised[0].at, GateKind::closable}};
    const GateTrial trial = try_gates(ways, map.quarter.site, map.quarter.ground, cells, closed);
    CHECK(trial.no_engine == std::vector{map.quarter.compound('A')});
    CHECK(codes(trial).front() == "gates_without_engine");
    CHECK(trial.breaks.front().in(Language::zh).find("消防车") != std::string::npos);
}

TEST_CASE("a street of the town that is closed is told") {
    WaysOnMap map = draw_three_compounds();
    map.policy().open_from = Barrier::service;
    const GateTrial trial = trial_of(map, GateKind::closable, GateKind::keep);
    CHECK(codes(trial) == std::vector<std::string>{"public_gates_closed"});
    CHECK(trial.enclosure.gates[0].against == std::vector{GateReason::public_way});
}

TEST_CASE("a choice that is the advice is kept as one, and one where no gate is chooses nothing") {
    WaysOnMap map = draw_three_compounds();
    const Ways ways = map.ways();
    const auto cells = map.cells("ABC");
    const std::vector<Gate> advised = enclose(ways, map.quarter.site, map.quarter.ground, cells).gates;
    const std::vector<ChosenGate> chosen{{{}, advised[0].at, advised[0].kind},
                                         {{}, {advised[1].at.x + 5.0, advised[1].at.y}, GateKind::keep}};
    const auto gates = try_gates(ways, map.quarter.site, map.quarter.ground, cells, chosen).enclosure.gates;
    CHECK(gates[0].advised == advised[0].kind);
    CHECK(gates[0].reason == advised[0].reason);
    CHECK(gates[1] == advised[1]);
}
