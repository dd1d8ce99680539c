#include "core/random.hpp"
#include "engine/evaluate/coverage/street.hpp"
#include "evaluate/coverage/site_costs.hpp"
#include "evaluate/coverage/unit_stations.hpp"

#include <algorithm>

#include <boost/random/uniform_int_distribution.hpp>
#include <catch2/catch.hpp>

using namespace lifang;
using namespace lifang::testing;

namespace {

int below(Random& random, int limit) {
    return boost::random::uniform_int_distribution<int>(0, limit - 1)(random);
}

/// A network of places with some ways between them, and the walks over it by Floyd and Warshall.
StationProblem draw_problem(std::uint64_t seed, int least, int most) {
    Random random = make_random(seed, 0);
    const auto n = static_cast<std::size_t>(least + below(random, most - least + 1));
    StationProblem problem;
    problem.metres.assign(n, std::vector<double>(n, unreached_m));
    for (std::size_t i = 0; i < n; ++i) {
        problem.metres[i][i] = 0.0;
        problem.weights.push_back(below(random, 500));
        for (std::size_t j = 0; j < i; ++j)
            if (below(random, 3) == 0)
                problem.metres[i][j] = problem.metres[j][i] = 20.0 + below(random, 400);
    }
    auto& d = problem.metres;
    for (std::size_t k = 0; k < n; ++k)
        for (std::size_t i = 0; i < n; ++i)
            for (std::size_t j = 0; j < n; ++j) d[i][j] = std::min(d[i][j], d[i][k] + d[k][j]);
    problem.count = static_cast<std::size_t>(1 + below(random, 3));
    problem.limit_m = 50.0 + below(random, 400);
    return problem;
}

/// The best value of all choices of so many sites.
double best_of_all(const StationProblem& problem) {
    std::vector<bool> chosen(problem.metres.size(), false);
    std::fill(chosen.begin(), chosen.begin() + static_cast<std::ptrdiff_t>(problem.count), true);
    std::optional<double> best;
    do {
        std::vector<std::size_t> sites;
        for (std::size_t i = 0; i < chosen.size(); ++i)
            if (chosen[i]) sites.push_back(i);
        const double value = measure_stations(problem, sites);
        const bool is_better =
            !best || (problem.objective == StationObjective::coverage ? value > *best : value < *best);
        if (is_better) best = value;
    } while (std::prev_permutation(chosen.begin(), chosen.end()));
    return *best;
}

constexpr StationObjective objectives[] = {StationObjective::p_median, StationObjective::p_center,
                                           StationObjective::coverage};

}  // namespace

TEST_CASE("stations are the best of all choices on 1,000 random small networks", "[slow]") {
    for (std::uint64_t seed = 1; seed <= 1000; ++seed) {
        StationProblem problem = draw_problem(seed, 3, 8);
        problem.objective = objectives[seed % 3];
        const StationChoice choice = choose_stations(problem, Run());
        INFO("seed " << seed);
        CHECK(choice.sites.size() == problem.count);
        CHECK(choice.value == Approx(best_of_all(problem)).margin(1e-9));
        CHECK(choice.value == Approx(measure_stations(problem, choice.sites)).margin(1e-9));
        CHECK(choice.gap() == Approx(0.0).margin(1e-9));
    }
}

TEST_CASE("exchanges come near the best, and the bound does not pass it", "[slow]") {
    int found = 0;
    for (std::uint64_t seed = 1; seed <= 300; ++seed) {
        StationProblem problem = draw_problem(seed, 6, 10);
        const SiteCosts costs = make_costs(problem);
        const double best = choose_exactly(costs, problem.count, Run()).cost;
        const SiteChoice choice = choose_with_bound(costs, problem.count, Run());
        INFO("seed " << seed);
        CHECK(choice.cost == Approx(sum_of_costs(costs, choice.sites)));
        CHECK(choice.cost >= best - 1e-6);
        CHECK(choice.bound <= best + 1e-6);
        if (choice.cost <= best + 1e-6) ++found;
    }
    CHECK(found >= 290);
}

TEST_CASE("a district of 60 compounds has stations and a bound for every objective") {
    StationProblem problem = draw_problem(7, 60, 60);
    REQUIRE(problem.metres.size() * problem.weights.size() > most_exact_pairs);
    problem.count = 5;
    for (const StationObjective objective : objectives) {
        problem.objective = objective;
        const StationChoice choice = choose_stations(problem, Run());
        CHECK(choice.sites.size() == 5);
        CHECK(choice.value == Approx(measure_stations(problem, choice.sites)));
        CHECK((objective == StationObjective::coverage ? choice.bound >= choice.value
                                                       : choice.bound <= choice.value));
        CHECK(choice.gap() < 0.02);
        CHECK(choose_stations(problem, Run(nullptr, 4)).sites == choice.sites);
    }
}

// Gates of neighbours are 120 m apart (three_yards), 400 households each.
TEST_CASE("one station of three yards in a row stands in the middle") {
    Street street = three_yards();
    const DistrictView view = street.open();
    const std::vector<CompoundId> all = {CompoundId{0}, CompoundId{1}, CompoundId{2}};
    const auto middle =
        place_stations(view, all, {}, {1, StationObjective::p_median, StationScope::unit}, Run());
    REQUIRE(middle.size() == 1);
    CHECK(middle[0].compound == street.quarter.compound('B'));
    CHECK(middle[0].value == Approx((120.0 + 0.0 + 120.0) / 3.0));
    CHECK(middle[0].at == Point{150, 0});
    CHECK(middle[0].gap == Approx(0.0).margin(1e-9));
    const auto center =
        place_stations(view, all, {}, {1, StationObjective::p_center, StationScope::unit}, Run());
    CHECK(center[0].value == Approx(120.0));
    const auto coverage =
        place_stations(view, all, {}, {1, StationObjective::coverage, StationScope::unit}, Run());
    CHECK(coverage[0].value == Approx(1.0));  // within 200 m of B's gate
}

TEST_CASE("stations are placed where those that are there do not serve") {
    Street street = three_yards();
    street.facility("service_station", {50, 50});
    const DistrictView view = street.open();
    const auto kinds = find_asked_kinds(view);
    REQUIRE(kinds.size() == 1);
    const std::vector<CompoundId> all = {CompoundId{0}, CompoundId{1}, CompoundId{2}};
    const auto placed = place_stations(view, all, kinds[0].points,
                                       {1, StationObjective::coverage, StationScope::unit}, Run());
    REQUIRE(placed.size() == 1);
    CHECK(placed[0].compound != street.quarter.compound('A'));  // A is served; C, at 270 m, is not
    CHECK(placed[0].value == Approx(1.0));
}

TEST_CASE("choosing stations stops when asked") {
    Run run;
    run.request_stop();
    CHECK_THROWS(choose_stations(draw_problem(7, 60, 60), run));
    CHECK_THROWS(choose_stations(draw_problem(8, 8, 8), run));
}
