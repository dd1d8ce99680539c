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

namespace {

/// Leaves a journal with an edit behind, as a program that is gone does; returns its path.
QString leave_journal(const GridPlan& plan) {
    Desk desk(plan);
    desk.begin();
    desk.document.edits()->lock({0});
    desk.settle();
    desk.document.close();
    desk.settle();
    REQUIRE_FALSE(journals(plan).isEmpty());
    return plan.folder() + "/" + journals(plan).front();
}

}  // namespace

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
    QFile file(leave_journal(plan));
    REQUIRE(journals(plan).size() == 1);
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
    const QString journal = leave_journal(plan);
    store_elsewhere(plan.path());
    Desk desk(plan);
    desk.settle();
    REQUIRE(desk.problems.size() == 1);
    CHECK(desk.problems.front().message().code() == "journal_of_changed_plan");
    CHECK(desk.problems.front().advice().find(journal.toStdString() + ".old") != std::string::npos);
    CHECK_FALSE(desk.document.isEditing());
    CHECK(journals(plan).isEmpty());
}

namespace {

QByteArray read(const QString& path) {
    QFile file(path);
    return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
}

void rewrite(const QString& path, const QByteArray& text) {
    QFile file(path);
    REQUIRE(file.open(QFile::WriteOnly));
    file.write(text);
}

/// A document that opens the plan, and the journals it tells of.
struct Reader {
    JobQueue jobs;
    Document document;
    QStringList others, damaged;

    explicit Reader(const GridPlan& plan) : document(jobs, plan.folder()) {
        QObject::connect(&document, &Document::journalOfOtherVersion,
                         [this](const QString& file) { others << file; });
        QObject::connect(&document, &Document::journalDamaged,
                         [this](const QString& file) { damaged << file; });
        document.openFile(plan.path());
        REQUIRE(wait_until([this] { return document.state() == Document::Ready; }));
    }
};

}  // namespace

TEST_CASE("journals that are set aside one after the other are all kept") {
    const GridPlan plan;
    QStringList left;
    for (int i = 0; i < 3; ++i) {
        const QString journal = leave_journal(plan);
        left << read(journal);
        store_elsewhere(plan.path());
        Desk desk(plan);
        desk.settle();
        CHECK(desk.problems.size() == 1);
    }
    QStringList kept;
    for (const QString& name : QDir(plan.folder()).entryList({"*.journal.old*"}, QDir::Files, QDir::Name))
        kept << read(plan.folder() + "/" + name);
    CHECK(kept == left);
}

TEST_CASE("a journal of another version is left as it is, and told of") {
    const GridPlan plan;
    const QString journal = leave_journal(plan);
    const QByteArray text =
        read(journal).replace("\"lifang_journal\":1", "\"lifang_journal\":2") + "{\"a last line that is to";
    rewrite(journal, text);
    for (int i = 0; i < 2; ++i) {
        const Reader reader(plan);
        CHECK(reader.others == QStringList{journal});
        CHECK(reader.damaged.isEmpty());
        CHECK(read(journal) == text);
    }
    Desk desk(plan);  // which is no hindrance
    desk.begin();
    desk.document.edits()->lock({0});
    desk.settle();
    CHECK(desk.problems.empty());
    CHECK(journals(plan).size() == 2);
    CHECK(read(journal) == text);
}

TEST_CASE("a journal that cannot be read as a whole is kept aside, and told of") {
    const GridPlan plan;
    const QString journal = leave_journal(plan);
    const QByteArray text = read(journal);
    SECTION("its beginning is lost: nothing comes back") {
        const QByteArray damaged = "{\"lifang" + text;
        rewrite(journal, damaged);
        const Reader reader(plan);
        CHECK(reader.damaged == QStringList{journal + ".old"});
        CHECK(read(journal + ".old") == damaged);
        CHECK(journals(plan).isEmpty());
    }
    SECTION("a line in between is: those before it come back") {
        const QByteArray damaged = text + "{\"damaged\n" + "{\"later\":1}\n";
        rewrite(journal, damaged);
        Reader reader(plan);
        CHECK(reader.damaged == QStringList{journal + ".old"});
        CHECK(read(journal + ".old") == damaged);
        REQUIRE(wait_until([&] { return reader.document.historyIndex() == 1; }));
        CHECK(read(journal) == text);
    }
    SECTION("one that ends before its first edit holds none, and goes") {
        rewrite(journal, text.left(text.indexOf('\n') + 5));
        const Reader reader(plan);
        CHECK(reader.damaged.isEmpty());
        CHECK(QDir(plan.folder()).entryList({"*.journal*"}, QDir::Files).isEmpty());
    }
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
