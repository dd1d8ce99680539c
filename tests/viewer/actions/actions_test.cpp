// The table of what can be done: every line is whole, and says of itself whether it can be done now.
#include "actions/actions.hpp"

#include "support/open_workspace.hpp"
#include "support/small_plan.hpp"

#include <QKeySequence>
#include <QSignalSpy>
#include <map>
#include <set>

#include <catch2/catch.hpp>

using namespace lifang;
using namespace lifang::testing;

namespace {

struct Bench : OpenWorkspace {
    Settings settings{QString()};
    Actions actions{{workspace, settings}, list_actions()};

    void open_two_units() { REQUIRE(open(draw_plan({"AB"}, {{"A", "B"}, {"AB"}}))); }
    bool is_available(const char* id) {
        ActionItem* item = actions.find(id);
        REQUIRE(item);
        item->refresh({workspace, settings});
        return item->available();
    }
};

}  // namespace

TEST_CASE("every action has a text, a name that begins with its menu, and keys of its own") {
    std::set<QString> names;
    std::map<QString, QString> owner_of_key;
    for (const ActionMenu& menu : list_actions()) {
        for (const Action& action : menu.actions) {
            CAPTURE(action.id.toStdString());
            CHECK(action.id.startsWith(menu.id + '.'));
            CHECK(names.insert(action.id).second);
            CHECK(*action.text);
            for (const QString& key : ActionItem(action, nullptr).keys()) {
                CHECK_FALSE(QKeySequence(key).isEmpty());
                CHECK(owner_of_key.try_emplace(QKeySequence(key).toString(), action.id).second);
            }
        }
    }
    CHECK(names.size() > 25);
}

TEST_CASE("an action that cannot be done says why, in the language of the screen, and does nothing") {
    Bench bench;
    const QSignalSpy asked(&bench.actions, &Actions::asked);
    const QSignalSpy refused(&bench.actions, &Actions::refused);
    CHECK_FALSE(bench.actions.trigger("map.fit"));
    REQUIRE(refused.size() == 1);
    CHECK(refused[0][1].toString() == "Open a plan first.");
    CHECK(asked.isEmpty());
    CHECK(bench.actions.find("map.fit")->tip().endsWith("Open a plan first."));
    CHECK_FALSE(bench.actions.trigger("no.such_action"));

    bench.open_two_units();
    CHECK(bench.actions.trigger("map.fit"));
    CHECK(asked.size() == 1);
    CHECK_FALSE(bench.is_available("map.show_choice"));
    bench.workspace.selection()->choose(1);
    CHECK(bench.is_available("map.show_choice"));
}

TEST_CASE("items tell when they can be done or are switched on, without being asked") {
    Bench bench;
    ActionItem& fit = *bench.actions.find("map.fit");
    const QSignalSpy changed(&fit, &ActionItem::changed);
    bench.open_two_units();
    REQUIRE(wait_until([&] { return fit.available(); }));
    CHECK(changed.size() == 1);
    ActionItem& dark = *bench.actions.find("view.look_dark");
    CHECK(dark.checkable());
    CHECK(bench.actions.trigger("view.look_dark"));
    CHECK(wait_until([&] { return dark.on(); }));
    CHECK(bench.settings.dark());
}

TEST_CASE("layouts are shown by number, by the next and by the one before, as far as there are any") {
    Bench bench;
    CHECK_FALSE(bench.is_available("layout.show_1"));
    bench.open_two_units();
    CHECK(bench.actions.trigger("layout.next"));
    CHECK(bench.workspace.shown() == 1);
    CHECK_FALSE(bench.actions.trigger("layout.next"));
    CHECK_FALSE(bench.actions.trigger("layout.show_3"));
    CHECK(bench.actions.trigger("layout.show_1"));
    CHECK(bench.workspace.shown() == 0);
    CHECK(bench.actions.find("layout.show_2")->text() == "Show layout 2");
}

TEST_CASE("a message is closed before anything else is let go, and the plan before is shown again") {
    Bench bench;
    bench.open_two_units();
    CHECK_FALSE(bench.workspace.closeMessage());
    bench.document.openFile("/nowhere/at_all.gpkg");
    REQUIRE(wait_until([&] { return bench.document.state() == Document::Failed; }));
    CHECK(bench.workspace.hasPlan());
    CHECK(bench.workspace.closeMessage());
    CHECK(bench.document.state() == Document::Ready);
    bench.workspace.notice()->say("Something was said.");
    CHECK(bench.workspace.closeMessage());
    CHECK_FALSE(bench.workspace.notice()->shown());
    CHECK_FALSE(bench.workspace.closeMessage());
}

TEST_CASE("a unit is chosen whole, and so is everything") {
    Bench bench;
    bench.open_two_units();
    bench.workspace.setShown(1);
    bench.workspace.selection()->choose(1);
    CHECK(bench.actions.trigger("edit.choose_unit"));
    CHECK(bench.workspace.selection()->compoundNumbers() == QList<int>{0, 1});
    bench.workspace.selection()->clear();
    CHECK(bench.actions.trigger("edit.choose_all"));
    CHECK(bench.workspace.selection()->count() == 2);
}
