// A layout on its way: units in parts that others will join, repaired, searched around, taken over from
// elsewhere.
#include "check/check.hpp"
#include "compound_row.hpp"
#include "core/error.hpp"
#include "pipeline/session/breakages.hpp"
#include "pipeline/session/improve_around.hpp"
#include "pipeline/session/repair_state.hpp"
#include "publish/publish.hpp"
#include "support/error_of.hpp"

#include <algorithm>

#include <catch2/catch.hpp>

using namespace lifang;
using namespace lifang::testing;

namespace {

const Run quiet(nullptr, 1);

Step move(const EditSession& session, char letter, char to) {
    return {.requests = {MoveCompounds{{id(letter)}, unit_of(session, to)}}};
}

UnitId unit_now(const EditSession& session, char letter) {
    return at(session.state().unit_of, AtomId{id(letter).index});
}

template <class Work>
ExitCode code_of(const Work& work) {
    return error_of(work).code();
}

std::vector<StepEffect::Breakage> breakages(const EditSession& session) {
    return find_breakages(session.state(), session.editor(), session.parent());
}

}  // namespace

TEST_CASE("a hand may leave a unit in parts and join them with the next step") {
    const RowPlan plan;  // ABC | DEF
    EditSession session = plan.open();
    CHECK(breakages(session).empty());
    CHECK(code_of([&] { session.apply(session.weigh(move(session, 'B', 'D'), quiet)); }) ==
          ExitCode::infeasible);
    session.apply_unfinished(session.weigh(move(session, 'B', 'D'), quiet));  // A C | B DEF
    const auto found = breakages(session);
    REQUIRE(found.size() == 2);
    CHECK(found[0].connector == std::vector{id('B')});  // who left AC
    CHECK(found[1].connector == std::vector{id('C')});  // who lies between B and DEF
    CHECK(code_of([&] { session.store("test", quiet); }) == ExitCode::infeasible);
    CHECK(read_plan(plan.path()).layouts.size() == session.plan().layouts.size());
    session.apply(session.weigh(move(session, 'C', 'D'), quiet));  // A | BCDEF
    CHECK(breakages(session).empty());
    CHECK(session.position() == 2);
    session.store("test", quiet);
    CHECK(check(plan.path(), quiet).holds());
}

TEST_CASE("a state that no division around can mend is told so and stays as it is") {
    const RowPlan plan;
    EditSession session = plan.open();
    session.apply_unfinished(
        session.weigh(move(session, 'B', 'D'), quiet));  // A C | B DEF: A alone is too small
    CHECK(code_of([&] { repair_state(session, quiet); }) == ExitCode::infeasible);
    CHECK(breakages(session).size() == 2);
    CHECK(unit_now(session, 'B') == unit_of(session, 'D'));
    CHECK(session.undo());
    CHECK(repair_state(session, quiet).effect.is_nothing());  // nobody changed anything
}

TEST_CASE("a repair lets as few move as it takes, keeps what was moved by hand, and can be stored") {
    const TemporaryFolder folder;
    const auto input = draw_row(folder.path(), {70, 40, 10, 40, 40});
    const std::string path = (folder / "plan.gpkg").string();
    write_plan(make_plan(scenario_of(input), quiet).plan, path, false, quiet);
    EditSession first(path, "1", Excluded::leaving, quiet);
    first.apply(first.weigh({.requests = {MergeUnits{{unit_of(first, 'A'), unit_of(first, 'E')}}}}, quiet));
    first.apply(first.weigh({.requests = {MoveCompounds{{id('D'), id('E')}, std::nullopt}}}, quiet));
    EditSession session(path, first.store("lifang edit", quiet), Excluded::leaving, quiet);  // ABC | DE
    session.apply_unfinished(session.weigh(move(session, 'B', 'D'), quiet));                 // A C | B DE
    REQUIRE(breakages(session).size() == 2);
    WeighedStep repair = repair_state(session, quiet);
    REQUIRE(repair.effect.transfers.size() == 1);  // C follows
    session.apply(std::move(repair));
    CHECK(breakages(session).empty());
    CHECK(unit_now(session, 'B') == unit_of(session, 'D'));
    CHECK(unit_now(session, 'C') == unit_of(session, 'D'));
    CHECK(unit_now(session, 'A') == unit_of(session, 'A'));
    CHECK(session.undo());
    CHECK(breakages(session).size() == 2);
    CHECK(session.redo());
    session.store("test", quiet);
    CHECK(check(path, quiet).holds());
}

TEST_CASE("a search around a unit is a step of its own and keeps locks") {
    const RowPlan plan;
    EditSession session = plan.open();
    session.apply(session.weigh(move(session, 'C', 'D'), quiet));  // AB | CDEF
    Improvement found = improve_around(session, {unit_of(session, 'A')}, {}, quiet);
    REQUIRE(found.step);
    session.apply(std::move(*found.step));
    CHECK(unit_now(session, 'C') == unit_of(session, 'A'));  // ABC | DEF
    CHECK_FALSE(improve_around(session, {unit_of(session, 'A')}, {}, quiet).step);
    CHECK(session.undo());
    session.apply(session.weigh({.requests = {LockCompound{id('C')}}}, quiet));
    const Improvement locked = improve_around(session, {unit_of(session, 'A')}, {}, quiet);
    CHECK((!locked.step || locked.step->after.unit_of[id('C').index] == unit_of(session, 'D')));
    CHECK(code_of([&] { improve_around(session, {UnitId{77}}, {}, quiet); }) == ExitCode::usage);
    CHECK(session.undo());
    session.apply_unfinished(session.weigh(move(session, 'E', 'A'), quiet));
    CHECK(code_of([&] { improve_around(session, {unit_of(session, 'A')}, {}, quiet); }) ==
          ExitCode::infeasible);
}

TEST_CASE("a session goes on from a state of another one, and comes to the same plan") {
    const RowPlan plan, copy;
    EditSession session = plan.open(), other = copy.open();
    session.apply(session.weigh(move(session, 'C', 'D'), quiet));
    session.apply(session.weigh({.requests = {LockCompound{id('A')}}}, quiet));
    for (std::size_t i = 1; i <= session.position(); ++i) other.adopt(session.state_at(i));
    CHECK(other.position() == session.position());
    CHECK(other.undo());
    CHECK(other.state().rules.empty());
    CHECK(other.redo());
    session.store("test", quiet);
    other.store("test", quiet);
    const Plan one = read_plan(plan.path()), two = read_plan(copy.path());
    CHECK(one.layouts.back().unit_of_compound == two.layouts.back().unit_of_compound);
    CHECK(one.constraints == two.constraints);
}

TEST_CASE("a pin brings a compound into a unit with a rule, and an exclusion keeps its reason") {
    const RowPlan plan;
    EditSession session = plan.open();
    const UnitId to = unit_of(session, 'D');
    session.apply(session.weigh({.requests = {PinCompound{id('C'), to}, PinCompound{id('D'), to}}}, quiet));
    CHECK(unit_now(session, 'C') == to);
    REQUIRE(session.state().rules.size() == 2);
    CHECK(session.state().rules[0].kind == RuleKind::pin);
    CHECK(session.state().rules[0].unit == session.parent().units[to.index].key);
    // who is pinned to the same unit stays with C
    CHECK(session.weigh(move(session, 'C', 'A'), quiet).effect.broken.size() == 1);
    session.apply(session.weigh({.requests = {PinCompound{id('C'), unit_of(session, 'A')}}}, quiet));
    CHECK(session.state().rules.size() == 2);  // one pin a compound
    session.apply(session.weigh({.requests = {ExcludeCompounds{{id('F')}, "to be rebuilt"}}}, quiet));
    CHECK(session.state().rules.back().note == "to be rebuilt");
}

TEST_CASE("of the rules on a compound those of one kind can be dropped alone") {
    const RowPlan plan;
    EditSession session = plan.open();
    session.apply(session.weigh(
        {.requests = {LockCompound{id('A')}, PairCompounds{RuleKind::together, id('A'), id('B')}}}, quiet));
    session.apply(session.weigh({.requests = {FreeCompound{id('A'), RuleKind::lock}}}, quiet));
    REQUIRE(session.state().rules.size() == 1);
    CHECK(session.state().rules[0].kind == RuleKind::together);
    CHECK(code_of([&] {
              session.weigh({.requests = {FreeCompound{id('A'), RuleKind::lock}}}, quiet);
          }) == ExitCode::usage);
}

TEST_CASE("a unit is split along a line that goes on beyond its ends, and both sides hang together") {
    const RowPlan plan;  // A … F lie 200 m apart from x = 500,000, ABC are a unit
    EditSession session = plan.open();
    const auto cut = [&](const LineString& line) {
        return session.weigh({.requests = {SplitAlong{unit_of(session, 'A'), line}}}, quiet);
    };
    const WeighedStep between = cut({{500375.0, 3550050.0}, {500375.0, 3550060.0}});
    REQUIRE(between.effect.transfers.size() == 1);  // the lighter side
    CHECK(between.effect.transfers[0].compound == id('C'));
    CHECK(between.effect.is_allowed());
    // B alone lies in the notch; it would part A from C, so one of these goes with it
    const WeighedStep notch =
        cut({{500190.0, 3550500.0}, {500190.0, 3550000.0}, {500360.0, 3550000.0}, {500360.0, 3550500.0}});
    CHECK(notch.effect.is_allowed());
    CHECK(code_of([&] { cut({{499000.0, 3550000.0}, {499000.0, 3551000.0}}); }) == ExitCode::infeasible);
}

TEST_CASE("locking everything and unlocking it again is one step each") {
    const RowPlan plan;
    EditSession session = plan.open();
    Step lock, unlock;
    for (char letter = 'A'; letter <= 'F'; ++letter) {
        lock.requests.emplace_back(LockCompound{id(letter)});
        unlock.requests.emplace_back(FreeCompound{id(letter), RuleKind::lock});
    }
    session.apply(session.weigh(lock, quiet));
    CHECK(session.state().rules.size() == 6);
    CHECK(session.weigh(move(session, 'C', 'D'), quiet).effect.broken.size() == 1);
    session.apply(session.weigh(unlock, quiet));
    CHECK(session.state().rules.empty());
    CHECK(session.position() == 2);
}
