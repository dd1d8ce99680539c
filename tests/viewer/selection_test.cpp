#include "support/open_workspace.hpp"
#include "support/small_plan.hpp"

#include <QSignalSpy>

#include <catch2/catch.hpp>

using namespace lifang;
using namespace lifang::testing;

namespace {

/// A desk with a plan of six compounds A … F, numbered 0 … 5, and two layouts.
struct Desk : OpenWorkspace {
    Selection& selection = *workspace.selection();

    Desk() { open(); }
    void open() {
        REQUIRE(OpenWorkspace::open(draw_plan({"AABBCC",  //
                                               "DDEEFF"},
                                              {{"A", "B", "C", "D", "E", "F"}, {"AD", "BE", "CF"}})));
    }
};

}  // namespace

TEST_CASE("a choice survives a change of layout, and its unit is another one there") {
    Desk desk;
    desk.selection.chooseUnit(3);
    CHECK(desk.selection.compoundNumbers() == QList<int>{3});
    CHECK(desk.selection.unit() == 3);
    desk.workspace.setShown(1);
    CHECK(desk.selection.compoundNumbers() == QList<int>{3});
    CHECK(desk.selection.unit() == 0);  // AD
}

TEST_CASE("units are added and taken away whole") {
    Desk desk;
    desk.workspace.setShown(1);
    desk.selection.chooseUnit(0);
    desk.selection.chooseUnit(2, Selection::Toggle);
    CHECK(desk.selection.units() == QList<int>{0, 2});
    CHECK(desk.selection.compoundNumbers() == QList<int>{0, 2, 3, 5});
    desk.selection.choose(3, Selection::Toggle);
    CHECK(desk.selection.units() == QList<int>{0, 2});  // A is chosen still
    desk.selection.chooseUnit(0, Selection::Toggle);    // whole again
    desk.selection.chooseUnit(0, Selection::Toggle);
    CHECK(desk.selection.units() == QList<int>{2});
    desk.selection.clear();
    CHECK(desk.selection.unit() == -1);
}

TEST_CASE("another plan drops the choice, and what is not there cannot be chosen") {
    Desk desk;
    desk.selection.choose(4);
    desk.workspace.setShown(1);
    QSignalSpy changes(&desk.selection, &Selection::changed);
    desk.open();
    CHECK(desk.selection.count() == 0);
    CHECK(changes.count() > 0);
    CHECK(desk.workspace.shown() == 0);  // its layouts are others, though they are called the same
    desk.selection.chooseUnit(99);
    CHECK(desk.selection.count() == 0);
    CHECK(desk.selection.unitOf(99) == -1);
}
