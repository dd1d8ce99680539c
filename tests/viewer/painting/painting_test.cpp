// Compounds are painted with the mouse: what is told while the hand moves is what comes of it.
#include "edited_map.hpp"
#include "pipeline/session/edit_session.hpp"

#include <QSignalSpy>

using namespace lifang;
using namespace lifang::testing;

namespace {

CompoundId id(int number) { return CompoundId{static_cast<std::size_t>(number)}; }

QVariant told(EditedMap& desk, const QString& code, StrokeUnits::Role role) {
    StrokeUnits& units = *desk.painting.units();
    for (int row = 0; row < units.rowCount(); ++row) {
        if (units.index(row).data(StrokeUnits::CodeRole).toString() == code)
            return units.index(row).data(role);
    }
    FAIL("unit " << code.toStdString() << " is not told of");
    return {};
}

QString code(const Unit& unit) { return QString::fromStdString(unit.code); }

}  // namespace

TEST_CASE("figures told while painting are those after the button is let go, and the engine's") {
    EditedMap desk;
    const auto [a, b] = desk.find_neighbours();
    desk.click(a);
    REQUIRE(desk.workspace.toolbox()->brush() == desk.unit(a));
    const QString from = code(desk.unit_at(desk.unit(b))), to = code(desk.unit_at(desk.unit(a)));

    desk.press(a);
    desk.move(b);
    REQUIRE(wait_until([&] { return desk.painting.isShown(); }));
    CHECK(desk.painting.moved() == QList<int>{b});
    CHECK(desk.document.historyIndex() == 0);  // nothing is done yet
    std::vector<std::pair<QString, QString>> figures;
    for (const QString& unit : {from, to}) {
        figures.emplace_back(told(desk, unit, StrokeUnits::FloorAreaRole).toString(),
                             told(desk, unit, StrokeUnits::DeviationRole).toString());
        CHECK(told(desk, unit, StrokeUnits::PartsRole).toInt() == 1);
    }
    CHECK(told(desk, to, StrokeUnits::ChangeRole).toString() == "+40,000 m²");

    desk.release(b);
    CHECK_FALSE(desk.painting.isShown());
    REQUIRE(wait_until([&] { return desk.document.historyIndex() == 1; }));
    CHECK(desk.workspace.shown() == desk.document.editedLayout());
    CHECK(desk.unit(b) == desk.unit(a));
    for (const auto& [floor_area, deviation] : figures) {
        CHECK(std::ranges::any_of(desk.workspace.layout()->units, [&](const Unit& unit) {
            return area_text(unit.floor_area, Language::en) == floor_area &&
                   deviation_text(unit.deviation) == deviation;
        }));
    }
    EditSession session(desk.plan.path().toStdString(), "1", Excluded::leaving, Run());
    const PlannedLayout& parent = session.parent();
    const auto goal = parent.unit_of_compound[static_cast<std::size_t>(a)];
    session.apply(session.weigh({{MoveCompounds{{id(b)}, goal}}}, Run()));
    const PlannedLayout expected = session.evaluate_state(Run());
    const auto& ours = desk.workspace.layout()->unit_of_compound;
    for (std::size_t i = 0; i < ours.size(); ++i)
        for (std::size_t j = 0; j < i; ++j)
            REQUIRE((ours[i] == ours[j]) == (expected.unit_of_compound[i] == expected.unit_of_compound[j]));
}

TEST_CASE("a stroke that is let go by Esc changes nothing, nor do clicks on the brush's own unit") {
    EditedMap desk;
    const auto [a, b] = desk.find_neighbours();
    desk.click(a);
    desk.press(a);
    desk.move(b);
    REQUIRE(wait_until([&] { return desk.painting.isShown(); }));
    QTest::keyClick(&desk.window, Qt::Key_Escape);
    CHECK_FALSE(desk.painting.isShown());
    desk.release(b);
    desk.click(a);
    desk.settle();
    CHECK(desk.document.historyIndex() == 0);
    CHECK(desk.document.historyTexts().isEmpty());
}

TEST_CASE("the brush stays with its unit when another layout is shown") {
    EditedMap desk;
    const auto [a, b] = desk.find_neighbours();
    desk.click(a);
    desk.click(b);
    REQUIRE(wait_until([&] { return desk.document.historyIndex() == 1; }));
    CHECK(desk.workspace.toolbox()->brush() == desk.unit(a));
    CHECK(desk.brush.brush() == desk.unit(b));
    REQUIRE(wait_until([&] { return desk.document.edited().is_judged; }));
    CHECK(desk.workspace.toolbox()->brush() == desk.unit(a));
    // what is asked for on another layout than the edited one is not done, and the edited one is shown
    desk.workspace.setShown(0);
    desk.click(b);
    desk.settle();
    CHECK(desk.document.historyIndex() == 1);
    CHECK(desk.workspace.shown() == desk.document.editedLayout());
}
