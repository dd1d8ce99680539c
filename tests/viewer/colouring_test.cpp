#include "publish/cartography/colours.hpp"
#include "publish/publish.hpp"
#include "scene/layout_view.hpp"
#include "support/small_plan.hpp"

#include <catch2/catch.hpp>

using namespace lifang;
using namespace lifang::scene;

namespace {

LayoutPtr share(const PlannedLayout& layout) { return std::make_shared<const PlannedLayout>(layout); }

/// Colours as a file may hold them, by layout and unit in their order.
GroundPtr ground_of(Plan plan, const std::vector<std::vector<int>>& colours) {
    PlanColours of_file;
    for (std::size_t i = 0; i < colours.size(); ++i)
        of_file[plan.layouts[i].key] = by_unit(plan.layouts[i], colours[i]);
    return std::make_shared<const Ground>(std::make_shared<const Plan>(std::move(plan)), of_file);
}

}  // namespace

TEST_CASE("another layout of the file has the colours of the file, not those of the one shown before") {
    const auto ground =
        ground_of(testing::draw_plan({"ABC"}, {{"A", "B", "C"}, {"A", "BC"}}), {{3, 4, 5}, {2, 3}});
    const LayoutView first(ground, share(ground->layout(0)), {}, light_style());
    CHECK(first.map_colours() == std::vector{3, 4, 5});
    const LayoutView second(ground, share(ground->layout(1)), {}, light_style(), &first);
    CHECK(second.map_colours() == std::vector{2, 3});
}

TEST_CASE("a plan in no file has the colours that it will be written with") {
    const auto ground = ground_of(testing::draw_plan({"ABC"}, {{"A", "B", "C"}}), {});
    const LayoutView view(ground, share(ground->layout(0)), {}, light_style());
    CHECK(view.map_colours() == map_colours_of(ground->plan(), ground->layout(0)));
}

TEST_CASE("while a layout is edited units keep their colours, save where two would meet that share one") {
    const auto ground = ground_of(testing::draw_plan({"ABCD"}, {{"A", "B", "C", "D"}}), {{4, 2, 4, 7}});
    const LayoutView before(ground, share(ground->layout(0)), {}, light_style());
    PlannedLayout edited = ground->layout(0);
    edited.key.clear();
    edited.unit_of_compound[1] = edited.unit_of_cell[1] = UnitId{0};  // B joins A: both 4 now touch
    const LayoutView after(ground, share(edited), {}, light_style(), &before);
    CHECK(after.map_colours()[0] == 4);
    CHECK(after.map_colours()[2] != 4);
    CHECK(after.map_colours()[3] == 7);
}
