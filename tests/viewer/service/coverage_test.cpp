// The coverage panel against the engine: at the profile's limits, at others, with stations put and found.
#include "check/check.hpp"
#include "connect/walk_network.hpp"
#include "panels/coverage/coverage_model.hpp"
#include "plan_on_disk.hpp"

#include <catch2/catch.hpp>

using namespace lifang;
using namespace lifang::testing;

namespace {

QVariant value(CoverageModel& coverage, int row, int role) { return coverage.kinds()->index(row).data(role); }

/// Opens the panel and waits until it knows who is served.
void open_panel(CoverageModel& coverage, PlanOnDisk& plan) {
    coverage.setWorkspace(&plan.workspace());
    coverage.setActive(true);
    REQUIRE(wait_until([&] { return coverage.isReady(); }));
}

/// What the engine says of the units' own stations, with the limit and these stations.
CoverageAccount ask_engine(const Workspace& workspace, double limit, const std::vector<CompoundId>& sites) {
    Plan plan = workspace.ground()->plan();
    plan.site.profile.coverage.walk_limits[0] = Meters{limit};
    const District no_graph;
    const DistrictView view{plan.site, plan.ground, plan.graph, plan.walking, no_graph};
    std::vector<PlacedStation> placed;
    for (const CompoundId site : sites) placed.push_back({.compound = site, .at = {}});
    for (CoverageAccount& account :
         account_coverage(plan.ground.compounds, cover_layout(view, *workspace.layout(), placed)))
        if (account.kind == unit_station_kind) return std::move(account);
    FAIL("no stations");
    return {};
}

}  // namespace

TEST_CASE("the coverage panel says at every limit what the engine says") {
    PlanOnDisk plan;
    CoverageModel coverage;
    open_panel(coverage, plan);
    const int row = coverage.kinds()->find(unit_station_kind);
    REQUIRE(row >= 0);
    CHECK(coverage.current() == row);
    CHECK(value(coverage, row, CoverageKinds::NameRole) == "Service station");
    const auto sites = sites_of(plan.workspace().layout()->stations);
    std::vector<int> served;
    for (const double limit : {0.0, 50.0, 100.0, 150.0, 200.0, 300.0, 600.0, 3000.0}) {
        coverage.kinds()->setLimit(row, limit);
        const CoverageAccount account = ask_engine(plan.workspace(), limit, sites);
        CHECK(coverage.kinds()->account(0).compounds_covered == account.compounds_covered);
        CHECK(value(coverage, row, CoverageKinds::ShareRole).toDouble() ==
              Approx(account.share_of_compounds()));
        CHECK(coverage.missed()->rowCount() == static_cast<int>(account.missed.size()));
        CHECK(plan.workspace().marks()->unserved().size() == static_cast<qsizetype>(account.missed.size()));
        served.push_back(account.compounds_covered);
    }
    CHECK(std::ranges::is_sorted(served));
    CHECK(served.back() > 0);
    coverage.kinds()->resetLimit(row);
    CHECK_FALSE(value(coverage, row, CoverageKinds::ChangedRole).toBool());
}

TEST_CASE("the kind whose unserved compounds are marked at first is the first row") {
    Plan small = make_small_plan();
    Facility clinic;
    clinic.kind = "clinic";  // before unit_station by its code
    clinic.at = small.site.facilities.front().at;
    small.site.facilities.push_back(clinic);
    attach_facilities(small.site, {}, small.walking, Run());
    PlanOnDisk plan(small);
    CoverageModel coverage;
    open_panel(coverage, plan);
    REQUIRE(coverage.kinds()->rowCount() > 1);
    REQUIRE(coverage.kinds()->find("clinic") > 0);
    CHECK(coverage.kinds()->find(unit_station_kind) == 0);
    CHECK(coverage.current() == 0);
    CHECK(value(coverage, 0, CoverageKinds::ShownRole).toBool());
    coverage.kinds()->setLimit(coverage.kinds()->find("clinic"), 0.0);
    CHECK(value(coverage, coverage.kinds()->find("clinic"), CoverageKinds::LimitTextRole) == "0 m");
}

TEST_CASE("a station put into a compound serves its unit at once, and is taken away again") {
    PlanOnDisk plan;
    CoverageModel coverage;
    open_panel(coverage, plan);
    coverage.kinds()->setLimit(0, 500.0);
    const auto stored = sites_of(plan.workspace().layout()->stations);
    coverage.clearStations();
    REQUIRE(wait_until([&] { return coverage.stations()->rowCount() == 0; }));
    CHECK(coverage.haveStationsChanged());
    CHECK(coverage.kinds()->account(0).compounds_covered ==
          ask_engine(plan.workspace(), 500.0, {}).compounds_covered);

    Toolbox& toolbox = *plan.workspace().toolbox();
    const auto stand_in = [&](std::vector<CompoundId> sites) {
        return wait_until([&] { return sites_of(coverage.stations()->stations()) == sites; });
    };
    coverage.setPlacing(true);
    CHECK(toolbox.tool() == Toolbox::Place);
    CHECK_FALSE(toolbox.task().isEmpty());
    Q_EMIT toolbox.placed(2, false);  // a click on C
    REQUIRE(stand_in({CompoundId{2}}));
    CHECK(plan.workspace().marks()->stations().size() == 1);
    CHECK(coverage.kinds()->account(0).compounds_covered ==
          ask_engine(plan.workspace(), 500.0, {CompoundId{2}}).compounds_covered);

    Q_EMIT toolbox.placed(2, true);  // dragged from C over the owner's compound D to F
    Q_EMIT toolbox.placed(3, true);
    CHECK(stand_in({CompoundId{2}}));
    Q_EMIT toolbox.placed(5, true);
    REQUIRE(stand_in({CompoundId{5}}));
    Q_EMIT toolbox.placed(5, false);
    CHECK(coverage.moving() == -1);

    coverage.moveStation(5);  // from the list, then a click
    Q_EMIT toolbox.placed(0, false);
    REQUIRE(stand_in({CompoundId{0}}));
    toolbox.setTool(Toolbox::Select);
    CHECK_FALSE(coverage.isPlacing());
    coverage.resetStations();
    REQUIRE(wait_until([&] { return !coverage.haveStationsChanged(); }));
    CHECK(sites_of(coverage.stations()->stations()) == stored);
}

TEST_CASE("a compound of no unit gets no station") {
    PlanOnDisk plan;
    CoverageModel coverage;
    open_panel(coverage, plan);
    coverage.toggleStation(3);  // D is run by its owner
    CHECK(plan.workspace().notice()->line().contains("in none"));
    CHECK_FALSE(coverage.haveStationsChanged());
}

TEST_CASE("the best stations are those of the engine") {
    PlanOnDisk plan;
    CoverageModel coverage;
    open_panel(coverage, plan);
    const Plan& shown = plan.workspace().ground()->plan();
    const District no_graph;
    const DistrictView view{shown.site, shown.ground, shown.graph, shown.walking, no_graph};
    const auto best = place_in_layout(view, *plan.workspace().layout(),
                                      {1, StationObjective::p_center, StationScope::unit}, Run());
    coverage.placeBest(1, "p-center", "unit");
    REQUIRE(wait_until([&] { return sites_of(coverage.stations()->stations()) == sites_of(best); }));
    CHECK(coverage.stations()->index(0).data(StationList::GapRole) == "proven best");
    REQUIRE(coverage.haveStationsChanged());
}

TEST_CASE("a closed panel marks nobody, and works nothing out") {
    PlanOnDisk plan;
    CoverageModel coverage;
    coverage.setWorkspace(&plan.workspace());
    CHECK_FALSE(plan.desk.jobs.busy());
    coverage.setActive(true);
    REQUIRE(wait_until([&] { return coverage.isReady(); }));
    coverage.kinds()->setLimit(0, 0.0);
    CHECK_FALSE(plan.workspace().marks()->unserved().isEmpty());
    coverage.setActive(false);
    CHECK(plan.workspace().marks()->unserved().isEmpty());
}

TEST_CASE("the coverage panel speaks Chinese") {
    PlanOnDisk plan(make_small_plan(), "zh_CN");
    CoverageModel coverage;
    open_panel(coverage, plan);
    coverage.kinds()->setLimit(0, 1200.0);
    CHECK(value(coverage, 0, CoverageKinds::NameRole) == "物业服务站");
    CHECK(value(coverage, 0, CoverageKinds::LimitTextRole) == "1.2公里");
}
