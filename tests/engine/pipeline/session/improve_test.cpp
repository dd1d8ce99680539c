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

/// C with D, E and F, where ABC would be better.
EditSession open_uneven(const RowPlan& plan) {
    EditSession session = plan.open();
    session.apply(session.weigh({.requests = {MoveCompounds{{id('C')}, unit_of(session, 'D')}}}, quiet));
    return session;
}

void lock_b_and_c(EditSession& session) {
    session.apply(session.weigh({.requests = {LockCompound{id('B')}, LockCompound{id('C')}}}, quiet));
}

}  // namespace

TEST_CASE("a search from a session's state is a step like others") {
    const RowPlan plan;
    EditSession session = open_uneven(plan);
    const Improvement found = improve(session, {}, quiet);
    CHECK_FALSE(found.step);  // ABC | DEF is better, and the plan's layout 1
    lock_b_and_c(session);
    Improvement held = improve(session, {}, quiet);
    REQUIRE(held.step);
    session.apply(std::move(*held.step));
    CHECK(session.state().unit_of[2] != session.state().unit_of[1]);
    CHECK(session.state().searched);
    session.store("lifang improve", quiet);
    CHECK(read_plan(plan.path()).layouts.back().label == LayoutLabel::improved);
    CHECK(check(plan.path(), quiet).holds());
}

TEST_CASE("that the time limit ended a search is stored with the layout it found") {
    const RowPlan plan;
    EditSession session = open_uneven(plan);
    lock_b_and_c(session);
    SearchOptions at_once;
    at_once.time_limit = std::chrono::seconds(0);
    Improvement held = improve(session, at_once, quiet);
    REQUIRE(std::ranges::count(held.issues, "time_limit_reached", &Issue::code) == 1);
    REQUIRE(held.step);
    session.apply(std::move(*held.step));
    session.store("lifang improve", quiet);
    CHECK(std::ranges::count(read_plan(plan.path()).issues, "time_limit_reached", &Issue::code) == 1);
    CHECK(check(plan.path(), quiet).holds());
}
