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

TEST_CASE("as many units as the minimum allows, and then the fewest links cut, both proven", "[slow]") {
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

namespace {

/// Nodes of these weights in a row, each linked with the next.
AtomGraph make_row(const std::vector<double>& weights) {
    AtomGraph graph = make_squares(weights.size(), 1);
    for (std::size_t i = 0; i < weights.size(); ++i) graph.atoms[i].weight = weights[i];
    return graph;
}

std::vector<double> weights_of_units(const AtomGraph& graph, const Layout& layout) {
    std::vector<double> weights(static_cast<std::size_t>(layout.figures.units));
    for (std::size_t i = 0; i < graph.atoms.size(); ++i)
        weights[layout.unit_of[i].index] += graph.atoms[i].weight;
    return weights;
}

Outcome divide_evenly(const AtomGraph& graph, const Demand& demand, bool most_units) {
    DivideOptions options;
    options.objective = Objective::max_abs_deviation;
    options.most_units = most_units;
    return divide(graph, demand, {}, options, Run(nullptr, 2));
}

}  // namespace

TEST_CASE("the most units are as even about their mean weight as can be, not about the minimum") {
    const AtomGraph graph = make_row({3, 8, 8, 2, 8, 1});  // 30 in three units: 11 8 11 or 11 10 9
    const Outcome outcome = divide_evenly(graph, {7.0, 7.0, 30.0, {}}, true);
    CHECK(weights_of_units(graph, outcome.layout) == std::vector<double>{11, 10, 9});
    CHECK(outcome.layout.objective_value == Approx(0.1));
    CHECK(outcome.layout.status == LayoutStatus::optimal);
    CHECK(outcome.most_units == 3);
}

TEST_CASE("where bounds leave the number of units open, each number is measured by its own mean") {
    // 4 to 9 of 24 in a row: in fours 4 7 8 5 misses 6 by a third; in threes 8 8 8 misses nothing.
    const AtomGraph graph = make_row({4, 4, 3, 5, 3, 5});
    const Outcome outcome = divide_evenly(graph, {6.5, 4.0, 9.0, {}}, false);
    CHECK(weights_of_units(graph, outcome.layout) == std::vector<double>{8, 8, 8});
    CHECK(outcome.layout.objective_value == Approx(0.0));
    CHECK(outcome.layout.status == LayoutStatus::optimal);
}

TEST_CASE("a layout is called the most even only when every number of units was tried") {
    // Brute force over all ways to cut a row: each number of units against its own mean.
    const std::vector<double> row = {5, 2, 7, 3, 3, 6, 1, 4};
    double least = std::numeric_limits<double>::infinity();
    for (unsigned cuts = 0; cuts < 1u << (row.size() - 1); ++cuts) {
        std::vector<double> units{0.0};
        for (std::size_t i = 0; i < row.size(); ++i) {
            units.back() += row[i];
            if (i + 1 < row.size() && (cuts >> i & 1u)) units.push_back(0.0);
        }
        if (std::ranges::min(units) < 4.0 || std::ranges::max(units) > 12.0) continue;
        double worst = 0.0;
        for (const double unit : units)
            worst = std::max(worst, std::abs(unit * static_cast<double>(units.size()) / 31.0 - 1.0));
        least = std::min(least, worst);
    }
    const Outcome outcome = divide_evenly(make_row(row), {8.0, 4.0, 12.0, {}}, false);
    CHECK(outcome.layout.objective_value == Approx(least));
    CHECK(outcome.layout.lower_bound == Approx(least));
    CHECK(outcome.layout.status == LayoutStatus::optimal);
}

TEST_CASE("deviations are told from the mean weight, whatever is made small") {
    const AtomGraph graph = make_row({4, 1, 1, 1, 1, 4});
    const Outcome outcome = divide_within(graph, {3.0, 2.0, 12.0, {}});
    CHECK(outcome.layout.figures.units == 1);
    CHECK(outcome.layout.figures.max_abs_deviation == Approx(0.0));
}

TEST_CASE("units asked for are shared out over communities where they cost least") {
    // Two communities of 3 x 4 squares each, three units: one of them is cut once, across its three columns.
    const AtomGraph graph = make_squares(6, 4, 3);
    const Outcome outcome = divide_within(graph, {8.0, 6.0, 12.0, 3});
    CHECK(outcome.layout.figures.units == 3);
    CHECK(outcome.layout.objective_value == 3.0 + 4.0);  // and the border of the two communities
    CHECK(outcome.layout.status == LayoutStatus::optimal);
}

TEST_CASE("a minimum for a given number of units is a maximum as well", "[slow]") {
    // Six units of at least five leave no more than six of 36 squares for the seventh.
    const AtomGraph graph = make_squares(6, 6);
    const Outcome outcome = divide_within(graph, {36.0 / 7.0, 5.0, 36.0, 7});
    CHECK(outcome.layout.status == LayoutStatus::optimal);
    CHECK(outcome.proofs == std::map<Method, int>{{Method::columns, 1}});
}

namespace {

/// A row of squares and, apart from it, a field of them.
AtomGraph make_two_parts() {
    AtomGraph graph = make_squares(4, 1), field = make_squares(6, 6);
    for (Atom& atom : field.atoms) graph.atoms.push_back(atom);
    for (Link& link : field.links)
        graph.links.push_back({AtomId{link.a.index + 4u}, AtomId{link.b.index + 4u}});
    return graph;
}

struct Told : Listener {
    std::vector<std::size_t> done;
    std::size_t items = 0;
    void on_begin(Stage, std::size_t all) override { items = all; }
    void on_progress(Stage, std::size_t so_far) override { done.push_back(so_far); }
};

}  // namespace

TEST_CASE("what proved a layout is said of every part of the graph") {
    // The row is small enough to list every set of its squares, the field is not.
    const Outcome outcome = divide_within(make_two_parts(), {4.0, 4.0, 5.0, {}});
    CHECK(outcome.layout.status == LayoutStatus::optimal);
    CHECK(outcome.proofs == std::map<Method, int>{{Method::subsets, 1}, {Method::columns, 1}});
}

TEST_CASE("each part that is divided is a step of the progress") {
    for (const Objective objective : {Objective::cut_length, Objective::max_abs_deviation}) {
        Told told;
        DivideOptions options;
        options.objective = objective;
        divide(make_two_parts(), {5.0, 4.0, 5.0, 9}, {}, options, Run(&told, 2));
        CHECK(told.done == std::vector<std::size_t>{1, 2});
        CHECK(told.items == 2);
    }
}

TEST_CASE("a later deadline never gives a worse layout", "[slow]") {
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

TEST_CASE("a reached time limit is said, a proof and a fixed effort are not taken for one", "[slow]") {
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
