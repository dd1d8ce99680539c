// Whatever hands do to random districts: after every step the layout is whole, its rules hold, its figures
// are those measured from nothing, and the way back is the very way.
#include "core/random.hpp"
#include "kunming.hpp"
#include "partition/edit/editor.hpp"
#include "random_grid.hpp"

#include <algorithm>
#include <set>

#include <catch2/catch.hpp>

using namespace lifang;
using namespace lifang::testing;

namespace {

using Kind = Constraint::Kind;

AtomGraph make_random_planar(std::uint64_t seed, int side) {
    GridKind kind;
    kind.side = side;
    kind.median = 16000.0;
    kind.heaviest = 60000.0;
    kind.missing = 0.1;
    kind.diagonals = 0.4;
    kind.walls = seed % 3 == 0 ? 0.05 : 0.0;
    kind.community_side = seed % 2 ? 0 : (side + 1) / 2;
    return make_random_grid(kind, seed);
}

Layout lay_out(const AtomGraph& graph, const Constraints& rules) {
    SearchOptions options;
    options.candidates = 1;
    return partition(graph, kunming, rules, options, Run(nullptr, 2)).layouts.front();
}

Link draw_border(const AtomGraph& graph, const std::vector<UnitId>& unit_of, Random& random) {
    for (;;) {
        const Link& link = graph.links[draw_below(random, graph.links.size())];
        const UnitId a = at(unit_of, link.a), b = at(unit_of, link.b);
        if (a != b && a != no_unit && b != no_unit) return link;
    }
}

// Rules of every kind that the start keeps.
Constraints draw_rules(const AtomGraph& graph, const std::vector<UnitId>& unit_of, Random& random) {
    Constraints rules;
    for (int i = 0; i < 3; ++i) {
        const AtomId locked{draw_below(random, graph.atoms.size())};
        rules.push_back({Kind::lock, locked, {}, {}});
        const AtomId pinned{draw_below(random, graph.atoms.size())};
        rules.push_back({Kind::pin, pinned, {}, at(unit_of, pinned)});
        const Link border = draw_border(graph, unit_of, random);
        rules.push_back({Kind::apart, border.a, border.b, {}});
        const Link& link = graph.links[draw_below(random, graph.links.size())];
        if (at(unit_of, link.a) == at(unit_of, link.b)) rules.push_back({Kind::together, link.a, link.b, {}});
    }
    return rules;
}

bool is_kept(const Constraint& rule, const std::vector<UnitId>& start, const std::vector<UnitId>& now) {
    const UnitId unit = at(now, rule.atom);
    if (rule.kind == Kind::lock || rule.kind == Kind::pin) return unit == at(start, rule.atom);
    const UnitId other = at(now, *rule.other);
    if (unit == no_unit || other == no_unit) return true;  // nothing left to speak of
    return (unit == other) == (rule.kind == Kind::together);
}

// Connectedness by a way of its own: labels spread over passable links inside units until nothing changes.
std::size_t count_pieces(const AtomGraph& graph, const std::vector<UnitId>& unit_of) {
    std::vector<std::size_t> label(graph.atoms.size());
    for (std::size_t i = 0; i < label.size(); ++i) label[i] = i;
    for (bool changed = true; changed;) {
        changed = false;
        for (const Link& link : graph.links) {
            const bool joins = link.passable && at(unit_of, link.a) == at(unit_of, link.b) &&
                               at(graph.atoms, link.a).group == at(graph.atoms, link.b).group;
            if (!joins || label[link.a.index] == label[link.b.index]) continue;
            label[link.a.index] = label[link.b.index] = std::min(label[link.a.index], label[link.b.index]);
            changed = true;
        }
    }
    std::set<std::size_t> pieces;
    for (std::size_t i = 0; i < label.size(); ++i)
        if (unit_of[i] != no_unit) pieces.insert(label[i]);
    return pieces.size();
}

void check_figures(const Figures& a, const Figures& b) {
    CHECK(a.units == b.units);
    CHECK(a.max_abs_deviation == Approx(b.max_abs_deviation).margin(1e-12));
    CHECK(a.mean_abs_deviation == Approx(b.mean_abs_deviation).margin(1e-12));
    CHECK(a.severance == Approx(b.severance).margin(1e-9));
    CHECK(a.cut_length == Approx(b.cut_length).margin(1e-9));
    CHECK(a.compactness == Approx(b.compactness).margin(1e-12));
    CHECK(a.street_border_share == Approx(b.street_border_share).margin(1e-12));
}

// Complete, numbers that are known, every unit in one piece, figures as from nothing.
void check_whole(const AtomGraph& graph, const Editor& editor) {
    const auto& unit_of = editor.unit_of();
    std::set<UnitId> units;
    std::size_t placed = 0;
    for (std::size_t i = 0; i < unit_of.size(); ++i) {
        if (unit_of[i] == no_unit) continue;
        const auto& members = editor.members(unit_of[i]);
        CHECK(std::binary_search(members.begin(), members.end(), AtomId{i}));
        units.insert(unit_of[i]);
        ++placed;
    }
    std::size_t listed = 0;
    for (const UnitId unit : units) listed += editor.members(unit).size();
    CHECK(listed == placed);
    CHECK(units.count(editor.free_unit()) == 0);
    CHECK(count_pieces(graph, unit_of) == units.size());
    check_figures(editor.figures(), Editor(graph, kunming, {}, unit_of).weigh({}).before);
}

// What is told beforehand is what comes.
void check_told(const Effect& effect, const Editor& after) {
    check_figures(effect.after, after.figures());
    for (const Effect::Change& change : effect.units) {
        double weight = 0.0;
        const UnitMeasure measured = after.measure(change.unit);
        CHECK(change.after.weight == measured.weight);
        CHECK(change.after.perimeter == measured.perimeter);
        weight = measured.weight;
        const bool is_outside = measured.atoms > 0 && (weight < kunming.min || weight > kunming.max);
        CHECK(is_outside == (std::count(effect.outside.begin(), effect.outside.end(), change.unit) == 1));
    }
}

struct Hand {
    const AtomGraph& graph;
    Random random;
    int excluded = 0;

    AtomId draw_atom() { return AtomId{draw_below(random, graph.atoms.size())}; }

    Edit draw_edit(const Editor& editor, int step, const Run& run) {
        const AtomId atom = draw_atom();
        const UnitId here = at(editor.unit_of(), atom);
        const Link border = draw_border(graph, editor.unit_of(), random);
        const UnitId there = at(editor.unit_of(), border.b);
        switch (step % 7) {
            case 0:
                return editor.move({border.a}, there);
            case 1:
                return editor.move({border.a}, editor.free_unit());
            case 2:
                return editor.merge({at(editor.unit_of(), border.a), there});
            case 3:
                return here == no_unit ? Edit{} : editor.split(here, run);
            case 4:
                return editor.repair(editor.move({border.a}, there), run);
            case 5:
                return excluded < 4 ? editor.repair(editor.exclude({atom}), run) : Edit{};
            default:
                return editor.repair(editor.merge({at(editor.unit_of(), border.a), there}), run);
        }
    }
};

}  // namespace

TEST_CASE("after every allowed edit of a random planar district everything holds, and undo is the way back",
          "[slow]") {
    int moved = 0, repaired = 0, excluded = 0, split = 0;
    for (std::uint64_t seed = 1; seed <= 5; ++seed) {
        const AtomGraph graph = make_random_planar(seed, 6);
        const std::vector<UnitId> start = lay_out(graph, {}).unit_of;
        Hand hand{graph, make_random(seed, 3)};
        const Constraints rules = draw_rules(graph, start, hand.random);
        Editor editor(graph, kunming, rules, start);
        const Run run(nullptr, 1);
        std::vector<std::vector<UnitId>> history;
        for (int step = 0; step < 42; ++step) {
            INFO("seed " << seed << ", step " << step);
            const Edit edit = hand.draw_edit(editor, step, run);
            const Effect effect = editor.weigh(edit);
            if (edit.empty() || !effect.is_allowed()) continue;
            (step % 7 == 3 ? split : step % 7 == 5 ? excluded : step % 7 >= 4 ? repaired : moved) += 1;
            hand.excluded += step % 7 == 5;

            history.push_back(editor.unit_of());
            editor.apply(edit);
            const std::vector<UnitId> after = editor.unit_of();
            check_whole(graph, editor);
            check_told(effect, editor);
            for (const Constraint& rule : rules) CHECK(is_kept(rule, start, after));
            REQUIRE(editor.undo());
            CHECK(editor.unit_of() == history.back());
            check_figures(editor.figures(), effect.before);
            REQUIRE(editor.redo());
            CHECK(editor.unit_of() == after);
        }
        for (; !history.empty(); history.pop_back()) {
            REQUIRE(editor.undo());
            CHECK(editor.unit_of() == history.back());
        }
        CHECK_FALSE(editor.undo());
    }
    CHECK(std::min({moved, repaired, excluded, split}) >= 8);
}

TEST_CASE("an exclusion takes one compound out and repairs the units around it", "[slow]") {
    int repaired = 0, tried = 0;
    for (std::uint64_t seed = 1; seed <= 11;
         seed += 2) {  // without communities: there is somewhere to repair from
        const AtomGraph graph = make_random_planar(seed, 6);
        const Layout start = lay_out(graph, {});
        if (!start.violations.empty()) continue;
        const Editor editor(graph, kunming, {}, start.unit_of);
        Random random = make_random(seed, 4);
        const AtomId out{draw_below(random, graph.atoms.size())};
        const Edit edit = editor.repair(editor.exclude({out}), Run(nullptr, 1));
        INFO("seed " << seed);
        REQUIRE(std::count(edit.begin(), edit.end(), Reassignment{out, no_unit}) == 1);
        for (const auto& [atom, to] : edit) CHECK((to == no_unit) == (atom == out));
        ++tried;
        repaired += editor.weigh(edit).keeps_bounds();
    }
    CHECK(tried >= 3);
    CHECK(2 * repaired > tried);
}

TEST_CASE("the editor's search gives the same edits with one thread and with two", "[slow]") {
    for (std::uint64_t seed = 1; seed <= 3; ++seed) {
        const AtomGraph graph = make_random_planar(seed, 7);
        const Layout start = lay_out(graph, {});
        const Editor editor(graph, kunming, {}, start.unit_of);
        const Edit all = editor.merge({UnitId{0}, UnitId{1}, UnitId{2}, UnitId{3}, UnitId{4}});
        Editor merged(graph, kunming, {}, start.unit_of);
        merged.apply(all);
        Random random = make_random(seed, 5);
        const Link border = draw_border(graph, start.unit_of, random);
        for (int round = 0; round < 2; ++round) {
            CHECK(merged.split(UnitId{0}, Run(nullptr, 1)) == merged.split(UnitId{0}, Run(nullptr, 2)));
            const Edit edit = editor.move({border.a}, at(start.unit_of, border.b));
            CHECK(editor.repair(edit, Run(nullptr, 1)) == editor.repair(edit, Run(nullptr, 2)));
            CHECK(editor.repair(all, Run(nullptr, 1)) == editor.repair(all, Run(nullptr, 2)));
        }
    }
}

TEST_CASE("a split keeps locked compounds in the unit, and contracted ones together", "[slow]") {
    for (std::uint64_t seed = 1; seed <= 6; ++seed) {
        GridKind kind;
        kind.side = 5;
        const AtomGraph graph = make_random_grid(kind, seed);
        const std::vector<UnitId> one(graph.atoms.size(), UnitId{0});
        const Constraints rules{{Kind::lock, AtomId{0}, {}, {}},
                                {Kind::lock, AtomId{7}, {}, {}},
                                {Kind::together, AtomId{23}, AtomId{24}, {}},
                                {Kind::apart, AtomId{7}, AtomId{24}, {}}};
        Editor editor(graph, kunming, rules, one);
        const Edit edit = editor.split(UnitId{0}, Run(nullptr, 1));
        INFO("seed " << seed);
        REQUIRE_FALSE(edit.empty());
        CHECK(editor.weigh(edit).is_allowed());
        editor.apply(edit);
        CHECK(at(editor.unit_of(), AtomId{0}) == UnitId{0});
        CHECK(at(editor.unit_of(), AtomId{7}) == UnitId{0});
        CHECK(at(editor.unit_of(), AtomId{24}) == UnitId{1});
        CHECK(at(editor.unit_of(), AtomId{23}) == UnitId{1});
        const double half = (editor.measure(UnitId{0}).weight + editor.measure(UnitId{1}).weight) / 2.0;
        CHECK(std::abs(editor.measure(UnitId{0}).weight / half - 1.0) < 0.25);
    }
}
