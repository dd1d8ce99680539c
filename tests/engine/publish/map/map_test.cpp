#include "publish/lettering/label_placement.hpp"
#include "publish/lettering/text_box.hpp"
#include "publish/publish.hpp"
#include "support/map_texts.hpp"
#include "support/small_plan.hpp"

#include <algorithm>
#include <cmath>
#include <map>
#include <random>

#include <catch2/catch.hpp>
#include <fmt/format.h>

using namespace lifang;
using namespace lifang::testing;

namespace {

Polygon quadrangle(Point a, Point b, Point c, Point d) { return {{a, b, c, d, a}, {}}; }

/// A district of rows × columns units on crooked ground; odd columns are so narrow that no text fits in.
Plan make_district(int rows, int columns, const std::string& code = "YC{:02}-{:02}") {
    Plan plan = make_small_plan();
    plan.layouts.resize(1);
    PlannedLayout& layout = plan.layouts[0];
    const Unit pattern = layout.units[0];
    std::mt19937 random(7);
    const auto jitter = [&] { return static_cast<double>(random() % 1000) / 1000.0 * 12.0; };
    const auto left = [](int column) { return 110.0 * (column / 2) + (column % 2) * 100.0; };
    std::vector<std::vector<Point>> corners;
    for (int row = 0; row <= rows; ++row) {
        corners.emplace_back();
        for (int column = 0; column <= columns; ++column)
            corners.back().push_back(
                {left(column) + (column % 2 ? 0.0 : jitter() / 4.0), 80.0 * row + jitter()});
    }
    layout.units.clear();
    layout.borders.clear();
    std::ranges::fill(layout.unit_of_compound, std::nullopt);
    std::ranges::fill(layout.unit_of_cell, std::nullopt);
    plan.ground.district.clear();
    for (int row = 0; row < rows; ++row)
        for (int column = 0; column < columns; ++column) {
            const auto r = static_cast<std::size_t>(row), c = static_cast<std::size_t>(column);
            Unit unit = pattern;
            unit.code = fmt::format(fmt::runtime(code), row + 1, column + 1);
            unit.area_shape = {
                quadrangle(corners[r][c], corners[r][c + 1], corners[r + 1][c + 1], corners[r + 1][c])};
            unit.area = SquareMeters{column % 2 ? 800.0 : 8000.0};
            if (column % 5 == 0) unit.violations = {"below_min"};
            layout.units.push_back(unit);
            plan.ground.district.push_back(unit.area_shape[0]);
        }
    return plan;
}

int count_sheets(const std::string& svg) {
    const std::size_t at = svg.find("height=\"") + 8;
    return std::stoi(svg.substr(at)) / 297;
}

/// How often each text stands on the sheets.
std::map<std::string, int> count_texts(const std::string& svg) {
    std::map<std::string, int> counts;
    for (const MapText& text : find_map_texts(svg)) ++counts[text.words];
    return counts;
}

void require_clear(const Plan& plan) {
    for (const char* language : {"zh", "en"}) {
        const std::string svg = draw_map(plan, plan.layouts[0], language);
        CHECK(find_overprints(svg) == std::vector<std::string>{});
    }
}

}  // namespace

TEST_CASE("no text of a map overlaps another or leaves the sheet, from one unit to many hundreds", "[slow]") {
    require_clear(make_small_plan());
    require_clear(make_district(1, 1));
    require_clear(make_district(1, 40));
    require_clear(make_district(30, 2));
    require_clear(make_district(10, 20));
    require_clear(make_district(15, 40));
}

TEST_CASE("long names of units, communities, streets and profiles stay on the sheet and apart", "[slow]") {
    std::string chinese;
    for (int i = 0; i < 12; ++i) chinese += "永昌路社区居委会";
    Plan plan = make_district(6, 8, "怡康路北社区管理委员会第{:02}网格-{:02}");
    plan.ground.communities[0].name = chinese;
    plan.ground.communities[1].name = "The Honourable Community of " + std::string(300, 'W');
    plan.site.roads[0].name = chinese;
    plan.site.profile.name = std::string(200, 'm');
    plan.site.crs.name = std::string(200, 'M');
    plan.layouts[0].units[3].name = chinese + chinese;
    plan.layouts[0].units[5].code = std::string(400, 'X');
    require_clear(plan);
    require_clear(make_district(12, 20, "怡康路北社区管理委员会第{:02}网格-{:02}"));
}

TEST_CASE("fifty-two units stand in the table beside the map, with one sheet") {
    const Plan plan = make_district(4, 13);
    const std::string svg = draw_map(plan, plan.layouts[0], "zh");
    CHECK(count_sheets(svg) == 1);
    auto counts = count_texts(svg);
    for (const Unit& unit : plan.layouts[0].units) CHECK(counts[unit.code] >= 1);
}

TEST_CASE("a table too long for the side follows on further sheets, with every unit", "[slow]") {
    const Plan plan = make_district(15, 40);
    const std::string svg = draw_map(plan, plan.layouts[0], "zh");
    CHECK(count_sheets(svg) > 2);
    auto counts = count_texts(svg);
    for (const Unit& unit : plan.layouts[0].units) CHECK(counts[unit.code] >= 1);
    CHECK(counts["单元表见下一张"] == 1);
}

TEST_CASE("a unit too small for its code has its number on the map and in the table") {
    const Plan plan = make_district(4, 8);
    const std::string svg = draw_map(plan, plan.layouts[0], "en");
    auto counts = count_texts(svg);
    for (std::size_t i = 0; i < plan.layouts[0].units.size(); ++i) {
        const bool is_narrow = i % 2 == 1;
        const bool is_warned = !plan.layouts[0].units[i].violations.empty();  // "⚠ " before the code
        INFO(plan.layouts[0].units[i].code);
        CHECK(counts[plan.layouts[0].units[i].code] == (is_narrow || is_warned ? 1 : 2));
        CHECK(counts[std::to_string(i + 1)] >= (is_narrow ? 2 : 0));
    }
}

TEST_CASE("a label lies inside its outline, around holes and labels, as near to its wish as can be") {
    // A square with a hole in the middle, where the wish is.
    const auto square = [](double low, double high) {
        return std::vector<Pixel>{{low, low}, {low, high}, {high, high}, {high, low}, {low, low}};
    };
    LabelPlacement placement({0, 0}, 1000, 1000);
    const Outline outline{square(100, 300), square(150, 250)};
    const auto first = placement.place_inside(outline, 60, 20, {200, 200});
    REQUIRE(first);
    for (const Pixel corner : first->corners()) {
        CHECK((corner.x >= 100 && corner.x <= 300 && corner.y >= 100 && corner.y <= 300));
        CHECK_FALSE((corner.x > 150 && corner.x < 250 && corner.y > 150 && corner.y < 250));
    }
    CHECK(std::hypot(first->centre.x - 200, first->centre.y - 200) < 75.0);
    const auto second = placement.place_inside(outline, 60, 20, {200, 200});
    REQUIRE(second);
    CHECK_FALSE(overlap(*first, *second));
    CHECK_FALSE(placement.place_inside(outline, 60, 60, {200, 200}));  // the ring is 50 wide
}

TEST_CASE("a street has its Chinese name letter by letter, once, and a Latin one turned along it") {
    Plan plan = make_small_plan();
    auto counts = count_texts(draw_map(plan, plan.layouts[0], "zh"));
    for (const char* letter : {"东", "风", "路"}) CHECK(counts[letter] == 1);
    plan.site.roads[0].name = "Dongfeng Lu";
    const std::string svg = draw_map(plan, plan.layouts[0], "en");
    CHECK(count_texts(svg)["Dongfeng Lu"] == 1);
    CHECK(find_overprints(svg).empty());
}

TEST_CASE("compounds have their names and ids on the map where there is room, and only there") {
    Plan plan = make_small_plan();
    plan.ground.compounds[1].name.clear();
    for (int i = 0; i < 60; ++i) plan.ground.compounds[2].name += "长名";
    for (const char* language : {"zh", "en"}) {
        auto counts = count_texts(draw_map(plan, plan.layouts[0], language));
        CHECK(counts["A小区"] == 1);
        CHECK(counts["compound-A"] == 1);
        CHECK(counts["compound-B"] == 1);  // it has no name
        CHECK(counts["compound-C"] == 1);
        CHECK(counts[plan.ground.compounds[2].name] == 0);
    }
    require_clear(plan);
}

TEST_CASE("a map says what its floor areas rest on, and which borders are on roads") {
    Plan plan = make_small_plan();
    plan.layouts[0].assumed_share = 0.773;
    plan.layouts[0].unknown_kind_share = 0.415;
    plan.layouts[0].units[0].assumed_share = 0.91;
    plan.layouts[0].road_border_share = 0.876;
    plan.layouts[0].roads_only_border_share = 0.654;
    plan.ground.compound_of_building[0].reset();
    auto counts = count_texts(draw_map(plan, plan.layouts[0], "en"));
    for (const char* text : {"floor area on assumed floors", "77.3 %", "41.5 %",
                             "borders on roads, rail, water", "87.6 %", "65.4 %", "91 %"}) {
        INFO(text);
        CHECK(counts[text] == 1);
    }
    const double in_none = 40000.0 / (6 * 40000.0 + 40000.0);
    CHECK(counts[fmt::format("{:.1f} %", in_none * 100.0)] == 1);
}

TEST_CASE("a map of another layout says what it trades, and why compounds are left out") {
    const Plan plan = make_small_plan();
    const auto says = [](const std::string& svg, const std::string& words) {
        return svg.find(words) != std::string::npos;
    };
    CHECK_FALSE(says(draw_map(plan, plan.layouts[0], "en"), "compared with"));
    CHECK(says(draw_map(plan, plan.layouts[1], "en"), "compared with layout 1: "));
    CHECK(says(draw_map(plan, plan.layouts[1], "zh"), "与方案 1 相比："));
    CHECK(says(draw_map(plan, plan.layouts[0], "en"), "run by their owner-unit 1"));
}

TEST_CASE("an English map has no Chinese words for units", "[slow]") {
    Plan plan = make_district(15, 40);
    for (std::size_t i = 0; i < plan.layouts[0].units.size(); ++i)
        plan.layouts[0].units[i].name = fmt::format("第{}单元", i + 1);
    const auto counts = count_texts(draw_map(plan, plan.layouts[0], "en"));
    CHECK(counts.contains("unit 7"));
    CHECK(std::ranges::none_of(
        counts, [](const auto& text) { return text.first.find("单元") != std::string::npos; }));
}

TEST_CASE("texts are broken at blanks, then within words, and what is beyond the last line is told") {
    CHECK(break_lines("one two three", 10.0, 60.0, 9) == std::vector<std::string>{"one two", "three"});
    CHECK(break_lines("永昌路社区", 10.0, 30.0, 9) == std::vector<std::string>{"永昌路", "社区"});
    CHECK(break_lines("永昌路社区居委会", 10.0, 30.0, 2) == std::vector<std::string>{"永昌路", "社区…"});
    CHECK(break_lines("", 10.0, 30.0, 2) == std::vector<std::string>{""});
}
