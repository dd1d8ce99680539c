#include "panels/desk.hpp"
#include "panels/district/district_sheet.hpp"
#include "panels/district/programme_model.hpp"

using namespace lifang;
using namespace lifang::testing;

namespace {

Line find(LineList& lines, const QString& section, const QString& name) {
    for (const Line& line : lines.lines())
        if (line.section == section && line.name.startsWith(name)) return line;
    return {};
}

/// Units of 100,000, 50,000 and 25,000 m²; starting one costs a yuan a square metre.
Plan three_units() {
    Plan plan = draw_plan({"AAAABBC"}, {{"A", "B", "C"}});
    plan.site.profile.programme.start_cny_per_m2 = 1.0;
    plan.site.profile.programme.start_cny_per_unit = 0.0;
    plan.site.profile.programme.budget_cny_per_year.reset();
    make_programme(plan.site.profile, plan.ground.compounds, {}, Run{}, plan.layouts[0]);
    return plan;
}

int row_of(const ProgrammeModel& programme, int unit) {
    for (int row = 0; row < programme.rowCount(); ++row)
        if (programme.index(row).data(ProgrammeModel::UnitRole) == unit) return row;
    return -1;
}

}  // namespace

TEST_CASE("totals of a district, what its floor area rests on, and who breaks a rule") {
    Desk desk(six_compounds());
    DistrictSheet sheet;
    sheet.setWorkspace(&desk.workspace);
    CHECK(find(*sheet.lines(), "District", "Compounds in scope").value == "6");
    CHECK(find(*sheet.lines(), "District", "Compounds out of scope").value == "1");
    CHECK(find(*sheet.lines(), "District", "Floor area in scope").value == "525,000 m²");
    CHECK(find(*sheet.lines(), "District", "Households in scope").value == "6,300");
    CHECK(find(*sheet.lines(), "What the floor area rests on", "On assumed floors").value ==
          "0 m² (0.0% of the scope)");
    const Line broken = find(*sheet.lines(), "Units that break a rule", "LT-06");
    CHECK(broken.value == "Below minimum");
    CHECK(broken.unit == 5);
    CHECK(broken.tone == Line::Alarming);
    CHECK(find(*sheet.lines(), "The layout", "Units").value == "6");
    desk.workspace.setShown(1);
    CHECK(find(*sheet.lines(), "The layout", "Units").value == "4");
}

TEST_CASE("every entry of the profile that is set has its source, the others stand last") {
    Desk desk(six_compounds());
    DistrictSheet sheet;
    sheet.setWorkspace(&desk.workspace);
    int unset = 0;
    for (const Line& line : sheet.entries()->lines()) {
        INFO(line.name.toStdString());
        if (line.unknown)
            ++unset;
        else
            CHECK_FALSE(line.source.isEmpty());
        if (unset > 0) CHECK(line.unknown);
    }
    CHECK(sheet.entries()->rowCount() > unset);
}

TEST_CASE("the net of all units, year by year") {
    Plan plan = six_compounds();
    for (std::size_t i = 0; i < 2; ++i)
        for (int year = 1; year <= 2; ++year) {
            MoneyYear its;
            its.year = year;
            its.income = Cny::from_yuan(1000.0);
            its.cost = Cny::from_yuan(year == 1 ? 1500.0 : 400.0);
            its.net = Cny::from_yuan(year == 1 ? -500.0 : 600.0);
            plan.layouts[0].units[i].money_years.push_back(its);
        }
    plan.layouts[0].units[1].money_years[1].net.reset();
    Desk desk(std::move(plan));
    DistrictSheet sheet;
    sheet.setWorkspace(&desk.workspace);
    const QVariantList years = sheet.years();
    REQUIRE(years.size() == 2);
    CHECK(years[0].toMap()["net"].toDouble() == Approx(-1000.0));
    CHECK(years[1].toMap()["net"].toDouble() == Approx(600.0));
    CHECK(years[1].toMap()["meaning"].toString().contains("1 unit"));
    CHECK(sheet.greatestNet() == Approx(1000.0));
}

TEST_CASE("another budget gives other batches, as the engine makes them") {
    Desk desk(three_units());
    ProgrammeModel programme;
    programme.setWorkspace(&desk.workspace);
    REQUIRE(programme.count() == 3);
    CHECK_FALSE(programme.isTried());
    CHECK(programme.batches().isEmpty());

    programme.tryBudget("75,000");
    CHECK(programme.isWorking());
    REQUIRE(wait_until([&] { return !programme.isWorking(); }));
    CHECK(programme.isTried());
    PlannedLayout expected = *desk.workspace.layout();
    make_programme(desk.workspace.ground()->plan().site.profile,
                   desk.workspace.ground()->plan().ground.compounds, {Cny::from_yuan(75000.0), {}}, Run{},
                   expected);
    for (std::size_t i = 0; i < 3; ++i) {
        const auto& entry = *expected.units[i].programme;
        const int row = row_of(programme, static_cast<int>(i));
        CHECK(text(programme, row, ProgrammeModel::PlaceRole) == QString::number(*entry.position));
        CHECK(text(programme, row, ProgrammeModel::YearRole) ==
              (entry.year ? QString::number(*entry.year) : ""));
    }
    CHECK(text(programme, row_of(programme, 0), ProgrammeModel::YearRole).isEmpty());  // dearer than any year
    REQUIRE(programme.batches().size() == 1);
    for (const char* part : {"Year 1: ", "LT-02", "LT-03", "(CNY 75,000)"})
        CHECK(programme.batches().front().contains(part));

    programme.setStarted(1, true);
    REQUIRE(wait_until([&] { return !programme.isWorking(); }));
    CHECK(programme.index(row_of(programme, 1)).data(ProgrammeModel::StartedRole).toBool());
    CHECK(programme.batches() == QStringList{"Year 1: LT-03 (CNY 25,000)"});
    programme.restore();
    CHECK_FALSE(programme.isTried());
    CHECK(programme.batches().isEmpty());
}

TEST_CASE("a budget that is no number, or pays for nothing, is told") {
    Desk desk(three_units());
    ProgrammeModel programme;
    programme.setWorkspace(&desk.workspace);
    programme.tryBudget("a lot");
    CHECK(programme.problem().contains("a lot"));
    CHECK_FALSE(programme.isWorking());
    programme.tryBudget("10");
    REQUIRE(wait_until([&] { return !programme.isWorking(); }));
    CHECK(programme.problem().contains("pays for no unit"));
    programme.setOrder(ProgrammeModel::ByCost);
    CHECK(programme.index(0).data(ProgrammeModel::UnitRole) == 0);
}
