#include "pipeline/session/improve.hpp"

#include "check/check.hpp"
#include "compound_row.hpp"
#include "publish/publish.hpp"
#include "support/real_data.hpp"

#include <algorithm>

#include <catch2/catch.hpp>

using namespace lifang;
using namespace lifang::testing;

namespace {

const Run quiet(nullptr, 1);

/// AB | CDEF, where ABC | DEF would be better.
EditSession open_uneven(const RowPlan& plan) {
    EditSession session = plan.open();
    session.apply(session.weigh({.requests = {MoveCompounds{{id('C')}, unit_of(session, 'D')}}}, quiet));
    return session;
}

/// A | BCDEF, where A and B are locked: no layout of the plan has them apart.
EditSession open_locked(const RowPlan& plan) {
    EditSession session = plan.open();
    session.apply(session.weigh({.requests = {MoveCompounds{{id('A')}, std::nullopt},
                                              MergeUnits{{unit_of(session, 'B'), unit_of(session, 'D')}},
                                              LockCompound{id('A')}, LockCompound{id('B')}}},
                                quiet));
    return session;
}

}  // namespace

TEST_CASE("what a search finds is not stored twice") {
    const RowPlan plan;
    EditSession session = open_uneven(plan);
    CHECK_FALSE(improve(session, {}, quiet).step);  // the plan's layout 1, which the session came from
}

TEST_CASE("a search from a session's state is a step like others, and keeps its locks") {
    const RowPlan plan;
    EditSession session = open_locked(plan);
    const UnitId of_a = session.state().unit_of[0], of_b = session.state().unit_of[1];
    Improvement found = improve(session, {}, quiet);
    REQUIRE(found.step);
    CHECK(found.step->effect.is_allowed());
    session.apply(std::move(*found.step));
    CHECK(session.state().unit_of[0] == of_a);
    CHECK(session.state().unit_of[1] == of_b);
    CHECK(session.state().searched);
    session.store("lifang improve", quiet);
    CHECK(read_plan(plan.path()).layouts.back().label == LayoutLabel::improved);
    CHECK(check(plan.path(), quiet).holds());
}

TEST_CASE("what a search says of itself is stored with the layout it found") {
    const RowPlan plan;
    EditSession session = open_locked(plan);
    Improvement found = improve(session, {}, quiet);
    REQUIRE(found.step);
    found.step->after.of_search = {{.severity = Severity::info,
                                    .code = "time_limit_reached",
                                    .stage = Stage::partition,
                                    .message = Message("time_limit_reached", {{"seconds", "10"}})}};
    session.apply(std::move(*found.step));
    session.store("lifang improve", quiet);
    CHECK(std::ranges::count(read_plan(plan.path()).issues, "time_limit_reached", &Issue::code) == 1);
    CHECK(check(plan.path(), quiet).holds());
}
