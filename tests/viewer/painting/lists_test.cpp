// What the panels tell of an edited layout: steps, rules, who is in no unit.
#include "edited_map.hpp"
#include "panels/edit/rule_list.hpp"
#include "panels/edit/unassigned_list.hpp"
#include "panels/history/history_list.hpp"

using namespace lifang;
using namespace lifang::testing;

TEST_CASE("the history names each step, who moved and the figures, and leads back and on") {
    EditedMap desk;
    HistoryList history;
    history.setWorkspace(&desk.workspace);
    const auto [a, b] = desk.find_neighbours();
    const int before = desk.unit(b);
    desk.click(a);
    desk.click(b);
    REQUIRE(wait_until([&] { return desk.document.historyIndex() == 1; }));
    REQUIRE(history.count() == 2);
    const auto told = [&](int row, HistoryList::Role role) {
        return history.index(row).data(role).toString();
    };
    const QString name = QString::fromStdString(
        desk.workspace.ground()->plan().ground.compounds[static_cast<std::size_t>(b)].key);
    CHECK(told(0, HistoryList::TextRole) == "Layout 1");
    CHECK(told(1, HistoryList::TextRole).contains(name));
    CHECK(told(1, HistoryList::MovedRole).contains(name));
    CHECK(told(1, HistoryList::FiguresRole).contains("mean deviation"));
    CHECK(history.index(1).data(HistoryList::CompoundsRole).value<QList<int>>() == QList<int>{b});
    CHECK(history.current() == 1);

    HistoryList later;  // of a panel that is opened now
    later.setWorkspace(&desk.workspace);
    CHECK(later.index(1).data(HistoryList::FiguresRole) == history.index(1).data(HistoryList::FiguresRole));

    history.goTo(0);
    REQUIRE(wait_until([&] { return history.current() == 0; }));
    CHECK(desk.unit(b) == before);
    CHECK(history.index(1).data(HistoryList::UndoneRole).toBool());
    history.goTo(1);
    REQUIRE(wait_until([&] { return history.current() == 1; }));
    CHECK(desk.unit(b) == desk.unit(a));
}

TEST_CASE("an excluded compound is listed with its reason, and comes back when its rule is dropped") {
    EditedMap desk;
    RuleList rules;
    UnassignedList unassigned;
    rules.setWorkspace(&desk.workspace);
    unassigned.setWorkspace(&desk.workspace);
    REQUIRE(rules.count() == 0);
    const int corner = desk.compound("A1");
    const int listed = unassigned.count();
    desk.workspace.selection()->choose(corner);
    desk.desk.exclude("to be demolished");
    REQUIRE(wait_until([&] { return rules.count() == 1; }));
    CHECK(desk.desk.refusal() == QString());
    CHECK(rules.index(0).data(RuleList::TextRole).toString().contains("A1"));
    CHECK(rules.index(0).data(RuleList::NoteRole).toString() == "to be demolished");
    REQUIRE(unassigned.count() == listed + 1);
    const auto row = [&] {
        for (int i = 0; i < unassigned.count(); ++i)
            if (unassigned.index(i).data(UnassignedList::CompoundRole).toInt() == corner) return i;
        return -1;
    }();
    REQUIRE(row >= 0);
    CHECK(unassigned.index(row).data(UnassignedList::WhyRole).toString().contains("to be demolished"));
    CHECK_FALSE(unassigned.index(row).data(UnassignedList::UnitsRole).value<QList<int>>().isEmpty());

    rules.remove(0);
    REQUIRE(wait_until([&] { return desk.unit(corner) >= 0; }));
    CHECK(unassigned.count() == listed);
}

TEST_CASE("a step that rules forbid is refused in words, and nothing changes") {
    EditedMap desk;
    const auto [a, b] = desk.find_neighbours();
    desk.workspace.selection()->choose(b);
    desk.click(a);
    desk.document.beginEditing(0);
    desk.workspace.setShown(desk.document.editedLayout());
    desk.document.edits()->lock({b});
    REQUIRE(wait_until([&] { return desk.document.historyIndex() == 1; }));
    desk.click(b);
    REQUIRE(wait_until([&] { return !desk.desk.refusal().isEmpty(); }));
    CHECK(desk.document.historyIndex() == 1);
    CHECK(desk.desk.refusedAt().contains(b));
    CHECK(desk.unit(b) != desk.unit(a));
    desk.document.undo();
    REQUIRE(wait_until([&] { return desk.desk.refusal().isEmpty(); }));
}
