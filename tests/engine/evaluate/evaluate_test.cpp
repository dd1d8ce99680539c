#include "evaluate/evaluate.hpp"

#include "evaluate/layout/unit_names.hpp"
#include "geometry/measure.hpp"
#include "support/small_plan.hpp"

#include <algorithm>

#include <catch2/catch.hpp>

using namespace lifang;
using namespace lifang::testing;

namespace {

PlannedLayout evaluate_one(const Quarter& quarter, const Layout& layout, Issues* issues = nullptr,
                           const Demand& demand = make_demand(100000, 70000, 130000)) {
    Evaluation evaluation = evaluate(quarter.view(), {{layout}, {}}, demand, Run());
    if (issues) *issues = evaluation.issues;
    return evaluation.layouts.at(0);
}

Road make_road(Barrier road_class, LineString line) {
    Road road;
    road.road_class = road_class;
    road.line = std::move(line);
    return road;
}

}  // namespace

TEST_CASE("a unit is the sum of its compounds and the union of their ground") {
    const Quarter quarter = draw_quarter({"AB|CD",  //
                                          "EE|FF"});
    const PlannedLayout layout = evaluate_one(quarter, draw_layout(quarter, {"ABE", "CDF"}));
    REQUIRE(layout.units.size() == 2);
    const Unit& west = layout.units[0];
    CHECK(west.key == "u01");
    CHECK(west.floor_area.value == 120000.0);
    CHECK(west.deviation == Approx(0.2));
    CHECK(west.compounds == 3);
    CHECK(west.households == 1200);
    CHECK(west.area.value == Approx(40000.0));
    CHECK(west.perimeter.value == Approx(800.0));
    CHECK(west.polsby_popper == Approx(3.14159265 / 4.0));  // a square
    CHECK(layout.compactness == Approx(3.14159265 / 4.0));
    CHECK(layout.max_abs_deviation == Approx(0.2));
    CHECK(layout.mean_abs_deviation == Approx(0.2));
}

TEST_CASE("households are unknown only when no compound knows them") {
    Quarter quarter = draw_quarter({"AB|CD"});
    for (const char letter : {'A', 'C', 'D'})
        at(quarter.ground.compounds, quarter.compound(letter)).households.reset();
    const PlannedLayout layout = evaluate_one(quarter, draw_layout(quarter, {"AB", "CD"}));
    CHECK(layout.units[0].households == 400);
    CHECK(layout.units[0].compounds_without_households == 1);
    CHECK(layout.units[1].households == std::nullopt);
}

TEST_CASE("a layout along the street has clean borders and severs nothing") {
    Quarter quarter = draw_quarter({"AB|CD",  //
                                    "EE|FF"});
    quarter.site.roads = {make_road(Barrier::secondary, {{200, 0}, {200, 200}})};
    const PlannedLayout along = evaluate_one(quarter, draw_layout(quarter, {"ABE", "CDF"}));
    CHECK(along.road_border_share == 1.0);
    CHECK(along.severance == 0.0);
    CHECK(along.cut_length.value == Approx(200.0));

    // North and south: 400 m of border without a street, and 2 × 100 m of secondary street inside.
    const PlannedLayout across = evaluate_one(quarter, draw_layout(quarter, {"ABCD", "EF"}));
    CHECK(across.road_border_share == 0.0);
    CHECK(across.severance == Approx(2 * 100.0 * 10.0));
    CHECK(along.secondary_inside.value == 0.0);
    // In each unit what lies more than 8 m from its outline, in pieces of 5 m.
    CHECK(across.secondary_inside.value == Approx(2 * 80.0));
    CHECK(across.cut_length.value == Approx(400.0));
}

TEST_CASE("railways and water along borders are no roads: a second share leaves them out") {
    Quarter quarter = draw_quarter({"AB|CD",  //
                                    "EE|FF"});
    for (Border& border : quarter.graph.borders)
        if (border.barrier == Barrier::secondary && border.a == CellId{1u}) border.barrier = Barrier::railway;
    const PlannedLayout layout = evaluate_one(quarter, draw_layout(quarter, {"ABE", "CDF"}));
    CHECK(layout.road_border_share == 1.0);
    CHECK(*layout.roads_only_border_share == Approx(0.5));
    CHECK(*layout.units[0].roads_only_border_share == Approx(0.5));
}

TEST_CASE("borders are merged per neighbour and street, the district edge has no neighbour") {
    const Quarter quarter = draw_quarter({"AB|CD",  //
                                          "EE|FF"});
    const PlannedLayout layout = evaluate_one(quarter, draw_layout(quarter, {"ABE", "CDF"}));
    REQUIRE(layout.borders.size() == 3);
    CHECK(layout.borders[0].b == UnitId{1});
    CHECK(layout.borders[0].road_name == "东风路");
    CHECK(layout.borders[0].barrier == Barrier::secondary);
    CHECK(layout.borders[0].line.size() == 1);  // two pieces of 100 m, joined
    CHECK(layout.borders[0].length.value == Approx(200.0));
    CHECK(layout.borders[1].b == std::nullopt);
    CHECK(layout.borders[1].length.value == Approx(600.0));
    for (const UnitBorder& border : layout.borders)
        CHECK(length(border.line).value == Approx(border.length.value));
}

TEST_CASE("units are numbered in rows from the north, each from the west") {
    const Quarter quarter = draw_quarter({"AB",  //
                                          "CD"});
    const PlannedLayout layout = evaluate_one(quarter, draw_layout(quarter, {"D", "C", "B", "A"}), nullptr,
                                              make_demand(40000, 1, 50000));
    const auto unit_of = [&](char letter) {
        return at(layout.unit_of_compound, quarter.compound(letter))->index;
    };
    CHECK(unit_of('A') == 0);
    CHECK(unit_of('B') == 1);
    CHECK(unit_of('C') == 2);
    CHECK(unit_of('D') == 3);
}

TEST_CASE("units are named after their community, else after the street along them") {
    Quarter quarter = draw_quarter({"AB|CD"});
    const Layout halves = draw_layout(quarter, {"AB", "CD"});
    PlannedLayout layout = evaluate_one(quarter, halves);
    CHECK(layout.units[0].name == "东风路片1");
    CHECK(layout.units[1].name == "东风路片2");
    CHECK(layout.units[1].code == "00-02");

    quarter.ground.communities = {{"530112004", "怡康路社区", {}, {}}};
    for (Compound& compound : quarter.ground.compounds) compound.community = CommunityId{0u};
    layout = evaluate_one(quarter, halves);
    CHECK(layout.units[1].name == "怡康路社区第2单元");
    CHECK(layout.units[1].code == "530112004-02");
    CHECK(layout.units[1].community == CommunityId{0u});
}

TEST_CASE("English counts units in its own words") {
    CHECK(unit_name_in("怡康路社区第2单元", Language::en) == "怡康路社区 2");
    CHECK(unit_name_in("东风路片12", Language::en) == "东风路 12");
    CHECK(unit_name_in("第7单元", Language::en) == "unit 7");
    CHECK(unit_name_in("第7单元", Language::zh) == "第7单元");
    for (const char* own : {"Riverside 2", "片", "第二单元", "", "片区"})
        CHECK(unit_name_in(own, Language::en) == own);
}

TEST_CASE("a malformed code pattern ends the run and says which fields there are") {
    Quarter quarter = draw_quarter({"AB|CD"});
    quarter.site.profile.code_pattern = "{street}-{sequence}";
    CHECK_THROWS_WITH(evaluate_one(quarter, draw_layout(quarter, {"AB", "CD"})),
                      Catch::Contains("'street'") && Catch::Contains("{community}, {sequence}"));
}

TEST_CASE("a unit that breaks a rule carries its code, and an issue the figures and the reason") {
    const Quarter quarter = draw_quarter({"AB|CD"});
    Layout found = draw_layout(quarter, {"A", "BCD"});
    found.objective = Objective::units;
    found.objective_value = 2;
    found.status = LayoutStatus::relaxed;
    found.violations = {{UnitId{0}, "below_min", Message::verbatim("no neighbour in its community")}};
    Issues issues;
    const PlannedLayout layout = evaluate_one(quarter, found, &issues);
    CHECK(layout.status == LayoutStatus::relaxed);
    CHECK(layout.units[0].violations == std::vector<std::string>{"below_min"});
    REQUIRE(issues.size() == 1);
    CHECK(issues[0].code == "unit_below_min");
    CHECK_THAT(issues[0].message.in(Language::en),
               Catch::Contains("40000 m²") && Catch::Contains("no neighbour in its community"));
    CHECK_THAT(issues[0].message.in(Language::zh), Catch::Contains("建筑面积 40000 平方米，低于下限"));
    CHECK_THAT(issues[0].message.in(Language::en), Catch::StartsWith("layout 1, unit u01 (00-01): "));
}

TEST_CASE("sizes and connectedness are judged even when the optimizer kept silent") {
    const Quarter quarter = draw_quarter({"AB|CD"});
    Issues issues;
    const PlannedLayout layout = evaluate_one(quarter, draw_layout(quarter, {"ABD", "C"}), &issues);
    CHECK(layout.units[0].violations == std::vector<std::string>{"disconnected"});
    CHECK(layout.units[1].violations == std::vector<std::string>{"below_min"});
    CHECK(layout.status == LayoutStatus::relaxed);
}

TEST_CASE("a unit at a bound to rounding breaks no rule, and is counted with those within") {
    const Quarter quarter = draw_quarter({"AB|CD"});
    const double rounding = 1e-6;  // m²; floor areas are sums
    const PlannedLayout layout = evaluate_one(quarter, draw_layout(quarter, {"AB", "CD"}), nullptr,
                                              make_demand(100000, 80000 + rounding, 130000));
    CHECK(layout.units[0].floor_area.value == 80000.0);
    CHECK(layout.units[0].violations.empty());
    CHECK(count_units_in_bounds(layout) == 2);
}

TEST_CASE("a road through a compound's own ground counts as inside") {
    Quarter quarter = draw_quarter({"AA|BB"});
    quarter.site.roads = {make_road(Barrier::primary, {{100, 0}, {100, 100}})};
    const PlannedLayout layout =
        evaluate_one(quarter, draw_layout(quarter, {"A", "B"}), nullptr, make_demand(40000, 30000, 50000));
    CHECK(layout.units[0].secondary_inside.value == Approx(80.0));
    CHECK(layout.units[1].secondary_inside.value == 0.0);
    quarter.site.roads[0].tunnel = true;
    CHECK(evaluate_one(quarter, draw_layout(quarter, {"A", "B"})).secondary_inside.value == 0.0);
}

TEST_CASE("a unit on both sides of a road that limits units says so") {
    Quarter quarter = draw_quarter({"AB|CD",  //
                                    "EE|FF"});
    quarter.site.profile.unit_limit = Barrier::secondary;
    quarter.site.profile.straddle_min = Meters{20.0};
    const std::vector<std::string> straddles{"above_max", "straddles_road"};
    Issues issues;
    PlannedLayout across = evaluate_one(quarter, draw_layout(quarter, {"ABCD", "EF"}), &issues);
    CHECK(across.units[0].violations == straddles);
    CHECK(across.units[1].violations == std::vector<std::string>{"straddles_road"});
    CHECK(across.status == LayoutStatus::relaxed);
    CHECK(std::ranges::count(issues, "unit_straddles_road", &Issue::code) == 2);

    // Short, but the only way across.
    quarter.site.profile.straddle_min = Meters{500.0};
    across = evaluate_one(quarter, draw_layout(quarter, {"ABCD", "EF"}));
    CHECK(across.units[0].violations == straddles);
    quarter.site.profile.let_pass = {Barrier::secondary};
    across = evaluate_one(quarter, draw_layout(quarter, {"ABCD", "EF"}));
    CHECK(across.units[1].violations.empty());
}

TEST_CASE("a compound drawn in parts puts its unit in pieces, with the gap told") {
    Quarter quarter = draw_quarter({"ABC"});
    Cell& middle = quarter.ground.cells[quarter.compound('B').index];
    Cell& east = quarter.ground.cells[quarter.compound('C').index];
    middle.area.push_back(east.area.front());
    for (Polygon& part : middle.area)
        for (Point& corner : part.outer)
            if (&part == &middle.area.back()) corner.x += 250.0;
    Issues issues;
    const PlannedLayout layout = evaluate_one(quarter, draw_layout(quarter, {"AB", "C"}), &issues);
    CHECK(layout.units[0].violations == std::vector<std::string>{"disconnected"});
    const auto told = std::ranges::find(issues, "unit_disconnected", &Issue::code);
    REQUIRE(told != issues.end());
    CHECK_THAT(told->message.in(Language::en), Catch::Contains("B is drawn in parts 250.0 m apart"));
}

TEST_CASE("a layout made from another keeps the names of units that go on") {
    const Quarter quarter = draw_quarter({"AB|CD"});
    KeptNames kept;
    kept.by_unit = {UnitName{"u07", "00-07", "老名字"}, std::nullopt};
    kept.keys = {"u01", "u07"};
    kept.codes = {"00-01", "00-07"};
    kept.names = {"东风路片1", "老名字"};
    const PlannedLayout layout = evaluate(quarter.view(), {{draw_layout(quarter, {"CD", "AB"})}, {}},
                                          make_demand(80000, 70000, 130000), Run(), 2, &kept)
                                     .layouts.at(0);
    CHECK(layout.units[1].key == "u07");
    CHECK(layout.units[1].name == "老名字");
    CHECK(layout.units[0].key == "u02");
    CHECK(layout.units[0].code == "00-02");
    CHECK(layout.units[0].name == "东风路片2");
}

TEST_CASE("a bound is kept only where it is one") {
    const Quarter quarter = draw_quarter({"AB|CD",  //
                                          "EE|FF"});
    Layout found = draw_layout(quarter, {"ABE", "CDF"});
    found.objective = Objective::mean_abs_deviation;
    found.objective_value = 0.2;
    found.lower_bound = 0.15;
    PlannedLayout layout = evaluate_one(quarter, found);
    CHECK(layout.objective == Objective::mean_abs_deviation);
    CHECK(layout.lower_bound == Approx(0.15));
    CHECK(layout.gap == Approx(0.25));

    found.lower_bound = 0.3;  // of layouts that keep rules this one breaks
    CHECK(evaluate_one(quarter, found).lower_bound == std::nullopt);

    found.objective = Objective::compactness;  // has an upper bound
    CHECK(evaluate_one(quarter, found).lower_bound == std::nullopt);

    found.objective = Objective::mean_abs_deviation;
    found.objective_value = 0.4;  // not what the cells say
    found.lower_bound = 0.1;
    Issues issues;
    CHECK(evaluate_one(quarter, found, &issues).lower_bound == std::nullopt);
    REQUIRE(issues.size() == 1);
    CHECK(issues[0].code == "objective_differs");
}

TEST_CASE("compounds out of scope and ground nobody takes are in no unit") {
    const Plan plan = make_small_plan();
    const PlannedLayout& layout = plan.layouts.at(0);
    for (std::size_t i = 0; i < plan.ground.compounds.size(); ++i)
        CHECK(layout.unit_of_compound[i].has_value() == plan.ground.compounds[i].in_scope());
    CHECK(layout.units[1].area.value == Approx(30000.0));  // C, F and the ground beside F
}
