// That colours of the map are told apart, by usual eyes and by those that lack a cone. Differences are
// CIEDE2000: 2 is seen at a glance side by side, 10 without looking for it.
#include "scene/palette.hpp"

#include "colour_vision.hpp"
#include "publish/cartography/style.hpp"
#include "scene/style.hpp"

#include <algorithm>
#include <cmath>

#include <catch2/catch.hpp>

using namespace lifang;
using namespace lifang::scene;
using namespace lifang::testing;

namespace {

double least_difference(const std::vector<Colour>& colours, Vision vision) {
    double least = 1000.0;
    for (std::size_t i = 0; i < colours.size(); ++i)
        for (std::size_t j = 0; j < i; ++j)
            least = std::min(least, colour_difference(colours[i], colours[j], vision));
    return least;
}

double least_difference(const std::vector<Colour>& colours, Colour other, Vision vision) {
    double least = 1000.0;
    for (const Colour colour : colours) least = std::min(least, colour_difference(colour, other, vision));
    return least;
}

/// The ground of units between compounds, which is the palest they are drawn in.
std::vector<Colour> grounds_of(const Style& style) {
    std::vector<Colour> grounds;
    for (const Colour fill : style.units) grounds.push_back(mixed(fill, style.district, style.ground_tint));
    return grounds;
}

bool is_safe(StyleName name) { return name >= StyleName::light_safe; }

}  // namespace

TEST_CASE("differences of colours are those of the paper that defines them") {
    // pairs of table 1 of Sharma, Wu and Dalal, given there in Lab, taken through sRGB here
    CHECK(colour_difference(rgb(0x000000), rgb(0xffffff)) == Approx(100.0).margin(0.01));
    CHECK(colour_difference(rgb(0x336699), rgb(0x336699)) == 0.0);
    CHECK(colour_difference(rgb(0xff0000), rgb(0x00ff00)) == Approx(86.61).margin(0.05));
    CHECK(colour_difference(rgb(0x0000ff), rgb(0xffff00)) == Approx(103.43).margin(0.05));
    // and eyes without a cone see grey as grey, but red and green nearer to each other
    for (const Vision vision : all_visions) {
        const Colour grey = seen_with(vision, rgb(0x808080));
        CHECK(std::abs(grey.r - 0x80) <= 1);
        CHECK(std::abs(grey.g - 0x80) <= 1);
        CHECK(std::abs(grey.b - 0x80) <= 1);
    }
    const Colour red = rgb(0xcc6677), green = rgb(0x999933);
    CHECK(colour_difference(red, green, Vision::no_green) < 0.5 * colour_difference(red, green));
}

TEST_CASE("any two units are told apart, whatever colour they have and in every look") {
    for (const StyleName name : all_style_names) {
        CAPTURE(to_text(name));
        const Style& style = find_style(name);
        REQUIRE(style.units.size() == unit_colour_count);
        CHECK(least_difference(style.units, Vision::usual) > 13.0);
        CHECK(least_difference(grounds_of(style), Vision::usual) > 7.0);
        for (const Vision vision : {Vision::no_green, Vision::no_red}) {
            CHECK(least_difference(style.units, vision) > (is_safe(name) ? 13.0 : 6.5));
            CHECK(least_difference(grounds_of(style), vision) > (is_safe(name) ? 7.5 : 3.5));
        }
    }
}

TEST_CASE("no unit looks like a park, like water, or like a compound that takes no part") {
    for (const StyleName name : all_style_names) {
        const Style& style = find_style(name);
        for (const Colour other : {style.green, style.water, style.out_of_scope}) {
            CAPTURE(to_text(name), static_cast<int>(other.r), static_cast<int>(other.g),
                    static_cast<int>(other.b));
            for (const auto& colours : {style.units, grounds_of(style)}) {
                CHECK(least_difference(colours, other, Vision::usual) > 6.0);
                for (const Vision vision : {Vision::no_green, Vision::no_red})
                    CHECK(least_difference(colours, other, vision) > (is_safe(name) ? 5.0 : 3.0));
            }
        }
    }
}

TEST_CASE("what is printed keeps its units apart too") {
    // over the district's colour, as the SVG map and QGIS draw them
    const Symbol& unit = find_symbol("units", "1");
    const Colour ground = read_colour(find_symbol("district").fill);
    const std::vector<Colour> printed = soften(plan_hues(), ground, unit.fill_opacity);
    CHECK(least_difference(printed, Vision::usual) > 9.0);
    CHECK(least_difference(printed, Vision::no_green) > 4.5);
    CHECK(least_difference(printed, Vision::no_red) > 4.5);
    CHECK(least_difference(printed, read_colour(find_symbol("landuse", "park").fill), Vision::usual) > 6.0);
}

TEST_CASE(
    "figures are read off lightness, which every eye sees, and signs of the safe looks are told apart") {
    for (const Vision vision : all_visions) {
        for (const StyleName name : all_style_names) {
            CAPTURE(to_text(name));
            const Style& style = find_style(name);
            CHECK(least_difference(style.sequential, vision) > 5.5);
            CHECK(least_difference(style.diverging, vision) > 5.0);
            CHECK(least_difference(style.sequential, style.unknown, vision) > 4.0);
            CHECK(least_difference(style.diverging, style.unknown, vision) > 2.0);
        }
        for (const StyleName name : {StyleName::light_safe, StyleName::dark_safe, StyleName::contrast_safe}) {
            const Style& style = find_style(name);
            CHECK(colour_difference(style.gate_kept.colour, style.gate_closable.colour, vision) > 20.0);
            CHECK(least_difference({style.issue_error, style.issue_warning, style.issue_info}, vision) >
                  20.0);
        }
    }
}
