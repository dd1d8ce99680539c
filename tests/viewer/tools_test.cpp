// What mouse and keys do on a map, through real events in a window; no screen is needed, since nothing is
// looked at.
#include "map/tools/line_tool.hpp"
#include "map/tools/map_input.hpp"
#include "map/tools/measure_tool.hpp"
#include "map/tools/paint_tool.hpp"
#include "map/tools/place_tool.hpp"
#include "map/tools/select_tool.hpp"
#include "support/small_plan.hpp"

#include <QQuickWindow>
#include <QSignalSpy>
#include <QTest>

#include <catch2/catch.hpp>

using namespace lifang;
using Catch::Detail::Approx;

namespace {

/// A map of a plan drawn in letters, 100 m a place, with hands on it.
struct Desk {
    QQuickWindow window;
    MapItem map;
    MapInput input;

    explicit Desk(const std::vector<std::string>& rows,
                  const std::vector<std::vector<std::string>>& layouts) {
        window.resize(800, 600);
        map.setParentItem(window.contentItem());
        map.setSize({800.0, 600.0});
        input.setParentItem(&map);
        input.setSize({800.0, 600.0});
        input.setMap(&map);
        const auto ground = std::make_shared<const scene::Ground>(
            std::make_shared<const Plan>(testing::draw_plan(rows, layouts)));
        map.setGround(ground);
        map.setLayout(scene::LayoutPtr(ground, &ground->layout(0)));
        window.show();
        input.forceActiveFocus();
    }

    /// A place of the letters' grid on the screen: squares from the west and from the north.
    QPoint at(double column, double row) const {
        const Box& box = map.ground()->bounds();
        return map.screenAt({box.min.x + column * 100.0, box.max.y - row * 100.0}).toPoint();
    }
    void click(double column, double row, Qt::KeyboardModifiers held = {},
               Qt::MouseButton button = Qt::LeftButton) {
        QTest::mouseClick(&window, button, held, at(column, row));
    }
    void drag(const std::vector<std::pair<double, double>>& way, Qt::KeyboardModifiers held = {},
              Qt::MouseButton button = Qt::LeftButton) {
        press(way.front(), held, button);
        for (const auto& [column, row] : way) move(column, row, held, button);
        QTest::mouseRelease(&window, button, held, at(way.back().first, way.back().second));
    }
    void press(std::pair<double, double> place, Qt::KeyboardModifiers held = {},
               Qt::MouseButton button = Qt::LeftButton) {
        QTest::mousePress(&window, button, held, at(place.first, place.second));
    }
    /// QTest::mouseMove() tells of no buttons.
    void move(double column, double row, Qt::KeyboardModifiers held, Qt::MouseButton button) {
        const QPointF to = at(column, row);
        QMouseEvent event(QEvent::MouseMove, to, window.mapToGlobal(to), Qt::NoButton, button, held);
        QCoreApplication::sendEvent(&window, &event);
    }
    void press_key(Qt::Key key, Qt::KeyboardModifiers held = {}) { QTest::keyClick(&window, key, held); }
};

Desk four_places() { return Desk({"AABB", "AABB", "CCDD", "CCDD"}, {{"AC", "BD"}}); }

constexpr int a = 0, b = 1, c = 2, d = 3;
using Numbers = QList<int>;

}  // namespace

TEST_CASE("only the left button chooses, the right one asks for a menu, the middle one moves the map") {
    Desk desk({"AABB", "AABB"}, {{"A", "B"}});
    SelectTool tool;
    desk.input.setTool(&tool);
    QSignalSpy picked(&tool, &SelectTool::picked), asked(&desk.input, &MapInput::menuRequested);
    desk.click(0.5, 0.5);
    REQUIRE(picked.size() == 1);
    CHECK(picked[0][0].toInt() == a);
    CHECK(picked[0][1].toInt() == 0);
    CHECK_FALSE(picked[0][2].toBool());
    desk.click(3.5, 0.5, Qt::ControlModifier);
    REQUIRE(picked.size() == 2);
    CHECK(picked[1][0].toInt() == b);
    CHECK(picked[1][2].toBool());
    desk.click(3.5, 0.5, {}, Qt::MiddleButton);
    desk.click(3.5, 0.5, {}, Qt::RightButton);
    CHECK(picked.size() == 2);
    REQUIRE(asked.size() == 1);
    CHECK(asked[0][0].toInt() == b);
    CHECK(asked[0][1].toInt() == 1);
}

TEST_CASE(
    "dragging moves the map with the tool that has no use for it, the middle button and the space bar") {
    Desk desk({"AABB", "AABB"}, {{"A", "B"}});
    SelectTool select;
    PaintTool paint;
    paint.setBrush(0);
    QSignalSpy stroked(&paint, &PaintTool::stroked);
    const auto moved_by = [&](Qt::MouseButton button) {
        desk.map.fit();
        const QPoint before = desk.at(0.0, 0.0);
        desk.drag({{2.0, 0.5}, {2.5, 0.75}, {3.0, 1.0}}, {}, button);
        return desk.at(0.0, 0.0) - before;
    };
    desk.input.setTool(&select);
    CHECK(moved_by(Qt::LeftButton).manhattanLength() > 50);
    desk.input.setTool(&paint);
    CHECK(moved_by(Qt::MiddleButton).manhattanLength() > 50);
    QTest::keyPress(&desk.window, Qt::Key_Space);
    CHECK(moved_by(Qt::LeftButton).manhattanLength() > 50);
    QTest::keyRelease(&desk.window, Qt::Key_Space);
    CHECK(stroked.empty());
    CHECK(moved_by(Qt::LeftButton).manhattanLength() == 0);
    CHECK_FALSE(stroked.empty());
}

TEST_CASE("a rectangle and a lasso choose the compounds whose middle they hold") {
    Desk desk = four_places();
    SelectTool tool;
    desk.input.setTool(&tool);
    QSignalSpy swept(&tool, &SelectTool::swept);
    desk.drag({{0.2, 0.2}, {2.0, 0.8}, {3.8, 1.8}}, Qt::ShiftModifier);
    REQUIRE(swept.size() == 1);
    CHECK(swept[0][0].value<Numbers>() == Numbers{a, b});

    tool.setProperty("lasso", true);
    desk.drag({{0.1, 0.1}, {1.9, 0.1}, {1.9, 3.9}, {0.1, 3.9}, {0.1, 0.2}});
    REQUIRE(swept.size() == 2);
    CHECK(swept[1][0].value<Numbers>() == Numbers{a, c});
    CHECK_FALSE(swept[1][1].toBool());
    CHECK_FALSE(tool.isActive());
}

TEST_CASE(
    "the brush is taken by the first click, by Alt later, and a stroke grows as compounds are reached") {
    Desk desk = four_places();
    PaintTool tool;
    desk.input.setTool(&tool);
    QSignalSpy taken(&tool, &PaintTool::brushTaken), stroked(&tool, &PaintTool::stroked),
        released(&tool, &PaintTool::released);
    desk.click(0.5, 0.5);
    REQUIRE(taken.size() == 1);
    CHECK(tool.brush() == 0);
    CHECK(released.empty());

    desk.click(2.5, 0.5);
    REQUIRE(released.size() == 1);
    CHECK(released[0][0].value<Numbers>() == Numbers{b});

    // one long move: what lies between is reached too
    desk.drag({{0.5, 0.5}, {3.5, 0.5}});
    REQUIRE(released.size() == 2);
    CHECK(released[1][0].value<Numbers>() == Numbers{a, b});
    CHECK(stroked.size() >= 2);

    desk.click(2.5, 2.5, Qt::AltModifier);
    CHECK(tool.brush() == 1);
    CHECK(released.size() == 2);
    desk.drag({{0.1, 2.1}, {3.9, 2.1}, {3.9, 3.9}, {0.1, 3.9}, {0.1, 2.3}}, Qt::ShiftModifier);
    REQUIRE(released.size() == 3);
    CHECK(released[2][0].value<Numbers>() == Numbers{c, d});
}

TEST_CASE("Esc lets a stroke go, and then the tool itself") {
    Desk desk = four_places();
    PaintTool tool;
    tool.setBrush(0);
    desk.input.setTool(&tool);
    QSignalSpy abandoned(&tool, &PaintTool::abandoned), released(&tool, &PaintTool::released),
        escaped(&desk.input, &MapInput::escaped);
    desk.press({2.5, 0.5});
    desk.move(3.5, 0.5, {}, Qt::LeftButton);
    REQUIRE(tool.isActive());
    desk.press_key(Qt::Key_Escape);
    CHECK(abandoned.size() == 1);
    CHECK_FALSE(tool.isActive());
    QTest::mouseRelease(&desk.window, Qt::LeftButton, {}, desk.at(3.5, 0.5));
    CHECK(released.empty());
    CHECK(escaped.empty());
    desk.press_key(Qt::Key_Escape);
    CHECK(escaped.size() == 1);
}

TEST_CASE("length and area along clicks are those of the ground") {
    Desk desk = four_places();
    MeasureTool tool;
    desk.input.setTool(&tool);
    desk.click(1.0, 1.0);
    desk.click(3.0, 1.0);
    CHECK(tool.metres() == Approx(200.0).margin(2.0));  // a pixel is most of a metre here
    CHECK(tool.squareMetres() == 0.0);
    desk.click(3.0, 3.0);
    CHECK(tool.metres() == Approx(400.0).margin(3.0));
    CHECK(tool.squareMetres() == Approx(20000.0).margin(400.0));
    desk.press_key(Qt::Key_Backspace);
    CHECK(tool.points() == 2);  // the line may follow the pointer on to where it rests
    desk.press_key(Qt::Key_Return);
    CHECK(tool.metres() == Approx(200.0).margin(2.0));  // stays
    desk.click(0.5, 0.5);                               // measures anew
    CHECK(tool.metres() == 0.0);
    CHECK(tool.points() == 1);
}

TEST_CASE("a line is dragged, or set by clicks and ended by Enter") {
    Desk desk = four_places();
    LineTool tool;
    desk.input.setTool(&tool);
    QSignalSpy drawn(&tool, &LineTool::drawn);
    desk.drag({{0.6, 1.5}, {2.0, 1.5}, {3.9, 1.5}});
    REQUIRE(drawn.size() == 1);
    const auto line = drawn[0][0].value<QList<QPointF>>();
    CHECK(line.back().x() - line.front().x() == Approx(330.0).margin(3.0));
    CHECK(line.back().y() - line.front().y() == Approx(0.0).margin(3.0));
    // most of it lies in the east
    CHECK(drawn[0][1].value<Numbers>() == Numbers{1, 0});
    desk.click(0.5, 0.5);
    desk.press_key(Qt::Key_Return);  // one point is no line
    CHECK(drawn.size() == 1);
    desk.click(2.5, 2.5);
    desk.press_key(Qt::Key_Return);
    REQUIRE(drawn.size() == 2);
    CHECK(drawn[1][0].value<QList<QPointF>>().size() == 2);
}

TEST_CASE("what tools do with clicks they do with Enter at the compound that arrow keys lead to") {
    Desk desk = four_places();
    LineTool line;
    PlaceTool place;
    QSignalSpy drawn(&line, &LineTool::drawn), placed(&place, &PlaceTool::placed);
    desk.input.setTool(&place);
    desk.input.setFocusedCompound(a);
    desk.press_key(Qt::Key_Return);
    REQUIRE(placed.size() == 1);
    CHECK(placed[0][2].toInt() == a);
    desk.input.setTool(&line);
    desk.press_key(Qt::Key_Return);
    desk.press_key(Qt::Key_Down);
    desk.press_key(Qt::Key_Return);
    desk.press_key(Qt::Key_Right);
    desk.press_key(Qt::Key_Return, Qt::ShiftModifier);
    CHECK(drawn.isEmpty());
    desk.press_key(Qt::Key_Return);
    REQUIRE(drawn.size() == 1);
    CHECK(drawn[0][0].value<QList<QPointF>>().size() == 3);
}

TEST_CASE("a place is told where it is dragged and where it ends, with the compound there") {
    Desk desk = four_places();
    PlaceTool tool;
    desk.input.setTool(&tool);
    QSignalSpy placed(&tool, &PlaceTool::placed);
    desk.drag({{0.5, 0.5}, {1.5, 1.5}, {2.5, 2.5}});
    REQUIRE(placed.size() >= 3);
    CHECK(placed[0][3].toBool());
    CHECK_FALSE(placed.back()[3].toBool());
    CHECK(placed.back()[2].toInt() == d);
}

TEST_CASE("arrow keys go from compound to compound, Enter chooses, Shift adds on the way") {
    Desk desk = four_places();
    SelectTool tool;
    desk.input.setTool(&tool);
    QSignalSpy chosen(&desk.input, &MapInput::chosen), asked(&desk.input, &MapInput::menuRequested);
    desk.input.setFocusedCompound(a);
    desk.press_key(Qt::Key_Right);
    CHECK(desk.input.focusedCompound() == b);
    desk.press_key(Qt::Key_Right);  // the edge
    CHECK(desk.input.focusedCompound() == b);
    desk.press_key(Qt::Key_Down);
    CHECK(desk.input.focusedCompound() == d);
    desk.press_key(Qt::Key_Return);
    REQUIRE(chosen.size() == 1);
    CHECK(chosen[0][0].toInt() == d);
    CHECK_FALSE(chosen[0][1].toBool());
    desk.press_key(Qt::Key_Left, Qt::ShiftModifier);
    REQUIRE(chosen.size() == 2);
    CHECK(chosen[1][0].toInt() == c);
    CHECK(chosen[1][1].toBool());
    desk.press_key(Qt::Key_Menu);
    REQUIRE(asked.size() == 1);
    CHECK(asked[0][0].toInt() == c);
    CHECK(asked[0][1].toInt() == 0);
    const QPoint before = desk.at(0.0, 0.0);
    desk.press_key(Qt::Key_Left, Qt::ControlModifier);
    CHECK(desk.at(0.0, 0.0).x() > before.x());
    CHECK(desk.input.focusedCompound() == c);
}
