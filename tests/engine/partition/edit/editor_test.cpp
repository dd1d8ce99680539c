// Edits by hand: what they would do is told without doing it, and undo gives back the very same layout.
#include "partition/edit/editor.hpp"

#include "core/random.hpp"
#include "kunming.hpp"
#include "random_grid.hpp"
#include "support/letter_map.hpp"

#include <algorithm>
#include <set>

#include <catch2/catch.hpp>

using namespace lifang;
using namespace lifang::testing;

namespace {

std::vector<UnitId> units(const std::vector<std::size_t>& numbers) {
    std::vector<UnitId> unit_of;
    for (const std::size_t number : numbers) unit_of.emplace_back(number);
    return unit_of;
}

void check_figures(const Figures& a, const Figures& b) {
    CHECK(a.units == b.units);
    CHECK(a.max_abs_deviation == Approx(b.max_abs_deviation));
    CHECK(a.mean_abs_deviation == Approx(b.mean_abs_deviation));
    CHECK(a.severance == Approx(b.severance));
    CHECK(a.cut_length == Approx(b.cut_length));
    CHECK(a.compactness == Approx(b.compactness));
    CHECK(a.street_border_share == Approx(b.street_border_share));
}

bool is_within(const Editor& editor) {
    for (const UnitId unit : std::set<UnitId>(editor.unit_of().begin(), editor.unit_of().end())) {
        const double weight = editor.measure(unit).weight;
        if (weight < kunming.min || weight > kunming.max) return false;
    }
    return true;
}

}  // namespace

TEST_CASE("an edit says where a unit breaks and who would join it again") {
    const LetterMap map({"A B C",  //
                         "     ",  //
                         "D E F"},
                        30.0, {{'E', 20.0}});
    // ABC above, DEF below; B leaves for the lower unit
    const Editor editor(map.graph, kunming, {}, units({0, 0, 0, 1, 1, 1}));
    const Effect effect = editor.weigh(editor.move({map.atom('B')}, UnitId{1}));
    CHECK_FALSE(effect.is_allowed());
    REQUIRE(effect.breaks.size() == 1);
    CHECK(effect.breaks[0].unit == UnitId{0});
    using Parts = std::vector<std::vector<AtomId>>;
    CHECK(effect.breaks[0].parts == Parts{{map.atom('A')}, {map.atom('C')}});
    CHECK(effect.breaks[0].connector == std::vector<AtomId>{map.atom('B')});
    CHECK(effect.outside == std::vector<UnitId>{UnitId{0}});  // 60,000 is left; 110,000 is fine
    CHECK(effect.units[1].after.weight == 110000.0);
    CHECK(editor.unit_of() == units({0, 0, 0, 1, 1, 1}));  // nothing was done
}

TEST_CASE("an edit names the rules it breaks") {
    const LetterMap map({"A B C D"}, 50.0);
    const Constraints rules{{Constraint::Kind::lock, map.atom('A'), {}, {}},
                            {Constraint::Kind::together, map.atom('C'), map.atom('D'), {}},
                            {Constraint::Kind::apart, map.atom('B'), map.atom('C'), {}}};
    const Editor editor(map.graph, kunming, rules, units({0, 0, 1, 1}));
    CHECK(editor.weigh(editor.move({map.atom('A')}, UnitId{1})).broken.size() == 1);
    CHECK(editor.weigh(editor.move({map.atom('C')}, UnitId{0})).broken.size() == 2);
    // A stays in its unit, B and C meet.
    CHECK(editor.weigh(editor.merge({UnitId{0}, UnitId{1}})).broken.size() == 1);
    CHECK(editor.weigh({}).broken.empty());
}

TEST_CASE("a merged unit keeps the smaller number, a split one gives away half to the smallest free one") {
    const LetterMap map({"A B C D E F"}, 40.0);
    Editor editor(map.graph, kunming, {}, units({0, 0, 1, 1, 2, 2}));
    editor.apply(editor.merge({UnitId{2}, UnitId{1}}));
    CHECK(editor.unit_of() == units({0, 0, 1, 1, 1, 1}));
    CHECK(editor.free_unit() == UnitId{2});
    const Edit split = editor.split(UnitId{1}, Run(nullptr, 1));
    CHECK(editor.weigh(split).breaks.empty());
    editor.apply(split);
    CHECK(editor.measure(UnitId{1}).weight == 80000.0);
    CHECK(editor.measure(UnitId{2}).weight == 80000.0);
    CHECK(editor.undo());
    CHECK(editor.undo());
    CHECK_FALSE(editor.undo());
    CHECK(editor.unit_of() == units({0, 0, 1, 1, 2, 2}));
    CHECK(editor.redo());
    CHECK(editor.unit_of() == units({0, 0, 1, 1, 1, 1}));
}

TEST_CASE("a locked compound's unit goes on as that unit, whatever joins it or leaves it") {
    const LetterMap map({"A B C D E F"}, 40.0);
    const Constraints lock_f{{Constraint::Kind::lock, map.atom('F'), {}, {}}};
    Editor editor(map.graph, kunming, lock_f, units({0, 0, 0, 1, 1, 1}));
    const Edit merge = editor.merge({UnitId{0}, UnitId{1}});
    CHECK(editor.weigh(merge).broken.empty());
    CHECK(carry_out(merge, editor.unit_of()) == units({1, 1, 1, 1, 1, 1}));
    // A search parts F from D and E: DE would go on as the second unit, were it not for the lock.
    const Edit towards = editor.towards(units({0, 0, 0, 1, 1, 2}));
    CHECK(editor.weigh(towards).broken.empty());
    CHECK(carry_out(towards, editor.unit_of()) == units({0, 0, 0, 2, 2, 1}));
    // Locked in two units: one of the two would have to leave its own.
    Constraints both = lock_f;
    both.push_back({Constraint::Kind::lock, map.atom('A'), {}, {}});
    const Editor held(map.graph, kunming, both, units({0, 0, 0, 1, 1, 1}));
    CHECK(held.weigh(held.merge({UnitId{0}, UnitId{1}})).broken.size() == 1);
}

TEST_CASE("whatever is done to random districts: figures as measured from nothing, and undo is the way back",
          "[slow]") {
    for (std::uint64_t seed = 1; seed <= 10; ++seed) {
        GridKind kind;
        kind.side = 7;
        kind.missing = 0.15;
        kind.community_side = seed % 2 ? 0 : 4;
        const AtomGraph graph = make_random_grid(kind, seed);
        SearchOptions options;
        options.candidates = 1;
        const Layout start = partition(graph, kunming, {}, options, Run(nullptr, 2)).layouts.front();
        Editor editor(graph, kunming, {}, start.unit_of);
        Random random = make_random(seed, 1);
        std::vector<std::vector<UnitId>> history;
        for (int step = 0; step < 40; ++step) {
            INFO("seed " << seed << ", step " << step);
            history.push_back(editor.unit_of());
            const AtomId atom{draw_below(random, graph.atoms.size())};
            const AtomId other{draw_below(random, graph.atoms.size())};
            const UnitId here = at(editor.unit_of(), atom), there = at(editor.unit_of(), other);
            Edit edit = editor.move({atom}, step % 7 == 3 ? editor.free_unit() : there);
            if (step % 5 == 1) edit = editor.merge({here, there});
            if (step % 5 == 2) edit = editor.split(here, Run(nullptr, 1));
            const Effect effect = editor.weigh(edit);
            CHECK(effect.before.units == editor.figures().units);
            editor.apply(edit);
            check_figures(effect.after, editor.figures());
            // Breaks are told of exactly the touched units that are not connected.
            for (const Effect::Change& change : effect.units) {
                std::vector<UnitId> alone(graph.atoms.size());
                std::size_t next = 1;
                for (std::size_t i = 0; i < alone.size(); ++i)
                    alone[i] = editor.unit_of()[i] == change.unit ? UnitId{0} : UnitId{next++};
                const bool told = std::any_of(effect.breaks.begin(), effect.breaks.end(),
                                              [&](const Break& one) { return one.unit == change.unit; });
                CHECK(told != is_connected(graph, alone));
            }
        }
        for (; !history.empty(); history.pop_back()) {
            REQUIRE(editor.undo());
            CHECK(editor.unit_of() == history.back());
        }
        check_figures(editor.figures(), start.figures);
    }
}

TEST_CASE("a repaired edit keeps what was moved, what is locked, connection and bounds", "[slow]") {
    int repaired = 0;
    for (std::uint64_t seed = 1; seed <= 8; ++seed) {
        GridKind kind;
        kind.side = 7;
        kind.median = 16000.0;
        kind.heaviest = 60000.0;
        const AtomGraph graph = make_random_grid(kind, seed);
        SearchOptions options;
        options.candidates = 1;
        const Layout start = partition(graph, kunming, {}, options, Run(nullptr, 2)).layouts.front();
        Random random = make_random(seed, 2);
        Link link = graph.links[draw_below(random, graph.links.size())];
        while (at(start.unit_of, link.a) == at(start.unit_of, link.b))
            link = graph.links[draw_below(random, graph.links.size())];
        const AtomId locked{draw_below(random, graph.atoms.size())};
        if (locked == link.a) continue;
        Editor editor(graph, kunming, {{Constraint::Kind::lock, locked, {}, {}}}, start.unit_of);
        const UnitId to = at(start.unit_of, link.b);
        const Edit whole = editor.repair(editor.move({link.a}, to), Run(nullptr, 2));
        if (whole.empty()) continue;
        INFO("seed " << seed);
        CHECK(editor.weigh(whole).is_allowed());
        editor.apply(whole);
        CHECK(at(editor.unit_of(), link.a) == to);
        CHECK(at(editor.unit_of(), locked) == at(start.unit_of, locked));
        CHECK(is_connected(graph, editor.unit_of()));
        CHECK(is_within(editor));
        ++repaired;
    }
    CHECK(repaired >= 4);
}

TEST_CASE("a repaired split is a split still") {
    const LetterMap map({"A B C D E F"}, 40.0);
    Editor editor(map.graph, kunming, {}, units({0, 0, 0, 1, 1, 1}));
    // 120,000 in each: halves are too light, and 240,000 have room for three units
    const Edit whole = editor.repair(editor.split(UnitId{0}, Run(nullptr, 1)), Run(nullptr, 1));
    editor.apply(whole);
    CHECK(editor.figures().units == 3);
    CHECK(is_within(editor));
}

TEST_CASE("the way to another division keeps the numbers of the units that stay") {
    const LetterMap map({"A B C D E F"}, 40.0);
    Editor editor(map.graph, kunming, {}, units({0, 0, 1, 1, 2, 2}));
    CHECK(editor.towards(units({5, 5, 3, 3, 4, 4})).empty());
    editor.apply(editor.towards(units({1, 1, 0, 0, 0, 3})));
    CHECK(editor.unit_of() == units({0, 0, 1, 1, 1, 2}));
}
