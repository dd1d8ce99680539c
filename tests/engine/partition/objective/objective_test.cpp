// Whoever asks for a figure gets the best layout in it first.
#include "partition/objective/objective.hpp"

#include "kunming.hpp"
#include "partition/portfolio/pool.hpp"
#include "random_grid.hpp"

#include <catch2/catch.hpp>

using namespace lifang;
using namespace lifang::testing;

TEST_CASE("the first layout is the best of all in the figure asked for", "[slow]") {
    GridKind kind;
    kind.side = 5;
    kind.median = 18000.0;
    kind.heaviest = 60000.0;
    const AtomGraph graph = make_random_grid(kind, 2);
    for (const Objective objective : {Objective::max_abs_deviation, Objective::mean_abs_deviation,
                                      Objective::severance, Objective::compactness, Objective::units}) {
        INFO(to_text(objective));
        SearchOptions options;
        options.objective = objective;
        const auto layouts = partition(graph, kunming, {}, options, Run(nullptr, 2)).layouts;
        REQUIRE(layouts.size() > 1);
        CHECK(layouts.front().objective == objective);
        const double first = figure(layouts.front().figures, objective);
        for (const Layout& layout : layouts)
            CHECK_FALSE(is_better(objective, figure(layout.figures, objective), first));
    }
}
