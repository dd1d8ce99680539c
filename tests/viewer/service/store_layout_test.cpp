// Layouts that panels store: with stations, with another programme; never below edits that are in no file.
#include "check/check.hpp"
#include "model/handover.hpp"
#include "panels/coverage/coverage_model.hpp"
#include "panels/district/programme_model.hpp"
#include "publish/publish.hpp"
#include "row_on_desk.hpp"

#include <algorithm>

using namespace lifang;
using namespace lifang::testing;

namespace {

void put_station(CoverageModel& coverage, RowOnDesk& desk, char letter) {
    coverage.setWorkspace(&desk.workspace());
    coverage.setActive(true);
    REQUIRE(wait_until([&] { return coverage.isReady(); }));
    coverage.toggleStation(static_cast<int>(id(letter).index));
    REQUIRE(wait_until([&] { return coverage.haveStationsChanged(); }));
}

}  // namespace

TEST_CASE("stations go into the plan with their layout, as a new one, which is shown") {
    RowOnDesk desk;
    const int stored = desk.document().layoutCount();
    CoverageModel coverage;
    put_station(coverage, desk, 'B');
    const auto expected = coverage.stations()->stations();
    coverage.apply();
    REQUIRE(wait_until([&] { return desk.workspace().shown() == stored; }));
    const Plan plan = read_plan(desk.row.path());
    REQUIRE(static_cast<int>(plan.layouts.size()) == stored + 1);
    const PlannedLayout &before = plan.layouts.front(), &after = plan.layouts.back();
    CHECK(after.unit_of_compound == before.unit_of_compound);
    CHECK(sites_of(after.stations) == sites_of(expected));
    CHECK(std::ranges::count(sites_of(after.stations), id('B')) == 1);
    CHECK(check(desk.row.path(), Run()).holds());
    REQUIRE(wait_until([&] { return coverage.isReady(); }));
    CHECK_FALSE(coverage.haveStationsChanged());  // against the layout that is shown now
}

TEST_CASE("a tried programme goes into the plan with its layout, as a new one, which is shown") {
    RowOnDesk desk;
    const int stored = desk.document().layoutCount();
    ProgrammeModel programme;
    programme.setWorkspace(&desk.workspace());
    REQUIRE(programme.count() == 2);
    programme.store();  // nothing was tried
    desk.settle();
    CHECK(static_cast<int>(read_plan(desk.row.path()).layouts.size()) == stored);

    programme.setStarted(0, true);
    programme.tryBudget("2,000,000");
    REQUIRE(wait_until([&] { return !programme.isWorking(); }));
    REQUIRE(programme.isTried());
    programme.store();
    REQUIRE(wait_until([&] { return desk.workspace().shown() == stored; }));
    const Plan plan = read_plan(desk.row.path());
    REQUIRE(static_cast<int>(plan.layouts.size()) == stored + 1);
    PlannedLayout expected = plan.layouts.front();
    make_programme(plan.site.profile, plan.ground.compounds, {Cny::from_yuan(2e6), {UnitId{0}}}, Run{},
                   expected);
    for (const Unit& unit : plan.layouts.back().units) {
        const auto twin = std::ranges::find(expected.units, unit.key, &Unit::key);
        REQUIRE(twin != expected.units.end());
        REQUIRE(unit.programme);
        CHECK(unit.programme->is_started == twin->programme->is_started);
        CHECK(unit.programme->position == twin->programme->position);
        CHECK(unit.programme->year == twin->programme->year);
        CHECK(unit.programme->budget == Cny::from_yuan(2e6));
    }
    CHECK(check(desk.row.path(), Run()).holds());
    CHECK_FALSE(programme.isTried());
}

TEST_CASE("nothing is stored below edits that are in no file, and these stay") {
    RowOnDesk desk;
    const std::size_t stored = read_plan(desk.row.path()).layouts.size();
    desk.begin();
    desk.lock('A');
    desk.workspace().setShown(0);
    CoverageModel coverage;
    put_station(coverage, desk, 'B');
    coverage.apply();
    desk.settle();
    CHECK(desk.workspace().notice()->line().contains("discard the edits first"));
    CHECK(read_plan(desk.row.path()).layouts.size() == stored);
    CHECK(desk.document().isDirty());
    CHECK(desk.holds_journal());
}

TEST_CASE("a layout that was saved a moment ago is handed over as any other") {
    RowOnDesk desk;
    desk.begin();
    desk.lock('A');
    desk.document().save();
    REQUIRE(wait_until([&] { return !desk.document().isEditing(); }));
    REQUIRE(desk.workspace().shown() == desk.document().layoutCount() - 1);
    const TemporaryFolder folder;
    const auto written = folder / "layout.gpkg";
    Handover handover;
    handover.setProperty("workspace", QVariant::fromValue(&desk.workspace()));
    handover.exportLayout("GPKG", QUrl::fromLocalFile(QString::fromStdString(written.string())), false, false,
                          false);
    REQUIRE(wait_until([&] { return !desk.desk.jobs.busy(); }));
    INFO(desk.workspace().notice()->line().toStdString());
    CHECK_FALSE(desk.workspace().notice()->alarming());
    CHECK(std::filesystem::exists(written));
}
