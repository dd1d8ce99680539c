#include "partition/divide.hpp"

#include "random_grid.hpp"

#include <algorithm>
#include <limits>
#include <string>

#include <catch2/catch.hpp>

using namespace lifang;
using namespace lifang::testing;

namespace {

// Squares of weight 1 in rows; every link counts 1. So many columns are a community.
AtomGraph make_squares(std::size_t columns, std::size_t rows, std::size_t group_columns = 1000) {
    AtomGraph graph;
    for (std::size_t i = 0; i < columns * rows; ++i) {
        Atom atom;
        atom.key = std::to_string(i);
        atom.weight = 1.0;
        atom.group = static_cast<std::uint32_t>(i % columns / group_columns);
        graph.atoms.push_back(atom);
    }
    for (std::size_t i = 0; i < columns * rows; ++i) {
        if (i % columns + 1 < columns) graph.links.push_back({AtomId{i}, AtomId{i + 1}});
        if (i + columns < columns * rows) graph.links.push_back({AtomId{i}, AtomId{i + columns}});
    }
    graph.group_names = {"west", "east"};
    return graph;
}

Outcome divide_within(const AtomGraph& graph, const Demand& demand, double seconds = 60.0) {
    DivideOptions options;
    options.time_limit = std::chrono::duration<double>(seconds);
    return divide(graph, demand, {}, options, Run(nullptr, 2));
}

}  // namespace

TEST_CASE("as many units as the minimum allows, and then the fewest links cut, both proven") {
    // 36 squares, at least 4 in a unit: nine squares of four, with twelve links cut in each direction.
    const AtomGraph graph = make_squares(6, 6);
    DivideOptions options;
    options.most_units = true;
    const Outcome outcome = divide(graph, {4.0, 4.0, 36.0, {}}, {}, options, Run(nullptr, 2));
    CHECK(outcome.layout.figures.units == 9);
    CHECK(outcome.most_units == 9);
    CHECK(outcome.layout.objective_value == 24.0);
    CHECK(outcome.layout.status == LayoutStatus::optimal);
}

TEST_CASE("units asked for are shared out over communities where they cost least") {
    // Two communities of 3 x 4 squares each, three units: one of them is cut once, across its three columns.
    const AtomGraph graph = make_squares(6, 4, 3);
    const Outcome outcome = divide_within(graph, {8.0, 6.0, 12.0, 3});
    CHECK(outcome.layout.figures.units == 3);
    CHECK(outcome.layout.objective_value == 3.0 + 4.0);  // and the border of the two communities
    CHECK(outcome.layout.status == LayoutStatus::optimal);
}

TEST_CASE("a minimum for a given number of units is a maximum as well") {
    // Six units of at least five leave no more than six of 36 squares for the seventh.
    const AtomGraph graph = make_squares(6, 6);
    const Outcome outcome = divide_within(graph, {36.0 / 7.0, 5.0, 36.0, 7});
    CHECK(outcome.layout.status == LayoutStatus::optimal);
    CHECK(outcome.proved_by == Method::columns);
}

TEST_CASE("a later deadline never gives a worse layout") {
    GridKind kind;
    kind.side = 12;
    AtomGraph graph = make_random_grid(kind, 5);
    for (Link& link : graph.links) link.length = 1.0;
    double total = 0.0;
    for (const Atom& atom : graph.atoms) total += atom.weight;
    const int units = static_cast<int>(total / 1e5);
    const Demand demand{total / units, 0.6 * total / units, 1.4 * total / units, units};
    double before = std::numeric_limits<double>::infinity();
    for (const double seconds : {0.0, 0.1, 60.0}) {
        const Layout layout = divide_within(graph, demand, seconds).layout;
        const double cut = layout.status == LayoutStatus::relaxed ? before : layout.objective_value;
        CHECK(cut <= before);
        CHECK(layout.lower_bound <= layout.objective_value);
        before = cut;
    }
}

TEST_CASE("a reached time limit is said, a proof and a fixed effort are not taken for one") {
    CHECK_FALSE(divide_within(make_squares(6, 4, 3), {8.0, 6.0, 12.0, 3}).time_limit_reached);  // proven
    const Outcome cut = divide_within(make_squares(40, 40), {100.0, 90.0, 110.0, 16}, 0.0);
    CHECK(cut.layout.status != LayoutStatus::optimal);
    CHECK(cut.time_limit_reached);

    const AtomGraph grid = make_random_grid({}, 1);
    SearchOptions options;
    options.time_limit = std::chrono::duration<double>(600.0);
    const auto says_so = [](const Candidates& found) {
        return std::ranges::count(found.issues, "time_limit_reached", &Issue::code) == 1;
    };
    const Demand demand{100000.0, 70000.0, 130000.0, {}};
    CHECK_FALSE(says_so(partition(grid, demand, {}, options, Run(nullptr, 2))));
    options.time_limit = std::chrono::duration<double>(0.0);
    CHECK(says_so(partition(grid, demand, {}, options, Run(nullptr, 2))));
}
