#include "core/code_words.hpp"
#include "model/words.hpp"
#include "support/open_workspace.hpp"
#include "support/small_plan.hpp"

#include <QSignalSpy>

#include <catch2/catch.hpp>

using namespace lifang;
using namespace lifang::testing;

namespace {

/// Six compounds in scope, one left out, a lake; F alone is too small for a unit.
Plan six_compounds() {
    return draw_plan({"AABBCC",  //
                      "AABBCC",  //
                      "DDEEFF",  //
                      "DDGE~~"},
                     {{"A", "B", "C", "D", "E", "F"}, {"AD", "B", "E", "CF"}});
}

QString text(QAbstractItemModel& model, int row, int role) {
    return model.index(row, 0).data(role).toString();
}

}  // namespace

TEST_CASE("an open plan fills the lists") {
    OpenWorkspace desk(six_compounds());
    Session& session = *desk.workspace.session();

    REQUIRE(session.layouts()->rowCount() == 2);
    CHECK(text(*session.layouts(), 0, LayoutList::LabelRole) == "Balanced");
    CHECK(text(*session.layouts(), 0, LayoutList::UnitsRole) == "6");
    CHECK(text(*session.layouts(), 0, LayoutList::WithinRole) == "83%");  // F alone is too small: 5 of 6
    const QVariantList figures = session.layouts()->index(0).data(LayoutList::FiguresRole).toList();
    CHECK(figures.at(0).toMap()["caption"] == "mean dev.");
    CHECK(figures.at(0).toMap()["value"] == "12.5%");  // E −25 %, F −50 %, over six
    CHECK(figures.at(1).toMap()["value"] == "50.0%");
    CHECK(session.layouts()->index(0).data(LayoutList::RelaxedRole).toBool());

    REQUIRE(session.units()->rowCount() == 6);
    CHECK(text(*session.units(), 5, UnitList::FloorAreaRole) == "50,000 m²");
    CHECK(text(*session.units(), 5, UnitList::DeviationTextRole) == u"−50.0%");
    CHECK(session.unitLabels().at(0) == "LT-01\n100,000 m²");

    desk.workspace.setShown(1);
    CHECK(session.units()->rowCount() == 4);
    desk.workspace.setShown(7);  // there is none: nothing happens
    CHECK(session.layout() == 1);
}

TEST_CASE("a list of units keeps its rows where a layout changes in a few") {
    OpenWorkspace desk(six_compounds());
    auto layout = std::make_shared<PlannedLayout>(*desk.workspace.layout());
    layout->units[2].floor_area = SquareMeters{80000.0};
    UnitList units;
    units.show(desk.workspace.layout());
    QSignalSpy changes(&units, &QAbstractItemModel::dataChanged),
        resets(&units, &QAbstractItemModel::modelReset);
    units.show(layout);
    REQUIRE(changes.count() == 1);
    CHECK(changes[0][0].toModelIndex().row() == 2);
    CHECK(text(units, 2, UnitList::FloorAreaRole) == "80,000 m²");
    CHECK(units.labels().at(2) == "LT-03\n80,000 m²");
    CHECK(units.labels().at(1) == "LT-02\n100,000 m²");
    auto fewer = std::make_shared<PlannedLayout>(*layout);
    fewer->units.pop_back();
    units.show(fewer);
    CHECK(units.rowCount() == 5);
    CHECK(units.labels().size() == 5);
    CHECK(changes.count() == 1);
    CHECK(resets.count() == 0);
}

TEST_CASE("every reason a compound is left out for is said in words") {
    const auto reasons = list_words(CodeSet::scope_reason);
    Plan plan = draw_plan({"ABCDEFGHIJ"}, {{"J"}});
    REQUIRE(plan.ground.compounds.size() == reasons.size() + 1);
    for (std::size_t i = 0; i < reasons.size(); ++i) {
        plan.ground.compounds[i].scope_reason = find_code<ScopeReason>(reasons[i].code);
        REQUIRE(plan.ground.compounds[i].scope_reason);
    }
    OpenWorkspace desk(std::move(plan));
    Session& session = *desk.workspace.session();
    for (const char* code : {"en", "zh_CN"}) {
        desk.language.setCode(code);
        for (std::size_t i = 0; i < reasons.size(); ++i) {
            const Language spoken = desk.language.language();
            CHECK(session.outOfScopeText(static_cast<int>(i)).toStdString() == reasons[i].text.in(spoken));
        }
    }
    CHECK(session.outOfScopeText(static_cast<int>(reasons.size())).isEmpty());
}

TEST_CASE("codes are shown in the engine's words, with a capital") {
    CHECK(word_text(CodeSet::layout_label, "fewest_units", Language::en) == "Fewest units");
    CHECK(word_text(CodeSet::layout_label, "balanced", Language::en) == "Balanced");  // the code's own word
    CHECK(word_text(CodeSet::layout_label, "fewest_units", Language::zh) == u"单元最少");
    CHECK(word_text(CodeSet::management_mode, "street_watch", Language::en) ==
          "street_watch");  // none of ours
}

TEST_CASE("numbers follow the language at once") {
    OpenWorkspace desk(six_compounds());
    Session& session = *desk.workspace.session();
    desk.language.setCode("zh_CN");
    CHECK(text(*session.units(), 0, UnitList::FloorAreaRole) == u"10.0万㎡");
    CHECK(session.unitLabels().at(5) == u"LT-06\n5.0万㎡");
}

TEST_CASE("of two plans opened in a row the later one is shown") {
    OpenWorkspace desk;
    desk.document.openPlan(six_compounds());
    REQUIRE(desk.open(draw_plan({"AB"}, {{"AB"}})));
    QCoreApplication::processEvents();
    CHECK(desk.workspace.session()->layouts()->rowCount() == 1);
}

TEST_CASE("without a plan nothing is shown, after one as well") {
    OpenWorkspace desk;
    CHECK(desk.workspace.shown() == -1);
    CHECK_FALSE(desk.workspace.hasPlan());
    REQUIRE(desk.open(six_compounds()));
    desk.workspace.setShown(1);
    CHECK(desk.workspace.layout() == desk.document.layout(1));
    desk.workspace.setShown(2);  // there is none
    CHECK(desk.workspace.shown() == 1);
    desk.document.close();
    CHECK(desk.workspace.shown() == -1);
    CHECK(desk.workspace.session()->layouts()->rowCount() == 0);
}
