// A plan file on the screen: opened, let go, refused.
#include "edit/document.hpp"
#include "jobs/watchdog.hpp"
#include "publish/publish.hpp"
#include "support/real_data.hpp"
#include "support/small_plan.hpp"
#include "support/waiting.hpp"

#include <fstream>

#include <catch2/catch.hpp>

using namespace lifang;
using namespace lifang::testing;

namespace {

/// A folder with the small plan in it and a file that is none.
struct Files {
    TemporaryFolder folder;
    QString plan = in("plan.gpkg"), text = in("text.gpkg"), nowhere = in("nowhere.gpkg");

    Files() {
        write_plan(make_small_plan(), folder.path() / "plan.gpkg", false, Run());
        std::ofstream(folder.path() / "text.gpkg") << "no database";
    }
    QString in(const char* name) const { return QString::fromStdString((folder.path() / name).string()); }
};

bool settles(const Document& document) {
    return wait_until([&] { return document.state() != Document::Opening; });
}

}  // namespace

TEST_CASE("a plan file is opened beside the window") {
    const Files files;
    JobQueue jobs;
    Document document(jobs);
    Watchdog watchdog;
    CHECK(document.state() == Document::Empty);
    CHECK(document.layout(0) == nullptr);
    document.openFile(files.plan);
    CHECK(document.state() == Document::Opening);
    CHECK(document.wantedName() == "plan.gpkg");
    CHECK(document.fileName().isEmpty());
    REQUIRE(settles(document));
    CHECK(watchdog.take_longest_stall() < 50.0);
    REQUIRE(document.state() == Document::Ready);
    CHECK(document.fileName() == "plan.gpkg");
    CHECK(document.wantedName().isEmpty());
    REQUIRE(document.layoutCount() == 2);
    CHECK(document.layout(1)->key == "2");
    CHECK(document.layout(2) == nullptr);
    CHECK(document.ground()->plan().ground.compounds.size() == 6);
}

TEST_CASE("a file that cannot be opened says why in the language of the screen, and the plan before stays") {
    const Files files;
    JobQueue jobs;
    Document document(jobs);
    document.openFile(files.plan);
    REQUIRE(settles(document));
    const scene::GroundPtr before = document.ground();
    document.openFile(files.nowhere);
    REQUIRE(settles(document));
    CHECK(document.state() == Document::Failed);
    CHECK(document.ground() == before);
    CHECK(document.fileName() == "plan.gpkg");
    CHECK(document.wantedName() == "nowhere.gpkg");
    CHECK(document.errorWhere() == files.nowhere);
    document.setLanguage(Language::en);
    const QString english = document.errorProblem();
    document.setLanguage(Language::zh);
    CHECK(document.errorProblem() != english);
    CHECK_FALSE(document.errorAdvice().isEmpty());
    document.dismiss();
    CHECK(document.state() == Document::Ready);
    CHECK(document.errorProblem().isEmpty());
    document.openFile(files.text);
    REQUIRE(settles(document));
    CHECK(document.state() == Document::Failed);
}

TEST_CASE("of two plans opened in a row the later one is shown") {
    const Files files;
    JobQueue jobs;
    Document document(jobs);
    int shown = 0;
    QObject::connect(&document, &Document::opened, [&] { ++shown; });
    document.openPlan(draw_plan({"AB"}, {{"AB"}}));
    document.openFile(files.plan);
    REQUIRE(settles(document));
    REQUIRE(wait_until([&] { return !jobs.busy(); }));
    CHECK(document.layoutCount() == 2);
    CHECK(shown == 1);
}

TEST_CASE("a plan that is being opened can be let go, by its reader or with all jobs") {
    const Files files;
    JobQueue jobs;
    Document document(jobs);
    document.openFile(files.plan);
    document.dismiss();
    CHECK(document.state() == Document::Empty);
    REQUIRE(wait_until([&] { return !jobs.busy(); }));
    document.openFile(files.plan);
    jobs.stop();
    REQUIRE(settles(document));
    REQUIRE(wait_until([&] { return !jobs.busy(); }));
    CHECK(document.state() == Document::Empty);
    CHECK_FALSE(document.hasPlan());
}

TEST_CASE("a closed document holds nothing") {
    const Files files;
    JobQueue jobs;
    Document document(jobs);
    document.openFile(files.plan);
    REQUIRE(settles(document));
    document.close();
    CHECK(document.state() == Document::Empty);
    CHECK(document.layoutCount() == 0);
    CHECK(document.path().isEmpty());
}
