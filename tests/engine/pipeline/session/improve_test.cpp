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

CompoundId id(char letter) { return CompoundId{static_cast<std::size_t>(letter - 'A')}; }

/// Six compounds in a row, A B C D E F, of 40,000 m² each; layout 1 is ABC | DEF.
struct RowPlan {
    RowPlan() : path((folder / "plan.gpkg").string()) {
        const auto input = draw_row(folder.path(), {40, 40, 40, 40, 40, 40});
        write_plan(make_plan(scenario_of(input), quiet).plan, path, false, quiet);
    }
    /// C with D, E and F, where ABC would be better.
    EditSession open_uneven() const {
        EditSession session(path, "1", Excluded::leaving, quiet);
        const UnitId beside = *at(session.parent().unit_of_compound, id('D'));
        session.apply(session.weigh({.requests = {MoveCompounds{{id('C')}, beside}}}, quiet));
        return session;
    }

    TemporaryFolder folder;
    std::string path;
};

void lock_b_and_c(EditSession& session) {
    session.apply(session.weigh({.requests = {LockCompound{id('B')}, LockCompound{id('C')}}}, quiet));
}

}  // namespace

TEST_CASE("a search from a session's state is a step like others") {
    const RowPlan plan;
    EditSession session = plan.open_uneven();
    const Improvement found = improve(session, {}, quiet);
    CHECK_FALSE(found.step);  // ABC | DEF is better, and the plan's layout 1
    lock_b_and_c(session);
    Improvement held = improve(session, {}, quiet);
    REQUIRE(held.step);
    session.apply(std::move(*held.step));
    CHECK(session.state().unit_of[2] != session.state().unit_of[1]);
    CHECK(session.state().searched);
    session.store("lifang improve", quiet);
    CHECK(read_plan(plan.path).layouts.back().label == "improved");
    CHECK(check(plan.path, quiet).holds());
}

TEST_CASE("that the time limit ended a search is stored with the layout it found") {
    const RowPlan plan;
    EditSession session = plan.open_uneven();
    lock_b_and_c(session);
    SearchOptions at_once;
    at_once.time_limit = std::chrono::seconds(0);
    Improvement held = improve(session, at_once, quiet);
    REQUIRE(std::ranges::count(held.issues, "time_limit_reached", &Issue::code) == 1);
    REQUIRE(held.step);
    session.apply(std::move(*held.step));
    session.store("lifang improve", quiet);
    CHECK(std::ranges::count(read_plan(plan.path).issues, "time_limit_reached", &Issue::code) == 1);
    CHECK(check(plan.path, quiet).holds());
}
