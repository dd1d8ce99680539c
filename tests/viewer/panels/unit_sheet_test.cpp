#include "panels/unit/unit_sheet.hpp"

#include "panels/desk.hpp"

using namespace lifang;
using namespace lifang::testing;

namespace {

/// The first line whose name has this; a line without anything when there is none.
Line find(const UnitSheet& sheet, const QString& section, const QString& name) {
    for (const Line& line : const_cast<UnitSheet&>(sheet).lines()->lines())
        if (line.section == section && line.name.contains(name)) return line;
    return {};
}

}  // namespace

TEST_CASE("the sheet of a unit follows what is chosen, else what lies under the pointer") {
    Desk desk(six_compounds());
    UnitSheet sheet;
    sheet.setWorkspace(&desk.workspace);
    CHECK(sheet.unit() == -1);
    CHECK(sheet.lines()->rowCount() == 0);
    desk.workspace.selection()->hover(-1, 2);
    CHECK(sheet.code() == "LT-03");
    desk.workspace.selection()->chooseUnit(5);
    CHECK(sheet.code() == "LT-06");
    CHECK(sheet.violations() == QStringList{QStringLiteral("Below minimum (at least 70,000 m²)")});
    CHECK(find(sheet, "Size", "Floor area").value == "50,000 m²");
    CHECK(find(sheet, "Size", "Deviation").value == u"−50.0%");
    CHECK(find(sheet, "Size", "Households").value == "600");
    const Line member = find(sheet, "Compounds", QStringLiteral("F小区"));
    CHECK(member.value == "50,000 m²");
    CHECK(member.compound == 5);
    CHECK(member.meaning.contains("600 household"));

    desk.workspace.setShown(1);  // F is in a unit with C
    CHECK(find(sheet, "Size", "Floor area").value == "150,000 m²");
    CHECK(sheet.violations() == QStringList{QStringLiteral("Above maximum (at most 130,000 m²)")});
    desk.workspace.selection()->clear();
    CHECK(sheet.unit() == desk.workspace.selection()->hoveredUnit());
}

TEST_CASE("what is not known says so and why, and what it is by says its source") {
    Plan plan = six_compounds();
    Unit& unit = plan.layouts[0].units[0];
    unit.households.reset();
    unit.money = {{MoneyItem::fee, MoneySide::income, Cny::from_yuan(45000.0), 100000.0, MoneyMeasure::m2,
                   0.45, 0, "prices.fee_cny_per_m2_month", "document: X"},
                  {MoneyItem::service,
                   MoneySide::cost,
                   {},
                   100000.0,
                   MoneyMeasure::m2,
                   {},
                   0,
                   "costs.cny_per_m2_month",
                   ""}};
    unit.monthly_income = Cny::from_yuan(45000.0);
    Desk desk(std::move(plan));
    UnitSheet sheet;
    sheet.setWorkspace(&desk.workspace);
    desk.workspace.selection()->chooseUnit(0);
    CHECK(find(sheet, "Size", "Households").value == "not known: no compound knows its households");
    const Line fee = find(sheet, "Money per month", "Income: property fee");
    CHECK(fee.value == "CNY 45,000");
    CHECK(fee.meaning == QStringLiteral("100,000 m² × 0.45"));
    CHECK(fee.source.startsWith("prices.fee_cny_per_m2_month"));
    const Line service = find(sheet, "Money per month", "Cost: service");
    CHECK(service.unknown);
    CHECK(service.value == "not known: the profile gives no rate");
    CHECK(service.source == "costs.cny_per_m2_month");
    CHECK(find(sheet, "Money per month", "Net per month").unknown);
}

TEST_CASE("modes, gates, services and sureness are told in the words of the report") {
    Desk desk(make_small_plan());
    UnitSheet sheet;
    sheet.setWorkspace(&desk.workspace);
    desk.workspace.selection()->choose(0);
    REQUIRE(sheet.unit() >= 0);
    QStringList sections;
    for (const Line& line : sheet.lines()->lines())
        if (sections.isEmpty() || sections.back() != line.section) sections << line.section;
    CHECK(sections.removeDuplicates() == 0);  // every section is in one piece
    for (const char* section : {"Size", "Management", "Gates", "Services within reach", "Compounds"}) {
        INFO(section);
        CHECK(sections.contains(section));
    }
    desk.language.setCode("zh_CN");
    CHECK(sheet.lines()->lines().front().name == QStringLiteral("建筑面积"));
}
