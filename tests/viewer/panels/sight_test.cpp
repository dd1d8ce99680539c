#include "panels/desk.hpp"

#include <QSignalSpy>

using namespace lifang;
using namespace lifang::testing;

TEST_CASE("lists ask the maps to show compounds, units and places") {
    Desk desk(six_compounds());
    Sight& sight = *desk.workspace.sight();
    const scene::Origin origin = desk.workspace.ground()->origin();
    QRectF asked;
    QObject::connect(&sight, &Sight::asked, [&](const QRectF& box) { asked = box; });

    sight.showCompounds({0});  // A: 200 m × 200 m in the north-west
    CHECK(asked.width() == Approx(200.0));
    CHECK(asked.height() == Approx(200.0));
    const double west = asked.left();
    sight.showCompounds({0, 1});
    CHECK(asked.left() == Approx(west));
    CHECK(asked.width() == Approx(400.0));

    desk.workspace.setShown(1);
    sight.showUnit(desk.workspace.selection()->unitOf(0));  // AD: one below the other
    CHECK(asked.width() == Approx(200.0));
    CHECK(asked.height() == Approx(400.0));

    sight.showPlace(origin.at.x + 10.0, origin.at.y - 20.0);
    CHECK(asked.center().x() == Approx(10.0));
    CHECK(asked.center().y() == Approx(-20.0));

    asked = {};
    sight.showCompounds({99, -1});
    sight.showUnit(99);
    CHECK(asked.isNull());
}

TEST_CASE("maps that look at one place tell of it once") {
    Sight sight;
    QSignalSpy moves(&sight, &Sight::moved);
    sight.move({5.0, 6.0}, 2.0);
    sight.move({5.0, 6.0}, 2.0);
    CHECK(moves.count() == 1);
    CHECK(sight.centre() == QPointF(5.0, 6.0));
    CHECK(sight.metersPerPixel() == 2.0);
}
