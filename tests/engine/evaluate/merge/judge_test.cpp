// Mergers on maps drawn in letters: every compound 40,000 m² and 400 households on 100 m × 100 m a place.
#include "evaluate/merge/judge.hpp"

#include "core/figures/table.hpp"
#include "evaluate/merge/inventory_sums.hpp"
#include "evaluate/merge/money_sums.hpp"
#include "evaluate/merge/sums.hpp"
#include "evaluate/unit/unit_judge.hpp"
#include "merge/neighbours.hpp"

#include <algorithm>

#include <catch2/catch.hpp>

using namespace lifang;
using namespace lifang::testing;

namespace {

std::optional<double> sum_of(const MergeJudgement& judged, std::string_view column) {
    for (std::size_t i = 0; i < unit_figures().size(); ++i)
        if (unit_figures()[i].column == column) return judged.sums[i];
    FAIL("no such figure");
    return std::nullopt;
}

const MergeJudgement::RuleJudgement* find_rule(const MergeJudgement& judged, MergeRule rule) {
    const auto found = std::ranges::find(judged.rules, rule, &MergeJudgement::RuleJudgement::rule);
    return found == judged.rules.end() ? nullptr : &*found;
}

MergeRuleState state_of(const MergeJudgement& judged, MergeRule rule) {
    const auto* found = find_rule(judged, rule);
    REQUIRE(found);
    return found->state;
}

/// Units of the first layout merge as the second one has it.
MergeJudgement merge_units(const Quarter& quarter, const std::vector<std::string>& before,
                           const std::vector<std::string>& after, const std::vector<UnitId>& units) {
    const Demand demand = make_demand(100000, 70000, 130000);
    const DistrictView view = quarter.view();
    const UnitJudge judge(view, demand);
    const PlannedLayout a = evaluate_drawn(quarter, before, demand),
                        b = evaluate_drawn(quarter, after, demand);
    return judge_merger({view, judge, a, b, units, {}});
}

MergeJudgement merge_compounds(const Quarter& quarter, const std::vector<std::string>& layout,
                               const std::vector<CompoundId>& compounds) {
    const Demand demand = make_demand(100000, 70000, 130000);
    const DistrictView view = quarter.view();
    const UnitJudge judge(view, demand);
    const PlannedLayout planned = evaluate_drawn(quarter, layout, demand);
    return judge_merger({view, judge, planned, planned, {}, compounds});
}

}  // namespace

TEST_CASE("a merger of units adds up, and tells what comes to lie inside") {
    Quarter quarter = draw_neighbours({"AB|CD",  //
                                       "EE|FF"});
    at(quarter.ground.compounds, quarter.compound('A')).management = Management::professional;
    at(quarter.ground.compounds, quarter.compound('B')).management = Management::none;
    at(quarter.ground.compounds, quarter.compound('C')).management = Management::none;
    const MergeJudgement judged = merge_units(quarter, {"ABE", "CDF"}, {"ABCDEF"}, {UnitId{0}, UnitId{1}});

    REQUIRE(judged.parts.size() == 2);
    CHECK(judged.parts[0].unit.key == "u01");
    CHECK(sum_of(judged, "floor_area_m2") == 240000.0);
    CHECK(sum_of(judged, "households") == 2400.0);
    CHECK(sum_of(judged, "compounds") == 6.0);
    CHECK(sum_of(judged, "area_m2") == Approx(80000.0));
    CHECK_FALSE(sum_of(judged, "deviation"));
    CHECK_FALSE(sum_of(judged, "perimeter_m"));
    CHECK_FALSE(sum_of(judged, "monthly_net_cny"));  // no unit knows its own
    CHECK(judged.whole.unit.floor_area.value == 240000.0);
    CHECK(judged.whole.unit.perimeter.value == Approx(1200.0));

    REQUIRE(judged.roads.size() == 1);
    CHECK(judged.roads[0].barrier == Barrier::secondary);
    CHECK(judged.roads[0].name == "东风路");
    CHECK(judged.roads[0].length.value == Approx(200.0));
    CHECK(judged.consents.size() == 6);

    REQUIRE(judged.managers.size() == 3);  // none: B C, professional: A, not known: D E F
    CHECK(judged.managers[0].management == Management::none);
    CHECK(judged.managers[0].compounds == 2);
    CHECK(judged.managers[0].floor_area.value == 80000.0);
    CHECK(judged.managers[1].households == 400);
    CHECK_FALSE(judged.managers[2].management);
    CHECK(judged.managers[2].compounds == 3);

    REQUIRE(judged.units.size() == 2);  // u01 goes on as the whole, u02 ceases
    CHECK(judged.units[0].after->key == "u01");
    CHECK(judged.units[1].before->key == "u02");
    CHECK_FALSE(judged.units[1].after);
    CHECK(judged.units_before == 2);
    CHECK(judged.units_after == 1);
}

TEST_CASE("every layout has the same sums before and after a merger") {
    Quarter quarter = draw_neighbours({"ABCD",  //
                                       "EFGH"});
    for (const char letter : {'B', 'G'})
        at(quarter.ground.compounds, quarter.compound(letter)).households.reset();
    const Demand demand = make_demand(100000, 70000, 130000);
    const PlannedLayout before = evaluate_drawn(quarter, {"AE", "BF", "CG", "DH"}, demand);
    const PlannedLayout after = evaluate_drawn(quarter, {"AEBF", "CG", "DH"}, demand);
    const auto total = [](const PlannedLayout& layout, const UnitFigure& figure) {
        double sum = 0.0;
        for (const Unit& unit : layout.units)
            sum += number_of<FiguresOfUnit>(unit, figure.member).value_or(0.0);
        return sum;
    };
    for (const char* column :
         {"floor_area_m2", "households", "compounds", "buildings", "compounds_without_households"})
        CHECK(total(before, unit_figure(column)) == total(after, unit_figure(column)));
    CHECK(total(before, unit_figure("area_m2")) == Approx(total(after, unit_figure("area_m2"))));
}

TEST_CASE("a merger is held against the rules of its profile") {
    Quarter quarter = draw_neighbours({"AB|CD",  //
                                       "EE|FF"});
    quarter.site.profile.merge.main_road = Barrier::secondary;
    quarter.site.profile.service.incentive_min = SquareMeters{150000.0};
    quarter.site.profile.service.incentive_contract_years = 3;
    const MergeJudgement all = merge_units(quarter, {"ABE", "CDF"}, {"ABCDEF"}, {UnitId{0}, UnitId{1}});
    CHECK(state_of(all, MergeRule::greatest_size) == MergeRuleState::broken);
    CHECK(state_of(all, MergeRule::least_size) == MergeRuleState::met);
    CHECK(state_of(all, MergeRule::main_road) == MergeRuleState::broken);
    CHECK(find_rule(all, MergeRule::main_road)->what.in(Language::zh).find("东风路（200 米）") !=
          std::string::npos);
    CHECK(state_of(all, MergeRule::scale_incentive) == MergeRuleState::met);
    CHECK(find_rule(all, MergeRule::scale_incentive)->what.in(Language::en) ==
          "240,000 m² reaches 150,000 m²: a company that takes it for at least 3 years can be rewarded");
    CHECK(find_rule(all, MergeRule::scale_incentive)->entry == "service.incentive_min_m2");
    CHECK_FALSE(find_rule(all, MergeRule::one_community));  // nobody knows communities here

    // A stronger road only is a main road: the street between is none.
    quarter.site.profile.merge.main_road = Barrier::primary;
    quarter.site.profile.service.incentive_min = SquareMeters{300000.0};
    const MergeJudgement again = merge_units(quarter, {"ABE", "CDF"}, {"ABCDEF"}, {UnitId{0}, UnitId{1}});
    CHECK(state_of(again, MergeRule::main_road) == MergeRuleState::met);
    CHECK(state_of(again, MergeRule::scale_incentive) == MergeRuleState::not_reached);
}

TEST_CASE(
    "a unit below the minimum is lifted above it, and a main road that was inside before is told as such") {
    Quarter quarter = draw_neighbours({"A|BC"});
    quarter.site.profile.merge.main_road = Barrier::secondary;
    const MergeJudgement judged = merge_units(quarter, {"AB", "C"}, {"ABC"}, {UnitId{0}, UnitId{1}});
    CHECK(state_of(judged, MergeRule::greatest_size) == MergeRuleState::met);
    CHECK(find_rule(judged, MergeRule::least_size)->what.code() == "merge_lifted_above_min");
    CHECK(state_of(judged, MergeRule::main_road) == MergeRuleState::broken_before);
}

TEST_CASE("small compounds may join neighbours that no such road parts from them") {
    Quarter quarter = draw_neighbours({"AB|C"});
    Profile& profile = quarter.site.profile;
    profile.merge.small_compound_max = SquareMeters{10000.0};
    profile.merge.enclosing_road = Barrier::secondary;
    profile.merge.main_road = Barrier::primary;
    set_floor_area(quarter, 'B', 8000.0);
    const CompoundId a = quarter.compound('A'), b = quarter.compound('B'), c = quarter.compound('C');
    CHECK(state_of(merge_compounds(quarter, {"ABC"}, {a, b}), MergeRule::small_compounds) ==
          MergeRuleState::met);
    CHECK(state_of(merge_compounds(quarter, {"ABC"}, {b, c}), MergeRule::small_compounds) ==
          MergeRuleState::broken);
    CHECK(state_of(merge_compounds(quarter, {"ABC"}, {a, c}), MergeRule::small_compounds) ==
          MergeRuleState::not_reached);
}

TEST_CASE(
    "compounds that merge are judged by themselves and together, and figures of surroundings stay unknown") {
    const Quarter quarter = draw_neighbours({"AB|CD"});
    const MergeJudgement judged =
        merge_compounds(quarter, {"AB", "CD"}, {quarter.compound('A'), quarter.compound('B')});
    CHECK(judged.is_of_compounds);
    REQUIRE(judged.parts.size() == 2);
    CHECK(judged.parts[0].unit.key == "compound-A");
    CHECK(judged.parts[0].unit.perimeter.value == Approx(400.0));
    CHECK(judged.whole.unit.key == "u01");
    CHECK(judged.whole.unit.floor_area.value == 80000.0);
    CHECK(judged.whole.unit.perimeter.value == Approx(600.0));
    CHECK(judged.units.empty());  // they were in one unit already
    CHECK(find_rule(judged, MergeRule::greatest_size)->what.in(Language::en) ==
          "unit u01: 80,000 m² is not above the maximum of 130,000 m²");
    for (std::size_t i = 0; i < unit_figures().size(); ++i) {
        if (unit_figures()[i].column == "road_border_share") CHECK_FALSE(judged.whole.figures[i]);
        if (unit_figures()[i].column == "households") CHECK(judged.whole.figures[i] == 800.0);
    }
}

TEST_CASE("what a company takes over is summed by kind and class, whatever its name") {
    JudgedSet a, b, whole;
    a.unit.inventory = {{InventoryKind::back_street, "residential", "静园巷", 80.0, InventoryMeasure::m},
                        {InventoryKind::back_street, "residential", "", 20.0, InventoryMeasure::m}};
    b.unit.inventory = {{InventoryKind::back_street, "residential", "棕树巷", 50.0, InventoryMeasure::m},
                        {InventoryKind::lamp, "", "", 3.0, InventoryMeasure::count}};
    whole.unit.inventory = {{InventoryKind::back_street, "residential", "", 210.0, InventoryMeasure::m},
                            {InventoryKind::lamp, "", "", 7.0, InventoryMeasure::count}};
    const auto sums = sum_inventories({a, b}, whole);
    REQUIRE(sums.size() == 2);
    CHECK(sums[0].before == 150.0);
    CHECK(sums[0].after == 210.0);  // the lane between them is inside now
    CHECK(sums[1].before == 3.0);
    CHECK(sums[1].after == 7.0);
}

TEST_CASE("accounts are added up line by line, to the fen") {
    JudgedSet a, b, whole;
    const auto line = [](MoneyItem item, MoneySide side, std::optional<double> yuan) {
        MoneyLine made{.item = item, .side = side};
        if (yuan) made.amount = Cny::from_yuan(*yuan);
        return made;
    };
    a.unit.money = {line(MoneyItem::fee, MoneySide::income, 1234.56),
                    line(MoneyItem::gates, MoneySide::cost, 600.0),
                    line(MoneyItem::parking, MoneySide::income, 30.0)};
    b.unit.money = {line(MoneyItem::fee, MoneySide::income, 0.07),
                    line(MoneyItem::gates, MoneySide::cost, 900.0),
                    line(MoneyItem::parking, MoneySide::income, std::nullopt)};
    whole.unit.money = {line(MoneyItem::fee, MoneySide::income, 1234.63),
                        line(MoneyItem::gates, MoneySide::cost, 1200.0),
                        line(MoneyItem::incentive, MoneySide::subsidy, 500.0)};
    const auto sums = sum_accounts({a, b}, whole);
    REQUIRE(sums.size() == 4);  // income: fee, parking; subsidy: incentive; cost: gates
    CHECK(sums[0].before == Cny{123463});
    CHECK(sums[0].after == Cny{123463});
    CHECK_FALSE(sums[1].before);  // nobody knows b's spaces
    CHECK(sums[2].before == Cny{0});
    CHECK(sums[2].after == Cny{50000});
    CHECK(sums[3].before == Cny{150000});
    CHECK(sums[3].after == Cny{120000});
}

TEST_CASE("figures add up where they count, measure ground or money, and where layouts sum them up") {
    for (const char* column : {"floor_area_m2", "households", "gates", "monthly_net_cny", "area_m2",
                               "secondary_inside_m", "city_refund_cny"})
        CHECK(adds_up(unit_figure(column)));
    for (const char* column : {"deviation", "perimeter_m", "polsby_popper", "coverage_share", "priority",
                               "break_even_fee_cny_per_m2", "gate_detour_m", "robustness"})
        CHECK_FALSE(adds_up(unit_figure(column)));
}
