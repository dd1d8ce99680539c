#include "core/error.hpp"
#include "kunming.hpp"
#include "partition/partition.hpp"
#include "support/letter_map.hpp"

#include <catch2/catch.hpp>

using namespace lifang;
using namespace lifang::testing;

namespace {

Layout best(const LetterMap& map, const Constraints& rules = {}, const SearchOptions& options = {}) {
    const Candidates candidates = partition(map.graph, kunming, rules, options, Run(nullptr, 1));
    for (const Layout& layout : candidates.layouts) CHECK(is_connected(map.graph, layout.unit_of));
    return candidates.layouts.front();
}

using Kind = Constraint::Kind;

Layout layout_of(const LetterMap& map, const std::vector<std::string>& words) {
    Layout layout;
    layout.unit_of.resize(map.letters.size());
    for (std::size_t unit = 0; unit < words.size(); ++unit)
        for (const char letter : words[unit]) at(layout.unit_of, map.atom(letter)) = UnitId{unit};
    return layout;
}

}  // namespace

TEST_CASE("a unit does not straddle a primary road when it need not") {
    const LetterMap map({"A B!C D",  //
                         "       ",  //
                         "E F!G H"},
                        25.0);
    CHECK(map.words(best(map)) == std::vector<std::string>{"ABEF", "CDGH"});
}

TEST_CASE("water connects nothing, however light the sides are") {
    const LetterMap map({"A B#C D"}, 50.0, {{'C', 20.0}, {'D', 20.0}});
    const Layout layout = best(map);
    CHECK(map.words(layout) == std::vector<std::string>{"AB", "CD"});
    CHECK(layout.status == LayoutStatus::relaxed);
}

TEST_CASE("units stay inside their community") {
    LetterMap map({"A B C D E F"}, 35.0);
    map.set_community("ABC", "north");
    map.set_community("DEF", "south");
    CHECK(map.words(best(map)) == std::vector<std::string>{"ABC", "DEF"});
}

TEST_CASE("what is to be together shares a unit, even when another division is more even") {
    const LetterMap map({"A B C D"}, 50.0);
    REQUIRE(map.words(best(map)) == std::vector<std::string>{"AB", "CD"});
    const Layout layout = best(map, {{Kind::together, map.atom('B'), map.atom('C'), {}}});
    CHECK(map.word_of(layout, 'B').find('C') != std::string::npos);
}

TEST_CASE("two compounds that do not touch are together with the lightest ones between") {
    const LetterMap map({"A B C",  //
                         "     ",  //
                         "D E F"},
                        30.0, {{'B', 20.0}});
    const Layout layout = best(map, {{Kind::together, map.atom('A'), map.atom('C'), {}}});
    CHECK(map.word_of(layout, 'A').substr(0, 3) == "ABC");
}

TEST_CASE("what is to be apart lies in two units, even below the minimum") {
    const LetterMap map({"A B C"}, 40.0);
    REQUIRE(best(map).figures.units == 1);
    const Layout layout = best(map, {{Kind::apart, map.atom('A'), map.atom('B'), {}}});
    CHECK(at(layout.unit_of, map.atom('A')) != at(layout.unit_of, map.atom('B')));
    CHECK(layout.status == LayoutStatus::relaxed);
}

TEST_CASE("locked compounds stay as the start layout has them") {
    const LetterMap map({"A B C",  //
                         "     ",  //
                         "D E F"},
                        33.0);
    SearchOptions options;
    options.start = layout_of(map, {"ADE", "BCF"});
    const Layout layout = best(map,
                               {{Kind::lock, map.atom('A'), {}, {}},
                                {Kind::lock, map.atom('E'), {}, {}},
                                {Kind::lock, map.atom('F'), {}, {}}},
                               options);
    CHECK(map.word_of(layout, 'A').find('E') != std::string::npos);
    CHECK(map.word_of(layout, 'A').find('F') == std::string::npos);
}

TEST_CASE("a pinned compound goes to the unit it is pinned to") {
    const LetterMap map({"A B C D"}, 50.0);
    SearchOptions options;
    options.start = layout_of(map, {"AB", "CD"});
    // unit 1 is known by its heaviest compound, the first of equals: C
    const Layout layout = best(map, {{Kind::pin, map.atom('B'), {}, UnitId{1}}}, options);
    CHECK(map.word_of(layout, 'B').find('C') != std::string::npos);
}

TEST_CASE("an excluded compound is in no unit, and what it joined falls apart") {
    const LetterMap map({"A B C D E"}, 50.0);
    const Layout layout = best(
        map, {{Kind::exclude, map.atom('C'), {}, {}}, {Kind::together, map.atom('C'), map.atom('D'), {}}});
    const auto unit = [&](char letter) { return at(layout.unit_of, map.atom(letter)); };
    CHECK(unit('A') == unit('B'));
    CHECK(unit('C') == no_unit);
    CHECK(unit('D') == unit('E'));
    CHECK(unit('A') != unit('D'));
    CHECK(layout.figures.units == 2);
    // Two units of 100,000 each; what is left out is neither cut nor inside.
    CHECK(layout.figures.max_abs_deviation == Approx(0.0));
    CHECK(layout.figures.cut_length == 0.0);
    CHECK(layout.status == LayoutStatus::optimal);
}

TEST_CASE("rules that cannot be kept are refused with their reason") {
    LetterMap map({"A B#C D"}, 50.0);
    const auto run = [&](const Constraints& rules) { return best(map, rules); };
    CHECK_THROWS_WITH(run({{Kind::together, map.atom('A'), map.atom('C'), {}}}),
                      Catch::Contains("no passable way"));
    CHECK_THROWS_WITH(run({{Kind::together, map.atom('A'), map.atom('B'), {}},
                           {Kind::apart, map.atom('A'), map.atom('B'), {}}}),
                      Catch::Contains("other rules tie them together"));
    CHECK_THROWS_WITH(run({{Kind::lock, map.atom('A'), {}, {}}}), Catch::Contains("no layout to start from"));
    map.set_community("B", "other");
    CHECK_THROWS_WITH(run({{Kind::together, map.atom('A'), map.atom('B'), {}}}),
                      Catch::Contains("different communities"));
}
