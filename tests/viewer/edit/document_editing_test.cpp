// A layout changed on the screen: steps, refusals, unfinished states, undo, search.
#include "check/check.hpp"
#include "core/figures/table.hpp"
#include "desk.hpp"
#include "pipeline/stored/names.hpp"
#include "publish/publish.hpp"

#include <random>

using namespace lifang;
using namespace lifang::testing;

namespace {

/// All that is known of a layout, as one text.
std::string told(const PlannedLayout& layout) {
    std::string text;
    for (const auto& figure : layout_figures())
        text += std::to_string(number_of<FiguresOfLayout>(layout, figure.member).value_or(-1.0)) + " ";
    for (const Unit& unit : layout.units) {
        text += "\n" + unit.key + " " + unit.code + " " + unit.name;
        for (const auto& figure : unit_figures())
            text += " " + std::to_string(number_of<FiguresOfUnit>(unit, figure.member).value_or(-1.0));
        for (const std::string& violation : unit.violations) text += " " + violation;
    }
    return text;
}

bool same(const PlannedLayout& one, const PlannedLayout& other) {
    return one.unit_of_compound == other.unit_of_compound && one.unit_of_cell == other.unit_of_cell &&
           told(one) == told(other);
}

}  // namespace

TEST_CASE("a compound is moved: the layout is another one at once, and judged soon") {
    const GridPlan plan;
    Desk desk(plan);
    const int stored = desk.document.layoutCount();
    desk.begin();
    CHECK(desk.document.layoutCount() == stored + 1);
    CHECK(desk.document.editedLayout() == stored);
    CHECK(desk.document.parentLayout() == 0);
    CHECK_FALSE(desk.document.isDirty());
    const scene::LayoutPtr before = desk.document.layout(stored);
    const int compound = find_end(desk), to = other_unit_beside(desk, compound);
    desk.document.edits()->move({compound}, to);
    desk.settle();
    REQUIRE(desk.refusals.empty());
    const scene::LayoutPtr after = desk.document.layout(stored);
    CHECK(after != before);
    CHECK(desk.unit(compound) == to);
    CHECK(desk.document.isDirty());
    CHECK(desk.document.historyIndex() == 1);
    REQUIRE(desk.document.historyTexts().size() == 1);
    CHECK(desk.document.historyTexts().front().contains(" to "));
    CHECK_FALSE(desk.document.edited().is_judged);
    REQUIRE(wait_until([&] { return desk.document.edited().is_judged; }));
    CHECK(desk.unit(compound) == to);  // units keep their numbers
    CHECK(desk.document.edited().layout->robustness.has_value());
    desk.document.setLanguage(Language::zh);
    CHECK(desk.document.historyTexts().front().contains(QStringLiteral("调入")));
}

TEST_CASE("the same edits lead to the same plan as a session of the engine") {
    const GridPlan plan, twin;
    Desk desk(plan);
    desk.begin();
    const int a = find_end(desk), b = find_end(desk, 20);
    const int to = other_unit_beside(desk, a), merged = desk.unit(b), with = other_unit_beside(desk, b);
    EditSession session(twin.path().toStdString(), "1", Excluded::leaving, Run());
    const auto take = [&](const Request& request) {
        session.apply_unfinished(session.weigh({.requests = {request}}, Run()));
    };
    take(MoveCompounds{{CompoundId{static_cast<std::size_t>(a)}}, UnitId{static_cast<std::size_t>(to)}});
    take(LockCompound{CompoundId{static_cast<std::size_t>(b)}});
    take(MergeUnits{{UnitId{static_cast<std::size_t>(merged)}, UnitId{static_cast<std::size_t>(with)}}});
    take(SplitUnit{session.state().unit_of[static_cast<std::size_t>(b)]});
    take(ExcludeCompounds{{CompoundId{7}}, "rebuilt"});
    desk.document.edits()->move({a}, to);
    desk.document.edits()->lock({b});
    desk.document.edits()->merge({merged, with});
    desk.settle();
    desk.document.edits()->split(desk.unit(b));
    desk.document.edits()->exclude({7}, "rebuilt");
    desk.settle();
    for (const Error& refusal : desk.refusals) UNSCOPED_INFO(refusal.problem());
    REQUIRE(desk.refusals.empty());
    REQUIRE(desk.document.historyIndex() == 5);
    desk.document.save();
    desk.wait_for_save();
    for (const Error& problem : desk.problems) UNSCOPED_INFO(problem.problem());
    REQUIRE(desk.saved);
    session.store("twin", Run());
    const Plan here = read_plan(plan.path().toStdString()), there = read_plan(twin.path().toStdString());
    CHECK(same(here.layouts.back(), there.layouts.back()));
    CHECK(here.constraints == there.constraints);
    CHECK(here.layouts.back().command.find("lifang-viewer") == 0);
    CHECK(check(plan.path().toStdString(), Run()).holds());
}

TEST_CASE("fifty commands, some of them refused, are undone to the first state and done again to the last") {
    const GridPlan plan;
    Desk desk(plan);
    desk.begin();
    const PlannedLayout first = *desk.document.edited().layout;
    std::mt19937 random(7);
    const auto any = [&](int below) { return static_cast<int>(random() % static_cast<unsigned>(below)); };
    int tries = 0;
    while (desk.document.historyIndex() < 50 && ++tries < 400) {
        EditCommands& edits = *desk.document.edits();
        const int compound = any(36), units = static_cast<int>(desk.document.edited().layout->units.size());
        switch (any(8)) {
            case 0:
                edits.lock({compound});
                break;
            case 1:
                edits.unlock({compound});
                break;
            case 2:
                edits.newUnit({compound});
                break;
            case 3:
                edits.merge({any(units), any(units)});
                break;
            case 4:
                edits.split(any(units));
                break;
            default:
                if (const int to = other_unit_beside(desk, compound); to >= 0) edits.move({compound}, to);
        }
        desk.settle();
    }
    REQUIRE(desk.document.historyIndex() == 50);
    const EditedState last = desk.document.edited();
    for (int i = 0; i < 50; ++i) desk.document.undo();
    desk.settle();
    CHECK(desk.document.historyIndex() == 0);
    CHECK_FALSE(desk.document.isDirty());
    CHECK(same(*desk.document.edited().layout, first));
    CHECK(desk.document.rules().empty());
    desk.document.goTo(50);
    desk.settle();
    CHECK(desk.document.edited().layout->unit_of_compound == last.layout->unit_of_compound);
    CHECK(desk.document.edited().rules == last.rules);
    CHECK(desk.document.edited().unfinished.size() == last.unfinished.size());
}

TEST_CASE("undo that is asked for while steps wait takes back the last of them") {
    const GridPlan plan;
    Desk desk(plan);
    desk.begin();
    desk.document.edits()->lock({0});
    desk.document.edits()->lock({1});
    desk.document.undo();
    desk.settle();
    CHECK(desk.document.historyIndex() == 1);
    CHECK(desk.document.edits()->isLocked(0));
    CHECK_FALSE(desk.document.edits()->isLocked(1));
    desk.document.edits()->lock({2});
    desk.settle();
    CHECK(desk.document.historyTexts().size() == 2);  // what was undone is forgotten
}

TEST_CASE("a hand passes through an unfinished layout, which says where it is open and is not saved") {
    const GridPlan plan;
    Desk desk(plan);
    desk.begin();
    // One unit of a row of five, the middle of which goes.
    QList<int> row;
    for (const char* key : {"A1", "B1", "C1", "D1", "E1"}) row << desk.compound(key);
    desk.document.edits()->newUnit(row);
    desk.settle();
    const int rest = desk.unit("C2");
    desk.document.edits()->move({row[2]}, rest);
    desk.settle();
    REQUIRE(desk.refusals.empty());
    REQUIRE(desk.document.isUnfinished());
    const auto& unfinished = desk.document.edited().unfinished;
    const auto open = std::ranges::find(unfinished, desk.unit("A1"), [](const UnfinishedUnit& one) {
        return static_cast<int>(one.unit.index);
    });
    REQUIRE(open != unfinished.end());
    CHECK(open->parts.size() == 2);
    CHECK(open->connector == std::vector{CompoundId{static_cast<std::size_t>(row[2])}});
    desk.document.save();
    desk.wait_for_save();
    CHECK_FALSE(desk.saved);
    CHECK(desk.problems.front().code() == ExitCode::infeasible);
    CHECK(desk.document.isDirty());
    desk.document.repair();
    REQUIRE(wait_until([&] { return !desk.jobs.busy(); }));
    desk.settle();
    for (const Error& refusal : desk.refusals) UNSCOPED_INFO(refusal.problem());
    CHECK_FALSE(desk.document.isUnfinished());
    CHECK(desk.unit(row[2]) == desk.unit("C2"));  // what was moved by hand stays
    desk.document.undo();
    desk.settle();
    CHECK(desk.document.isUnfinished());
}

TEST_CASE("what a rule forbids is refused with words and where, and changes nothing") {
    const GridPlan plan;
    Desk desk(plan);
    desk.begin();
    const int compound = find_end(desk), to = other_unit_beside(desk, compound);
    desk.document.edits()->lock({compound});
    desk.settle();
    const scene::LayoutPtr before = desk.document.edited().layout;
    desk.document.edits()->move({compound}, to);
    desk.settle();
    REQUIRE(desk.refusals.size() == 1);
    REQUIRE(desk.refused_effects.front().broken.size() == 1);
    CHECK(desk.refused_effects.front().broken.front().compounds.front() ==
          CompoundId{static_cast<std::size_t>(compound)});
    CHECK(desk.document.edited().layout == before);
    CHECK(desk.document.historyIndex() == 1);
    desk.document.edits()->unlock({compound});
    desk.document.edits()->move({compound}, to);
    desk.settle();
    CHECK(desk.refusals.size() == 1);
    CHECK(desk.document.historyIndex() == 3);
}

TEST_CASE("while compounds are being painted the last figures asked for come, and nothing else happens") {
    const GridPlan plan;
    Desk desk(plan);
    desk.begin();
    std::vector<StepEffect> told;
    QObject::connect(desk.document.edits(), &EditCommands::weighed,
                     [&](const StepEffect& effect) { told.push_back(effect); });
    const int compound = find_end(desk), to = other_unit_beside(desk, compound);
    for (int i = 0; i < 50; ++i) desk.document.edits()->weighMove({compound}, to);
    desk.settle();
    REQUIRE_FALSE(told.empty());
    CHECK(told.size() < 50);
    REQUIRE(told.back().transfers.size() == 1);
    CHECK(told.back().units.size() == 2);
    CHECK(desk.document.historyIndex() == 0);
}
