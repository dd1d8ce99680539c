// Edits that are in no file yet: kept in a journal, and given back.
#include "check/check.hpp"
#include "desk.hpp"
#include "publish/publish.hpp"

#include <QDir>
#include <QProcess>
#include <csignal>
#include <memory>

using namespace lifang;
using namespace lifang::testing;

TEST_CASE("edits of a program that is killed come back with the plan") {
    const GridPlan plan;
    QProcess program;
    program.start(LIFANG_EDIT_UNTIL_KILLED, {plan.path(), plan.folder()});
    REQUIRE(program.waitForStarted());
    int told = 0;
    while (told < 10) {
        REQUIRE(program.waitForReadyRead(60000));
        while (program.canReadLine()) told = program.readLine().trimmed().toInt();
    }
    ::kill(static_cast<pid_t>(program.processId()), SIGKILL);
    program.waitForFinished();

    Desk desk(plan);
    REQUIRE(wait_until([&] { return desk.recovered > 0; }));
    CHECK(desk.recovered >= told);  // it may have been at the next one
    REQUIRE(desk.document.isDirty());
    CHECK(desk.document.historyIndex() == desk.recovered);
    for (int i = 0; i < told; ++i) CHECK(desk.document.edits()->isLocked(i));
    CHECK(desk.document.historyTexts().front().startsWith("A1"));
    desk.document.undo();
    desk.settle();
    CHECK_FALSE(desk.document.edits()->isLocked(desk.recovered - 1));
    desk.document.save();
    desk.wait_for_save();
    REQUIRE(desk.saved);
    CHECK(check(plan.path().toStdString(), Run()).holds());
    CHECK(journals(plan).isEmpty());
    CHECK(static_cast<int>(read_plan(plan.path().toStdString()).constraints.size()) == desk.recovered - 1);
}

TEST_CASE("edits left with the window come back at the same place of their history") {
    const GridPlan plan;
    std::optional<EditedState> left;
    std::vector<StepRecord> records;
    {
        Desk desk(plan);
        desk.begin();
        desk.document.edits()->lock({0});
        desk.document.edits()->exclude({35}, "rebuilt");
        desk.document.edits()->lock({1});
        desk.document.undo();
        desk.settle();
        left = desk.document.edited();
        records = desk.document.historyRecords();
        desk.document.close();
        desk.settle();
    }
    Desk desk(plan);
    REQUIRE(wait_until([&] { return desk.recovered > 0; }));
    CHECK(desk.document.historyTexts().size() == 3);
    CHECK(desk.document.historyIndex() == 2);
    CHECK(desk.document.edited().rules == left->rules);
    CHECK(desk.document.edited().layout->unit_of_compound == left->layout->unit_of_compound);
    REQUIRE(records.size() == 3);
    REQUIRE(desk.document.historyRecords().size() == 3);  // what each came to is known as before
    CHECK(records[1].moved == std::vector{CompoundId{35}});
    for (std::size_t i = 0; i < records.size(); ++i) {
        const StepRecord &now = desk.document.historyRecords()[i], &then = records[i];
        CHECK(now.moved == then.moved);
        CHECK(now.before == then.before);
        CHECK(now.after == then.after);
    }
    desk.document.discard();
    desk.settle();
    CHECK(journals(plan).isEmpty());
    CHECK(desk.document.editedLayout() == -1);
}

TEST_CASE("the torn line of a journal is dropped, the others count") {
    const GridPlan plan;
    {
        Desk desk(plan);
        desk.begin();
        desk.document.edits()->lock({0});
        desk.settle();
        desk.document.close();
        desk.settle();
    }
    REQUIRE(journals(plan).size() == 1);
    QFile file(plan.folder() + "/" + journals(plan).front());
    REQUIRE(file.open(QFile::Append));
    file.write("{\"text\":\"cut sho");
    file.close();
    Desk desk(plan);
    REQUIRE(wait_until([&] { return desk.recovered > 0; }));
    CHECK(desk.document.historyIndex() == 1);
    desk.document.edits()->lock({1});
    desk.settle();
    desk.document.reload();
    REQUIRE(wait_until([&] { return desk.recovered == 2; }));
}

TEST_CASE("a journal of a plan that was changed since is refused with words") {
    const GridPlan plan;
    {
        Desk desk(plan);
        desk.begin();
        desk.document.edits()->lock({0});
        desk.settle();
        desk.document.close();
        desk.settle();
    }
    store_elsewhere(plan.path());
    Desk desk(plan);
    desk.settle();
    REQUIRE(desk.problems.size() == 1);
    CHECK(desk.problems.front().message().code() == "journal_of_changed_plan");
    CHECK_FALSE(desk.document.isEditing());
    CHECK(journals(plan).isEmpty());
}

TEST_CASE("a journal whose edits were saved says nothing") {
    const GridPlan plan;
    QByteArray lines;
    {
        Desk desk(plan);
        desk.begin();
        desk.document.edits()->newUnit({find_end(desk)});
        desk.settle();
        QFile file(plan.folder() + "/" + journals(plan).front());
        REQUIRE(file.open(QFile::ReadOnly));
        lines = file.readAll();
        const QString name = file.fileName();
        desk.document.save();
        desk.wait_for_save();
        REQUIRE(desk.saved);
        desk.document.close();
        desk.settle();
        QFile again(name);  // as if the program had been killed before it removed it
        REQUIRE(again.open(QFile::WriteOnly));
        again.write(lines);
    }
    Desk desk(plan);
    desk.settle();
    CHECK(desk.problems.empty());
    CHECK_FALSE(desk.document.isEditing());
    CHECK(journals(plan).isEmpty());
}
