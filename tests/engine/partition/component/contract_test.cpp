#include "partition/component/contract.hpp"

#include "partition/component/presolve.hpp"
#include "partition/problem/problem.hpp"
#include "random_grid.hpp"

#include <catch2/catch.hpp>

using namespace lifang;
using lifang::testing::make_random_grid;

namespace {

// Compounds in a row: a - b - c - …, each link of length 1.
AtomGraph make_row(const std::vector<double>& weights) {
    AtomGraph graph;
    graph.group_names = {""};
    for (std::size_t i = 0; i < weights.size(); ++i) {
        Atom atom;
        atom.key = std::string(1, static_cast<char>('a' + i));
        atom.weight = weights[i];
        graph.atoms.push_back(atom);
    }
    for (std::size_t i = 0; i + 1 < weights.size(); ++i) {
        Link link;
        link.a = AtomId{i};
        link.b = AtomId{i + 1};
        graph.links.push_back(link);
    }
    return graph;
}

std::vector<Component> divide_into_components(const AtomGraph& graph, const Demand& demand,
                                              const Constraints& rules = {}) {
    return make_components(graph, demand, make_rules(graph, rules, {}));
}

}  // namespace

TEST_CASE("lists keep their items in the order they came") {
    const std::vector<std::pair<std::uint32_t, char>> items = {{2, 'x'}, {0, 'y'}, {2, 'z'}};
    const Lists<char> lists(4, items);
    REQUIRE(lists.size() == 4);
    CHECK(std::string(lists[0].begin(), lists[0].end()) == "y");
    CHECK(lists[1].empty());
    CHECK(std::string(lists[2].begin(), lists[2].end()) == "xz");
    CHECK(lists[3].empty());
    CHECK(Lists<char>().size() == 0);
}

TEST_CASE("two links that contraction makes parallel are one, as long as both together") {
    // a - b - c, a - d - c and b - d: with b and d contracted there is one neighbour to either side.
    AtomGraph graph = make_row({1.0, 2.0, 3.0, 2.0});
    graph.links.clear();
    const auto join = [&](std::size_t a, std::size_t b, double length, bool passable) {
        Link link;
        link.a = AtomId{a};
        link.b = AtomId{b};
        link.length = length;
        link.passable = passable;
        graph.links.push_back(link);
    };
    join(0, 1, 1.0, true);
    join(0, 3, 5.0, true);
    join(1, 2, 1.0, true);
    join(1, 3, 7.0, true);
    join(2, 3, 5.0, false);
    const Constraints contracted = {{Constraint::Kind::together, AtomId{1}, AtomId{3}, std::nullopt}};
    const auto components = divide_into_components(graph, {4.0, 0.0, 9.0, std::nullopt}, contracted);
    REQUIRE(components.size() == 1);
    const Component& component = components.front();
    REQUIRE(component.size() == 3);
    CHECK(component.weight[1] == 4.0);
    REQUIRE(component.end(1) - component.begin(1) == 2);
    CHECK(component.begin(1)[0].to == 0);
    CHECK(component.begin(1)[0].length == 6.0);
    CHECK(component.begin(1)[1].to == 2);
    CHECK(component.begin(1)[1].connects);
    CHECK(component.boundary[1] == 12.0);
}

TEST_CASE("a division of joined nodes has the value it has node by node") {
    for (const std::uint64_t seed : {1, 2, 3}) {
        const AtomGraph graph = make_random_grid({12, 20000.0, 0.6, 4000.0, 60000.0, 0, 0.1}, seed);
        const Demand demand{100000.0, 0.0, 1e9, std::nullopt};
        const Scale scale = make_scale(graph, demand);
        const auto components = divide_into_components(graph, demand);
        const Component& fine = components.front();
        // Pairs of nodes; six units in slices of the numbering. Whether they hang together does not matter.
        const std::size_t pairs = (fine.size() + 1) / 2;
        std::vector<Node> node_of(fine.size());
        for (Node v = 0; v < fine.size(); ++v) node_of[v] = v / 2;
        const Component coarse = contract(fine, node_of, pairs);
        REQUIRE(coarse.size() == pairs);
        CHECK(coarse.total == fine.total);
        CHECK(coarse.atoms.items().size() == fine.atoms.items().size());
        UnitNumbers coarse_units(pairs), fine_units(fine.size());
        for (Node v = 0; v < fine.size(); ++v)
            fine_units[v] = coarse_units[node_of[v]] = static_cast<UnitNumber>(node_of[v] * 6 / pairs);
        for (const Objective objective :
             {Objective::cut_length, Objective::severance, Objective::mean_abs_deviation}) {
            const Problem of_fine = make_problem(fine, scale, objective);
            const Problem of_coarse = make_problem(coarse, scale, objective);
            CHECK(value_of(of_coarse, coarse_units) == Approx(value_of(of_fine, fine_units)));
        }
    }
}

TEST_CASE("what must be together is joined round after round") {
    // 30 fits with 20 only; both together fit with 40 only, and then all of the rest is too heavy for them.
    const AtomGraph graph = make_row({30.0, 20.0, 40.0, 95.0});
    const Demand demand{100.0, 70.0, 130.0, std::nullopt};
    const auto components = divide_into_components(graph, demand);
    const auto joined = presolve(components.front(), demand);
    REQUIRE(joined);
    CHECK_FALSE(joined->is_impossible);
    CHECK(joined->component.size() == 2);
    CHECK(joined->node_of == std::vector<Node>{0, 0, 0, 1});
    CHECK(joined->component.weight == std::vector<double>{90.0, 95.0});
    CHECK(joined->component.atoms[0].size() == 3);
    CHECK(joined->component.arcs.size() == 2);
}
