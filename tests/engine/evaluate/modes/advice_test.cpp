#include "evaluate/modes/advice.hpp"

#include <catch2/catch.hpp>

using namespace lifang;

namespace {

using Side = ModeCondition::Side;

ModeCondition at_least(ModeFigure figure, double bound) { return {figure, Side::min, bound}; }
ModeCondition at_most(ModeFigure figure, double bound) { return {figure, Side::max, bound}; }

/// Big and paying: professional, full. Big: professional, half. Several compounds: trusteeship. Else
/// self-governed.
const std::vector<ModeRule> rules = {
    {ServiceMode::professional,
     ServiceLevel::full,
     {at_least(ModeFigure::floor_area_m2, 50000.0), at_least(ModeFigure::net_before_subsidy_cny, 0.0)}},
    {ServiceMode::professional,
     ServiceLevel::half,
     {at_least(ModeFigure::floor_area_m2, 50000.0), at_least(ModeFigure::households, 500.0)}},
    {ServiceMode::trusteeship,
     ServiceLevel::half,
     {at_least(ModeFigure::compounds, 2.0), at_most(ModeFigure::buildings, 60.0)}},
    {ServiceMode::self_governed, ServiceLevel::self, {}}};

ModeFacts facts(double floor_area, std::optional<double> households, double compounds, double buildings,
                std::optional<double> net) {
    ModeFacts facts;
    facts[ModeFigure::floor_area_m2] = floor_area;
    facts[ModeFigure::households] = households;
    facts[ModeFigure::compounds] = compounds;
    facts[ModeFigure::buildings] = buildings;
    facts[ModeFigure::net_before_subsidy_cny] = net;
    return facts;
}

}  // namespace

TEST_CASE("the first rule whose conditions all hold gives the mode") {
    struct Row {
        double floor_area;
        std::optional<double> households;
        double compounds, buildings;
        std::optional<double> net;
        int rule;
    };
    const Row rows[] = {
        {90000.0, 900, 5, 30, 0.0, 1},    // at a bound: it belongs to the rule
        {90000.0, 900, 5, 30, -0.01, 2},  // a fen short
        {90000.0, 499, 5, 30, -0.01, 3}, {49999.99, 900, 5, 30, 10.0, 3},
        {49999.99, 900, 5, 61, 10.0, 4}, {49999.99, 900, 1, 30, 10.0, 4},
    };
    for (const Row& row : rows) {
        INFO(row.floor_area << " m², net " << row.net.value_or(-1e9) << ", rule " << row.rule);
        const auto advice =
            advise_mode(rules, facts(row.floor_area, row.households, row.compounds, row.buildings, row.net));
        REQUIRE(advice);
        CHECK(advice->rule == row.rule);
        CHECK(advice->mode == rules[static_cast<std::size_t>(row.rule - 1)].mode);
        CHECK(advice->level == rules[static_cast<std::size_t>(row.rule - 1)].level);
        CHECK_FALSE(advice->undecided);
    }
}

TEST_CASE("a figure that is not known fulfils no condition, and the rule it leaves open is named") {
    const auto advice = advise_mode(rules, facts(90000.0, 900, 5, 30, std::nullopt));
    REQUIRE(advice);
    CHECK(advice->rule == 2);
    CHECK(advice->undecided == 1);
    const auto small = advise_mode(rules, facts(20000.0, std::nullopt, 5, 30, std::nullopt));
    CHECK(small->rule == 3);
    CHECK_FALSE(small->undecided);  // too small for the rules before, whatever the rest
}

TEST_CASE("what would change the mode is the nearest change of one figure") {
    // 90,000 m², 900 households, 5 compounds, 30 buildings, net −500: professional, half (rule 2).
    // net to 0 → rule 1: all of 500 of 500, as far as can be. Households to 499 → rule 3: 401 of 900 = 0.446.
    // Floor area to 49,999.99 → rule 3: 40,000.01 of 90,000 = 0.444, the nearest.
    const auto advice = advise_mode(rules, facts(90000.0, 900, 5, 30, -500.0));
    REQUIRE(advice->change);
    CHECK(advice->change->figure == ModeFigure::floor_area_m2);
    CHECK(advice->change->from == 90000.0);
    CHECK(advice->change->to == Approx(49999.99));
    CHECK(advice->change->mode == ServiceMode::trusteeship);
    // 48,000 m², net −500, 900 households: trusteeship; 2,000 m² more make it professional.
    const auto small = advise_mode(rules, facts(48000.0, 900, 5, 30, -500.0));
    REQUIRE(small->change);
    CHECK(*small->change == ModeChange{ModeFigure::floor_area_m2, 48000.0, 50000.0, ServiceMode::professional,
                                       ServiceLevel::half});
    // 58 buildings of at most 60 are nearer: 3 more, and it governs itself.
    const auto crowded = advise_mode(rules, facts(40000.0, 900, 5, 58, -500.0));
    REQUIRE(crowded->change);
    CHECK(*crowded->change ==
          ModeChange{ModeFigure::buildings, 58.0, 61.0, ServiceMode::self_governed, ServiceLevel::self});
}

TEST_CASE("without rules nobody advises, and a single rule can change to nothing") {
    CHECK_FALSE(advise_mode({}, facts(1.0, 1, 1, 1, 1.0)));
    CHECK_FALSE(advise_mode({rules[0]}, facts(1.0, 1, 1, 1, 1.0)));
    const auto only = advise_mode({rules[3]}, facts(1.0, 1, 1, 1, 1.0));
    REQUIRE(only);
    CHECK_FALSE(only->change);
}
