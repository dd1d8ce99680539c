// What becomes of edits in no file where the window closes or another plan is opened.
#include "actions/actions.hpp"
#include "check/check.hpp"
#include "publish/publish.hpp"
#include "row_on_desk.hpp"

#include <QSignalSpy>

using namespace lifang;
using namespace lifang::testing;

namespace {

struct Asked : RowOnDesk {
    RowPlan other;
    UnsavedEdits& unsaved = *workspace().unsaved();
    QSignalSpy asked{&unsaved, &UnsavedEdits::asked};
    QSignalSpy closing{&unsaved, &UnsavedEdits::closing};

    Asked() {
        begin();
        lock('A');
        REQUIRE(document().isDirty());
    }
    void open_other() { unsaved.open(QUrl::fromLocalFile(QString::fromStdString(other.path()))); }
    bool is_other_open() {
        return wait_until([this] {
            return document().state() == Document::Ready &&
                   document().path() == QString::fromStdString(other.path());
        });
    }
};

}  // namespace

TEST_CASE("where nothing is unsaved nobody is asked") {
    RowOnDesk desk;
    const RowPlan other;
    const QSignalSpy asked(desk.workspace().unsaved(), &UnsavedEdits::asked);
    CHECK(desk.workspace().unsaved()->mayClose());
    desk.begin();  // a layout taken up, and nothing done to it
    CHECK(desk.workspace().unsaved()->mayClose());
    desk.workspace().unsaved()->open(QUrl::fromLocalFile(QString::fromStdString(other.path())));
    CHECK(wait_until([&] { return desk.document().path() == QString::fromStdString(other.path()); }));
    CHECK(asked.isEmpty());
}

TEST_CASE("edits are saved before another plan is opened") {
    Asked desk;
    desk.open_other();
    CHECK(desk.asked.size() == 1);
    CHECK(desk.document().state() == Document::Ready);  // nothing is opened before the answer
    desk.unsaved.save();
    REQUIRE(desk.is_other_open());
    const Plan plan = read_plan(desk.row.path());
    CHECK(plan.constraints.size() == 1);
    CHECK(check(desk.row.path(), Run()).holds());
    CHECK_FALSE(desk.holds_journal());
}

TEST_CASE("before the plan is read anew somebody is asked, and edits that are kept come back") {
    Asked desk;
    Settings settings{QString()};
    Actions actions{{desk.workspace(), settings}, list_actions()};
    const QSignalSpy opened(&desk.document(), &Document::opened);
    REQUIRE(actions.trigger("file.reload"));
    desk.settle();
    CHECK(desk.asked.size() == 1);
    CHECK(opened.isEmpty());
    CHECK(desk.document().isDirty());
    desk.unsaved.keep();
    REQUIRE(wait_until([&] { return opened.size() == 1 && desk.document().historyIndex() == 1; }));
    desk.document().discard();
    REQUIRE(wait_until([&] { return !desk.document().isDirty(); }));
    REQUIRE(actions.trigger("file.reload"));
    CHECK(wait_until([&] { return opened.size() == 2; }));
    CHECK(desk.asked.size() == 1);
}

TEST_CASE("edits that are kept come back with their plan") {
    Asked desk;
    CHECK(desk.document().isKept());
    desk.open_other();
    desk.unsaved.keep();
    REQUIRE(desk.is_other_open());
    CHECK_FALSE(desk.document().isEditing());
    desk.open(desk.row);
    REQUIRE(wait_until([&] { return desk.document().historyIndex() == 1; }));
    CHECK(desk.workspace().shown() == desk.document().editedLayout());
    CHECK(desk.document().edits()->isLocked(0));
}

TEST_CASE("edits that are discarded are gone, also for a window that closes at once") {
    Asked desk;
    CHECK_FALSE(desk.unsaved.mayClose());
    CHECK(desk.asked.size() == 1);
    desk.unsaved.discard();
    CHECK(desk.closing.isEmpty());  // their journal is removed beside the window first
    REQUIRE(wait_until([&] { return desk.closing.size() == 1; }));
    CHECK_FALSE(desk.holds_journal());
    CHECK(desk.unsaved.mayClose());
    CHECK(read_plan(desk.row.path()).constraints.empty());
}

TEST_CASE("who stays goes on editing, and may be asked again") {
    Asked desk;
    CHECK_FALSE(desk.unsaved.mayClose());
    desk.unsaved.stay();
    desk.lock('B');
    CHECK(desk.document().historyIndex() == 2);
    desk.document().save();  // later, by hand: that closes nothing
    REQUIRE(wait_until([&] { return !desk.document().isEditing(); }));
    desk.settle();
    CHECK(desk.closing.isEmpty());
}

TEST_CASE("what cannot be saved is not left: the window stays, and says why") {
    Asked desk;
    // B goes to DEF, and C lies between: a hand may leave that so, a file may not
    const int east = desk.workspace().selection()->unitOf(static_cast<int>(id('D').index));
    desk.document().edits()->move({static_cast<int>(id('B').index)}, east);
    desk.settle();
    REQUIRE(desk.document().isUnfinished());
    CHECK_FALSE(desk.unsaved.mayClose());
    desk.unsaved.save();
    REQUIRE(wait_until([&] { return desk.workspace().notice()->alarming(); }));
    desk.settle();
    CHECK(desk.closing.isEmpty());
    CHECK(desk.document().isDirty());
    CHECK_FALSE(desk.unsaved.mayClose());
}
