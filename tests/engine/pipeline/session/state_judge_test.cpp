#include "pipeline/session/state_judge.hpp"

#include "compound_row.hpp"
#include "core/figures/table.hpp"
#include "publish/publish.hpp"

#include <algorithm>

#include <catch2/catch.hpp>

using namespace lifang;
using namespace lifang::testing;

namespace {

const Run quiet(nullptr, 2);

/// A move of one compound to a neighbouring unit that breaks nothing.
WeighedStep find_move(const EditSession& session) {
    const District& district = *session.state().district;
    for (const Link& link : district.graph.links) {
        const UnitId from = at(session.state().unit_of, link.a), to = at(session.state().unit_of, link.b);
        if (from == to || !link.passable) continue;
        WeighedStep weighed =
            session.weigh({.requests = {MoveCompounds{{at(district.compound_of_atom, link.a)}, to}}}, quiet);
        if (weighed.effect.is_allowed() && weighed.effect.units.size() == 2) return weighed;
    }
    FAIL("no move is allowed");
    return {};
}

const Unit& find_unit(const PlannedLayout& layout, const std::string& key) {
    const auto found = std::ranges::find(layout.units, key, &Unit::key);
    REQUIRE(found != layout.units.end());
    return *found;
}

/// All that the judge tells is what evaluating the whole layout tells.
void check_same(const JudgedSet& judged, const Unit& unit) {
    CHECK(judged.unit.compounds == unit.compounds);
    CHECK(judged.unit.area_shape == unit.area_shape);
    CHECK(judged.unit.mode == unit.mode);
    CHECK(judged.unit.money.size() == unit.money.size());
    CHECK(judged.unit.survey_first == unit.survey_first);
    std::size_t known = 0, i = 0;
    for (const UnitFigure& figure : unit_figures()) {
        const std::optional<double> told = judged.figures[i++];
        if (!told) continue;
        INFO(figure.column);
        CHECK(told == number_of<FiguresOfUnit>(unit, figure.member));
        ++known;
    }
    CHECK(known > 12);
}

}  // namespace

TEST_CASE("units of a step are judged as the whole layout would be") {
    TemporaryFolder folder;
    Scenario scenario = scenario_of(project_root() / "data" / "sample" / "yongchang_synthetic.gpkg");
    scenario.load.inputs = std::exchange(scenario.load.named[LayerRole::compounds], {});
    scenario.load.named.clear();
    scenario.search.candidates = 1;
    const std::string path = (folder.path() / "plan.gpkg").string();
    write_plan(make_plan(scenario, quiet).plan, path, false, quiet);
    EditSession session(path, "1", Excluded::leaving, quiet);
    const StateJudge judge(session);
    const EditState start = session.state();
    const WeighedStep weighed = find_move(session);
    REQUIRE(weighed.effect.units.size() == 2);
    std::vector<JudgedSet> after;
    for (const StepEffect::UnitChange& change : weighed.effect.units) {
        const Unit& before = find_unit(session.parent(), change.unit);
        check_same(judge.judge(start, change.number).value(), before);
        CHECK(change.people_before.households == before.households);
        CHECK(change.people_before.residents == before.residents);
        CHECK(change.people_before.buildings == before.buildings);
        CHECK(change.people_before.compounds_without_households == before.compounds_without_households);
        after.push_back(judge.judge(weighed.after, change.number).value());
    }
    const StepEffect effect = weighed.effect;
    session.apply(weighed);
    const PlannedLayout whole = session.evaluate_state(quiet);
    for (std::size_t i = 0; i < effect.units.size(); ++i) {
        const Unit& unit = find_unit(whole, effect.units[i].unit);
        check_same(after[i], unit);
        CHECK(effect.units[i].people_after.households == unit.households);
        CHECK(effect.units[i].people_after.residents == unit.residents);
        CHECK(effect.units[i].people_after.buildings == unit.buildings);
        CHECK(effect.units[i].after.deviation == Approx(unit.deviation));
    }
}

TEST_CASE("a unit that a state does not have is not judged, and a new one is") {
    const RowPlan plan;
    EditSession session = plan.open();
    const StateJudge judge(session);
    const WeighedStep weighed = session.weigh({.requests = {MoveCompounds{{id('A')}, std::nullopt}}}, quiet);
    const auto& made = weighed.effect.units.back();
    CHECK(made.unit == "new1");
    CHECK(made.people_before.buildings == 0);
    CHECK_FALSE(judge.judge(session.state(), made.number));
    CHECK(judge.judge(weighed.after, made.number).value().compounds == std::vector{id('A')});
    CHECK_FALSE(judge.judge(session.state(), no_unit));
}
