#include "evaluate/unit/unit_money.hpp"

#include "evaluate/money/missing.hpp"
#include "profiles/profiles.hpp"

#include <algorithm>
#include <array>

#include <catch2/catch.hpp>

using namespace lifang;

namespace {

Compound compound(double floor_area, int households, std::optional<bool> renovated) {
    Compound made;
    made.floor_area = SquareMeters{floor_area};
    made.households = households;
    made.renovated = renovated;
    made.buildings = 3;
    made.parking_spaces = 10;
    return made;
}

/// A unit of these compounds, judged, with two gates of which one stays.
Unit judge(const Profile& profile, const std::vector<Compound>& compounds, std::vector<std::size_t> members) {
    Unit unit;
    std::vector<CompoundId> ids;
    for (const std::size_t member : members) {
        ids.emplace_back(member);
        unit.floor_area += compounds[member].floor_area;
        unit.households = unit.households.value_or(0) + *compounds[member].households;
        unit.buildings = unit.buildings.value_or(0) + compounds[member].buildings;
        ++unit.compounds;
    }
    unit.gates = 2;
    unit.gates_closable = 1;
    judge_money(profile, compounds, ids, unit);
    return unit;
}

std::optional<double> yuan(const std::optional<Cny>& amount) {
    return amount ? std::optional(amount->yuan()) : std::nullopt;
}

}  // namespace

TEST_CASE("the mode decides the subsidy, and the net before it the mode") {
    // Tinghu with a fee. Costs are ours: 0.5 per m², a gate 300, a guard post 9,000, a station 6,000.
    Profile tinghu = load_profile("yancheng-tinghu");
    tinghu.prices.fee_per_m2 = 0.8;
    const std::vector<Compound> compounds = {compound(30000, 400, true), compound(30000, 400, false)};
    // 60,000 m² × 0.8 = 48,000 − (30,000 + 300 + 9,000 + 6,000) = 2,700 ≥ 0: professional, 60,000 × 0.1.
    const Unit whole = judge(tinghu, compounds, {0, 1});
    CHECK(whole.mode == "professional");
    REQUIRE(whole.advice);
    CHECK(whole.advice->rule == 1);
    CHECK(whole.advice->level == ServiceLevel::full);
    CHECK(yuan(whole.monthly_income) == 48000.0);
    CHECK(yuan(whole.monthly_cost) == 45300.0);
    CHECK(yuan(whole.monthly_subsidy) == 6000.0);
    CHECK(yuan(whole.city_refund) == 3000.0);
    CHECK(yuan(whole.monthly_net) == 8700.0);
    CHECK(whole.break_even_fee == Approx((45300.0 - 6000.0) / 60000.0));
    CHECK(whole.money_years.size() == 5);
    // 30,000 m² alone are below 50,000: trusteeship; not renovated, 30,000 × 0.3.
    const Unit half = judge(tinghu, compounds, {1});
    CHECK(half.mode == "trusteeship");
    CHECK(yuan(half.monthly_subsidy) == 9000.0);
    CHECK(yuan(half.city_refund) == 4500.0);
    REQUIRE(half.advice->change);
    CHECK(half.advice->change->figure == ModeFigure::floor_area_m2);
}

TEST_CASE("lines of compounds are the same money in every layout, to the fen") {
    Profile yandu = load_profile("yancheng-yandu");
    yandu.prices.fee_per_m2 = 0.37;
    yandu.modes = {{ServiceMode::trusteeship, std::nullopt, {}}};
    yandu.costs = {.per_m2 = 0.53, .per_gate = {}, .per_guard_post = {}, .per_station = {}};
    std::vector<Compound> compounds;
    for (int i = 0; i < 30; ++i) compounds.push_back(compound(1234.567 + 91.113 * i, 20 + i, i % 4 == 0));
    const auto sums = [&](std::size_t size) {
        Cny income, subsidy, cost, net, refund;
        for (std::size_t first = 0; first < compounds.size(); first += size) {
            std::vector<std::size_t> members;
            for (std::size_t i = first; i < std::min(first + size, compounds.size()); ++i)
                members.push_back(i);
            const Unit unit = judge(yandu, compounds, members);
            income = income + *unit.monthly_income;
            subsidy = subsidy + *unit.monthly_subsidy;
            cost = cost + *unit.monthly_cost;
            net = net + *unit.monthly_net;
            refund = refund + *unit.city_refund;
        }
        return std::array{income, subsidy, cost, net, refund};
    };
    CHECK(sums(1) == sums(7));
    CHECK(sums(1) == sums(30));
    CHECK(sums(1)[0] + sums(1)[1] - sums(1)[2] == sums(1)[3]);
}

TEST_CASE("where no rule fires there is no mode, and nobody knows the subsidy") {
    Profile tinghu = load_profile("yancheng-tinghu");
    tinghu.modes = {
        {ServiceMode::professional, std::nullopt, {{ModeFigure::households, ModeCondition::Side::min, 1e6}}}};
    const Unit unit = judge(tinghu, {compound(30000, 400, true)}, {0});
    CHECK_FALSE(unit.mode);
    CHECK_FALSE(unit.advice);
    CHECK_FALSE(unit.monthly_subsidy);
    CHECK_FALSE(unit.break_even_fee);
}

TEST_CASE("what an account lacks is told once: entries of the profile, and compounds") {
    const std::vector<Compound> known = {compound(30000, 400, true)};
    const auto codes = [](const Issues& issues) {
        std::vector<std::string> all;
        for (const Issue& issue : issues) all.push_back(issue.code);
        return all;
    };
    const Issues kunming = find_missing_money(load_profile("kunming"), known);
    CHECK(codes(kunming) == std::vector<std::string>{"money_entries_missing"});
    CHECK_THAT(
        kunming[0].message.in(Language::en),
        Catch::Contains("kunming") && Catch::Contains("fee_cny_per_m2_month or fee_cny_per_household_month"));
    CHECK(find_missing_money(load_profile("xuchang"), known).empty());
    std::vector<Compound> unknown = known;
    unknown.push_back(Compound{});
    unknown.push_back(Compound{});
    unknown.back().scope_reason = ScopeReason::excluded;  // nobody asks for its figures
    const Issues xuchang = find_missing_money(load_profile("xuchang"), unknown);
    REQUIRE(codes(xuchang) == std::vector<std::string>{"money_inputs_unknown"});
    CHECK_THAT(xuchang[0].message.in(Language::en), Catch::Contains("households of 1 compound ") &&
                                                        Catch::Contains("parking spaces of 1 compound "));
    CHECK(codes(find_missing_money(load_profile("yancheng-tinghu"), unknown)) ==
          std::vector<std::string>{"money_entries_missing", "money_inputs_unknown"});
}
