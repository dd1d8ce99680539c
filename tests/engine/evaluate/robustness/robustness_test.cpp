#include "evaluate/robustness/robustness.hpp"

#include "support/small_plan.hpp"

#include <algorithm>

#include <catch2/catch.hpp>

using namespace lifang;
using namespace lifang::testing;

namespace {

constexpr RobustnessPolicy policy{.attribute_error = 0.02,
                                  .levels_error = 0.05,
                                  .height_error = 0.2,
                                  .assumed_levels = 1.0,
                                  .draws = 1000,
                                  .seed = 1};

/// A quarter whose compounds each have one building of this floor area, these levels, known in this way.
struct House {
    double floor_area;
    double levels;
    FloorAreaSource source;
};
Quarter build(const std::vector<std::string>& rows, const std::vector<House>& houses) {
    Quarter quarter = draw_quarter(rows);
    quarter.site.buildings.clear();
    quarter.ground.compound_of_building.clear();
    for (std::size_t i = 0; i < houses.size(); ++i) {
        Building building;
        building.floor_area = SquareMeters{houses[i].floor_area};
        building.levels = houses[i].levels;
        building.levels_source = houses[i].source;
        quarter.site.buildings.push_back(building);
        quarter.ground.compound_of_building.emplace_back(CompoundId(i));
        quarter.ground.compounds[i].floor_area = building.floor_area;
        quarter.ground.compounds[i].floor_area_source = houses[i].source;
        quarter.ground.compounds[i].derived = true;  // what it has is what its buildings have
    }
    return quarter;
}

UnitRobustness judge(const Quarter& quarter, const std::string& letters, const Demand& demand) {
    const RobustnessJudge robustness(quarter.ground, quarter.site.buildings, policy, demand);
    std::vector<CompoundId> members;
    for (const char letter : letters) members.push_back(quarter.compound(letter));
    return robustness.judge(members);
}

}  // namespace

TEST_CASE("how far a floor area can be off follows from where it comes from") {
    // floor area | levels | known by | by hand: the most it can be off
    const Quarter quarter = build({"ABCD"}, {{50000, 10, FloorAreaSource::attribute},  // 2 %: 1,000
                                             {40000, 10, FloorAreaSource::levels},     // 5 %: 2,000
                                             {30000, 10, FloorAreaSource::height},     // 20 %: 6,000
                                             {24000, 6, FloorAreaSource::assumed}});   // a storey: 4,000
    const auto errors = find_floor_area_errors(quarter.ground, quarter.site.buildings, policy);
    REQUIRE(errors.size() == 4);
    const double most[] = {1000.0, 2000.0, 6000.0, 4000.0};
    for (std::size_t i = 0; i < 4; ++i) {
        for (std::size_t source = 0; source < 4; ++source)
            CHECK(errors[i].most[source].value == Approx(source == i ? most[i] : 0.0));
        CHECK(errors[i].variance() == Approx(most[i] * most[i] / 3.0));
    }
}

TEST_CASE("a mapped compound with a given floor area errs as that, whatever its buildings say") {
    Quarter quarter = build({"A"}, {{60000, 6, FloorAreaSource::assumed}});
    quarter.ground.compounds[0].derived = false;
    quarter.ground.compounds[0].floor_area_source = FloorAreaSource::attribute;
    const auto errors = find_floor_area_errors(quarter.ground, quarter.site.buildings, policy);
    CHECK(errors[0].most[0].value == Approx(1200.0));
    CHECK(errors[0].most[3].value == 0.0);
}

TEST_CASE("the probability is that of the sum of the errors") {
    const Quarter quarter = build({"AB"}, {{50000, 5, FloorAreaSource::assumed},    // ± 10,000, evenly
                                           {50000, 5, FloorAreaSource::assumed}});  // ± 10,000, evenly
    // One alone: 45,000 to 55,000 is half of its range. Together the sum is triangular on ± 20,000: within
    // ± 10,000 lie three quarters. A thousand draws miss by less than 5 standard deviations of 0.016.
    CHECK(judge(quarter, "A", make_demand(50000, 45000, 55000)).probability == Approx(0.5).margin(0.08));
    CHECK(judge(quarter, "AB", make_demand(100000, 90000, 110000)).probability == Approx(0.75).margin(0.08));
    CHECK(judge(quarter, "AB", make_demand(100000, 80000, 120000)).probability == 1.0);
    CHECK(judge(quarter, "AB", make_demand(100000, 125000, 150000)).probability == 0.0);
}

TEST_CASE("the compound to survey first has the greatest share of the variance") {
    const Quarter quarter = build({"ABC"}, {{90000, 30, FloorAreaSource::assumed},      // ± 3,000
                                            {20000, 5, FloorAreaSource::height},        // ± 4,000
                                            {100000, 5, FloorAreaSource::attribute}});  // ± 2,000
    CHECK(judge(quarter, "ABC", make_demand(210000, 209000, 211000)).survey_first == quarter.compound('B'));
    CHECK(judge(quarter, "AC", make_demand(190000, 189000, 191000)).survey_first == quarter.compound('A'));
    // Nothing to tell where nothing can go wrong.
    CHECK(judge(quarter, "ABC", make_demand(210000, 100000, 300000)).survey_first == std::nullopt);
}

TEST_CASE("many units at once are judged as each by itself, however many hold a compound") {
    // 700 compounds: more than are drawn together.
    std::vector<CompoundId> everyone, odd, some;
    Tessellation ground;
    std::vector<Building> buildings;
    for (std::size_t i = 0; i < 700; ++i) {
        Building building;
        building.floor_area = SquareMeters{1000.0 + static_cast<double>(i)};
        building.levels = 6.0;
        building.levels_source = i % 3 == 0 ? FloorAreaSource::assumed : FloorAreaSource::height;
        Compound compound;
        compound.floor_area = building.floor_area;
        compound.derived = true;
        ground.compounds.push_back(compound);
        ground.compound_of_building.emplace_back(CompoundId(i));
        buildings.push_back(building);
        everyone.emplace_back(i);
        if (i % 2 == 1) odd.emplace_back(i);
        if (i % 5 == 0) some.emplace_back(i);
    }
    const double size = 0.5 * (1000.0 + 1699.0) * 700.0;
    const Demand demand = make_demand(size, size * 0.998, size * 1.002);
    const RobustnessJudge robustness(ground, buildings, policy, demand);
    const RobustnessJudge::Members none;
    const RobustnessJudge::Members* const units[] = {&odd, &everyone, &none, &some, &everyone};
    const auto together = robustness.judge(units, Run(nullptr, 2));
    REQUIRE(together.size() == 5);
    for (std::size_t i = 0; i < 5; ++i) {
        const UnitRobustness alone = robustness.judge(*units[i]);
        CHECK(together[i].keeps == alone.keeps);
        CHECK(together[i].probability == alone.probability);
        CHECK(together[i].survey_first == alone.survey_first);
    }
    CHECK(together[1].probability > 0.0);
    CHECK(together[1].probability < 1.0);
    CHECK(robustness.judge(std::span<const RobustnessJudge::Members* const>(), Run(nullptr, 1)).empty());
}

TEST_CASE("a draw is the same truth for every unit: halves add up to the whole") {
    const Quarter quarter =
        build({"AB"}, {{50000, 5, FloorAreaSource::assumed}, {50000, 5, FloorAreaSource::height}});
    const auto west = judge(quarter, "A", make_demand(50000, 50000, 90000));
    const auto east = judge(quarter, "B", make_demand(50000, 50000, 90000));
    const auto both = judge(quarter, "AB", make_demand(100000, 100000, 180000));
    for (std::size_t draw = 0; draw < west.keeps.size(); ++draw)
        if (west.keeps[draw] && east.keeps[draw]) CHECK(both.keeps[draw]);
    CHECK(west.keeps == judge(quarter, "A", make_demand(50000, 50000, 90000)).keeps);
    const double together = judge_together({&west.keeps, &east.keeps});
    CHECK(together < std::min(west.probability, east.probability));
    CHECK(together == Approx(west.probability * east.probability).margin(0.08));  // they err independently
}

TEST_CASE("a layout keeps its bounds where all its units do") {
    Quarter quarter = build({"AB|CD"}, {{40000, 4, FloorAreaSource::assumed},
                                        {40000, 4, FloorAreaSource::attribute},
                                        {40000, 4, FloorAreaSource::assumed},
                                        {40000, 4, FloorAreaSource::attribute}});
    quarter.site.profile.robustness = policy;
    const auto layout = evaluate(quarter.view(), {{draw_layout(quarter, {"AB", "CD"})}, {}},
                                 make_demand(80000, 76000, 84000), Run())
                            .layouts.at(0);
    REQUIRE(layout.units[0].robustness);
    CHECK(*layout.robustness < *layout.units[0].robustness);
    CHECK(layout.units[0].survey_first == quarter.compound('A'));
    CHECK(layout.units[1].survey_first == quarter.compound('C'));
}
