// An older layout is kept as far as the facts allow: what has to move is worked out by hand.
#include "partition/portfolio/start.hpp"

#include "kunming.hpp"
#include "partition/partition.hpp"
#include "random_grid.hpp"
#include "support/letter_map.hpp"

#include <algorithm>

#include <catch2/catch.hpp>

using namespace lifang;
using namespace lifang::testing;

namespace {

// {"ABC", "DEF"}: the units of the older layout. `households` of those not named in `others`.
void set_start(LetterMap& map, const std::vector<std::string>& units, double households,
               const std::map<char, double>& others = {}) {
    double all = 0.0;
    for (std::uint32_t unit = 0; unit < units.size(); ++unit)
        for (const char letter : units[unit]) {
            Atom& atom = at(map.graph.atoms, map.atom(letter));
            atom.start_unit = unit;
            const auto known = others.find(letter);
            atom.start_weight = known == others.end() ? households : known->second;
            all += atom.start_weight;
        }
    for (Atom& atom : map.graph.atoms) atom.start_weight /= all;
}

Layout keep(const LetterMap& map) {
    SearchOptions options;
    options.objective = Objective::moved_share;
    return partition(map.graph, kunming, {}, options, Run(nullptr, 1)).layouts.front();
}

using Words = std::vector<std::string>;

}  // namespace

TEST_CASE("where nothing changed nobody moves") {
    LetterMap map({"A B C", "", "D E F"}, 40.0);
    set_start(map, {"ADE", "BCF"}, 100.0);
    const Layout layout = keep(map);
    CHECK(map.words(layout) == Words{"ADE", "BCF"});
    CHECK(layout.figures.moved_share == 0.0);
    CHECK(layout.label == LayoutLabel::fewest_moves);
    CHECK(layout.status == LayoutStatus::optimal);
}

TEST_CASE("a unit that has grown above the maximum gives up what fewest households live in") {
    // A B C had 130,000 m² until B grew by 10,000. C alone does not fit beside D, E and F, nor does A; C
    // against D and A against F do: 300 + 100 households of 1,200 against 500 + 100.
    LetterMap map({"A B C", "", "D E F"}, 30.0, {{'A', 50.0}, {'B', 40.0}, {'C', 50.0}});
    set_start(map, {"ABC", "DEF"}, 100.0, {{'A', 500.0}, {'C', 300.0}});
    const Layout layout = keep(map);
    CHECK(map.words(layout) == Words{"ABD", "CEF"});
    CHECK(layout.figures.moved_share == Approx(400.0 / 1200.0));
    CHECK(layout.status == LayoutStatus::optimal);
}

TEST_CASE("a unit that is cut in two goes on as one of them, the one with more households") {
    // 140,000 m² make two units of 70,000. That both go on would be for free.
    LetterMap map({"A B C D"}, 35.0);
    set_start(map, {"ABCD"}, 100.0, {{'D', 300.0}});
    const Layout layout = keep(map);
    CHECK(map.words(layout) == Words{"AB", "CD"});
    CHECK(layout.figures.moved_share == Approx(200.0 / 600.0));
    CHECK(layout.lower_bound == Approx(200.0 / 600.0));
    CHECK(layout.status == LayoutStatus::optimal);
}

TEST_CASE("a unit that has become too small ends, and its households move") {
    // D, E and F were 90,000 m² until F went: 60,000 are too few, and beside A, B and C they are 120,000.
    LetterMap map({"A B C D E"}, 30.0, {{'A', 20.0}, {'B', 20.0}, {'C', 20.0}});
    set_start(map, {"ABC", "DE"}, 100.0);
    const Layout layout = keep(map);
    CHECK(map.words(layout) == Words{"ABCDE"});
    CHECK(layout.figures.moved_share == Approx(2.0 / 5.0));
    CHECK(layout.status == LayoutStatus::optimal);
}

TEST_CASE("a new compound moves nobody, whatever unit it joins") {
    LetterMap map({"A B C N D E F"}, 30.0, {{'N', 20.0}});
    set_start(map, {"ABC", "DEF"}, 100.0);
    const Layout layout = keep(map);
    CHECK(layout.figures.moved_share == 0.0);
    CHECK(map.words(layout).size() == 2);
    CHECK(complete_start(map.graph)[map.atom('N').index] == UnitId{0});  // as light as the other, and first
}

TEST_CASE("candidates trade what moves for evenness") {
    // Nothing has to move, and the older layout is uneven: 80,000 and 120,000 m².
    LetterMap map({"A B", "", "C D", "", "E F"}, 40.0, {{'A', 20.0}, {'B', 20.0}});
    set_start(map, {"ABC", "DEF"}, 100.0);
    const Candidates candidates = partition(map.graph, kunming, {}, {}, Run(nullptr, 1));
    const auto moved = [&](LayoutLabel label) {
        const auto found = std::ranges::find(candidates.layouts, label, &Layout::label);
        return found == candidates.layouts.end() ? -1.0 : found->figures.moved_share;
    };
    CHECK(moved(LayoutLabel::fewest_moves) == 0.0);
    CHECK(std::ranges::any_of(candidates.layouts, [](const Layout& layout) {
        return layout.figures.moved_share > 0.0 && layout.figures.mean_abs_deviation < 0.2;
    }));
}

TEST_CASE("without an older layout nothing is called by its moves") {
    const LetterMap map({"A B C", "", "D E F"}, 40.0);
    const Candidates candidates = partition(map.graph, kunming, {}, {}, Run(nullptr, 1));
    for (const Layout& layout : candidates.layouts) CHECK(layout.label != LayoutLabel::fewest_moves);
}

TEST_CASE("a large district keeps its own layout when nothing changed, and few move when little did",
          "[slow]") {
    GridKind kind;
    kind.side = 9;
    AtomGraph graph = make_random_grid(kind, 3);
    SearchOptions options;
    options.candidates = 1;
    const Layout before = partition(graph, kunming, {}, options, Run(nullptr, 2)).layouts.front();
    REQUIRE(before.violations.empty());
    for (std::size_t i = 0; i < graph.atoms.size(); ++i) {
        graph.atoms[i].start_unit = before.unit_of[i].index;
        graph.atoms[i].start_weight = 1.0 / static_cast<double>(graph.atoms.size());
    }
    options.objective = Objective::moved_share;
    const Layout same = partition(graph, kunming, {}, options, Run(nullptr, 2)).layouts.front();
    CHECK(same.figures.moved_share == 0.0);
    CHECK(same.status == LayoutStatus::optimal);

    for (std::size_t i = 0; i < graph.atoms.size(); i += 20) graph.atoms[i].weight *= 1.4;
    const Layout changed = partition(graph, kunming, {}, options, Run(nullptr, 2)).layouts.front();
    CHECK(changed.violations.empty());
    CHECK(changed.figures.moved_share <=
          0.12);  // five of 81 compounds grew: what has to make room is of their size
    CHECK(changed.lower_bound <= changed.figures.moved_share);
    const Layout again = partition(graph, kunming, {}, options, Run(nullptr, 1)).layouts.front();
    CHECK(again.unit_of == changed.unit_of);
}
