// Mergers in a plan file: judged, stored, refused, suggested; and why a compound is where it is.
#include "pipeline/session/merger.hpp"

#include "check/check.hpp"
#include "compound_row.hpp"
#include "core/error.hpp"
#include "core/figures/table.hpp"
#include "evaluate/explain/explain.hpp"
#include "publish/publish.hpp"

#include <algorithm>

#include <catch2/catch.hpp>

using namespace lifang;
using namespace lifang::testing;
using Catch::Matchers::Contains;

namespace {

const Run quiet(nullptr, 1);

/// What the error says that a merger ends in; fails where there is none.
std::string refusal(EditSession& session, const MergerRequest& request, ExitCode code) {
    try {
        judge_merger(session, request, quiet);
    } catch (const Error& error) {
        CHECK(error.code() == code);
        return error.problem() + "; " + error.advice();
    }
    FAIL("accepted");
    return {};
}

/// AB | CD | EF, made of ABC | DEF by hand.
std::string store_three_units(const RowPlan& plan) {
    EditSession session = plan.open();
    session.apply(session.weigh({.requests = {MoveCompounds{{id('C'), id('D')}, std::nullopt}}}, quiet));
    return session.store("lifang edit", quiet);
}

}  // namespace

TEST_CASE("a merger is judged by the figures that it is stored with") {
    const RowPlan plan;
    EditSession session = plan.open();
    const JudgedMerger judged =
        judge_merger(session, MergeUnits{{unit_of(session, 'A'), unit_of(session, 'F')}}, quiet);
    CHECK(session.plan().layouts.size() == read_plan(plan.path()).layouts.size());  // nothing is stored yet
    CHECK(judged.judgement.parts.size() == 2);
    CHECK(judged.judgement.whole.unit.floor_area.value == 240000.0);
    CHECK(judged.judgement.consents.size() == 6);
    CHECK(judged.judgement.units_after == 1);

    const std::string key = session.store("lifang merge", quiet);
    const Plan stored = read_plan(plan.path());
    const PlannedLayout& layout = stored.layouts.back();
    REQUIRE(layout.key == key);
    REQUIRE(layout.units.size() == 1);
    for (std::size_t i = 0; i < unit_figures().size(); ++i) {
        const UnitFigure& figure = unit_figures()[i];
        INFO(figure.column);
        const auto told = judged.judgement.whole.figures[i];
        const auto written = number_of<FiguresOfUnit>(layout.units.front(), figure.member);
        REQUIRE(told.has_value() == written.has_value());
        if (told) CHECK(*told == Approx(*written));
    }
    CHECK(layout.units.front().key == judged.judgement.whole.unit.key);
    CHECK(layout.units.front().code == judged.judgement.whole.unit.code);
    CHECK(check(plan.path(), quiet).holds());
}

TEST_CASE("what compounds pay and cost is the same to the fen before and after a merger") {
    const RowPlan plan;
    EditSession session = plan.open();
    const auto sum_of = [](const PlannedLayout& layout, MoneyItem item) {
        Cny sum;
        int lines = 0;
        for (const Unit& unit : layout.units)
            for (const MoneyLine& line : unit.money)
                if (line.item == item && line.amount) {
                    sum = sum + *line.amount;
                    ++lines;
                }
        CHECK(lines == static_cast<int>(layout.units.size()));
        return sum;
    };
    const Cny before = sum_of(session.parent(), MoneyItem::service);
    const JudgedMerger judged =
        judge_merger(session, MergeUnits{{unit_of(session, 'A'), unit_of(session, 'F')}}, quiet);
    CHECK(before > Cny{});
    CHECK(sum_of(judged.after, MoneyItem::service) == before);
    const auto line =
        std::ranges::find(judged.judgement.money, MoneyItem::service, &MergeJudgement::MoneySum::item);
    REQUIRE(line != judged.judgement.money.end());
    CHECK(line->before == before);
    CHECK(line->after == before);
}

TEST_CASE("units that do not touch are refused with who lies between, and who would join them") {
    const RowPlan plan;
    EditSession session = plan.open(store_three_units(plan));
    const auto name = [&](char letter) {
        const Unit& unit = at(session.parent().units, unit_of(session, letter));
        return unit.key + " (" + unit.code + ")";
    };
    const std::string said =
        refusal(session, MergeUnits{{unit_of(session, 'A'), unit_of(session, 'F')}}, ExitCode::infeasible);
    CHECK_THAT(said,
               Contains(name('A') + " and " + name('F') + " do not touch: between them lies " + name('C')));
    CHECK_THAT(said, Contains("These would join them: " + name('C')));
    CHECK_FALSE(session.undo());
    // With the one between it goes.
    const JudgedMerger judged = judge_merger(
        session, MergeUnits{{unit_of(session, 'A'), unit_of(session, 'C'), unit_of(session, 'F')}}, quiet);
    CHECK(judged.judgement.parts.size() == 3);
    CHECK(judged.judgement.units_after == 1);
}

TEST_CASE("a merger that a rule forbids, and one that names a unit twice, are refused") {
    const RowPlan plan;
    EditSession session = plan.open();
    const UnitId west = unit_of(session, 'A'), east = unit_of(session, 'F');
    CHECK_THAT(refusal(session, MergeUnits{{west, west}}, ExitCode::usage), Contains("named twice"));
    CHECK_THAT(refusal(session, GatherCompounds{{id('A'), id('A')}}, ExitCode::usage),
               Contains("named twice"));
    session.apply(session.weigh({.requests = {PairCompounds{RuleKind::apart, id('C'), id('D')}}}, quiet));
    CHECK_THAT(refusal(session, MergeUnits{{west, east}}, ExitCode::infeasible),
               Contains("the rule 'apart' on C and D would be broken"));
}

TEST_CASE("compounds of two units merge in the unit of the larger part") {
    const RowPlan plan;
    EditSession session = plan.open();
    const JudgedMerger judged = judge_merger(session, GatherCompounds{{id('C'), id('D')}}, quiet);
    CHECK(judged.judgement.is_of_compounds);
    CHECK(judged.judgement.whole.unit.floor_area.value == 80000.0);
    CHECK(judged.judgement.units.size() == 2);
    CHECK(judged.effect.transfers.size() == 1);
    CHECK_THAT(refusal(session, GatherCompounds{{id('A'), id('F')}}, ExitCode::infeasible),
               Contains("do not touch"));
}

TEST_CASE("a merger in a layout that was edited is held against what was edited, as if that were stored") {
    const RowPlan plan, twin;
    const std::string key = store_three_units(plan);  // AB | CD | EF
    EditSession session = plan.open(key);
    const auto unit_now = [&](char letter) { return at(session.state().unit_of, AtomId{id(letter).index}); };
    session.apply(session.weigh({.requests = {MoveCompounds{{id('B')}, std::nullopt}}}, quiet));
    session.apply(
        session.weigh({.requests = {MoveCompounds{{id('C')}, unit_now('B')}}}, quiet));  // A | BC | D | EF
    const JudgedMerger judged = judge_merger(session, MergeUnits{{unit_now('D'), unit_now('E')}}, quiet);
    CHECK(session.position() == 3);
    CHECK(judged.judgement.units_after == 3);
    REQUIRE(judged.judgement.parts.size() == 2);
    CHECK(judged.judgement.parts[0].unit.floor_area.value == 40000.0);
    CHECK(judged.judgement.parts[1].unit.floor_area.value == 80000.0);
    REQUIRE(session.undo());

    EditSession stored = plan.open(session.store("lifang edit", quiet));
    const JudgedMerger expected =
        judge_merger(stored, MergeUnits{{unit_of(stored, 'D'), unit_of(stored, 'E')}}, quiet);
    CHECK(judged.judgement.whole.figures == expected.judgement.whole.figures);
    CHECK(judged.judgement.consents == expected.judgement.consents);
    CHECK(judged.judgement.layout_before.mean_abs_deviation ==
          expected.judgement.layout_before.mean_abs_deviation);
    CHECK(judged.judgement.units.size() == expected.judgement.units.size());
}

TEST_CASE("what suggests itself in a layout that was edited is what would in the stored one") {
    const RowPlan plan;
    EditSession session = plan.open(store_three_units(plan));
    session.apply(
        session.weigh({.requests = {MoveCompounds{{id('B')}, std::nullopt}}}, quiet));  // A | B | CD | EF
    const MergeSuggestions edited = suggest_mergers(session, 10, quiet);
    EditSession stored = plan.open(session.store("lifang edit", quiet));
    const MergeSuggestions expected = suggest_mergers(stored, 10, quiet);
    REQUIRE(edited.units.size() == expected.units.size());
    REQUIRE_FALSE(edited.units.empty());
    for (std::size_t i = 0; i < edited.units.size(); ++i) {
        CHECK(edited.units[i].whole.compounds == expected.units[i].whole.compounds);
        CHECK(edited.units[i].score.total == Approx(expected.units[i].score.total));
    }
}

TEST_CASE("suggestions keep to rules of people") {
    const RowPlan plan;
    EditSession session = plan.open(store_three_units(plan));
    CHECK(suggest_mergers(session, 10, quiet).units.size() == 3);  // two pairs and all three
    session.apply(session.weigh({.requests = {PairCompounds{RuleKind::apart, id('B'), id('C')}}}, quiet));
    CHECK(suggest_mergers(session, 10, quiet).units.size() == 1);
}

TEST_CASE("why a compound is in its unit, or in none") {
    const RowPlan plan;
    EditSession session = plan.open();
    const CompoundExplanation c = explain_compound(session, id('C'));
    REQUIRE(c.moves.size() == 1);
    CHECK(c.moves[0].kept_by.front().by == Hindrance::above_max);
    CHECK(c.moves[0].kept_by.front().entry == "unit.max_m2");
    session.apply(session.weigh({.requests = {LockCompound{id('C')}}}, quiet));
    CHECK(explain_compound(session, id('C')).moves[0].kept_by.front().by == Hindrance::rule);
    session.apply(session.weigh({.requests = {ExcludeCompounds{{id('F')}}}}, quiet));
    const CompoundExplanation f = explain_compound(session, id('F'));
    CHECK(f.left_out == ScopeReason::excluded);
    CHECK(tell_verdict(f, session.parent()).in(Language::en) == "left out of all units: excluded by hand");
}
