#include "kunming.hpp"
#include "partition/objective/measure.hpp"
#include "partition/partition.hpp"
#include "partition/portfolio/pool.hpp"
#include "random_grid.hpp"
#include "support/letter_map.hpp"

#include <algorithm>
#include <set>

#include <catch2/catch.hpp>

using namespace lifang;
using namespace lifang::testing;

namespace {

double share_within(const AtomGraph& graph, const Layout& layout) {
    std::vector<double> weight(static_cast<std::size_t>(layout.figures.units), 0.0);
    for (std::size_t i = 0; i < graph.atoms.size(); ++i)
        at(weight, layout.unit_of[i]) += graph.atoms[i].weight;
    const auto inside =
        std::count_if(weight.begin(), weight.end(), [](double w) { return w >= 70000.0 && w <= 130000.0; });
    return static_cast<double>(inside) / static_cast<double>(weight.size());
}

void check_promises(const AtomGraph& graph, const Candidates& candidates) {
    REQUIRE(!candidates.layouts.empty());
    for (const Layout& layout : candidates.layouts) {
        CHECK(is_connected(graph, layout.unit_of));
        CHECK(layout.figures.units ==
              static_cast<int>(std::set<UnitId>(layout.unit_of.begin(), layout.unit_of.end()).size()));
        UnitId next{0};  // numbered in order of the smallest atom
        for (const UnitId unit : layout.unit_of) {
            CHECK(unit <= next);
            if (unit == next) next = UnitId{next.index + std::size_t{1}};
        }
        CHECK((layout.status == LayoutStatus::relaxed) == !layout.violations.empty());
        if (layout.objective != Objective::compactness) CHECK(layout.lower_bound <= layout.objective_value);
    }
}

}  // namespace

TEST_CASE("random districts of many kinds are divided into connected units", "[slow]") {
    for (std::uint64_t seed = 1; seed <= 12; ++seed) {
        GridKind kind;
        kind.side = 4 + static_cast<int>(seed % 5);
        kind.spread = 0.3 * static_cast<double>(seed % 4);
        kind.heaviest = seed % 2 ? 200000.0 : 120000.0;
        kind.community_side = seed % 3 ? 0 : 3;
        kind.missing = seed % 4 ? 0.1 : 0.4;
        const AtomGraph graph = make_random_grid(kind, seed);
        INFO("seed " << seed);
        check_promises(graph, partition(graph, kunming, {}, {}, Run(nullptr, 2, seed)));
    }
}

TEST_CASE("the search's running sums end at the figures measured from nothing") {
    const LetterMap map({"A A|B",  //
                         "    -",  //
                         "C D#."},
                        50.0);
    const std::vector<UnitId> unit_of{UnitId{0}, UnitId{1}, UnitId{0}, UnitId{1}};
    const Figures figures = measure_layout(map.graph, kunming, unit_of);
    CHECK(figures.units == 2);
    CHECK(figures.severance == 0.0);
    CHECK(figures.cut_length == 300.0);  // A-B, A-D, C-D; the water lies at the edge
    CHECK(figures.street_border_share == Approx(1.0 / 3.0));
    CHECK(figures.max_abs_deviation == 0.0);
    // AC: 3 squares, 8 sides around; BD: 2 squares apart, 4 sides each
    const double pi = 3.14159265358979;
    const double ac = 4 * pi * 3 / (8.0 * 8.0), bd = 4 * pi * 2 / (8.0 * 8.0);
    CHECK(figures.compactness == Approx((3 * ac + 2 * bd) / 5).epsilon(1e-9));
}

TEST_CASE("one seed gives the same layouts with one thread and with two", "[slow]") {
    GridKind kind;
    kind.side = 9;
    kind.community_side = 5;
    const AtomGraph graph = make_random_grid(kind, 5);
    const Candidates one = partition(graph, kunming, {}, {}, Run(nullptr, 1, 7));
    const Candidates two = partition(graph, kunming, {}, {}, Run(nullptr, 2, 7));
    REQUIRE(one.layouts.size() == two.layouts.size());
    for (std::size_t i = 0; i < one.layouts.size(); ++i) {
        CHECK(one.layouts[i].unit_of == two.layouts[i].unit_of);
        CHECK(one.layouts[i].objective_value == two.layouts[i].objective_value);
        CHECK(one.layouts[i].lower_bound == two.layouts[i].lower_bound);
        CHECK(one.layouts[i].label == two.layouts[i].label);
    }
}

TEST_CASE("candidates differ, the balanced one comes first and each best is labelled", "[slow]") {
    GridKind kind;
    kind.side = 12;
    const AtomGraph graph = make_random_grid(kind, 3);
    const Candidates candidates = partition(graph, kunming, {}, {}, Run(nullptr, 2));
    const std::vector<Layout>& layouts = candidates.layouts;
    REQUIRE(layouts.size() >= 3);
    CHECK(layouts.size() <= 8);
    CHECK(layouts.front().label == LayoutLabel::balanced);
    for (std::size_t i = 0; i < layouts.size(); ++i)
        for (std::size_t j = 0; j < i; ++j)
            CHECK(distance(graph, layouts[i].unit_of, layouts[j].unit_of) >= least_distance);
    for (const Layout& layout : layouts)
        for (const Layout& other : layouts)
            if (layout.label == LayoutLabel::fewest_roads_inside)
                CHECK(layout.figures.severance <= other.figures.severance);
}

TEST_CASE("22 x 22 compounds, 3.7 per unit: 95 of 100 units within the bounds, borders on roads", "[slow]") {
    GridKind kind;
    kind.side = 22;
    const AtomGraph graph = make_random_grid(kind, 22);
    const Candidates candidates = partition(graph, kunming, {}, {}, Run(nullptr, 2));
    check_promises(graph, candidates);
    double all = 0.0;
    for (const Link& link : graph.links) all += link.severance;
    for (const Layout& layout : candidates.layouts) CHECK(share_within(graph, layout) >= 0.95);
    CHECK(candidates.layouts.front().figures.severance <= 0.05 * all);
    CHECK(candidates.layouts.front().figures.mean_abs_deviation <= 0.15);
}

TEST_CASE("16 communities, 7 compounds per unit: 95 of 100 units within the bounds", "[slow]") {
    GridKind kind;
    kind.side = 36;
    kind.median = 12000.0;
    kind.spread = 0.7;
    kind.community_side = 9;
    const AtomGraph graph = make_random_grid(kind, 16);
    const Candidates candidates = partition(graph, kunming, {}, {}, Run(nullptr, 2));
    check_promises(graph, candidates);
    for (const Layout& layout : candidates.layouts) CHECK(share_within(graph, layout) >= 0.95);
}

TEST_CASE("a given number of units is met exactly") {
    GridKind kind;
    kind.side = 8;
    kind.community_side = 4;
    const AtomGraph graph = make_random_grid(kind, 2);
    double total = 0.0;
    for (const Atom& atom : graph.atoms) total += atom.weight;
    Demand demand{total / 12, 0.5 * total / 12, 1.5 * total / 12, 12};
    for (const Layout& layout : partition(graph, demand, {}, {}, Run(nullptr, 2)).layouts)
        CHECK(layout.figures.units == 12);
}

TEST_CASE("without any time there is a whole layout, and with more time no more units break a rule",
          "[slow]") {
    GridKind kind;
    kind.side = 30;
    kind.community_side = 10;
    const AtomGraph graph = make_random_grid(kind, 7);
    std::size_t before = graph.atoms.size();
    for (const double seconds : {0.0, 0.05, 60.0}) {
        SearchOptions options;
        options.time_limit = std::chrono::duration<double>(seconds);
        options.candidates = 1;
        const Candidates candidates = partition(graph, kunming, {}, options, Run(nullptr, 2));
        check_promises(graph, candidates);
        const std::size_t now = candidates.layouts.front().violations.size();
        CHECK(now <= before);
        before = now;
    }
}

TEST_CASE("improving a layout never makes it worse", "[slow]") {
    GridKind kind;
    kind.side = 10;
    const AtomGraph graph = make_random_grid(kind, 4);
    const Layout first = partition(graph, kunming, {}, {}, Run(nullptr, 2)).layouts.front();
    SearchOptions options;
    options.start = first;
    options.time_limit = std::chrono::duration<double>(0.0);
    const Candidates again = partition(graph, kunming, {}, options, Run(nullptr, 2, 9));
    CHECK(again.layouts.front().unit_of == first.unit_of);
}
