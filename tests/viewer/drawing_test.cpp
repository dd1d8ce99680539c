#include "geometry/measure.hpp"
#include "scene/draw.hpp"
#include "support/small_plan.hpp"

#include <set>

#include <catch2/catch.hpp>

using namespace lifang;
using namespace lifang::scene;
using lifang::testing::draw_plan;

namespace {

struct Drawn {
    GroundPtr scene;
    LayoutShapes shapes;
    Drawing drawing;

    double area(Layer layer) const { return of(drawing, layer) ? total_area(*of(drawing, layer)) : 0.0; }
};

Drawn draw(Plan plan, std::size_t layout = 0) {
    Drawn drawn{std::make_shared<const Ground>(std::make_shared<const Plan>(std::move(plan))), {}, {}};
    drawn.shapes = make_layout_shapes(*drawn.scene, layout);
    draw_ground(drawn.drawing, *drawn.scene, light_style());
    draw_layout(drawn.drawing, *drawn.scene, drawn.shapes, layout, light_style());
    draw_lines(drawn.drawing, *drawn.scene, layout, light_style(), 1.0);
    draw_emphasis(drawn.drawing, *drawn.scene, drawn.shapes, layout, {}, light_style(), 1.0);
    return drawn;
}

constexpr double square = 100.0 * 100.0;      // of the letters' grid, m²
const std::vector<std::string> map = {"AAB",  //
                                      "C~B"};

}  // namespace

TEST_CASE("every fill covers exactly what it stands for") {
    const Drawn drawn = draw(draw_plan(map, {{"A", "B"}}));
    CHECK(drawn.area(Layer::district) == Approx(6 * square));
    CHECK(drawn.area(Layer::units) == Approx(4 * square));
    CHECK(drawn.area(Layer::water) == Approx(square));
    double footprints = 0.0, buildings = 0.0;
    for (const Compound& compound : drawn.scene->plan().ground.compounds)
        footprints += area(compound.footprint).value;
    for (const Building& building : drawn.scene->plan().site.buildings)
        buildings += area(building.footprint).value;
    CHECK(drawn.area(Layer::compounds) == Approx(footprints));
    CHECK(drawn.area(Layer::buildings) == Approx(buildings));
    CHECK(drawn.area(Layer::hatch) > 0.0);
    CHECK(drawn.area(Layer::unit_borders) > 0.0);
}

TEST_CASE("amber is for units that break a rule, and only for them") {
    const Drawn strict = draw(draw_plan({"AABB", "AABB"}, {{"A", "B"}}));
    CHECK(strict.area(Layer::violations) == 0.0);  // 100,000 m² each
    const Drawn loose = draw(draw_plan({"AAAB", "AAAA"}, {{"A", "B"}}));
    CHECK(loose.area(Layer::violations) > 0.0);
}

TEST_CASE("nothing is hatched where every compound takes part") {
    CHECK(draw(draw_plan({"AB"}, {{"A", "B"}})).area(Layer::hatch) == 0.0);
}

TEST_CASE("the veil lies on all units but the selected one") {
    Drawn drawn = draw(draw_plan(map, {{"A", "B"}}));
    CHECK(drawn.area(Layer::veil) == 0.0);
    draw_emphasis(drawn.drawing, *drawn.scene, drawn.shapes, 0, {std::nullopt, UnitId{0}}, light_style(),
                  1.0);
    CHECK(drawn.area(Layer::veil) == Approx(2 * square));
    CHECK(drawn.area(Layer::highlight) > 0.0);
}

TEST_CASE("lines keep a readable width at every scale") {
    Drawn drawn = draw(draw_plan(map, {{"A", "B"}}));
    const double near = drawn.area(Layer::unit_borders);
    draw_lines(drawn.drawing, *drawn.scene, 0, light_style(), 8.0);
    CHECK(drawn.area(Layer::unit_borders) > 4.0 * near);  // in metres; on the screen as wide as before
    CHECK(metres_per_pixel_of(scale_step(1.0)) == Approx(1.0));
    for (const double scale : {0.07, 0.9, 3.3, 41.0}) {
        const double drawn_for = metres_per_pixel_of(scale_step(scale));
        CHECK(drawn_for / scale > 0.8);  // half a step: 2^(1/4) = 1.19
        CHECK(drawn_for / scale < 1.2);
    }
}

TEST_CASE("the drawing is the same for the same plan") {
    const Drawn one = draw(testing::make_small_plan()), two = draw(testing::make_small_plan());
    for (std::size_t i = 0; i < layer_count; ++i) {
        REQUIRE(one.drawing[i]);
        REQUIRE(one.drawing[i]->size() == two.drawing[i]->size());
        CHECK(std::equal(one.drawing[i]->begin(), one.drawing[i]->end(), two.drawing[i]->begin(),
                         [](const Vertex& a, const Vertex& b) {
                             return a.x == b.x && a.y == b.y && a.colour == b.colour;
                         }));
    }
}
