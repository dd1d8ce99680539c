#include "model/gate_desk.hpp"

#include "connect/walk_network.hpp"
#include "evaluate/enclosure/gate_trial.hpp"
#include "model/keep_gates.hpp"
#include "profiles/profiles.hpp"
#include "support/open_workspace.hpp"
#include "support/small_plan.hpp"

#include <utility>

#include <catch2/catch.hpp>

using namespace lifang;
using namespace lifang::testing;

namespace {

/// The unit of A, B and E has two alleys to Dongfeng Lu at its east, 50 m apart and joined inside.
Plan two_alleys() {
    Plan plan = make_small_plan();
    const auto alley = [&](const char* key, LineString line) {
        Road road;
        road.key = key;
        road.road_class = Barrier::service;
        road.line = std::move(line);
        road.drivable = true;
        plan.site.roads.push_back(std::move(road));
    };
    alley("south", {{100, 50}, {200, 50}});
    alley("joins", {{100, 50}, {100, 100}});
    plan.site.profile.enclosure = load_profile("kunming").enclosure;
    plan.walking = make_walk_network(plan.site, plan.ground.compounds, {}, Run());
    const Ways ways(plan.site, CellsNear(plan.ground), plan.walking);
    PlannedLayout& layout = plan.layouts.front();
    for (std::size_t unit = 0; unit < layout.units.size(); ++unit) {
        std::vector<CellId> cells;
        for (std::size_t i = 0; i < layout.unit_of_cell.size(); ++i)
            if (layout.unit_of_cell[i] == UnitId(unit)) cells.emplace_back(i);
        const Enclosure enclosure = enclose(ways, plan.site, plan.ground, cells);
        layout.units[unit].gates_at = enclosure.gates;
        layout.units[unit].entrances = enclosure.entrances;
    }
    return plan;
}

struct Desk : OpenWorkspace {
    GateDesk& gates = *workspace.gates();

    Desk() : OpenWorkspace(two_alleys()) { workspace.selection()->choose(0); }
    bool kept(int row) const { return gates.index(row, 0).data(GateDesk::KeptRole).toBool(); }
    /// The first row of a gate that stays, or that is closed.
    int find(bool stays) const {
        int row = 0;
        while (kept(row) != stays) ++row;
        return row;
    }
    void toggle(int row) {
        gates.toggle(row);
        REQUIRE(wait_until([&] { return !gates.isWorking(); }));
    }
};

}  // namespace

TEST_CASE("the gates of the chosen unit are listed, and of no other") {
    Desk desk;
    REQUIRE(desk.gates.count() == 3);  // the lane of the plan goes on to the west
    CHECK(desk.gates.unit() == desk.workspace.selection()->unit());
    CHECK(int(desk.kept(0)) + int(desk.kept(1)) + int(desk.kept(2)) == 1);  // one is enough
    CHECK(desk.gates.summary() == "1 of 3 gate(s) stay");
    CHECK_FALSE(desk.gates.isTrial());
    CHECK(desk.gates.effects().isEmpty());
    desk.workspace.selection()->clear();
    CHECK(desk.gates.count() == 0);
    CHECK(desk.gates.unit() == -1);
}

TEST_CASE("another gate tried says how far people walk then, as the engine does") {
    Desk desk;
    const int open = desk.find(true), closed = desk.find(false);
    desk.toggle(closed);
    CHECK(desk.kept(closed));
    CHECK(desk.gates.isTrial());
    CHECK(desk.gates.index(closed, 0).data(GateDesk::ChangedRole).toBool());
    REQUIRE(desk.gates.trial());
    CHECK(desk.gates.breaks().isEmpty());
    CHECK(desk.gates.effects().size() >= 2);

    desk.toggle(open);  // the other one instead
    const auto& plan = desk.workspace.ground()->plan();
    std::vector<ChosenGate> wanted;
    for (const ChooseGate& choice : desk.gates.choices()) wanted.push_back({{}, choice.at, *choice.kind});
    REQUIRE(wanted.size() == 2);
    std::vector<CellId> cells;
    for (std::size_t i = 0; i < plan.layouts[0].unit_of_cell.size(); ++i)
        if (plan.layouts[0].unit_of_cell[i] == UnitId(static_cast<std::size_t>(desk.gates.unit())))
            cells.emplace_back(i);
    const GateTrial expected = try_gates(Ways(plan.site, CellsNear(plan.ground), plan.walking), plan.site,
                                         plan.ground, cells, wanted);
    CHECK(desk.gates.trial()->enclosure.entrances == expected.enclosure.entrances);
    CHECK(desk.gates.trial()->breaks == expected.breaks);
}

TEST_CASE("with every gate closed it is said what is no longer kept, and who it is about") {
    Desk desk;
    desk.toggle(desk.find(true));
    CHECK(desk.gates.breaks().size() >= 2);
    CHECK_FALSE(desk.gates.concerned().isEmpty());
    desk.gates.setLanguage(Language::zh);
    CHECK(desk.gates.breaks().join(' ').contains(QStringLiteral("消防车")));
    desk.gates.reset();
    CHECK_FALSE(desk.gates.isTrial());
    CHECK(desk.gates.breaks().isEmpty());
    CHECK(desk.gates.concerned().isEmpty());
}

TEST_CASE("a trial ends with the choice of another unit, and nothing of it is in the plan") {
    Desk desk;
    const auto planned = desk.workspace.layout()->units;
    desk.toggle(0);
    const QList<int> compounds = desk.workspace.selection()->compoundNumbers();
    desk.workspace.selection()->choose(2);
    CHECK_FALSE(desk.gates.isTrial());
    desk.workspace.selection()->choose(compounds.front());
    CHECK_FALSE(desk.gates.isTrial());
    for (std::size_t unit = 0; unit < planned.size(); ++unit)
        CHECK(desk.workspace.layout()->units[unit].gates_at == planned[unit].gates_at);
    CHECK_FALSE(desk.document.isDirty());
}

TEST_CASE("what is chosen is what differs from the advice, and can be given back to it") {
    Desk desk;
    CHECK(desk.gates.choices().empty());
    desk.toggle(0);
    CHECK(desk.gates.isChosen());
    REQUIRE(desk.gates.choices().size() == 1);
    CHECK(desk.gates.choices()[0].kind.has_value());
    CHECK(desk.gates.index(0, 0).data(GateDesk::WordRole).toString().contains("chosen by hand"));
    desk.gates.advise();
    CHECK_FALSE(desk.gates.isChosen());
    CHECK(desk.gates.choices().empty());
}

TEST_CASE("a trial on a plan that is in no file is not made an edit") {
    Desk desk;
    desk.toggle(0);
    CHECK_FALSE(keep_gates(desk.workspace));
    CHECK(desk.gates.isTrial());
}
