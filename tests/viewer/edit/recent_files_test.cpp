#include "edit/recent_files.hpp"

#include "support/real_data.hpp"
#include "support/waiting.hpp"

#include <QSettings>
#include <fstream>

#include <catch2/catch.hpp>

using namespace lifang;
using namespace lifang::testing;

namespace {

QStringList names(const RecentFiles& recent) {
    QStringList names;
    for (const QVariant& file : recent.files())
        names << file.toMap()["name"].toString() + (file.toMap()["missing"].toBool() ? "?" : "");
    return names;
}

}  // namespace

TEST_CASE("recent files are kept, the latest first, each once, and those that are gone are marked") {
    const TemporaryFolder folder;
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope,
                       QString::fromStdString(folder.path().string()));
    QCoreApplication::setOrganizationName("lifang-test");
    const auto path = [&](const char* name) { return QString::fromStdString((folder / name).string()); };
    std::ofstream(folder / "a.gpkg") << "";
    JobQueue jobs;
    {
        RecentFiles recent(jobs);
        for (const char* name : {"a.gpkg", "b.gpkg", "a.gpkg"}) recent.add(path(name));
        CHECK(names(recent) == QStringList{"a.gpkg", "b.gpkg"});
    }
    RecentFiles recent(jobs);
    REQUIRE(wait_until([&] { return names(recent) == QStringList{"a.gpkg", "b.gpkg?"}; }));
    recent.forget(path("b.gpkg"));
    CHECK(names(recent) == QStringList{"a.gpkg"});
    for (int i = 0; i < 30; ++i) recent.add(path(("c" + std::to_string(i)).c_str()));
    CHECK(recent.files().size() == 12);
    CHECK(recent.files().front().toMap()["folder"].toString().toStdString() == folder.path().string());
}
