#include "evaluate/programme/score.hpp"

#include <catch2/catch.hpp>

using namespace lifang;

namespace {

/// All weights 1, a start costs 20 CNY/m².
ProgrammePolicy even_policy() {
    ProgrammePolicy policy;
    for (double ProgrammePolicy::*weight :
         {&ProgrammePolicy::need, &ProgrammePolicy::benefit, &ProgrammePolicy::readiness,
          &ProgrammePolicy::need_age, &ProgrammePolicy::need_not_renovated, &ProgrammePolicy::need_uncovered,
          &ProgrammePolicy::need_unmanaged, &ProgrammePolicy::benefit_households_per_cost,
          &ProgrammePolicy::benefit_net, &ProgrammePolicy::benefit_incentive,
          &ProgrammePolicy::readiness_consent, &ProgrammePolicy::readiness_known_floor_area,
          &ProgrammePolicy::readiness_in_bounds})
        policy.*weight = 1.0;
    policy.start_cny_per_m2 = 20.0;
    return policy;
}

Compound make_compound(double floor_area, int year, bool renovated, Management management) {
    Compound compound;
    compound.floor_area = SquareMeters{floor_area};
    compound.build_year = year;
    compound.renovated = renovated;
    compound.management = management;
    return compound;
}

ProgrammeUnit make_unit(const std::vector<Compound>& compounds, int households,
                        const std::string& code = "") {
    FiguresOfUnit figures;
    std::vector<CompoundId> members;
    for (std::size_t i = 0; i < compounds.size(); ++i) {
        figures.floor_area += compounds[i].floor_area;
        members.emplace_back(i);
    }
    figures.households = households;
    figures.coverage_share = 0.75;
    figures.assumed_share = 0.1;
    figures.robustness = 0.8;
    Service service;
    service.incentive_min = SquareMeters{50000.0};
    return make_programme_unit(code, figures, compounds, members, even_policy(), service);
}

}  // namespace

TEST_CASE("what speaks for a unit is added up from its compounds, by floor area") {
    const ProgrammeUnit unit = make_unit({make_compound(30000, 1980, false, Management::none),
                                          make_compound(10000, 1990, true, Management::professional)},
                                         400);
    using enum ProgrammePart;
    CHECK(at(unit.parts, age) == Approx(-1982.5));
    CHECK(at(unit.parts, not_renovated) == Approx(0.75));
    CHECK(at(unit.parts, unmanaged) == Approx(0.75));
    CHECK(at(unit.parts, uncovered) == Approx(0.25));
    CHECK(at(unit.parts, incentive) == Approx(0.0));  // 40,000 m² < 50,000 m²
    CHECK(at(unit.parts, known_floor_area) == Approx(0.9));
    CHECK(at(unit.parts, in_bounds) == Approx(0.8));
    CHECK_FALSE(at(unit.parts, net));      // no prices: nothing is known of money
    CHECK_FALSE(at(unit.parts, consent));  // nobody was asked
    CHECK(unit.cost == Cny::from_yuan(800000.0));
    CHECK(at(unit.parts, households_per_cost) == Approx(400.0 / 800000.0));
}

TEST_CASE("a score is the mean of need, benefit and readiness, and those of their known parts") {
    // unit | year | not renovated | households | by hand: need = (age + not renovated + uncovered 0.25 +
    // unmanaged 1) / 4
    const std::vector<ProgrammeUnit> units = {
        make_unit({make_compound(60000, 1980, false, Management::none)}, 600),
        make_unit({make_compound(60000, 1990, true, Management::none)}, 1200)};
    const auto entries = score_units(units, even_policy());
    REQUIRE(entries.size() == 2);
    CHECK(*entries[0].need == Approx((1.0 + 1.0 + 0.25 + 1.0) / 4.0));  // the older one: age 1
    CHECK(*entries[1].need == Approx((0.0 + 0.0 + 0.25 + 1.0) / 4.0));
    CHECK(*entries[0].benefit == Approx((0.0 + 1.0) / 2.0));  // fewer households; incentive reached
    CHECK(*entries[1].benefit == Approx((1.0 + 1.0) / 2.0));
    CHECK(*entries[0].readiness == Approx((0.9 + 0.8) / 2.0));
    CHECK(entries[0].score == Approx((0.8125 + 0.5 + 0.85) / 3.0));
    CHECK(entries[1].score == Approx((0.3125 + 1.0 + 0.85) / 3.0));
}

TEST_CASE("what is alike in all units tells nothing, and what is not known is left out") {
    const auto alike = make_unit({make_compound(60000, 1980, false, Management::none)}, 600);
    const auto entries = score_units({alike, alike}, even_policy());
    CHECK_FALSE(at(entries[0].parts, ProgrammePart::age));
    CHECK_FALSE(at(entries[0].parts, ProgrammePart::households_per_cost));
    CHECK(*entries[0].need == Approx((1.0 + 0.25 + 1.0) / 3.0));
    CHECK(entries[0].score == entries[1].score);
}

TEST_CASE("without a price a start has no cost") {
    ProgrammePolicy policy = even_policy();
    policy.start_cny_per_m2.reset();
    CHECK(start_cost(SquareMeters{100000.0}, policy) == std::nullopt);
    policy.start_cny_per_unit = 50000.0;
    CHECK(start_cost(SquareMeters{100000.0}, policy) == Cny::from_yuan(50000.0));
}
