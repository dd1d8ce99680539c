// The hand-over panel: every form it offers is written, and what is in the way is told.
#include "panels/export/export_model.hpp"
#include "plan_on_disk.hpp"

#include <filesystem>
#include <fstream>

#include <catch2/catch.hpp>

using namespace lifang;
using namespace lifang::testing;

namespace {

bool write(ExportModel& handing, PlanOnDisk& plan, const QString& place, const QString& encoding = "utf-8",
           bool overwrite = false) {
    plan.workspace().notice()->clear();
    handing.write(place, encoding, "zh", overwrite);
    return wait_until([&] { return !handing.written().isEmpty() || plan.workspace().notice()->shown(); }) &&
           !handing.written().isEmpty();
}

}  // namespace

TEST_CASE("every form but a database is written beside the plan") {
    PlanOnDisk plan;
    ExportModel handing;
    handing.setWorkspace(&plan.workspace());
    int forms = 0;
    for (const QVariant& format : handing.formats()) {
        const QString code = format.toMap()["code"].toString();
        CHECK_FALSE(format.toMap()["hint"].toString().isEmpty());
        handing.setFormat(code);
        if (handing.isDatabase() || handing.isReport()) continue;
        INFO(code.toStdString());
        const std::filesystem::path place = handing.place().toStdString();
        CHECK(place.parent_path() == plan.folder.path());
        CHECK(write(handing, plan, handing.place()));
        CHECK(std::filesystem::exists(place));
        ++forms;
    }
    CHECK(forms == 10);
}

TEST_CASE("a shapefile is written in GBK, with what says so beside it") {
    PlanOnDisk plan;
    ExportModel handing;
    handing.setWorkspace(&plan.workspace());
    handing.setFormat("ESRI Shapefile");
    CHECK(handing.takesEncoding());
    const auto folder = plan.folder.path() / "for the desk";
    REQUIRE(write(handing, plan, QString::fromStdString(folder.string()), "gbk"));
    std::ifstream cpg(folder / "units.cpg");
    std::string encoding;
    cpg >> encoding;
    CHECK(encoding == "GBK");
}

TEST_CASE("what is there is not replaced unless told so") {
    PlanOnDisk plan;
    ExportModel handing;
    handing.setWorkspace(&plan.workspace());
    handing.setFormat("XLSX");
    REQUIRE(write(handing, plan, handing.place()));
    CHECK_FALSE(write(handing, plan, handing.place()));
    CHECK(plan.workspace().notice()->alarming());
    CHECK(write(handing, plan, handing.place(), "utf-8", true));
}

TEST_CASE("a report is written with sheets of the chosen units only") {
    PlanOnDisk plan;
    ExportModel handing;
    handing.setWorkspace(&plan.workspace());
    handing.setFormat("report");
    REQUIRE(handing.isReport());
    plan.workspace().selection()->chooseUnit(0);
    const auto all = plan.folder.path() / "all.html", one = plan.folder.path() / "one.html";
    for (const auto& [file, only] : {std::pair(all, false), std::pair(one, true)}) {
        handing.writeReport(QString::fromStdString(file.string()), "Title", "2026", only, false);
        REQUIRE(wait_until([&] { return !handing.written().isEmpty(); }));
    }
    CHECK(std::filesystem::file_size(one) < std::filesystem::file_size(all));
}
