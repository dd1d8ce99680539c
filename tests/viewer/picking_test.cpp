#include "scene/ground.hpp"
#include "scene/labels/unit_outlines.hpp"
#include "support/small_plan.hpp"

#include <catch2/catch.hpp>

using namespace lifang;
using namespace lifang::scene;
using lifang::testing::draw_plan;

namespace {

GroundPtr scene_of(Plan plan) {
    return std::make_shared<const Ground>(std::make_shared<const Plan>(std::move(plan)));
}

/// The square in a column from the west and a row from the north, as the map is written.
Point middle_of(const Ground& scene, int column, int row) {
    return {scene.bounds().min.x + 100.0 * column + 50.0, scene.bounds().max.y - 100.0 * row - 50.0};
}

}  // namespace

TEST_CASE("pointing finds cell, compound and unit") {
    const GroundPtr scene = scene_of(draw_plan({"AAB.",  //
                                                "CDD~"},
                                               {{"A", "BC"}, {"AB", "C"}}));
    const auto compound = [&](int column, int row) {
        const auto found = scene->pick(middle_of(*scene, column, row)).compound;
        return found ? scene->plan().ground.compounds[found->index].key.substr(9) : "none";
    };
    CHECK(compound(0, 0) == "A");
    CHECK(compound(1, 0) == "A");
    CHECK(compound(2, 0) == "B");
    CHECK(compound(0, 1) == "C");
    CHECK(compound(1, 1) == "D");
    CHECK(compound(3, 0) == "none");
    CHECK(compound(3, 1) == "none");

    CHECK(scene->pick(middle_of(*scene, 3, 1)).cell);  // water is a cell of nobody
    CHECK_FALSE(scene->pick({1e6, 0.0}).cell);
}

TEST_CASE("every unit is found at its own label, also where it bends") {
    const GroundPtr scene = scene_of(draw_plan({"AAAA",  //
                                                "ABBA",  //
                                                "ABBA",  //
                                                "AAAA"},
                                               {{"A", "B"}}));
    const UnitOutlines outlines(*scene, scene->layout(0));
    const auto unit_at = [&](const Anchor& anchor) {
        return at(scene->layout(0).unit_of_cell, scene->pick(anchor.at).cell.value());
    };
    CHECK(unit_at(outlines[0].anchor) == UnitId{0});
    CHECK(unit_at(outlines[1].anchor) == UnitId{1});
    // the ring is 100 m wide: 50 m to its edges along the sides, 58.6 m at best, in a corner
    CHECK(outlines[0].anchor.radius > 49.0);
    CHECK(outlines[0].anchor.radius < 58.7);
    CHECK(outlines[1].anchor.radius == Approx(100.0).margin(2.0));  // square of 200 m
}

TEST_CASE("a plan without anything can be opened and pointed at") {
    const GroundPtr scene = scene_of(Plan{});
    CHECK_FALSE(scene->pick({0.0, 0.0}).cell);
    CHECK(scene->bounds().is_empty());
}

TEST_CASE("units whose cells stay keep their outlines when a layout is edited") {
    const GroundPtr scene = scene_of(draw_plan({"ABC"}, {{"A", "BC"}, {"AB", "C"}, {"A", "B", "C"}}));
    const UnitOutlines before(*scene, scene->layout(0));
    const UnitOutlines after(*scene, scene->layout(2), &before);
    CHECK(&after[0] == &before[0]);
    CHECK(after[1].box.width() == Approx(100.0));
    CHECK(before.find(after[2].box.grown(-10.0)) == std::vector<std::size_t>{1});
}
