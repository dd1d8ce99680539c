// What the graphics card makes of a plan: colours at known places. Needs a renderer that draws geometry nodes
// (OpenGL; Mesa under xvfb-run will do), not the software one.
#include "geometry/measure.hpp"
#include "scene/services.hpp"
#include "support/grabbed.hpp"
#include "support/map_screen.hpp"
#include "support/real_data.hpp"
#include "support/small_plan.hpp"

#include <cmath>

#include <catch2/catch.hpp>

using namespace lifang;
using namespace lifang::scene;
using testing::alike;
using testing::Screen;

namespace {

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
    const auto colours = screen.map.ground()->map_colours(screen.map.ground()->layout(0));
    const auto fill = [&](std::size_t unit) {
        return Screen::colour(unit_fill(screen.style, colours[unit]));
    };
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
    CHECK(alike(seen(2.0, 0.5), Screen::colour(screen.style.unit_border_colour)));
}

TEST_CASE("another layout changes the map") {
    Screen screen(four_units());
    const QColor border = Screen::colour(screen.style.unit_border_colour);
    const QPoint between = screen.at(2.0, 0.5);
    REQUIRE(alike(screen.picture().pixelColor(between), border));
    screen.show(1);
    CHECK_FALSE(alike(screen.picture().pixelColor(between), border));  // A and B are one unit there
}

TEST_CASE("selecting dims the others, and only them") {
    Screen screen(four_units());
    const QPoint a = screen.at(0.5, 0.75), b = screen.at(2.5, 0.75);
    const QImage before = screen.picture();
    screen.map.setChosenUnits({0});
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

namespace {

/// A plan with a layer of everything: a street, a railway, a river as a line, a tunnel, a park, a gate, a
/// facility, an issue, each on a place of its own.
Plan furnished() {
    Plan plan = four_units();
    const auto at = [](double column, double row) { return Point{column * 100.0, 400.0 - row * 100.0}; };
    Road street;
    street.road_class = Barrier::primary;
    street.line = {at(0.0, 0.25), at(4.0, 0.25)};
    plan.site.roads = {street};
    BarrierLine rail, river;
    rail.lines = {{at(0.0, 1.75), at(4.0, 1.75)}};
    river.kind = BarrierLine::Kind::water;
    river.barrier_class = BarrierClass::river;
    river.lines = {{at(0.25, 2.1), at(0.25, 3.9)}};
    plan.site.barrier_lines = {rail, river};
    Facility school;
    school.kind = "school";
    school.at = at(3.25, 1.25);
    plan.site.facilities = {school};
    plan.issues = {
        {.severity = Severity::error, .code = "x", .place = Place{at(1.5, 2.5).x, at(1.5, 2.5).y}}};
    Gate gate;
    gate.at = at(1.0, 1.6);
    plan.layouts[0].units[0].gates_at = {gate};
    return plan;
}

/// How many pixels near a place are such as wanted.
template <class Wanted>
int count_near(QPoint at, const Wanted& is_wanted) {
    constexpr int reach = 8;
    int count = 0;
    for (int y = at.y() - reach; y <= at.y() + reach; ++y)
        for (int x = at.x() - reach; x <= at.x() + reach; ++x)
            if (is_wanted(x, y)) ++count;
    return count;
}
int count_pixels(const QImage& picture, QPoint at, QColor wanted) {
    return count_near(at, [&](int x, int y) { return alike(picture.pixelColor(x, y), wanted); });
}
int count_changes(const QImage& before, const QImage& after, QPoint at) {
    return count_near(at,
                      [&](int x, int y) { return !alike(before.pixelColor(x, y), after.pixelColor(x, y)); });
}

}  // namespace

TEST_CASE("every layer is where it belongs, and is gone when it is turned off") {
    Screen screen(furnished());
    const Style& style = screen.style;
    struct Seen {
        const char* layer;
        Colour colour;
        double column, row;
    };
    const Seen seen[] = {{"roads", style.roads[static_cast<std::size_t>(Barrier::primary)].fill, 2.6, 0.25},
                         {"rail", style.rail, 2.6, 1.75},
                         {"water", style.water, 0.25, 3.0},
                         {"facilities", kind_colour(style, 0), 3.25, 1.25},
                         {"issues", style.issue_error, 1.5, 2.5},
                         {"gates", style.gate_kept.colour, 1.0, 1.6},
                         {"unit_borders", style.unit_border_colour, 2.0, 1.4},
                         {"cells", style.cell, 2.0, 1.4}};
    for (const Seen& layer : seen) {
        CAPTURE(layer.layer);
        for (const Seen& other : seen) screen.map.layers()->show(other.layer, false);
        const QPoint place = screen.at(layer.column, layer.row), elsewhere = screen.at(0.75, 0.6);
        const QImage without = screen.picture();
        screen.map.layers()->show(layer.layer, true);
        const QImage with = screen.picture();
        CHECK(count_changes(without, with, place) > 6);
        CHECK(count_changes(without, with, elsewhere) == 0);
        // thin lines blend with what is below
        if (layer.layer != std::string_view("cells"))
            CHECK(count_pixels(with, place, Screen::colour(layer.colour)) > 3);
    }
}

TEST_CASE("the map by itself is as it is on the screen") {
    Screen screen(four_units());
    const QImage shown = screen.picture();
    const QImage saved = testing::grab(screen.map);
    CHECK(saved.size() == shown.size());
    for (const auto& [column, row] : {std::pair{0.5, 0.75}, {2.5, 0.75}, {2.5, 2.5}, {2.0, 0.5}}) {
        const QPoint place = screen.at(column, row);
        CHECK(alike(saved.pixelColor(place), shown.pixelColor(place)));
    }
}

TEST_CASE("a class of roads is turned off by itself") {
    Screen screen(furnished());
    const QColor street = Screen::colour(screen.style.roads[static_cast<std::size_t>(Barrier::primary)].fill);
    const QPoint place = screen.at(2.6, 0.25);
    REQUIRE(alike(screen.picture().pixelColor(place), street));
    screen.map.layers()->show("road.primary", false);
    CHECK_FALSE(alike(screen.picture().pixelColor(place), street));
}

namespace {

/// So many small houses in rows all over the four units: far more corners than one node takes.
Plan crowded(int rows, int columns) {
    Plan plan = four_units();
    plan.site.buildings.clear();
    for (int row = 0; row < rows; ++row)
        for (int column = 0; column < columns; ++column) {
            const double x = 400.0 * column / columns, y = 400.0 * row / rows;
            const double width = 240.0 / columns, height = 240.0 / rows;
            Building house;
            house.footprint = {
                {{{x, y}, {x + width, y}, {x + width, y + height}, {x, y + height}, {x, y}}, {}}};
            plan.site.buildings.push_back(std::move(house));
        }
    plan.ground.compound_of_building.assign(plan.site.buildings.size(), std::nullopt);
    return plan;
}

}  // namespace

TEST_CASE("above 65,535 corners every house is on the screen, also after zooming in and panning about") {
    constexpr int rows = 150, columns = 150;
    Screen screen(crowded(rows, columns));
    for (const char* layer : {"unit_borders", "water", "compounds", "units"})
        screen.map.layers()->show(layer, false);
    const QPoint middle = screen.at(2.0, 2.0);
    screen.map.zoomBy(3.5, middle.x(), middle.y());
    const QColor ground = Screen::colour(screen.style.district);
    int looked_at = 0;
    for (const auto& [dx, dy] : {std::pair{0, 0}, {300, 0}, {0, 250}, {-700, -100}}) {
        screen.map.panBy(dx, dy);
        const QImage picture = screen.picture();
        for (int row = 0; row < rows; ++row)
            for (int column = 0; column < columns; ++column) {
                const double side = 4.0 / columns;
                const QPoint house = screen.at((column + 0.3) * side, 4.0 - (row + 0.3) * side);
                const QPoint gap = screen.at((column + 0.8) * side, 4.0 - (row + 0.8) * side);
                if (!QRect(5, 5, 890, 690).contains(house) || !QRect(5, 5, 890, 690).contains(gap)) continue;
                ++looked_at;
                if (alike(picture.pixelColor(house), ground) || !alike(picture.pixelColor(gap), ground))
                    FAIL("house " << column << ", " << row << " is missing or misplaced");
            }
    }
    CHECK(looked_at > 2000);
    for (const PassCensus& pass : screen.census()) CHECK(pass.most_corners <= most_corners);
}

TEST_CASE("a window on part of the ground is given the tiles it sees, and no others") {
    Screen screen(crowded(150, 150));
    const auto drawn = [&] {
        double sum = 0.0;
        for (const PassCensus& pass : screen.census())
            if (pass.subject == Subject::buildings) sum += pass.drawn.area_m2;
        return sum;
    };
    const double all = 240.0 * 240.0;
    CHECK(drawn() == Approx(all).epsilon(1e-3));
    const QPoint middle = screen.at(2.0, 2.0);
    screen.map.zoomBy(8.0, middle.x(), middle.y());
    const double window = 900.0 * 700.0 * std::pow(screen.map.metersPerPixel(), 2);
    const double part = drawn();
    CHECK(part < all * 0.75);
    CHECK(part > window * 0.36);  // houses cover 0.6 × 0.6 of the ground
    screen.map.fit();
    CHECK(drawn() == Approx(all).epsilon(1e-3));
}

TEST_CASE("panning and zooming make no triangles, and copy none that are on the card already") {
    Screen screen(crowded(60, 60));
    (void)screen.picture();
    const std::uint64_t made = count_made_tiles();
    for (const double factor : {1.1, 1.3, 0.6, 1.6}) {
        screen.map.zoomBy(factor, 400.0, 300.0);
        screen.map.panBy(15.0, -20.0);
        (void)screen.picture();
    }
    const quint64 copied = screen.map.copiedCorners();
    screen.map.panBy(4.0, 4.0);
    (void)screen.picture();
    CHECK(screen.map.copiedCorners() == copied);
    CHECK(count_made_tiles() == made);
}
