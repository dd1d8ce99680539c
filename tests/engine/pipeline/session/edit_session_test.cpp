// A layout worked on: open → weigh → apply → undo → store.
#include "pipeline/session/edit_session.hpp"

#include "check/check.hpp"
#include "compound_row.hpp"
#include "core/error.hpp"
#include "pipeline/session/improve.hpp"
#include "pipeline/stored/names.hpp"
#include "publish/publish.hpp"
#include "support/real_data.hpp"

#include <algorithm>
#include <fstream>
#include <iterator>

#include <catch2/catch.hpp>

using namespace lifang;
using namespace lifang::testing;
using Catch::Matchers::Contains;

namespace {

const Run quiet(nullptr, 1);

std::string bytes_of(const std::string& path) {
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

/// Units as words, in the order of their first compounds: "ABC DEF".
std::string words(const EditState& state) {
    std::vector<std::pair<UnitId, std::string>> units;
    for (std::size_t i = 0; i < state.unit_of.size(); ++i) {
        const char letter = static_cast<char>('A' + state.district->compound_of_atom[i].index);
        if (state.unit_of[i] == no_unit) continue;
        auto unit = std::ranges::find(units, state.unit_of[i], &std::pair<UnitId, std::string>::first);
        if (unit == units.end()) unit = units.insert(unit, {state.unit_of[i], ""});
        unit->second += letter;
    }
    std::string text;
    for (const auto& [unit, letters] : units) text += (text.empty() ? "" : " ") + letters;
    return text;
}

MoveCompounds move_to_unit_of(const EditSession& session, char letter, char other) {
    return {{id(letter)}, unit_of(session, other)};
}

void take(EditSession& session, const Step& step) { session.apply(session.weigh(step, quiet)); }

/// What the error says that the step ends in; fails where there is none.
std::string refusal(EditSession& session, const Step& step, ExitCode code) {
    try {
        session.apply(session.weigh(step, quiet));
    } catch (const Error& error) {
        CHECK(error.code() == code);
        return error.problem() + "; " + error.advice();
    }
    FAIL("accepted");
    return {};
}

}  // namespace

TEST_CASE("a session weighs without doing, does, takes back and does again") {
    const RowPlan plan;
    EditSession session = plan.open();
    REQUIRE(words(session.state()) == "ABC DEF");
    const WeighedStep weighed = session.weigh({.requests = {move_to_unit_of(session, 'C', 'D')}}, quiet);
    CHECK(words(session.state()) == "ABC DEF");
    CHECK(weighed.effect.is_allowed());
    REQUIRE(weighed.effect.transfers.size() == 1);
    CHECK(weighed.effect.transfers[0].compound == id('C'));
    CHECK(weighed.effect.transfers[0].from == unit_name(session.parent(), unit_of(session, 'C')));
    CHECK(weighed.effect.transfers[0].to == unit_name(session.parent(), unit_of(session, 'D')));
    CHECK(weighed.effect.before.figures.max_abs_deviation == Approx(0.2));
    CHECK(weighed.effect.after.figures.max_abs_deviation == Approx(0.6));
    REQUIRE(weighed.effect.outside.size() == 1);  // CDEF: 160,000 m²
    CHECK(weighed.effect.outside[0].is_above());

    session.apply(weighed);
    CHECK(words(session.state()) == "AB CDEF");
    take(session, {.requests = {SplitUnit{unit_of(session, 'D')}}});
    CHECK(words(session.state()) == "AB CD EF");
    CHECK_FALSE(session.redo());
    CHECK(session.undo());
    CHECK(words(session.state()) == "AB CDEF");
    CHECK(session.undo());
    CHECK(words(session.state()) == "ABC DEF");
    CHECK_FALSE(session.undo());
    CHECK(session.redo());
    CHECK(session.redo());
    CHECK(words(session.state()) == "AB CD EF");
    // Whoever goes another way from here has nothing to do again.
    session.undo();
    take(session, {.requests = {move_to_unit_of(session, 'C', 'A')}});
    CHECK(words(session.state()) == "ABC DEF");
    CHECK_FALSE(session.redo());
}

TEST_CASE("a step that was weighed against another state is not applied") {
    const RowPlan plan;
    EditSession session = plan.open();
    const WeighedStep late = session.weigh({.requests = {move_to_unit_of(session, 'C', 'D')}}, quiet);
    take(session, {.requests = {LockCompound{id('C')}}});
    CHECK_THROWS_AS(session.apply(late), std::logic_error);
    session.undo();
    CHECK_NOTHROW(session.apply(late));
}

TEST_CASE("what was made is stored as a layout of its own, with the rules") {
    const RowPlan plan;
    EditSession session = plan.open();
    take(session, {.requests = {move_to_unit_of(session, 'C', 'D'), LockCompound{id('C')}}});
    take(session, {.requests = {SplitUnit{unit_of(session, 'D')}}});
    const std::string key = session.store("lifang edit plan.gpkg", quiet);
    const Plan stored = read_plan(plan.path());
    CHECK(stored.layouts.back().key == key);
    CHECK(stored.layouts.back().parent_key == "1");
    CHECK(stored.layouts.back().units.size() == 3);
    CHECK(stored.layouts.front().units.size() == 2);
    REQUIRE(stored.constraints.size() == 1);
    CHECK(stored.constraints[0].compound == id('C'));
    CHECK(check(plan.path(), quiet).holds());
    CHECK(words(plan.open(key).state()) == "AB CD EF");
}

TEST_CASE("an edit that breaks a unit is refused with the parts, and who would join them") {
    const RowPlan plan;
    EditSession session = plan.open();
    const std::string said =
        refusal(session, {.requests = {move_to_unit_of(session, 'B', 'D')}}, ExitCode::infeasible);
    CHECK_THAT(said, Contains("would fall into 2 parts: [A] [C], which B would join"));
    CHECK(words(session.state()) == "ABC DEF");
    CHECK_FALSE(session.undo());
    // The same as a part of a step whose end holds together.
    take(session, {.requests = {move_to_unit_of(session, 'B', 'D'), move_to_unit_of(session, 'C', 'D')}});
    CHECK(words(session.state()) == "A BCDEF");
}

TEST_CASE("a rule holds from the request that makes it to the one that drops it") {
    const RowPlan plan;
    EditSession session = plan.open();
    const Request move = move_to_unit_of(session, 'C', 'D');
    const Request lock = LockCompound{id('C')}, free = FreeCompound{id('C')};
    SECTION("locked, then moved: refused") {
        const std::string said = refusal(session, {.requests = {lock, move}}, ExitCode::infeasible);
        CHECK_THAT(said, Contains("the rule 'lock' on C would be broken"));
        CHECK_THAT(said, Contains("--free C"));
    }
    SECTION("moved, then locked: stays where it came to") {
        take(session, {.requests = {move, lock}});
        CHECK(words(session.state()) == "AB CDEF");
        refusal(session, {.requests = {move_to_unit_of(session, 'C', 'A')}}, ExitCode::infeasible);
        take(session, {.requests = {move_to_unit_of(session, 'B', 'D')}});
        CHECK(words(session.state()) == "A BCDEF");
    }
    SECTION("freed, then moved") {
        take(session, {.requests = {lock}});
        refusal(session, {.requests = {move, free}}, ExitCode::infeasible);
        take(session, {.requests = {free, move}});
        CHECK(words(session.state()) == "AB CDEF");
        CHECK(session.state().rules.empty());
        session.undo();
        CHECK(session.state().rules.size() == 1);
    }
    SECTION("apart, then merged: refused") {
        const Request apart = PairCompounds{RuleKind::apart, id('A'), id('F')};
        const Request merge = MergeUnits{{unit_of(session, 'A'), unit_of(session, 'F')}};
        refusal(session, {.requests = {apart, merge}}, ExitCode::infeasible);
        // Merged, then apart: one of the two leaves.
        const WeighedStep weighed = session.weigh({.requests = {merge, apart}}, quiet);
        CHECK(weighed.effect.is_allowed());
        REQUIRE(weighed.effect.granted.size() == 1);
        CHECK(weighed.effect.granted[0].compounds == std::vector{id('A'), id('F')});
    }
}

TEST_CASE("what a pair rule asks for is done in the end, unless a request did it") {
    const RowPlan plan;
    EditSession session = plan.open();
    const Request together = PairCompounds{RuleKind::together, id('C'), id('D')};
    const WeighedStep asked = session.weigh({.requests = {together}}, quiet);
    CHECK(asked.effect.granted.size() == 1);
    CHECK(asked.effect.transfers.size() == 1);
    const WeighedStep done =
        session.weigh({.requests = {together, move_to_unit_of(session, 'D', 'C')}}, quiet);
    CHECK(done.effect.granted.empty());
    CHECK(words(done.after) == "ABCD EF");
}

TEST_CASE("repairing moves neighbours as well, and no further than rules let it") {
    const RowPlan plan;
    EditSession session = plan.open();
    const WeighedStep plain = session.weigh({.requests = {move_to_unit_of(session, 'B', 'D')}}, quiet);
    CHECK_FALSE(plain.effect.is_allowed());
    CHECK_THAT(
        refusal(session,
                {.requests = {LockCompound{id('B')}, move_to_unit_of(session, 'B', 'D')}, .repair = true},
                ExitCode::infeasible),
        Contains("the rule 'lock' on B"));
    CHECK(words(session.state()) == "ABC DEF");
}

TEST_CASE("excluded, taken in again, and back by undo: units, rules and scope") {
    const RowPlan plan;
    EditSession session = plan.open();
    take(session, {.requests = {ExcludeCompounds{{id('F')}}}});
    CHECK(words(session.state()) == "ABC DE");
    CHECK_THAT(refusal(session, {.requests = {MoveCompounds{{id('F')}, std::nullopt}}}, ExitCode::usage),
               Contains("is out of scope"));
    take(session, {.requests = {IncludeCompound{id('F')}}});
    CHECK(words(session.state()) == "ABC DEF");
    session.undo();
    CHECK(words(session.state()) == "ABC DE");
    const std::string key = session.store("lifang edit", quiet);
    CHECK(read_plan(plan.path()).ground.compounds[5].scope_reason == ScopeReason::excluded);

    EditSession later = plan.open(key);
    CHECK(words(later.state()) == "ABC DE");
    CHECK_THAT(refusal(later, {.requests = {IncludeCompound{id('A')}}}, ExitCode::usage),
               Contains("in scope already"));
    const WeighedStep back = later.weigh({.requests = {IncludeCompound{id('F')}}}, quiet);
    CHECK(words(later.state()) == "ABC DE");  // weighing widens no scope
    later.apply(back);
    CHECK(words(later.state()) == "ABC DEF");
    later.store("lifang edit --include F", quiet);
    CHECK(check(plan.path(), quiet).holds());
    CHECK(read_plan(plan.path()).ground.compounds[5].in_scope());
}

TEST_CASE("a layout of before catches up with rules made since, in whatever is done to it") {
    const RowPlan plan;
    EditSession first = plan.open();
    take(first, {.requests = {ExcludeCompounds{{id('F')}}}});
    first.store("lifang edit --exclude F", quiet);
    EditSession session = plan.open("1");
    CHECK(words(session.state()) == "ABC DEF");
    const WeighedStep weighed = session.weigh({.requests = {move_to_unit_of(session, 'C', 'D')}}, quiet);
    CHECK(words(weighed.after) == "AB CDE");
    CHECK(weighed.effect.transfers.size() == 2);
    CHECK(weighed.effect.transfers[1].to.empty());
    // Whoever comes back has not left.
    CHECK(words(session.weigh({.requests = {IncludeCompound{id('F')}}}, quiet).after) == "ABC DEF");
}

TEST_CASE("owners of what is merged are asked") {
    const RowPlan plan;
    EditSession session = plan.open();
    const WeighedStep units =
        session.weigh({.requests = {MergeUnits{{unit_of(session, 'D'), unit_of(session, 'A')}}}}, quiet);
    CHECK(units.effect.consents_needed.size() == 6);
    const WeighedStep two = session.weigh({.requests = {GatherCompounds{{id('D'), id('C')}}}}, quiet);
    CHECK(two.effect.consents_needed == std::vector{id('C'), id('D')});
    CHECK(two.effect.transfers.size() == 1);
}

TEST_CASE("where storing fails, file and session are as they were") {
    const RowPlan plan;
    EditSession session = plan.open();
    take(session, {.requests = {ExcludeCompounds{{id('F')}}, LockCompound{id('A')}}});
    const std::string before = bytes_of(plan.path());
    Run stopped;
    stopped.request_stop();
    CHECK_THROWS_AS(session.store("lifang edit", stopped), Error);
    CHECK(bytes_of(plan.path()) == before);
    CHECK(session.plan().layouts.size() == read_plan(plan.path()).layouts.size());
    CHECK(session.plan().constraints.empty());
    CHECK(session.plan().ground.compounds[5].in_scope());
    CHECK(words(session.state()) == "ABC DE");
    session.store("lifang edit", quiet);
    CHECK(check(plan.path(), quiet).holds());
}

TEST_CASE("work that is stopped leaves the session as it was") {
    const RowPlan plan;
    EditSession session = plan.open();
    Run stopped;
    stopped.request_stop();
    CHECK_THROWS_AS(session.weigh({.requests = {SplitUnit{unit_of(session, 'D')}}}, stopped), Error);
    CHECK_THROWS_AS(improve(session, {}, stopped), Error);
    const std::size_t layouts = session.plan().layouts.size();
    CHECK_THROWS_AS(session.evaluate_state(stopped), Error);
    CHECK(session.plan().layouts.size() == layouts);
    CHECK(words(session.state()) == "ABC DEF");
    CHECK_FALSE(session.undo());
}
