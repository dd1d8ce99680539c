#include "scene/letter_plan.hpp"
#include "scene/scene.hpp"

#include <algorithm>

#include <catch2/catch.hpp>

using namespace lifang;
using namespace lifang::scene;

TEST_CASE("units that share a border never share a colour") {
    const Plan plan = plan_from_letters(
        {"ABCDEF",  //
         "GHIJKL",  //
         "MNOPQR"},
        {{"A", "B", "C", "D", "E", "F", "G", "H", "I", "J", "K", "L", "M", "N", "O", "P", "Q", "R"}});
    const PlannedLayout& layout = plan.layouts.front();
    REQUIRE(layout.borders.size() == 3 * 5 + 2 * 6);
    for (const int colours : {2, 4, 8}) {
        const auto colour_of = colour_units(layout, colours);
        for (const UnitBorder& border : layout.borders) {
            CAPTURE(colours, layout.units[border.a.index].name, layout.units[border.b->index].name);
            CHECK(at(colour_of, border.a) != at(colour_of, *border.b));
        }
        for (int colour = 0; colour < colours; ++colour) {
            CHECK(std::count(colour_of.begin(), colour_of.end(), colour) >= 1);  // spread over the palette
        }
    }
}

TEST_CASE("with fewer colours than neighbours every unit still gets one") {
    const Plan plan = plan_from_letters({"AB",  //
                                         "AC"},
                                        {{"A", "B", "C"}});
    const auto colour_of = colour_units(plan.layouts.front(), 2);
    for (const int colour : colour_of) CHECK((colour == 0 || colour == 1));
}
