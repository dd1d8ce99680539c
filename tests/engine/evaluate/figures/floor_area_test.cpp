#include "evaluate/evaluate.hpp"
#include "evaluate/figures/floor_area_account.hpp"
#include "support/small_plan.hpp"

#include <catch2/catch.hpp>

using namespace lifang;
using namespace lifang::testing;

namespace {

Building make_building(double m2, BuildingKind kind, FloorAreaSource source) {
    Building building;
    building.floor_area = SquareMeters{m2};
    building.kind = kind;
    building.levels_source = source;
    return building;
}

/// Four compounds of 40,000 m²: A is two thirds assumed, B of unknown kind with floors, C was given as a
/// whole, D is residential with floors. A mall of 40,000 m² is in none.
Quarter draw_supported_quarter() {
    Quarter quarter = draw_quarter({"AB|CD"});
    const auto add = [&](std::optional<char> letter, const Building& building) {
        quarter.site.buildings.push_back(building);
        quarter.ground.compound_of_building.push_back(letter ? std::optional(quarter.compound(*letter))
                                                             : std::nullopt);
    };
    using enum FloorAreaSource;
    quarter.site.buildings.clear();
    quarter.ground.compound_of_building.clear();
    add('A', make_building(30000.0, BuildingKind::residential, assumed));
    add('A', make_building(10000.0, BuildingKind::residential, levels));
    add('B', make_building(40000.0, BuildingKind::unknown, levels));
    add('C', make_building(12345.0, BuildingKind::unknown, assumed));
    add('D', make_building(40000.0, BuildingKind::residential, levels));
    add({}, make_building(40000.0, BuildingKind::commercial, levels));
    const FloorAreaSource sources[] = {assumed, levels, attribute, levels};
    for (std::size_t i = 0; i < 4; ++i) quarter.ground.compounds[i].floor_area_source = sources[i];
    return quarter;
}

FloorAreaAccount account_of(const Quarter& quarter) {
    return account_floor_area(quarter.ground, quarter.site.buildings);
}

}  // namespace

TEST_CASE("a unit and its layout say how much rests on assumed floors, and how much is of unknown kind") {
    const Quarter quarter = draw_supported_quarter();
    const Evaluation evaluation = evaluate(quarter.view(), {{draw_layout(quarter, {"AB", "CD"})}, {}},
                                           make_demand(80000, 70000, 130000), Run());
    const PlannedLayout& layout = evaluation.layouts.at(0);
    CHECK(*layout.units[0].assumed_share == Approx(0.375));
    CHECK(*layout.units[0].unknown_kind_share == Approx(0.5));
    CHECK(*layout.units[1].assumed_share == 0.0);
    CHECK(*layout.units[1].unknown_kind_share == 0.0);  // what stands in C says nothing: its area was given
    CHECK(*layout.assumed_share == Approx(0.1875));
    CHECK(*layout.unknown_kind_share == Approx(0.25));
}

TEST_CASE("in a compound made from its buildings their kinds count, also where each has its floor area") {
    Quarter quarter = draw_supported_quarter();
    quarter.site.buildings[3] = make_building(40000.0, BuildingKind::unknown, FloorAreaSource::attribute);
    at(quarter.ground.compounds, quarter.compound('C')).derived = true;
    const FloorAreaAccount account = account_of(quarter);
    CHECK(account.basis.unknown_kind.value == 80000.0);
    CHECK(account.basis.assumed.value == 30000.0);
}

TEST_CASE("the floor area of a district is in compounds in scope, in others, or in none") {
    Quarter quarter = draw_supported_quarter();
    at(quarter.ground.compounds, quarter.compound('D')).scope_reason = ScopeReason::owner_unit;
    const FloorAreaAccount account = account_of(quarter);
    CHECK(account.all.value == 200000.0);
    CHECK(account.in_scope.value == 120000.0);
    CHECK(account.out_of_scope.value == 40000.0);
    CHECK(*account.of_all(account.in_no_compound) == Approx(0.2));
    CHECK(account.in_no_compound_by_kind[static_cast<std::size_t>(BuildingKind::commercial)].value ==
          40000.0);
    CHECK(*account.of_scope(account.basis.assumed) == Approx(0.25));
    CHECK_FALSE(FloorAreaAccount{}.of_all(SquareMeters{}));
}

TEST_CASE(
    "a plan warns where more floors are assumed than the profile passes over, and says how to give them") {
    const FloorAreaAccount account = account_of(draw_supported_quarter());  // 18.75 % of what is in scope
    CHECK(judge_floor_area(account, 0.2).empty());
    const Issues issues = judge_floor_area(account, 0.15);
    REQUIRE(issues.size() == 1);
    CHECK(issues[0].code == "floors_mostly_assumed");
    CHECK(issues[0].severity == Severity::warning);
    for (const Language language : {Language::en, Language::zh})
        CHECK_THAT(issues[0].message.in(language),
                   Catch::Contains("18.8 %") && Catch::Contains("--field buildings.levels="));
}
