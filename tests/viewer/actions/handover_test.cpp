// The shown layout handed over from the window: what is written is what `lifang export` and `report` write.
#include "model/handover.hpp"

#include "model/replacement.hpp"
#include "publish/publish.hpp"
#include "publish/report/map_sheet.hpp"
#include "support/open_workspace.hpp"
#include "support/small_plan.hpp"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <catch2/catch.hpp>

using namespace lifang;
using namespace lifang::testing;

namespace {

struct Bench : OpenWorkspace {
    QTemporaryDir folder;
    Handover handover;

    Bench() {
        handover.setProperty("workspace", QVariant::fromValue(&workspace));
        REQUIRE(open(draw_plan({"AB"}, {{"A", "B"}, {"AB"}})));
    }
    QString in(const char* name) const { return folder.filePath(QString::fromUtf8(name)); }
    void wait() {
        REQUIRE(wait_until([this] { return workspace.notice()->shown() && !jobs.busy(); }));
    }
};

QByteArray read(const QString& path) {
    QFile file(path);
    return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
}

}  // namespace

TEST_CASE("the shown layout is exported, with the letters and names of fields that were asked for") {
    Bench bench;
    bench.workspace.setShown(1);
    bench.handover.exportLayout("ESRI Shapefile", QUrl::fromLocalFile(bench.in("there")), true, false, false);
    CHECK(bench.jobs.busy());
    bench.wait();
    CHECK_FALSE(bench.workspace.notice()->alarming());
    CHECK(bench.workspace.notice()->line().startsWith("Written: "));

    ExportOptions options;
    options.driver = "ESRI Shapefile";
    options.output = bench.in("engine").toStdString();
    options.layout = bench.workspace.layout()->key;
    options.encoding = Encoding::gbk;
    options.language = "en";
    export_layout(bench.workspace.ground()->plan(), options, Run());
    const QStringList files = QDir(bench.in("engine")).entryList(QDir::Files);
    CHECK(files.size() > 8);
    for (const QString& file : files) {
        CAPTURE(file.toStdString());
        CHECK(read(bench.in("there") + '/' + file) == read(bench.in("engine") + '/' + file));
    }
}

TEST_CASE("an export that is there already is replaced once somebody agreed") {
    Bench bench;
    Replacement& replacement = *bench.workspace.replacement();
    QStringList asked;
    QObject::connect(&replacement, &Replacement::asked, [&] { asked << replacement.what(); });
    const auto export_tables = [&](bool overwrite) {
        bench.workspace.notice()->clear();
        bench.handover.exportLayout("CSV", QUrl::fromLocalFile(bench.in("tables")), false, false, overwrite);
        REQUIRE(wait_until([&] { return !bench.jobs.busy(); }));
    };
    export_tables(false);
    REQUIRE(asked.isEmpty());
    const QString table = bench.in("tables/assignments.csv");
    const QByteArray written = read(table);
    REQUIRE_FALSE(written.isEmpty());
    const auto edit = [&] {
        QFile file(table);
        REQUIRE(file.open(QFile::WriteOnly));
        file.write("edited");
    };
    edit();
    export_tables(false);
    REQUIRE(asked.size() == 1);
    CHECK(asked.front().contains(": exists already"));
    CHECK(replacement.kind() == Replacement::Export);
    CHECK(read(table) == "edited");
    CHECK_FALSE(bench.workspace.notice()->shown());

    replacement.decline();
    replacement.agree();  // to nothing: the question is answered
    CHECK_FALSE(bench.jobs.busy());
    export_tables(false);
    REQUIRE(asked.size() == 2);
    replacement.agree();
    bench.wait();
    CHECK(bench.workspace.notice()->line().startsWith("Written: "));
    CHECK(read(table) == written);
    edit();
    export_tables(true);
    CHECK(asked.size() == 2);
    CHECK(read(table) == written);
}

TEST_CASE("what would be replaced by somebody who is gone is left alone") {
    Bench bench;
    const auto export_tables = [&](Handover& handover) {
        handover.setProperty("workspace", QVariant::fromValue(&bench.workspace));
        handover.exportLayout("CSV", QUrl::fromLocalFile(bench.in("tables")), false, false, false);
        REQUIRE(wait_until([&] { return !bench.jobs.busy(); }));
    };
    export_tables(bench.handover);
    bench.workspace.notice()->clear();
    {
        Handover gone;
        export_tables(gone);
    }
    bench.workspace.replacement()->agree();
    CHECK_FALSE(bench.jobs.busy());
    CHECK_FALSE(bench.workspace.notice()->shown());
}

TEST_CASE("the report of the shown layout is the engine's") {
    Bench bench;
    bench.handover.writeReport(QUrl::fromLocalFile(bench.in("report.html")));
    bench.wait();
    ReportOptions options;
    options.file = {bench.in("engine.html").toStdString(), true, {}};
    options.language = "en";
    write_report(bench.workspace.ground()->plan(), *bench.workspace.layout(), options, Run());
    CHECK(read(bench.in("report.html")).size() > 1000);
    CHECK(read(bench.in("report.html")) == read(bench.in("engine.html")));
}

TEST_CASE("what cannot be written is told in the status line, and a cancelled dialog writes nothing") {
    Bench bench;
    bench.handover.exportLayout("GPKG", QUrl(), false, false, false);
    bench.handover.writeReport(QUrl());
    CHECK_FALSE(bench.jobs.busy());
    bench.handover.exportLayout("GPKG", QUrl::fromLocalFile("/nowhere/at/all.gpkg"), false, false, false);
    bench.wait();
    CHECK(bench.workspace.notice()->alarming());
    CHECK(bench.workspace.notice()->line().contains("/nowhere"));
}

TEST_CASE(
    "a picture of the map takes the place of an older one, not of a file on the screen, nor when it fails") {
    Bench bench;
    QImage picture(40, 30, QImage::Format_RGB32);
    picture.fill(Qt::darkGreen);
    const auto write = [&](const QString& file) {
        bench.workspace.notice()->clear();
        bench.handover.writePicture(picture, QUrl::fromLocalFile(file));
        bench.wait();
    };
    for (const char* name : {"map.png", "ground.png", "map.odd"}) {
        QFile old(bench.in(name));
        REQUIRE(old.open(QFile::WriteOnly));
        old.write("old");
    }
    write(bench.in("map.png"));
    CHECK_FALSE(bench.workspace.notice()->alarming());
    CHECK(bench.workspace.notice()->line().startsWith("Written: "));
    CHECK(QImage(bench.in("map.png")).size() == picture.size());

    write(bench.in("map.odd"));
    CHECK(bench.workspace.notice()->alarming());
    CHECK(read(bench.in("map.odd")) == "old");

    bench.workspace.added()->addFiles({bench.in("ground.png")});
    REQUIRE(wait_until([&] { return bench.workspace.added()->count() == 1; }));
    write(bench.in("ground.png"));
    CHECK(bench.workspace.notice()->line().contains("is an input of this run"));
    CHECK(read(bench.in("ground.png")) == "old");
    CHECK(QDir(bench.folder.path()).entryList(QDir::Files | QDir::Hidden).size() == 3);
}

TEST_CASE("a plan is not saved over a file on the screen") {
    Bench bench;
    QFile old(bench.in("layers.gpkg"));
    REQUIRE(old.open(QFile::WriteOnly));
    old.write("old");
    old.close();
    bench.workspace.added()->addFiles({bench.in("layers.gpkg")});
    REQUIRE(wait_until([&] { return bench.workspace.added()->count() == 1; }));
    bench.handover.writePlan(QUrl::fromLocalFile(bench.in("layers.gpkg")));
    bench.wait();
    CHECK(bench.workspace.notice()->line().contains("is an input of this run"));
    CHECK(read(bench.in("layers.gpkg")) == "old");
}

TEST_CASE("every format that the engine writes is offered, under a name for people") {
    Bench bench;
    const QVariantList formats = bench.handover.formats();
    CHECK(formats.size() >= 11);
    for (const QVariant& format : formats) {
        const QVariantMap row = format.toMap();
        CAPTURE(row["driver"].toString().toStdString());
        CHECK_FALSE(row["name"].toString().isEmpty());
        CHECK(row["encodes"].toBool() == (row["driver"] == "ESRI Shapefile"));
        const QStringList named_by_themselves{"ESRI Shapefile", "PostgreSQL", "DXF", "SVG"};
        CHECK(row["names"].toBool() != named_by_themselves.contains(row["driver"].toString()));
        // a dialog that saves a file asks before one is replaced; of folders and databases nobody has asked
        const QString suffix = row["suffix"].toString();
        CHECK(row["file"].toBool() == (!suffix.isEmpty() && suffix != "gdb" && !row["database"].toBool()));
    }
    CHECK(bench.handover.suggestedName("pdf") == "plan_layout_1.pdf");
}

TEST_CASE("the map of the shown layout is written as a drawing, as the engine draws it") {
    Bench bench;
    bench.workspace.setShown(1);
    bench.handover.writeMap(QUrl::fromLocalFile(bench.in("map.svg")));
    bench.wait();
    CHECK_FALSE(bench.workspace.notice()->alarming());
    write_map_sheet(bench.workspace.ground()->plan(), *bench.workspace.layout(), "en",
                    {bench.in("engine.svg").toStdString(), true, {}}, Run());
    CHECK(read(bench.in("map.svg")).size() > 1000);
    CHECK(read(bench.in("map.svg")) == read(bench.in("engine.svg")));
}
