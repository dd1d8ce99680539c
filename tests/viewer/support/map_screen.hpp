#pragma once

#include "map/map_item.hpp"
#include "support/waiting.hpp"

#include <QImage>
#include <QQuickWindow>
#include <QSGRendererInterface>
#include <cmath>
#include <cstdlib>

#include <catch2/catch.hpp>

namespace lifang::testing {

/// A map of a plan drawn in letters, on a screen whose pixels can be looked at.
struct Screen {
    QQuickWindow window;
    MapItem map;
    const scene::Style& style = scene::light_style();

    explicit Screen(Plan plan) {
        window.resize(900, 700);
        window.setColor(colour(style.paper));
        map.setParentItem(window.contentItem());
        map.setSize({900.0, 700.0});
        window.show();
        const auto ground =
            std::make_shared<const scene::Ground>(std::make_shared<const Plan>(std::move(plan)));
        map.setGround(ground);
        show(0);
        REQUIRE(wait_until([&] { return window.isExposed() && map.isSettled(); }));
        REQUIRE(window.rendererInterface()->graphicsApi() != QSGRendererInterface::Software);
    }

    void show(std::size_t layout) {
        map.setLayout(scene::LayoutPtr(map.ground(), &map.ground()->layout(layout)));
    }
    static QColor colour(scene::Colour c) { return {c.r, c.g, c.b}; }
    QImage picture() {
        REQUIRE(wait_until([&] { return map.isSettled(); }));
        return window.grabWindow();
    }
    const std::vector<PassCensus>& census() {
        REQUIRE(wait_until([&] { return map.isSettled(); }));
        map.askForCensus();
        REQUIRE(wait_until([&] { return map.hasCensus(); }));
        return map.census();
    }
    /// Where a place of the letters' grid is on the screen: squares from the west and from the north.
    QPoint at(double column, double row) const {
        const Box& box = map.ground()->bounds();
        const double x = box.min.x + column * 100.0, y = box.max.y - row * 100.0;
        const QPointF place = map.screenAt({x, y});
        return {static_cast<int>(std::lround(place.x())), static_cast<int>(std::lround(place.y()))};
    }
};

inline bool alike(QColor a, QColor b) {
    constexpr int tolerance = 3;  // of 255: rounding of the card
    return std::abs(a.red() - b.red()) <= tolerance && std::abs(a.green() - b.green()) <= tolerance &&
           std::abs(a.blue() - b.blue()) <= tolerance;
}

}  // namespace lifang::testing
