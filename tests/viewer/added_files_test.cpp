#include "model/added_files.hpp"

#include "model/settings.hpp"
#include "support/pictures.hpp"
#include "support/real_data.hpp"
#include "support/waiting.hpp"

#include <QSignalSpy>
#include <fstream>

#include <catch2/catch.hpp>

using namespace lifang;
using namespace lifang::testing;

namespace {

struct Files {
    TemporaryFolder folder;
    JobQueue jobs;
    AddedFiles files{jobs};

    QString touch(const char* name) {
        std::ofstream(folder / name) << "x";
        return QString::fromStdString((folder / name).string());
    }
    void add(const QStringList& paths) {
        files.addFiles(paths);
        REQUIRE(wait_until([&] { return !files.isBusy(); }));
    }
    QStringList names() const {
        QStringList names;
        for (int row = 0; row < files.rowCount(); ++row)
            names << files.index(row, 0).data(AddedFiles::NameRole).toString();
        return names;
    }
    QVariant at(int row, int role) const { return files.index(row, 0).data(role); }
};

}  // namespace

TEST_CASE("pictures lie below layers of others, in whatever order they were added") {
    Files desk;
    desk.add({desk.touch("zoning.geojson"), desk.touch("west.tif")});
    desk.add({desk.touch("east.TIF"), desk.touch("survey.dxf")});
    CHECK(desk.names() == QStringList{"survey.dxf", "zoning.geojson", "east.TIF", "west.tif"});
    CHECK(desk.at(2, AddedFiles::PictureRole).toBool());
    CHECK_FALSE(desk.at(0, AddedFiles::PictureRole).toBool());
    CHECK(desk.at(0, AddedFiles::ColourRole) != desk.at(1, AddedFiles::ColourRole));
}

TEST_CASE("a GeoPackage is a picture where it holds tiles") {
    Files desk;
    const std::string tiles =
        write_picture(desk.folder / "tiles.gpkg", "GPKG", {.options = {"TILE_FORMAT=PNG"}});
    desk.add({QString::fromStdString(tiles), desk.touch("layers.gpkg")});
    CHECK(desk.names() == QStringList{"layers.gpkg", "tiles.gpkg"});
}

TEST_CASE("order, place above the units, strength and colour can be changed, and layers taken away") {
    Files desk;
    desk.add({desk.touch("a.shp"), desk.touch("b.shp"), desk.touch("p.tif"), desk.touch("q.tif")});
    REQUIRE(desk.names() == QStringList{"b.shp", "a.shp", "q.tif", "p.tif"});
    desk.files.lower(0);
    CHECK(desk.names() == QStringList{"a.shp", "b.shp", "q.tif", "p.tif"});
    CHECK_FALSE(desk.at(0, AddedFiles::CanRaiseRole).toBool());
    desk.files.lower(1);  // the lowest above the units goes below them
    CHECK_FALSE(desk.at(1, AddedFiles::OverUnitsRole).toBool());
    CHECK_FALSE(desk.at(1, AddedFiles::CanLowerRole).toBool());
    desk.files.lower(1);  // never below a picture
    CHECK(desk.names() == QStringList{"a.shp", "b.shp", "q.tif", "p.tif"});
    desk.files.raise(3);
    CHECK(desk.names() == QStringList{"a.shp", "b.shp", "p.tif", "q.tif"});
    desk.files.setOverUnits(1, true);  // above the units again, and below what is there
    CHECK(desk.names() == QStringList{"a.shp", "b.shp", "p.tif", "q.tif"});
    CHECK(desk.at(1, AddedFiles::OverUnitsRole).toBool());

    const QSignalSpy resets(&desk.files, &QAbstractItemModel::modelReset);
    const QSignalSpy changes(&desk.files, &AddedFiles::changed);
    desk.files.setOpacity(2, 0.4);
    desk.files.setOpacity(2, 0.4);
    CHECK(desk.at(2, AddedFiles::OpacityRole).toDouble() == Approx(0.4));
    const QVariant colour = desk.at(0, AddedFiles::ColourRole);
    desk.files.nextColour(0);
    CHECK(desk.at(0, AddedFiles::ColourRole) != colour);
    CHECK(resets.count() == 0);  // a slider stays in the hand that drags it
    CHECK(changes.count() == 2);
    desk.files.remove(1);
    CHECK(desk.names() == QStringList{"a.shp", "p.tif", "q.tif"});
    desk.files.remove(9);
    CHECK(desk.files.count() == 3);
}

TEST_CASE("what was added is there again for the same plan, and for no other") {
    Files desk;
    desk.add({desk.touch("p.tif"), desk.touch("a.shp")});
    desk.files.setOpacity(1, 0.25);
    desk.files.setOverUnits(0, false);
    const QString file = QString::fromStdString((desk.folder / "settings.ini").string());
    Settings(file).keepAdded("/plans/一号 方案.gpkg", desk.files.kept());

    const Settings later(file);
    CHECK(later.addedTo("/plans/other.gpkg").isEmpty());
    JobQueue jobs;
    AddedFiles again(jobs);
    again.restore(later.addedTo("/plans/一号 方案.gpkg"));
    REQUIRE(again.count() == 2);
    CHECK(again.index(1, 0).data(AddedFiles::OpacityRole).toDouble() == Approx(0.25));
    CHECK_FALSE(again.index(0, 0).data(AddedFiles::OverUnitsRole).toBool());
    CHECK(again.kept() == desk.files.kept());
    again.restore("not what was kept");
    CHECK(again.count() == 0);
    Settings(file).keepAdded("/plans/一号 方案.gpkg", again.kept());
    CHECK(Settings(file).addedTo("/plans/一号 方案.gpkg").isEmpty());
}

TEST_CASE("why a file cannot be shown is said at its row, in the language of the screen") {
    Files desk;
    desk.add({desk.touch("p.tif")});
    const int id = desk.files.layers()->front().id;
    desk.files.fail(id, Error(ExitCode::input, "p.tif", Message("raster_without_place")));
    CHECK(desk.at(0, AddedFiles::ProblemRole).toString() == "the picture does not say where it lies");
    desk.files.setLanguage(Language::zh);
    CHECK(desk.at(0, AddedFiles::ProblemRole).toString() == "影像没有位置信息");
    desk.files.remove(0);
    CHECK(desk.files.failures().empty());
}
