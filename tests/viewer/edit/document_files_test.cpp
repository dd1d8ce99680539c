// Edits and files: the journal, other programs, copies.
#include "check/check.hpp"
#include "desk.hpp"
#include "publish/publish.hpp"

#include <QDir>
#include <memory>

#include <ogrsf_frmts.h>
#include <sqlite3.h>

using namespace lifang;
using namespace lifang::testing;

namespace {

bool holds_layouts(const QString& path, std::size_t count) {
    return read_plan(path.toStdString()).layouts.size() == count;
}

/// Another program that is writing to a database.
class Writer {
  public:
    explicit Writer(const QString& path) {
        REQUIRE(sqlite3_open(path.toUtf8().constData(), &database_) == SQLITE_OK);
        REQUIRE(sqlite3_exec(database_, "BEGIN IMMEDIATE", nullptr, nullptr, nullptr) == SQLITE_OK);
    }
    ~Writer() {
        sqlite3_exec(database_, "ROLLBACK", nullptr, nullptr, nullptr);
        sqlite3_close(database_);
    }

  private:
    sqlite3* database_ = nullptr;
};

/// Another program that lets the polygon of the first cell cross itself.
void cross_first_cell(const QString& path) {
    GDALAllRegister();
    const std::unique_ptr<GDALDataset> plan(
        GDALDataset::Open(path.toUtf8().constData(), GDAL_OF_VECTOR | GDAL_OF_UPDATE));
    REQUIRE(plan);
    OGRLayer* const cells = plan->GetLayerByName("cells");
    REQUIRE(cells);
    const std::unique_ptr<OGRFeature> cell(cells->GetFeature(1));
    REQUIRE(cell);
    OGRPolygon* const polygon = cell->GetGeometryRef()->getGeometryType() == wkbPolygon
                                    ? cell->GetGeometryRef()->toPolygon()
                                    : cell->GetGeometryRef()->toMultiPolygon()->getGeometryRef(0);
    OGRLinearRing& ring = *polygon->getExteriorRing();
    OGRPoint one, other;
    ring.getPoint(1, &one);
    ring.getPoint(2, &other);
    ring.setPoint(1, &other);
    ring.setPoint(2, &one);
    REQUIRE(cells->SetFeature(cell.get()) == OGRERR_NONE);
}

}  // namespace

TEST_CASE("edits of a plan with a polygon that crosses itself cannot be saved, and its row is named") {
    const GridPlan plan;
    cross_first_cell(plan.path());
    Desk desk(plan);
    desk.begin();
    desk.document.edits()->lock({0});
    desk.settle();
    desk.document.save();
    desk.wait_for_save();
    REQUIRE_FALSE(desk.problems.empty());
    CHECK(desk.problems.front().code() == ExitCode::input);
    CHECK(desk.problems.front().message().code() == "plan_polygon_invalid");
    CHECK(desk.problems.front().where(Language::en) == plan.path().toStdString());
    CHECK(desk.document.isDirty());
}

TEST_CASE("another program's lock is named, and the edits are kept") {
    const GridPlan plan;
    Desk desk(plan);
    desk.begin();
    desk.document.edits()->lock({0});
    desk.settle();
    {
        const Writer writer(plan.path());
        desk.document.save();
        desk.wait_for_save();
        REQUIRE(desk.problems.size() == 1);
        CHECK(desk.problems.front().code() == ExitCode::output);
        CHECK_FALSE(desk.problems.front().advice(Language::zh).empty());
        CHECK(desk.document.isDirty());
    }
    desk.problems.clear();
    desk.document.save();
    desk.wait_for_save();
    CHECK(desk.saved);
    CHECK_FALSE(desk.document.isDirty());
}

TEST_CASE("saving adds a layout that is shown in the place of the edited one") {
    const GridPlan plan;
    Desk desk(plan);
    const int stored = desk.document.layoutCount();
    desk.begin();
    desk.document.edits()->newUnit({find_end(desk)});
    desk.document.save();
    desk.wait_for_save();
    for (const Error& problem : desk.problems) UNSCOPED_INFO(problem.problem());
    REQUIRE(desk.saved == stored);
    CHECK(desk.document.layoutCount() == stored + 1);
    CHECK(desk.document.layout(stored)->parent_key == "1");
    CHECK_FALSE(desk.document.layout(stored)->key.empty());
    CHECK(holds_layouts(plan.path(), static_cast<std::size_t>(stored) + 1));
    // our own writing is not another program's, and the next edit goes on from it
    CHECK_FALSE(wait_until([&] { return desk.document.state() == Document::Opening; }, 1000));
    desk.begin(stored);
    desk.document.edits()->lock({0});
    desk.document.save();
    desk.saved.reset();
    desk.wait_for_save();
    CHECK(desk.document.layout(stored + 1)->parent_key == desk.document.layout(stored)->key);
}

TEST_CASE("a plan that another program changes is read anew, unless there are edits") {
    const GridPlan plan;
    Desk desk(plan);
    const int stored = desk.document.layoutCount();
    store_elsewhere(plan.path());
    REQUIRE(wait_until([&] { return desk.document.layoutCount() == stored + 1; }));
    desk.settle();
    desk.begin();
    desk.document.edits()->lock({0});
    desk.settle();
    bool is_told = false;
    QObject::connect(&desk.document, &Document::fileChangedOutside, [&] { is_told = true; });
    store_elsewhere(plan.path());
    REQUIRE(wait_until([&] { return is_told; }));
    CHECK(desk.document.isDirty());
    desk.document.save();  // the file is not the one that was edited
    desk.wait_for_save();
    CHECK_FALSE(desk.saved);
    CHECK(desk.document.isDirty());
    CHECK(holds_layouts(plan.path(), static_cast<std::size_t>(stored) + 2));
}

TEST_CASE("save as writes a copy with the edited layout, and leaves the plan as it was") {
    const GridPlan plan;
    const QString copy = plan.in("copy.gpkg");
    Desk desk(plan);
    const auto stored = static_cast<std::size_t>(desk.document.layoutCount());
    desk.begin();
    desk.document.edits()->newUnit({find_end(desk)});
    desk.document.saveAsFile(plan.path());  // onto itself
    desk.wait_for_save();
    REQUIRE(desk.problems.size() == 1);
    desk.document.saveAsFile(copy);
    REQUIRE(wait_until([&] { return desk.document.path() == copy; }));
    CHECK_FALSE(desk.document.isEditing());
    CHECK(holds_layouts(copy, stored + 1));
    CHECK(holds_layouts(plan.path(), stored));
    CHECK(check(copy.toStdString(), Run()).holds());
    CHECK(journals(plan).isEmpty());
    const QString plain = plan.in("plain.gpkg");
    desk.document.saveAsFile(plain);
    REQUIRE(wait_until([&] { return desk.document.path() == plain; }));
    CHECK(holds_layouts(plain, stored + 1));
    CHECK(QDir(QFileInfo(copy).path())
              .entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot)
              .size() == 4);
}
