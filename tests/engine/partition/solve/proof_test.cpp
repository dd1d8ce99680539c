// Every division of small graphs is tried; what columns and peeling claim must hold against all of them.
#include "partition/component/presolve.hpp"
#include "partition/peel/narrow_sets.hpp"
#include "partition/peel/peel.hpp"
#include "partition/set_partitioning/set_partitioning.hpp"
#include "partition/solve/solve.hpp"
#include "question.hpp"
#include "random_grid.hpp"
#include "support/letter_map.hpp"

#include <algorithm>
#include <functional>
#include <limits>
#include <map>
#include <set>

#include <catch2/catch.hpp>

using namespace lifang;
using namespace lifang::testing;

namespace {

void check_claims(const Problem& problem, const Answer& answer, double truth) {
    if (truth == infinite) {
        CHECK(!answer.is_found());
        CHECK(answer.is_impossible());
        return;
    }
    REQUIRE(answer.is_found());
    CHECK(answers(problem, answer.division));
    CHECK(value_of(problem, answer.division) == Approx(answer.value));
    CHECK(answer.value == Approx(truth).margin(1e-7));
    CHECK(answer.bound == Approx(truth).margin(1e-7));
}

std::set<std::vector<Node>> all_units(const Problem& problem) {
    std::set<std::vector<Node>> units;
    const std::size_t n = problem.component->size();
    for (std::uint32_t set = 1; set < 1U << n; ++set) {
        std::vector<Node> nodes;
        UnitNumbers inside(n, 0);
        for (Node v = 0; v < n; ++v)
            if (set >> v & 1U) nodes.push_back(v), inside[v] = 1;
        std::vector<char> seen(n, 0);
        std::vector<Node> open{nodes.front()};
        seen[open.front()] = 1;
        for (std::size_t i = 0; i < open.size(); ++i)
            for (const Arc* arc = problem.component->begin(open[i]); arc != problem.component->end(open[i]);
                 ++arc)
                if (arc->connects && inside[arc->to] && !seen[arc->to])
                    seen[arc->to] = 1, open.push_back(arc->to);
        if (open.size() == nodes.size() &&
            problem.scale->demand.holds(sum_nodes(*problem.component, nodes, inside).weight))
            units.insert(nodes);
    }
    return units;
}

}  // namespace

TEST_CASE("the pool holds every unit within the bounds once, with its price") {
    for (std::uint64_t seed = 1; seed <= 10; ++seed) {
        const Question question(small_graph(seed), 3, 0.4);
        const Problem problem = question.problem(Objective::cut_length);
        const Columns columns = list_columns(problem, 1'000'000, question.run, question.deadline);
        REQUIRE(columns.is_complete());
        std::set<std::vector<Node>> listed;
        for (std::size_t column = 0; column < columns.size(); ++column)
            listed.emplace(columns.nodes(column).begin(), columns.nodes(column).end());
        CHECK(listed.size() == columns.size());
        CHECK(listed == all_units(problem));
        CHECK(!list_columns(problem, 10, question.run, question.deadline).is_complete());
    }
}

TEST_CASE("columns prove the optimum of every objective, or that there is no division", "[slow]") {
    int impossible = 0;
    for (std::uint64_t seed = 1; seed <= 24; ++seed) {
        const Question question(small_graph(seed), 2 + static_cast<int>(seed % 4),
                                seed % 5 == 0 ? 0.05 : 0.35);
        if (question.components.size() > 1) continue;
        for (const Objective objective :
             {Objective::cut_length, Objective::max_abs_deviation, Objective::mean_abs_deviation,
              Objective::severance, Objective::compactness}) {
            INFO("seed " << seed << ", " << to_text(objective));
            const Problem problem = question.problem(objective);
            const double truth = least_value(problem);
            impossible += truth == infinite;
            const Columns columns = list_columns(problem, 1'000'000, question.run, question.deadline);
            check_claims(problem,
                         solve_set_partitioning(problem, columns, {}, question.run, question.deadline),
                         truth);
            check_claims(problem, solve(problem, nullptr, question.run, question.deadline, 0), truth);
        }
    }
    CHECK(impossible >= 5);  // both kinds were met
    CHECK(impossible <= 60);
}

TEST_CASE("columns prove the optimum when the number of units is free", "[slow]") {
    for (std::uint64_t seed = 1; seed <= 12; ++seed) {
        Question question(small_graph(seed), 3, 0.45);
        if (question.components.size() > 1) continue;
        question.scale.demand.units.reset();
        for (const Objective objective : {Objective::cut_length, Objective::severance, Objective::units,
                                          Objective::max_abs_deviation, Objective::mean_abs_deviation}) {
            INFO("seed " << seed << ", " << to_text(objective));
            Problem problem = question.problem(objective);
            problem.counts = count_range(problem.component->total, question.scale.demand, 10);
            if (problem.counts.is_empty()) continue;
            const Columns columns = list_columns(problem, 1'000'000, question.run, question.deadline);
            check_claims(problem,
                         solve_set_partitioning(problem, columns, {}, question.run, question.deadline),
                         least_value(problem));
        }
    }
}

TEST_CASE("peeling proves the fewest links between units, or that there is no division", "[slow]") {
    int impossible = 0;
    for (std::uint64_t seed = 1; seed <= 60; ++seed) {
        const Question question(small_graph(seed), 2 + static_cast<int>(seed % 4),
                                seed % 3 == 0 ? 0.05 : 0.35);
        if (question.components.size() > 1) continue;
        INFO("seed " << seed);
        const Problem problem = question.problem(Objective::cut_length);
        const double truth = least_value(problem);
        impossible += truth == infinite;
        check_claims(problem, peel(problem, {}, question.run, question.deadline), truth);
    }
    CHECK(impossible >= 5);
    CHECK(impossible <= 50);
}

TEST_CASE("peeling with few steps gives a bound that holds, with one thread and with two") {
    GridKind kind;
    kind.side = 7;
    kind.spread = 0.3;
    AtomGraph graph = make_random_grid(kind, 4);
    for (Link& link : graph.links) link.length = 1.0;
    const Question question(graph, 3, 0.05);
    REQUIRE(question.components.size() == 1);
    const Problem problem = question.problem(Objective::cut_length);
    const Run one(nullptr, 1), two(nullptr, 2);
    const double truth = peel(problem, {}, question.run, question.deadline).bound;
    double before = 0.0;
    for (const std::uint64_t steps : {1000U, 4000U}) {
        const Answer answer = peel(problem, {}, one, {&one, question.deadline.end}, steps);
        CHECK(answer.bound >= before);
        CHECK(answer.bound <= truth);
        CHECK(peel(problem, {}, two, {&two, question.deadline.end}, steps).bound == answer.bound);
        before = answer.bound;
    }
    CHECK(before > 2.0);  // more than that three units touch
    CHECK(peel(problem, {}, one, {&one, question.deadline.end}, 1000).bound < truth);
}

TEST_CASE("what presolve joins shares a unit in every division within the bounds", "[slow]") {
    int joined_nodes = 0;
    for (std::uint64_t seed = 1; seed <= 60; ++seed) {
        const Question question(small_graph(seed), 2 + static_cast<int>(seed % 3), 0.3);
        if (question.components.size() > 1) continue;
        INFO("seed " << seed);
        const Problem problem = question.problem(Objective::severance);
        const auto joined = presolve(*problem.component, problem.scale->demand);
        if (!joined) continue;
        const double truth = least_value(problem);
        if (joined->is_impossible) {
            CHECK(truth == infinite);
            continue;
        }
        Problem reduced = problem;
        reduced.component = &joined->component;
        CHECK(least_value(reduced) == Approx(truth));
        joined_nodes += static_cast<int>(problem.component->size() - joined->component.size());
    }
    CHECK(joined_nodes >= 20);
}

TEST_CASE("sets of narrow border are those of the pool that are narrow") {
    for (std::uint64_t seed = 1; seed <= 10; ++seed) {
        const Question question(small_graph(seed), 3, 0.4);
        const Problem problem = question.problem(Objective::cut_length);
        const std::size_t n = problem.component->size();
        std::set<std::vector<Node>> expected;
        for (const std::vector<Node>& nodes : all_units(problem)) {
            int border = 0;
            for (const Node v : nodes)
                for (const Arc* arc = problem.component->begin(v); arc != problem.component->end(v); ++arc)
                    border += std::find(nodes.begin(), nodes.end(), arc->to) == nodes.end();
            if (border <= 5) expected.insert(nodes);
        }
        NarrowSets sets(*problem.component, problem.scale->demand.min, problem.scale->demand.max);
        const std::vector<char> alive(n, 1);
        std::set<std::vector<Node>> found;
        std::size_t visits = 0;
        sets.list(
            {&alive, 5, false},
            [&](std::vector<Node> nodes, int) {
                std::sort(nodes.begin(), nodes.end());
                found.insert(nodes);
                ++visits;
                return true;
            },
            [] { return false; });
        CHECK(visits == found.size());
        CHECK(found == expected);
    }
}

TEST_CASE("one problem has one answer, with one thread and with two", "[slow]") {
    GridKind kind;
    kind.side = 12;
    AtomGraph graph = make_random_grid(kind, 3);
    for (Link& link : graph.links) link.length = 1.0;
    double total = 0.0;
    for (const Atom& atom : graph.atoms) total += atom.weight;
    const Question question(graph, static_cast<int>(total / 100000.0), 0.35);
    REQUIRE(question.components.size() == 1);
    const Problem problem = question.problem(Objective::cut_length);
    const Run one(nullptr, 1, 5), two(nullptr, 2, 5);
    const auto ask = [&](const Run& run) {
        return solve(problem, nullptr, run,
                     {&run, std::chrono::steady_clock::now() + std::chrono::minutes(5)}, 0);
    };
    const Answer first = ask(one), second = ask(two);
    CHECK(first.is_optimal());
    CHECK(first.division == second.division);
    CHECK(first.bound == second.bound);
}
