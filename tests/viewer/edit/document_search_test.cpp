// What the engine looks for by itself while a layout is edited, and that the window does not wait for it.
#include "desk.hpp"
#include "jobs/watchdog.hpp"

using namespace lifang;
using namespace lifang::testing;

TEST_CASE("a unit is split along a line, and the line has to cross it") {
    const GridPlan plan;
    Desk desk(plan);
    desk.begin();
    desk.document.edits()->newUnit({desk.compound("B2"), desk.compound("C2"), desk.compound("D2"),
                                    desk.compound("B3"), desk.compound("C3"), desk.compound("D3")});
    desk.settle();
    const auto local = [&](double x, double y) {
        const Point at = desk.document.ground()->origin().local({500000.0 + x, 3550000.0 + y});
        return QPointF(at.x, at.y);
    };
    desk.document.edits()->splitAlong(desk.unit("B2"),
                                      {local(375, 100), local(375, 700)});  // between B and C
    desk.settle();
    for (const Error& refusal : desk.refusals) UNSCOPED_INFO(refusal.problem());
    REQUIRE(desk.refusals.empty());
    CHECK(desk.unit("B2") == desk.unit("B3"));
    CHECK(desk.unit("B2") != desk.unit("C2"));
    CHECK(desk.unit("C2") == desk.unit("D3"));
    desk.document.edits()->splitAlong(desk.unit("B2"), {local(-500, 0), local(-500, 700)});
    desk.settle();
    CHECK(desk.refusals.size() == 1);
}

TEST_CASE("a search around a unit is one command with progress, and can be stopped") {
    const GridPlan plan;
    Desk desk(plan);
    desk.begin();
    const int compound = find_end(desk);
    desk.document.edits()->move({compound}, other_unit_beside(desk, compound));
    desk.settle();
    const int before = desk.document.historyIndex();
    desk.document.improve({desk.unit(compound)}, 5.0);
    CHECK(desk.jobs.busy());
    REQUIRE(wait_until([&] { return !desk.jobs.busy(); }));
    desk.settle();
    CHECK(desk.refusals.empty());
    CHECK(before == 1);
    CHECK(desk.document.historyIndex() <= before + 1);
    const int now = desk.document.historyIndex();
    desk.document.improve({}, 60.0);
    QElapsedTimer clock;
    clock.start();
    desk.jobs.stop();
    REQUIRE(wait_until([&] { return !desk.jobs.busy(); }));
    CHECK(desk.document.historyIndex() <= now + 1);  // it may have been quicker
    CHECK(desk.refusals.empty());
}

TEST_CASE("the window's events do not wait while a plan is opened, edited and saved") {
    const GridPlan plan;
    Watchdog watchdog;
    Desk desk(plan);
    desk.begin();
    for (int i = 0; i < 5; ++i) {
        if (const int to = other_unit_beside(desk, i); to >= 0) desk.document.edits()->move({i}, to);
        desk.settle();
    }
    desk.document.repair();
    REQUIRE(wait_until([&] { return !desk.jobs.busy(); }));
    desk.document.save();
    desk.wait_for_save();
    CHECK(watchdog.take_longest_stall() < 50.0);
}
