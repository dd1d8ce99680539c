// Gates kept and closed by hand: steps of a session, stored with the layout.
#include "check/check.hpp"
#include "compound_row.hpp"
#include "core/error.hpp"
#include "evaluate/layout/chosen_gates.hpp"
#include "pipeline/session/sketch.hpp"
#include "publish/publish.hpp"

#include <algorithm>
#include <fstream>

#include <catch2/catch.hpp>
#include <fmt/format.h>

using namespace lifang;
using namespace lifang::testing;

namespace {

const Run quiet(nullptr, 2);

std::string way(const char* road_class, std::initializer_list<Point> line) {
    std::string places;
    for (const Point at : line)
        places += fmt::format("{}[{},{}]", places.empty() ? "" : ",", 500000.0 + at.x, 3550000.0 + at.y);
    return fmt::format(
        R"({{"type":"Feature","properties":{{"highway":"{}"}},"geometry":{{"type":"LineString","coordinates":[{}]}}}})",
        road_class, places);
}

/// The row of compounds A B C | D E F with a street south of it, an alley from the street to the middle of
/// each, and a way that joins the alleys inside: every unit has an alley a compound, and the way that goes on
/// into the other unit.
class AlleyPlan {
  public:
    AlleyPlan() : path_((folder_ / "plan.gpkg").string()) {
        Scenario scenario = scenario_of(draw_row(folder_.path(), {40, 40, 40, 40, 40, 40}));
        std::string ways = way("residential", {{-100, -60}, {1300, -60}});
        for (int i = 0; i < 6; ++i) {
            const double x = 75.0 + 200.0 * i;
            ways += "," + way("service", {{x, -60}, {x, 75}});
        }
        ways += "," + way("service", {{75, 75}, {1075, 75}});
        const auto roads = folder_ / "roads.geojson";
        std::ofstream(roads) << fmt::format(
            R"({{"type":"FeatureCollection","crs":{{"type":"name","properties":{{"name":"urn:ogc:def:crs:EPSG::4549"}}}},"features":[{}]}})",
            ways);
        scenario.load.named[LayerRole::roads] = {roads.string()};
        write_plan(make_plan(scenario, quiet).plan, path_, false, quiet);
    }
    const std::string& path() const { return path_; }
    EditSession open(const std::string& layout = "1") const {
        return EditSession(path_, layout, Excluded::leaving, quiet);
    }

  private:
    TemporaryFolder folder_;
    std::string path_;
};

const std::vector<Gate>& gates_of(const EditSession& session, char letter) {
    return at(session.parent().units, unit_of(session, letter)).gates_at;
}

/// One of a unit's gates that stays, or can close, as it was advised.
const Gate& find_gate(const EditSession& session, char letter, GateKind kind) {
    const auto found = std::ranges::find(gates_of(session, letter), kind, &Gate::kind);
    REQUIRE(found != gates_of(session, letter).end());
    return *found;
}

void take(EditSession& session, const Step& step) { session.apply(session.weigh(step, quiet)); }

ChooseGate choose(const EditSession& session, char letter, const Gate& gate, std::optional<GateKind> kind) {
    return {unit_of(session, letter), gate.at, kind};
}

/// The unit that holds a compound in a stored layout.
const Unit& stored_unit(const PlannedLayout& layout, char letter) {
    return at(layout.units, *at(layout.unit_of_compound, id(letter)));
}

bool has_issue(const Plan& plan, const std::string& code) {
    return std::ranges::find(plan.issues, code, &Issue::code) != plan.issues.end();
}

}  // namespace

TEST_CASE("a gate that is kept by hand is a step, undone and done again, and stored with the layout") {
    const AlleyPlan plan;
    EditSession session = plan.open();
    const Gate gate = find_gate(session, 'A', GateKind::closable);
    const WeighedStep weighed =
        session.weigh({.requests = {choose(session, 'A', gate, GateKind::keep)}}, quiet);
    REQUIRE(weighed.effect.gates.size() == 1);
    CHECK_FALSE(weighed.effect.is_nothing());
    CHECK(weighed.effect.gates[0].unit == at(session.parent().units, unit_of(session, 'A')).key);
    CHECK(weighed.effect.gates[0].gate.kind == GateKind::keep);
    session.apply(weighed);
    CHECK(session.state().gates.size() == 1);
    CHECK(
        session.weigh({.requests = {choose(session, 'A', gate, GateKind::keep)}}, quiet).effect.is_nothing());
    session.undo();
    CHECK(session.state().gates.empty());
    session.redo();

    const int closable_before = at(session.parent().units, unit_of(session, 'A')).gates_closable.value();
    const std::string key = session.store("lifang edit plan.gpkg --keep-gate", quiet);
    const Plan stored = read_plan(plan.path());
    const Unit& unit = stored_unit(stored.layouts.back(), 'A');
    const Gate* const kept = find_gate(unit, gate.at);
    REQUIRE(kept);
    CHECK(kept->kind == GateKind::keep);
    CHECK(kept->advised == GateKind::closable);
    CHECK(unit.gates_closable == closable_before - 1);
    CHECK(unit.gates_at.size() == gates_of(session, 'A').size());
    CHECK_FALSE(has_issue(stored, "gates_against_policy"));
    CHECK(check(plan.path(), quiet).holds());

    EditSession again = plan.open(key);
    REQUIRE(again.state().gates.size() == 1);
    CHECK(again.state().gates[0].at == kept->at);
    take(again, {.requests = {ChooseGate{unit_of(again, 'A'), gate.at, std::nullopt}}});
    CHECK(again.state().gates.empty());
    const PlannedLayout released = again.evaluate_state(quiet);
    CHECK(stored_unit(released, 'A').gates_at == gates_of(plan.open(), 'A'));
}

TEST_CASE("gates that are closed against the policy are stored with what is not kept, and check knows why") {
    const AlleyPlan plan;
    EditSession session = plan.open();
    Step step;
    for (const Gate& gate : gates_of(session, 'A'))
        step.requests.emplace_back(choose(session, 'A', gate, GateKind::closable));
    take(session, step);
    session.store("lifang edit plan.gpkg --close-gate", quiet);
    const Plan stored = read_plan(plan.path());
    const Unit& unit = stored_unit(stored.layouts.back(), 'A');
    CHECK(unit.gates == unit.gates_closable);
    CHECK(std::ranges::any_of(unit.gates_at, [](const Gate& gate) { return !gate.against.empty(); }));
    CHECK(std::ranges::any_of(unit.entrances, [](const Entrance& entrance) {
        return entrance.state == EntranceState::cut_off && entrance.walk_open;
    }));
    CHECK(has_issue(stored, "gates_against_policy"));
    CHECK(check(plan.path(), quiet).holds());
}

TEST_CASE("a chosen gate goes with the compound beside it, and is told where it is a gate no more") {
    const AlleyPlan plan;
    EditSession session = plan.open();
    const auto& gates = gates_of(session, 'A');
    const Gate& west = *std::ranges::min_element(gates, {}, [](const Gate& gate) { return gate.at.x; });
    const Gate& east = *std::ranges::max_element(gates, {}, [](const Gate& gate) { return gate.at.x; });
    const auto other = [](const Gate& gate) {
        return gate.kind == GateKind::keep ? GateKind::closable : GateKind::keep;
    };
    take(session,
         {.requests = {choose(session, 'A', west, other(west)), choose(session, 'A', east, other(east)),
                       MoveCompounds{{id('A')}, std::nullopt},
                       MoveCompounds{{id('C')}, unit_of(session, 'D')}}});
    const PlannedLayout judged = session.evaluate_state(quiet);
    const Gate* const at_a = find_gate(stored_unit(judged, 'A'), west.at);
    REQUIRE(at_a);
    CHECK(at_a->kind == other(west));
    CHECK(at_a->is_chosen());
    CHECK_FALSE(find_gate(stored_unit(judged, 'C'), east.at));  // C and D are one unit now
    session.store("lifang edit", quiet);
    CHECK(has_issue(read_plan(plan.path()), "chosen_gate_lost"));
}

TEST_CASE("a gate that a unit does not have cannot be chosen") {
    const AlleyPlan plan;
    const EditSession session = plan.open();
    const auto refused = [&](const ChooseGate& request) {
        try {
            session.weigh({.requests = {request}}, quiet);
        } catch (const Error& error) {
            return error.code() == ExitCode::usage;
        }
        return false;
    };
    CHECK(refused({unit_of(session, 'A'), {0.0, 0.0}, GateKind::keep}));
    CHECK(refused({UnitId{77u}, gates_of(session, 'A').front().at, GateKind::keep}));
}

TEST_CASE("a choice is shown at once, and what follows from it when it is judged") {
    const AlleyPlan plan;
    EditSession session = plan.open();
    const ShownLayout parent = show_parent(session);
    const Gate gate = find_gate(session, 'A', GateKind::closable);
    const UnitId unit = unit_of(session, 'A');
    take(session, {.requests = {choose(session, 'A', gate, GateKind::keep)}});
    const ShownLayout sketch = sketch_layout(session, parent);
    CHECK_FALSE(sketch.is_judged);
    const Gate* const shown = find_gate(at(sketch.layout.units, unit), gate.at);
    REQUIRE(shown);
    CHECK(shown->kind == GateKind::keep);
    CHECK(shown->advised == GateKind::closable);
    CHECK_FALSE(at(sketch.layout.units, unit).gate_detour);
    const ShownLayout judged = order_by_numbers(session.evaluate_state(quiet), session.state());
    CHECK(at(judged.layout.units, unit).gates_closable == at(sketch.layout.units, unit).gates_closable);
    CHECK(sketch_layout(session, judged).is_judged);
    session.undo();
    const ShownLayout before = sketch_layout(session, judged);
    CHECK_FALSE(before.is_judged);
    CHECK(find_gate(at(before.layout.units, unit), gate.at)->kind == GateKind::closable);
    CHECK(sketch_layout(session, parent).is_judged);
}
