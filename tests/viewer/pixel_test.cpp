// What the graphics card makes of a plan: colours at known places. Needs a renderer that draws geometry nodes
// (OpenGL; Mesa under xvfb-run will do), not the software one.
#include "geometry/measure.hpp"
#include "map/map_item.hpp"
#include "support/small_plan.hpp"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QQuickWindow>
#include <QSGRendererInterface>
#include <cmath>
#include <functional>

#include <catch2/catch.hpp>

using namespace lifang;
using namespace lifang::scene;

namespace {

void wait_until(const std::function<bool()>& condition) {
    QElapsedTimer clock;
    clock.start();
    while (!condition()) {
        REQUIRE(clock.elapsed() < 60000);
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 10);
    }
}

struct Screen {
    QQuickWindow window;
    MapItem map;
    const Style& style = light_style();

    explicit Screen(Plan plan) {
        window.resize(900, 700);
        window.setColor(colour(style.paper));
        map.setParentItem(window.contentItem());
        map.setSize({900.0, 700.0});
        window.show();
        map.setScene(std::make_shared<const Ground>(std::make_shared<const Plan>(std::move(plan))));
        wait_until([&] { return window.isExposed() && map.isSettled(); });
        REQUIRE(window.rendererInterface()->graphicsApi() != QSGRendererInterface::Software);
    }

    static QColor colour(Colour c) { return {c.r, c.g, c.b}; }
    QImage picture() {
        wait_until([&] { return map.isSettled(); });
        return window.grabWindow();
    }
    /// Where a place of the letters' grid is on the screen: squares from the west and from the north.
    QPoint at(double column, double row) const {
        const Box& box = map.scene()->bounds();
        const double x = box.min.x + column * 100.0, y = box.max.y - row * 100.0;
        const double scale = map.metersPerPixel();  // the district is fitted: its middle is the window's
        return {static_cast<int>(std::lround(450.0 + x / scale)),
                static_cast<int>(std::lround(350.0 - y / scale))};
    }
};

bool alike(QColor a, QColor b) {
    constexpr int tolerance = 3;  // of 255: rounding of the card
    return std::abs(a.red() - b.red()) <= tolerance && std::abs(a.green() - b.green()) <= tolerance &&
           std::abs(a.blue() - b.blue()) <= tolerance;
}

Plan four_units() {
    return testing::draw_plan({"AABB",  //
                               "AABB",  //
                               "CC~D",  //
                               "CCED"},
                              {{"A", "B", "C", "D"}, {"AB", "CD"}});
}

}  // namespace

TEST_CASE("every unit has its colour where it lies, and paper surrounds the district") {
    Screen screen(four_units());
    const QImage picture = screen.picture();
    const auto shapes = make_layout_shapes(*screen.map.scene(), 0);
    const auto fill = [&](int unit) { return Screen::colour(unit_fill(screen.style, shapes.colours[unit])); };
    const auto seen = [&](double column, double row) { return picture.pixelColor(screen.at(column, row)); };
    // the building stands in the middle of a compound
    CHECK(alike(seen(0.5, 0.75), fill(0)));
    CHECK(alike(seen(1.5, 1.75), fill(0)));
    CHECK(alike(seen(2.5, 0.75), fill(1)));
    CHECK(alike(seen(0.5, 2.75), fill(2)));
    CHECK(alike(seen(3.5, 3.75), fill(3)));
    CHECK_FALSE(alike(fill(0), fill(1)));
    CHECK_FALSE(alike(fill(0), fill(2)));
    CHECK(alike(seen(2.5, 2.5), Screen::colour(screen.style.water)));
    CHECK(alike(seen(-0.15, 2.0), Screen::colour(screen.style.paper)));
    CHECK(alike(seen(2.0, 4.15), Screen::colour(screen.style.paper)));
    // a building shades what it stands on
    const QColor building = seen(0.8, 1.0);
    CHECK_FALSE(alike(building, fill(0)));
    CHECK(building.lightness() < fill(0).lightness());
    // the border between two units
    CHECK(alike(seen(2.0, 0.5), Screen::colour(screen.style.unit_border)));
}

TEST_CASE("another layout changes the map") {
    Screen screen(four_units());
    const QColor border = Screen::colour(screen.style.unit_border);
    const QPoint between = screen.at(2.0, 0.5);
    REQUIRE(alike(screen.picture().pixelColor(between), border));
    screen.map.setLayout(1);
    CHECK_FALSE(alike(screen.picture().pixelColor(between), border));  // A and B are one unit there
}

TEST_CASE("selecting dims the others, and only them") {
    Screen screen(four_units());
    const QPoint a = screen.at(0.5, 0.75), b = screen.at(2.5, 0.75);
    const QImage before = screen.picture();
    screen.map.setSelectedUnit(0);
    const QImage after = screen.picture();
    CHECK(alike(before.pixelColor(a), after.pixelColor(a)));
    CHECK_FALSE(alike(before.pixelColor(b), after.pixelColor(b)));
}

TEST_CASE("zoomed and moved, colours stay on their ground") {
    Screen screen(four_units());
    const QPoint a = screen.at(0.5, 0.75);
    const QColor fill = screen.picture().pixelColor(a);
    screen.map.zoomBy(3.0, a.x(), a.y());
    CHECK(alike(screen.picture().pixelColor(a), fill));
    screen.map.panBy(120.0, -40.0);
    CHECK(alike(screen.picture().pixelColor(a + QPoint(120, -40)), fill));
}
