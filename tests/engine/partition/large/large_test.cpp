#include "partition/large/repair.hpp"
#include "partition/large/search.hpp"
#include "partition/large/solve.hpp"
#include "partition/large/start.hpp"
#include "partition/problem/region.hpp"
#include "partition/set_partitioning/columns.hpp"
#include "partition/set_partitioning/large_neighbourhood.hpp"
#include "partition/set_partitioning/subgradient.hpp"
#include "partition/solve/solve.hpp"
#include "random_grid.hpp"

#include <chrono>

#include <catch2/catch.hpp>

using namespace lifang;
using lifang::testing::GridKind;
using lifang::testing::make_random_grid;

namespace {

// A made-up district as one problem: least border, units of 100,000 m² ± 30 %, their number given or free.
struct District {
    AtomGraph graph;
    Demand demand{100000.0, 70000.0, 130000.0, std::nullopt};
    Scale scale;
    std::vector<Component> components;

    District(int side, double missing, std::uint64_t seed, bool with_units = true) {
        // Nothing above half the maximum, so that no atom is stuck between heavy neighbours.
        graph = make_random_grid({side, 20000.0, 0.6, 4000.0, 60000.0, 0, missing}, seed);
        double total = 0.0;
        for (const Atom& atom : graph.atoms) total += atom.weight;
        if (with_units) demand.units = static_cast<int>(total / demand.target + 0.5);
        scale = make_scale(graph, demand);
        const Rules rules = make_rules(graph, {}, {});
        components = make_components(graph, demand, rules);
    }
    // The largest component: links left out may cut a corner off.
    Problem problem(Objective objective = Objective::cut_length) const {
        const auto largest =
            std::max_element(components.begin(), components.end(),
                             [](const auto& a, const auto& b) { return a.size() < b.size(); });
        return make_problem(*largest, scale, objective);
    }
};

Deadline in_seconds(const Run& run, int seconds) {
    return {&run, std::chrono::steady_clock::now() + std::chrono::seconds(seconds)};
}

}  // namespace

TEST_CASE("the first division of a large component has the number of units asked for, all connected") {
    const District district(30, 0.1, 4);
    const Problem problem = district.problem();
    const auto units = static_cast<std::uint32_t>(problem.counts.low);
    const UnitNumbers division = join_lightest(*problem.component, district.demand, units);
    Scale anything = district.scale;
    anything.demand.min = 0.0;
    anything.demand.max = problem.component->total;
    Problem connected = problem;
    connected.scale = &anything;
    CHECK(answers(connected, division));
}

TEST_CASE("regions share all units out, and put back what was taken") {
    const District district(30, 0.1, 5);
    const Problem problem = district.problem();
    const auto units = static_cast<std::uint32_t>(problem.counts.low);
    const UnitNumbers before = join_lightest(*problem.component, district.demand, units);
    UnitNumbers after = before;
    Random random = make_random(1, 1);
    const Regions regions(*problem.component, before, units, 5, random);
    std::size_t nodes = 0;
    for (std::size_t r = 0; r < regions.count(); ++r) {
        const Region region = regions.take_out(r, before);
        regions.put_back(r, region, after);
        nodes += region.size();
    }
    CHECK(nodes == problem.component->size());
    CHECK(after == before);
}

TEST_CASE("a large search keeps every rule, for any number of threads", "[slow]") {
    for (const std::uint64_t seed : {1, 2, 3}) {
        const District district(75, 0.05, seed);  // 5,625 atoms: two regions
        const Problem problem = district.problem(seed == 3 ? Objective::severance : Objective::cut_length);
        std::vector<UnitNumbers> found;
        for (const int threads : {1, 2}) {
            const Run run(nullptr, threads, seed);
            const Answer answer = search_large(problem, nullptr, 3e6, run, in_seconds(run, 60), 0);
            REQUIRE(answer.is_found());
            CHECK(answers(problem, answer.division));
            CHECK(answer.value == Approx(value_of(problem, answer.division)));
            found.push_back(answer.division);
        }
        CHECK(found[0] == found[1]);
    }
}

TEST_CASE("more proposals, or a start, never make a large search worse") {
    const District district(40, 0.05, 8);
    const Problem problem = district.problem();
    const Run run(nullptr, 2, 8);
    const Answer few = search_large(problem, nullptr, 1e5, run, in_seconds(run, 60), 0);
    const Answer more = search_large(problem, nullptr, 2e6, run, in_seconds(run, 60), 0);
    REQUIRE(few.is_found());
    CHECK(more.value <= few.value);
    const Answer from_there = search_large(problem, &more.division, 1e5, run, in_seconds(run, 60), 0);
    CHECK(from_there.value <= more.value);
}

TEST_CASE("where the number of units is free, a large search changes it") {
    const District district(25, 0.05, 8, false);
    const Run run(nullptr, 2, 8);
    Problem problem = district.problem(Objective::mean_abs_deviation);
    const double likely = problem.component->total / district.demand.target;

    SECTION("towards units of the target") {
        const auto too_few = static_cast<std::uint32_t>(0.85 * likely);
        const UnitNumbers start = join_lightest(*problem.component, district.demand, too_few);
        const Answer answer = search_large(problem, &start, 5e5, run, in_seconds(run, 60), 0);
        REQUIRE(answer.is_found());
        CHECK(answers(problem, answer.division));
        const Division division(*problem.component, answer.division);
        CHECK(division.count() > too_few);
        Problem kept = problem;
        kept.counts.low = kept.counts.high = static_cast<int>(too_few);
        const Answer fixed = search_large(kept, &start, 5e5, run, in_seconds(run, 60), 0);
        REQUIRE(fixed.is_found());
        CHECK(answer.value < fixed.value);
    }
    SECTION("towards as many as the minimum allows") {
        problem.objective.cost = traits_of(Objective::units).cost;
        problem.objective.factor = -1.0;
        const Answer answer = search_large(problem, nullptr, 5e5, run, in_seconds(run, 60), 0);
        REQUIRE(answer.is_found());
        CHECK(answers(problem, answer.division));
        CHECK(-answer.value > 1.1 * likely);
        CHECK(-answer.value <= problem.counts.high);
    }
}

TEST_CASE("units of many nodes are within narrow bounds after little search") {
    // 144 compounds to a unit, bounds of 3 %: joining the lightest leaves some units many times too heavy.
    District district(36, 0.0, 3, false);
    double total = 0.0;
    for (Atom& atom : district.graph.atoms) total += atom.weight = 1.0;
    district.demand = {total / 9, 0.97 * total / 9, 1.03 * total / 9, 9};
    district.scale = make_scale(district.graph, district.demand);
    const Rules rules = make_rules(district.graph, {}, {});
    district.components = make_components(district.graph, district.demand, rules);
    const Problem problem = district.problem();
    const Run run(nullptr, 2, 3);
    const Answer answer = search_large(problem, nullptr, 1e6, run, in_seconds(run, 60), 0);
    REQUIRE(answer.is_found());
    CHECK(answers(problem, answer.division));
}

TEST_CASE("gaps in the numbers of units close, and their order stays") {
    UnitNumbers unit_of = {7, 2, 2, 9, 7};
    CHECK(close_gaps(unit_of) == 3);
    CHECK(unit_of == UnitNumbers{1, 0, 0, 2, 1});
}

TEST_CASE("repair brings units back inside the bounds and keeps them connected") {
    const District district(30, 0.05, 6);
    const Problem problem = district.problem();
    const Run run(nullptr, 2, 6);
    const Answer answer = search_large(problem, nullptr, 1e5, run, in_seconds(run, 60), 0);
    REQUIRE(answer.is_found());
    // A node here and there goes over to a unit that it makes too heavy.
    Division division(*problem.component, answer.division);
    const double most = district.demand.max;
    int broken = 0;
    for (Node v = 0; v < problem.component->size() && broken < 10; v += 7) {
        const Arc& arc = *problem.component->begin(v);
        const UnitNumber there = division.unit_of(arc.to);
        const bool is_alone = division.members(division.unit_of(v)).size() == 1;
        if (!arc.connects || is_alone || there == division.unit_of(v) || !division.can_leave(v)) continue;
        if (division.sums(there).weight > most || division.sums_with(v, there).weight <= most) continue;
        division.move(v, there);
        ++broken;
    }
    REQUIRE(broken == 10);
    UnitNumbers unit_of = division.unit_of();
    auto units = static_cast<std::uint32_t>(division.count());
    Random random = make_random(6, 0);
    Region whole = Regions(*problem.component, unit_of, units, 1, random).take_out(0, unit_of);
    PenalisedCost penalised{&problem};
    penalised.typical_change = RegionAnnealer(whole, penalised).typical_change(random, 1000);
    CHECK(repair(problem, penalised, unit_of, units, run, in_seconds(run, 60), 1) == 0);
    CHECK(answers(problem, unit_of));
}

TEST_CASE("node prices bound every division from below, and windows only make one better", "[slow]") {
    for (const std::uint64_t seed : {1, 2, 3, 4}) {
        const District district(9, 0.1, seed);
        const Problem problem = district.problem();
        const Run run(nullptr, 2, seed);
        const Deadline deadline = in_seconds(run, 60);
        const Columns columns = list_columns(problem, 1'000'000, run, deadline);
        REQUIRE(columns.is_complete());
        const Answer start = search_large(problem, nullptr, 1e5, run, deadline, 0);
        if (!start.is_found()) continue;
        const NodePrices duals = ascend_subgradient(columns, problem.component->size(), problem.counts,
                                                    start.value - problem.objective.base, run, deadline);
        const Answer exact = solve(problem, nullptr, run, deadline, 0);
        REQUIRE(exact.is_optimal());
        const double bound = problem.objective.base + duals.bound;
        CHECK(bound <= exact.value + 1e-6 * exact.value);
        CHECK(bound >= 0.97 * exact.value);  // what subgradient steps reach on such small ones
        const Answer polished = search_large_neighbourhoods(problem, columns, duals, start, run, deadline, 0);
        CHECK(answers(problem, polished.division));
        CHECK(polished.value <= start.value);
        CHECK(polished.value >= exact.value - 1e-6 * exact.value);
    }
}
