#include "model/session.hpp"

#include "core/error.hpp"
#include "scene/letter_plan.hpp"

#include <QCoreApplication>
#include <QElapsedTimer>

#include <catch2/catch.hpp>

using namespace lifang;

namespace {

void wait_while_loading(const Session& session) {
    QElapsedTimer clock;
    clock.start();
    constexpr int limit = 30000;  // ms, for sanitizers on a busy machine
    while (session.state() == Session::Loading && clock.elapsed() < limit) {
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 10);
    }
}

Plan no_plan(const std::filesystem::path&) { throw std::logic_error("not asked for"); }

QString text(QAbstractItemModel& model, int row, int role) {
    return model.index(row, 0).data(role).toString();
}

}  // namespace

TEST_CASE("an open plan fills the lists") {
    ScreenLanguage language("en");
    Session session(language, no_plan);
    CHECK(session.state() == Session::Empty);
    session.openPlan(scene::demonstration_plan());
    CHECK(session.state() == Session::Loading);
    wait_while_loading(session);
    REQUIRE(session.state() == Session::Ready);

    REQUIRE(session.layouts()->rowCount() == 2);
    CHECK(text(*session.layouts(), 0, LayoutList::LabelRole) == "Most even");
    CHECK(text(*session.layouts(), 0, LayoutList::UnitsRole) == "6");
    CHECK(text(*session.layouts(), 0, LayoutList::WithinRole) == "83%");  // F alone is too small: 5 of 6
    CHECK(text(*session.layouts(), 0, LayoutList::MeanDeviationRole) ==
          "12.5%");  // E −25 %, F −50 %, over six
    CHECK(text(*session.layouts(), 0, LayoutList::MaxDeviationRole) == "50.0%");
    CHECK(session.layouts()->index(0).data(LayoutList::RelaxedRole).toBool());

    REQUIRE(session.units()->rowCount() == 6);
    CHECK(text(*session.units(), 5, UnitList::FloorAreaRole) == "50,000 m²");
    CHECK(text(*session.units(), 5, UnitList::DeviationTextRole) == u"−50.0%");
    CHECK(session.unitLabels().at(0) == "LT-01\n100,000 m²");
    CHECK(session.hasOutOfScope());

    session.setLayout(1);
    CHECK(session.units()->rowCount() == 4);
    session.setLayout(7);  // there is none: nothing happens
    CHECK(session.layout() == 1);
}

TEST_CASE("the card of a unit") {
    ScreenLanguage language("en");
    Session session(language, no_plan);
    session.openPlan(scene::demonstration_plan());
    wait_while_loading(session);
    UnitFigures& figures = *session.figures();
    CHECK(figures.rowCount() == 0);
    figures.setUnit(5);
    CHECK(figures.code() == "LT-06");
    CHECK(figures.violations() == QStringList{"Floor area below the minimum"});
    CHECK(figures.compounds() == QStringList{QStringLiteral("F 小区")});
    CHECK(text(figures, 0, UnitFigures::NameRole) == "Floor area");
    CHECK(text(figures, 0, UnitFigures::ValueRole) == "50,000 m²");
    CHECK(text(figures, 3, UnitFigures::ValueRole) == "600");
    figures.setUnit(99);
    CHECK(figures.rowCount() == 0);
    session.setLayout(1);
    CHECK(figures.unit() == -1);  // the same number would be another unit
}

TEST_CASE("numbers follow the language at once") {
    ScreenLanguage language("en");
    Session session(language, no_plan);
    session.openPlan(scene::demonstration_plan());
    wait_while_loading(session);
    language.setCode("zh_CN");
    CHECK(text(*session.units(), 0, UnitList::FloorAreaRole) == u"10.0万㎡");
    CHECK(session.unitLabels().at(5) == u"LT-06\n5.0万㎡");
}

TEST_CASE(
    "an error says where, what and what to do, in the language of the screen, and the plan before stays") {
    ScreenLanguage language("en");
    Session session(language, [](const std::filesystem::path& path) -> Plan {
        throw Error(ExitCode::input, path.string(), Message("no_layout_in_plan"));
    });
    session.openPlan(scene::demonstration_plan());
    wait_while_loading(session);
    session.openFile("some/plan.gpkg");
    wait_while_loading(session);
    CHECK(session.state() == Session::Failed);
    CHECK(session.errorWhere() == "some/plan.gpkg");
    CHECK(session.errorProblem() == "the plan has no layout");
    CHECK(session.errorAdvice() == "Make the plan again with 'lifang plan'");
    language.setCode("zh_CN");
    CHECK(session.errorProblem() == u"方案文件中没有方案");
    CHECK(session.layouts()->rowCount() == 2);
}

TEST_CASE("of two plans opened in a row the later one is shown") {
    ScreenLanguage language("en");
    Session session(language, no_plan);
    session.openPlan(scene::demonstration_plan());
    session.openPlan(scene::plan_from_letters({"AB"}, {{"AB"}}));
    wait_while_loading(session);
    QCoreApplication::processEvents();
    CHECK(session.layouts()->rowCount() == 1);
}
