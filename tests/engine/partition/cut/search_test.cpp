// Few large units and a short cut: what the search finds is held against every division of small graphs, and
// its running sums against figures measured from nothing.
#include "partition/cut/search.hpp"

#include "partition/cut/anneal.hpp"
#include "partition/moves/tree_cut.hpp"
#include "question.hpp"
#include "random_grid.hpp"

#include <numeric>

#include <catch2/catch.hpp>

using namespace lifang;
using namespace lifang::testing;

namespace {

const std::vector<CutRound> little{{64, 1000, 1.5}, {64, 500, 1.0}};

// Triangles and squares, some walls, and pairs that are to be apart.
AtomGraph large_graph(std::uint64_t seed) {
    GridKind kind;
    kind.side = 9;
    kind.spread = 0.4;
    kind.missing = 0.1;
    kind.diagonals = 0.6;
    kind.walls = seed % 2 == 0 ? 0.1 : 0.0;
    return make_random_grid(kind, seed);
}

Constraints pairs_apart(const AtomGraph& graph) {
    Constraints constraints;
    for (std::size_t i = 0; i + 40 < graph.atoms.size(); i += 20)
        constraints.push_back({Constraint::Kind::apart, AtomId{i}, AtomId{i + 40}, std::nullopt});
    return constraints;
}

UnitNumbers draw_halves(const Component& component, const Demand& demand, Random& random) {
    std::vector<Node> nodes(component.size());
    std::iota(nodes.begin(), nodes.end(), Node{0});
    UnitNumbers unit_of(component.size(), 1);
    const auto pieces = TreeCutter(component, demand).cut(nodes, 2, 0.0, 1, random);
    for (const Node v : pieces.front()) unit_of[v] = 0;
    return unit_of;
}

}  // namespace

TEST_CASE("no division of a small graph cuts less than the one found", "[slow]") {
    int found = 0;
    for (std::uint64_t seed = 1; seed <= 12; ++seed) {
        const Question question(small_graph(seed), 2 + static_cast<int>(seed % 3), 0.35);
        if (question.components.size() > 1) continue;
        INFO("seed " << seed);
        const Problem problem = question.problem(Objective::cut_length);
        REQUIRE(is_cut_problem(problem));
        const Answer answer = search_cut(problem, nullptr, little, question.run, question.deadline, 0);
        CHECK(answer.value == least_value(problem));  // whole numbers of links, or infinite both
        CHECK(answer.is_found() == answers(problem, answer.division));
        CHECK(answer.bound < 0.0);  // a search proves nothing
        found += answer.is_found();
    }
    CHECK(found >= 6);
}

TEST_CASE("moves keep units whole, and the cut they count is the cut measured from nothing") {
    int whole = 0;
    for (std::uint64_t seed = 1; seed <= 10; ++seed) {
        AtomGraph graph = large_graph(seed);
        const Constraints apart = seed % 3 == 0 ? pairs_apart(graph) : Constraints{};
        const Question question(std::move(graph), 2, 0.02, apart);
        if (question.components.size() > 1) continue;
        INFO("seed " << seed);
        const Problem problem = question.problem(Objective::cut_length);
        const CutGraph cut_graph(*problem.component);
        Random random = make_random(seed, 0);
        const Demand& demand = question.scale.demand;
        CutAnnealer annealer(cut_graph, demand, draw_halves(*problem.component, demand, random), 2);
        const CutDivision best = annealer.anneal({1.5, 0.5, 1.0, 10.0, 20000}, random, question.deadline);
        REQUIRE(!best.unit_of.empty());
        CHECK(best.cut == Approx(value_of(problem, best.unit_of)));
        CHECK((best.broken == 0.0) == answers(problem, best.unit_of));
        whole += best.broken == 0.0;
    }
    CHECK(whole >= 6);
}

TEST_CASE("a short cut is the same for one thread and two, and no worse for more time or a good start") {
    const Question question(large_graph(3), 3, 0.05);
    const Problem problem = question.problem(Objective::cut_length);
    const Run one(nullptr, 1, 7), two(nullptr, 2, 7);
    const auto search = [&](const Run& run, const UnitNumbers* start, double seconds) {
        const auto time = std::chrono::duration_cast<std::chrono::steady_clock::duration>(
            std::chrono::duration<double>(seconds));
        return search_cut(problem, start, little, run, {&run, std::chrono::steady_clock::now() + time}, 0);
    };
    const Answer first = search(one, nullptr, 60.0);
    REQUIRE(first.is_found());
    CHECK(search(two, nullptr, 60.0).division == first.division);
    CHECK(!search(one, nullptr, 0.0).is_found());
    CHECK(search(one, &first.division, 0.0).value == first.value);
    CHECK(search(one, &first.division, 60.0).value <= first.value);
}
