// Districts too large to be known in full: the layout that is best in one figure comes near what weights
// allow.
#include "kunming.hpp"
#include "partition/partition.hpp"
#include "random_grid.hpp"

#include <algorithm>

#include <catch2/catch.hpp>

using namespace lifang;
using namespace lifang::testing;

namespace {

const Layout* labelled(const Candidates& candidates, LayoutLabel label) {
    const auto found = std::find_if(candidates.layouts.begin(), candidates.layouts.end(),
                                    [&](const Layout& layout) { return layout.label == label; });
    return found == candidates.layouts.end() ? nullptr : &*found;
}

}  // namespace

TEST_CASE("small compounds fill units: fewest units and evenness are found near the least that weights allow",
          "[slow]") {
    GridKind kind;
    kind.side = 10;
    kind.median = 12000.0;
    const AtomGraph graph = make_random_grid(kind, 2);
    SearchOptions options;
    options.time_limit = std::chrono::minutes(5);
    const Candidates candidates = partition(graph, kunming, {}, options, Run(nullptr, 2));
    const Layout* fewest = labelled(candidates, LayoutLabel::fewest_units);
    REQUIRE(fewest);
    CHECK(fewest->violations.empty());
    CHECK(fewest->objective_value <= fewest->lower_bound + 1.0);
    const Layout* even = labelled(candidates, LayoutLabel::most_even);
    REQUIRE(even);
    CHECK(even->objective_value <= even->lower_bound + 0.02);
}
