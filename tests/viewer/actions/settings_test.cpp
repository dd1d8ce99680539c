#include "model/settings.hpp"

#include "model/notice.hpp"

#include <QClipboard>
#include <QGuiApplication>
#include <QRect>
#include <QSignalSpy>
#include <QTemporaryDir>

#include <catch2/catch.hpp>

using namespace lifang;

TEST_CASE("what was set is found again, and only in its own file") {
    const QTemporaryDir folder;
    const QString file = folder.filePath("viewer.ini");
    {
        Settings settings(file);
        CHECK(settings.look() == Settings::System);
        CHECK(settings.panel() == "unit");
        settings.setLook(Settings::HighContrast);
        settings.setTextSize(150);
        settings.setColourSafe(true);
        settings.setPanel("");
        settings.setLanguage("zh_CN");
        settings.setWindow({10, 20, 900, 600});
    }
    const Settings again(file);
    CHECK(again.look() == Settings::HighContrast);
    CHECK(again.textSize() == 150);
    CHECK(again.colourSafe());
    CHECK(again.panel().isEmpty());
    CHECK(again.language() == "zh_CN");
    CHECK(again.window() == QRect(10, 20, 900, 600));

    Settings unkept{QString()};
    unkept.setTextSize(200);
    CHECK(Settings(QString()).textSize() == 100);
}

TEST_CASE(
    "plans opened lately are found again, the last first, each once, and those that are gone are marked") {
    const QTemporaryDir folder;
    const QString file = folder.filePath("viewer.ini"), plan = folder.filePath("a.gpkg");
    QFile here(plan);
    REQUIRE(here.open(QFile::WriteOnly));
    {
        Settings settings(file);
        const QSignalSpy changed(&settings, &Settings::recentChanged);
        settings.addRecent(plan);
        settings.addRecent(folder.filePath("gone.gpkg"));
        settings.addRecent(plan);
        CHECK(changed.size() == 3);
    }
    Settings again(file);
    REQUIRE(again.recentFiles().size() == 2);
    CHECK(again.recentFiles()[0].toMap()["name"] == "a.gpkg");
    CHECK_FALSE(again.recentFiles()[0].toMap()["missing"].toBool());
    CHECK(again.recentFiles()[1].toMap()["missing"].toBool());
    for (int i = 0; i < 30; ++i) again.addRecent(folder.filePath(QString::number(i)));
    CHECK(again.recentFiles().size() == 10);
    again.forgetRecent();
    CHECK(again.recentFiles().isEmpty());
}

TEST_CASE("settings stay within their limits, whatever the file says") {
    const QTemporaryDir folder;
    const QString file = folder.filePath("viewer.ini");
    {
        QSettings strange(file, QSettings::IniFormat);
        strange.setValue("look", 77);
        strange.setValue("text_size", 9000);
    }
    Settings settings(file);
    CHECK(settings.look() == Settings::System);
    CHECK(settings.textSize() == Settings::largest_text);
    settings.setTextSize(1);
    CHECK(settings.textSize() == Settings::smallest_text);
    const QSignalSpy changed(&settings, &Settings::changed);
    settings.setTextSize(Settings::smallest_text);
    CHECK(changed.isEmpty());  // nothing is another
}

TEST_CASE("an error is one line that says where, what and what to do, in the language of the screen") {
    Notice notice;
    notice.tell(Error(ExitCode::input, "plan.gpkg", Message("no_layout_in_plan")));
    CHECK(notice.alarming());
    CHECK(notice.line() == "plan.gpkg: the plan has no layout. Make the plan again with 'lifang plan'");
    notice.setLanguage(Language::zh);
    CHECK(notice.line().startsWith(QStringLiteral("plan.gpkg：方案文件中没有方案。")));
    notice.copy();
    CHECK(QGuiApplication::clipboard()->text() == notice.line());
    notice.say("Saved.");
    CHECK_FALSE(notice.alarming());
    CHECK(notice.line() == "Saved.");
    notice.tell(Error(ExitCode::interrupted, "", Message("no_layout_in_plan")));
    CHECK_FALSE(notice.alarming());  // who stops a job knows that it stopped
    notice.clear();
    CHECK_FALSE(notice.shown());
}

TEST_CASE("warnings stand below each other, and what is told after them hides them until it is closed") {
    Notice notice;
    notice.warn("one");
    notice.warn("two");
    CHECK(notice.line() == "one\ntwo");
    CHECK(notice.alarming());
    notice.tell(Error(ExitCode::input, "plan.gpkg", Message("finish_or_repair")));
    CHECK(notice.line().startsWith("plan.gpkg"));
    CHECK_FALSE(notice.isWarning());
    notice.say("Saved.");
    CHECK(notice.line() == "Saved.");
    CHECK_FALSE(notice.alarming());
    notice.clear();
    CHECK(notice.line() == "one\ntwo");
    notice.clear();
    CHECK_FALSE(notice.shown());
}
