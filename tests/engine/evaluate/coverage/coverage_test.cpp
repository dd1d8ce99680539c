#include "core/random.hpp"
#include "engine/evaluate/coverage/street.hpp"
#include "evaluate/coverage/capacity.hpp"
#include "evaluate/coverage/coverage_account.hpp"
#include "evaluate/coverage/reach.hpp"
#include "evaluate/evaluate.hpp"
#include "milp/milp.hpp"

#include <boost/random/uniform_int_distribution.hpp>
#include <catch2/catch.hpp>
#include <fmt/format.h>

using namespace lifang;
using namespace lifang::testing;

namespace {

PlannedLayout evaluate_one(Street& street, const std::vector<std::string>& units,
                           const std::vector<PlacedStation>& stations = {}) {
    const DistrictView view = street.open();
    Candidates one;
    one.layouts.push_back(draw_layout(street.quarter, units));
    return evaluate(view, one, make_demand(100000, 30000, 130000), Run(), 1, nullptr, {stations, {}})
        .layouts.at(0);
}

/// "A f1 170 covered": compound, facility, metres, state.
std::vector<std::string> tell(const PlannedLayout& layout, std::string_view kind) {
    std::vector<std::string> rows;
    for (const Coverage& row : layout.coverage) {
        if (row.kind != kind) continue;
        const char letter = static_cast<char>('A' + row.compound.index);
        const std::string by = row.facility ? fmt::format("f{}", row.facility->index + 1)
                               : row.station_in
                                   ? fmt::format("in {}", static_cast<char>('A' + row.station_in->index))
                                   : "-";
        rows.push_back(fmt::format("{} {} {} {}", letter, by,
                                   row.walk ? fmt::format("{:.0f}", row.walk->value) : "-",
                                   to_text(row.state)));
        if (row.households_served) rows.back() += fmt::format(" {}", *row.households_served);
    }
    return rows;
}

using Rows = std::vector<std::string>;

int below(Random& random, int limit) {
    return boost::random::uniform_int_distribution<int>(0, limit - 1)(random);
}

}  // namespace

// The station stands in the yard of A, 30 m behind the end of its lane: from B's gate 10 m to the street, 100
// m along it, 10 + 20 m up the lane and 30 m over the yard.
TEST_CASE("a unit is served by the station on its own ground, its neighbours are not") {
    Street street = three_yards();
    street.facility("service_station", {50, 50});
    const PlannedLayout whole = evaluate_one(street, {"ABC"});
    CHECK(tell(whole, "service_station") == Rows{"A f1 0 covered", "B f1 170 covered", "C f1 270 beyond"});
    CHECK(whole.coverage_share.value() == Approx(2.0 / 3.0));
    CHECK(whole.units[0].coverage_share.value() == Approx(2.0 / 3.0));

    const PlannedLayout parted = evaluate_one(street, {"AB", "C"});
    CHECK(tell(parted, "service_station") == Rows{"A f1 0 covered", "B f1 170 covered", "C - - unreachable"});
    CHECK(parted.units[0].coverage_share.value() == Approx(1.0));
    CHECK(parted.units[1].coverage_share.value() == Approx(0.0).margin(1e-12));
}

TEST_CASE("other facilities serve whoever is near, whatever the units") {
    Street street = three_yards();
    street.facility("clinic", {50, 50}).limit("clinic", 200.0);
    for (const auto& units : {Rows{"ABC"}, Rows{"A", "BC"}})
        CHECK(tell(evaluate_one(street, units), "clinic") ==
              Rows{"A f1 0 covered", "B f1 170 covered", "C f1 270 beyond"});
}

TEST_CASE("a facility's radius comes before the limit of its kind") {
    Street street = three_yards();
    // C's own kiosk is 120 m away from B, but serves no farther than 100 m; A's serves 300 m.
    street.facility("clinic", {50, 50}, {}, 300.0)
        .facility("clinic", {250, 5}, {}, 100.0)
        .limit("clinic", 50.0);
    CHECK(tell(evaluate_one(street, {"ABC"}), "clinic") ==
          Rows{"A f1 0 covered", "B f1 170 covered", "C f2 0 covered"});
}

TEST_CASE("who has no way is off the network, and whose ways nobody joined is unreachable") {
    Street street({"A.BBBBBBC"});
    street.way({{50, 50}, {50, -100}}).way({{820, 50}, {820, -100}});
    street.facility("clinic", {50, -90}).limit("clinic", 500.0);
    street.quarter.ground.compounds[1].footprint = {
        {{{400, 0}, {400, 50}, {450, 50}, {450, 0}, {400, 0}}, {}}};
    CHECK(tell(evaluate_one(street, {"ABC"}), "clinic") ==
          Rows{"A f1 90 covered", "B - - off_network", "C - - unreachable"});
}

TEST_CASE("a station that has no room for all serves those who walk least") {
    Street street = three_yards();
    street.facility("service_station", {50, 50}, 500.0).limit("service_station", 300.0);
    const PlannedLayout layout = evaluate_one(street, {"ABC"});
    CHECK(tell(layout, "service_station") ==
          Rows{"A f1 0 covered 400", "B f1 170 full 100", "C f1 270 full 0"});
    CHECK(layout.coverage_share.value() == Approx(1.0 / 3.0));
}

TEST_CASE("a placed station serves its unit from its own gates") {
    Street street = three_yards();
    const std::vector<PlacedStation> stations = {{street.quarter.compound('B'), {150, 0}}};
    const PlannedLayout layout = evaluate_one(street, {"AB", "C"}, stations);
    CHECK(tell(layout, "service_station") ==
          Rows{"A in B 120 covered", "B in B 0 covered", "C - - unreachable"});
    CHECK(layout.stations.size() == 1);
    CHECK(layout.coverage_share.value() == Approx(2.0 / 3.0));
}

TEST_CASE("kinds without a limit are not asked for, and without any the share is not known") {
    Street street = three_yards();
    street.facility("post_office", {50, 50});
    const PlannedLayout layout = evaluate_one(street, {"ABC"});
    CHECK(layout.coverage.empty());
    CHECK_FALSE(layout.coverage_share.has_value());
    CHECK_FALSE(layout.units[0].coverage_share.has_value());
}

TEST_CASE("shares are of floor area where the households of anybody are not known") {
    Street street = three_yards();
    street.facility("service_station", {50, 50});
    street.quarter.ground.compounds[0].households.reset();
    street.quarter.ground.compounds[0].floor_area = SquareMeters{10000.0};  // beside two of 40,000
    const PlannedLayout layout = evaluate_one(street, {"ABC"});
    CHECK(layout.coverage_share.value() == Approx(50000.0 / 90000.0));
    const auto accounts = account_coverage(street.quarter.ground.compounds, layout.coverage);
    REQUIRE(accounts.size() == 1);
    CHECK(accounts[0].compounds_covered == 2);
    CHECK_FALSE(accounts[0].share_of_households().has_value());
    CHECK(accounts[0].share_of_floor_area() == Approx(50000.0 / 90000.0));
    REQUIRE(accounts[0].missed.size() == 1);
    CHECK(accounts[0].missed[0].compound == street.quarter.compound('C'));
}

TEST_CASE("rows are the same for any number of threads") {
    Street street = three_yards();
    street.facility("service_station", {50, 50}, 500.0).facility("clinic", {250, 50}).limit("clinic", 200.0);
    const DistrictView view = street.open();
    Candidates two;
    two.layouts = {draw_layout(street.quarter, {"ABC"}), draw_layout(street.quarter, {"AB", "C"})};
    const Demand demand = make_demand(100000, 30000, 130000);
    const Evaluation one = evaluate(view, two, demand, Run(nullptr, 1)),
                     many = evaluate(view, two, demand, Run(nullptr, 4));
    for (std::size_t i = 0; i < 2; ++i) CHECK(one.layouts[i].coverage == many.layouts[i].coverage);
}

TEST_CASE("households are assigned as the mathematical program assigns them") {
    for (std::uint64_t seed = 1; seed <= 200; ++seed) {
        Random random = make_random(seed, 0);
        CapacityProblem problem;
        for (int i = below(random, 5) + 1; i > 0; --i) problem.households.push_back(below(random, 60));
        for (int i = below(random, 4) + 1; i > 0; --i)
            problem.places.push_back(below(random, 4) == 0 ? std::optional<int>() : below(random, 80));
        for (std::size_t from = 0; from < problem.households.size(); ++from)
            for (std::size_t to = 0; to < problem.places.size(); ++to)
                if (below(random, 3) > 0)
                    problem.ways.push_back({from, to, Meters{1.0 * below(random, 500)}});

        constexpr double reward = 1e6;  // a household served is worth more than any walk
        Milp program;
        std::vector<std::size_t> out, in;
        for (const int households : problem.households) out.push_back(program.add_row(0, households));
        for (const auto& places : problem.places) in.push_back(program.add_row(0, places.value_or(1000000)));
        for (const auto& way : problem.ways)
            program.add_variable({.cost = way.walk.value - reward, .upper = 1e6, .is_whole = false},
                                 {{out[way.from], 1.0}, {in[way.to], 1.0}});
        const auto taken = assign_households(problem);
        double cost = 0.0;
        std::vector<int> of_home(problem.households.size(), 0), of_place(problem.places.size(), 0);
        for (std::size_t w = 0; w < taken.size(); ++w) {
            cost += taken[w] * (problem.ways[w].walk.value - reward);
            of_home[problem.ways[w].from] += taken[w];
            of_place[problem.ways[w].to] += taken[w];
        }
        INFO("seed " << seed);
        CHECK(cost == Approx(problem.ways.empty() ? 0.0 : solve(program).cost).epsilon(1e-9));
        for (std::size_t i = 0; i < of_home.size(); ++i) CHECK(of_home[i] <= problem.households[i]);
        for (std::size_t i = 0; i < of_place.size(); ++i)
            CHECK(of_place[i] <= problem.places[i].value_or(1000000));
    }
}
