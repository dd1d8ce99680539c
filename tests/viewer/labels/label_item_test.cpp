// Names as the screen shows them: measured by its font, painted where they were placed.
#include "map/label_item.hpp"

#include "support/grabbed.hpp"
#include "support/small_plan.hpp"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QImage>
#include <QQuickWindow>
#include <algorithm>
#include <cmath>
#include <functional>

#include <catch2/catch.hpp>

using namespace lifang;
using namespace lifang::scene;
using lifang::testing::draw_plan;

namespace {

Road street(const std::string& name, LineString line) {
    Road road;
    road.key = name;
    road.name = name;
    road.road_class = Barrier::secondary;
    road.line = std::move(line);
    return road;
}

/// Four units in a ring of streets with Chinese and Latin names.
Plan named_town() {
    Plan plan =
        draw_plan({"AAABBB", "AAABBB", "AAABBB", "CCCDDD", "CCCDDD", "CCCDDD"}, {{"A", "B", "C", "D"}});
    plan.site.roads = {street("人民东路", {{20, 150}, {580, 150}}),
                       street("North Lane", {{20, 450}, {580, 470}}),
                       street("长江南路", {{150, 580}, {150, 20}})};
    return plan;
}

struct Window {
    QQuickWindow window;
    MapItem map;
    LabelItem labels;

    explicit Window(const QStringList& texts, double text_scale = 1.0, const char* look = "light") {
        window.resize(900, 700);
        map.setParentItem(window.contentItem());
        map.setSize({900.0, 700.0});
        map.setStyleName(look);
        labels.setParentItem(&map);
        labels.setSize({900.0, 700.0});
        labels.setMap(&map);
        labels.setTextScale(text_scale);
        labels.setUnitTexts(texts);
        window.show();
        const auto ground = std::make_shared<const Ground>(std::make_shared<const Plan>(named_town()));
        map.setGround(ground);
        map.setLayout(LayoutPtr(ground, &ground->layout(0)));
        settle();
    }
    void settle() {
        QElapsedTimer clock;
        clock.start();
        do {
            REQUIRE(clock.elapsed() < 60000);
            QCoreApplication::processEvents(QEventLoop::AllEvents, 10);
        } while (!window.isExposed() || !map.isSettled() || !labels.isSettled());
    }
    std::vector<const Label*> of(Layer layer) const {
        std::vector<const Label*> found;
        std::ranges::copy_if(labels.labels(), std::back_inserter(found),
                             [&](const Label* label) { return label->layer == layer; });
        return found;
    }
    /// How many pixels of a box on the screen are near a colour.
    int count(const QImage& picture, const TextBox& box, Colour colour) const {
        const QPointF origin = map.screenAt({0.0, 0.0});
        const auto [north_west, south_east] = box.bounds();
        int found = 0;
        for (int y = static_cast<int>(north_west.y + origin.y()); y < south_east.y + origin.y(); ++y)
            for (int x = static_cast<int>(north_west.x + origin.x()); x < south_east.x + origin.x(); ++x) {
                const QColor seen = picture.pixelColor(x, y);
                constexpr int near = 40;
                found += std::abs(seen.red() - colour.r) < near && std::abs(seen.green() - colour.g) < near &&
                                 std::abs(seen.blue() - colour.b) < near
                             ? 1
                             : 0;
            }
        return found;
    }
};

const QStringList chinese{"甲-01\n9.0万㎡", "甲-02\n9.0万㎡", "乙-01\n9.0万㎡", "乙-02\n9.0万㎡"};
const QStringList english{"A-01\n90,000 m²", "A-02\n90,000 m²", "B-01\n90,000 m²", "B-02\n90,000 m²"};

}  // namespace

TEST_CASE("names are painted in their ink where they have their places, in both languages and looks") {
    for (const QStringList& texts : {chinese, english})
        for (const char* look : {"light", "dark", "contrast_safe"}) {
            Window screen(texts, 1.0, look);
            const QImage picture = screen.window.grabWindow();
            CHECK(screen.of(Layer::units).size() == 4);
            CHECK(screen.of(Layer::roads).size() >= 3);
            CHECK_FALSE(screen.of(Layer::compounds).empty());
            for (const Label* label : screen.labels.labels())
                for (const LabelPiece& piece : label->pieces) {
                    INFO(piece.text << " in the look " << look);
                    const Colour ink =
                        screen.map.picture().style().names[static_cast<std::size_t>(label->layer)];
                    CHECK(screen.count(picture, piece.box, ink) > 3);
                }
        }
}

TEST_CASE("letters of the screen's font never touch, at any size of texts, and grow with it") {
    for (const QStringList& texts : {chinese, english})
        for (const double text_scale : {1.0, 1.5, 2.0}) {
            Window screen(texts, text_scale);
            std::vector<TextBox> boxes;
            for (const Label* label : screen.labels.labels())
                for (const LabelPiece& piece : label->pieces) boxes.push_back(piece.box);
            for (std::size_t i = 0; i < boxes.size(); ++i)
                for (std::size_t j = i + 1; j < boxes.size(); ++j) CHECK_FALSE(overlap(boxes[i], boxes[j]));
            REQUIRE(screen.of(Layer::units).size() == 4);
            CHECK(screen.of(Layer::units)[0]->pieces[0].size >= std::lround(11.0 * text_scale));
            REQUIRE_FALSE(screen.of(Layer::roads).empty());
            CHECK(screen.of(Layer::roads)[0]->pieces[0].size == std::lround(12.0 * text_scale));
        }
}

TEST_CASE("names move with the map, and which are written is told by its layers") {
    Window screen(chinese);
    const QImage before = screen.window.grabWindow();
    const TextBox box = screen.of(Layer::units)[0]->pieces[0].box;
    const Colour ink = screen.map.picture().style().names[static_cast<std::size_t>(Layer::units)];
    const int written = screen.count(before, box, ink);
    screen.map.panBy(40.0, -25.0);
    screen.settle();
    CHECK(std::abs(screen.count(screen.window.grabWindow(), box, ink) - written) <= written / 5);
    LayerModel& layers = *screen.map.layers();
    CHECK(layers.areNamesShown("units"));
    CHECK_FALSE(layers.areNamesShown("buildings"));
    layers.showNames("units", false);
    layers.showNames("buildings", true);  // has none
    screen.settle();
    CHECK(screen.of(Layer::units).empty());
    CHECK_FALSE(screen.of(Layer::roads).empty());
    CHECK_FALSE(layers.areNamesShown("buildings"));
    layers.showNames("units", true);
    layers.show("road.secondary", false);
    screen.settle();
    CHECK(screen.of(Layer::units).size() == 4);
    CHECK(screen.of(Layer::roads).empty());
}

TEST_CASE("units that are not chosen have pale names") {
    Window screen(english);
    const Colour ink = screen.map.picture().style().names[static_cast<std::size_t>(Layer::units)];
    const TextBox first = screen.of(Layer::units)[0]->pieces[0].box,
                  last = screen.of(Layer::units)[3]->pieces[0].box;
    screen.map.setChosenUnits({0});
    screen.settle();
    QCoreApplication::processEvents(QEventLoop::AllEvents, 50);
    const QImage picture = screen.window.grabWindow();
    CHECK(screen.count(picture, first, ink) > 3);
    CHECK(screen.count(picture, last, ink) == 0);
}

TEST_CASE("a picture of the map by itself has its names") {
    Window screen(chinese);
    const QImage picture = lifang::testing::grab(screen.map);
    REQUIRE_FALSE(picture.isNull());
    const Colour ink = screen.map.picture().style().names[static_cast<std::size_t>(Layer::units)];
    for (const Label* unit : screen.of(Layer::units))
        CHECK(screen.count(picture, unit->pieces[0].box, ink) > 3);
}
