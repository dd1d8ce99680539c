// Units keep to one side of main roads; parts that are too light cross them, and crumbs are left out.
#include "kunming.hpp"
#include "partition/component/isolated.hpp"
#include "partition/partition.hpp"
#include "support/letter_map.hpp"

#include <algorithm>

#include <catch2/catch.hpp>

using namespace lifang;
using namespace lifang::testing;

namespace {

/// Primary roads limit units, as profiles have it.
LetterMap limited(const std::vector<std::string>& lines, double floor_area,
                  const std::map<char, double>& others = {}) {
    LetterMap map(lines, floor_area, others);
    map.graph.straddle_min = 20.0;
    for (Link& link : map.graph.links) {
        if (link.barrier < Barrier::primary) continue;
        link.limit_length = link.length;
        link.crosses_limit = link.passable;
    }
    return map;
}

std::vector<Layout> divide(const LetterMap& map, const Constraints& constraints = {}) {
    return partition(map.graph, kunming, constraints, {}, Run(nullptr, 2)).layouts;
}

}  // namespace

TEST_CASE("no layout has a unit on both sides of a primary road") {
    const LetterMap map = limited({"A!B",  //
                                   "   ",  //
                                   "C!D"},
                                  50);
    for (const Layout& layout : divide(map)) {
        CHECK(map.words(layout) == std::vector<std::string>{"AC", "BD"});
        CHECK(layout.violations.empty());
    }
}

TEST_CASE("a part below the minimum crosses the road, and the unit says why") {
    const LetterMap map = limited({"A!B",  //
                                   "   ",  //
                                   "C!D"},
                                  40, {{'A', 20}, {'C', 20}});
    for (const Layout& layout : divide(map)) {
        CHECK(map.words(layout) == std::vector<std::string>{"ABCD"});
        REQUIRE(layout.violations.size() == 1);
        CHECK(layout.violations[0].code == "straddles_road");
        CHECK_THAT(layout.violations[0].reason.in(Language::en),
                   Catch::Contains("40000") && Catch::Contains("below the minimum"));
        CHECK(layout.status == LayoutStatus::relaxed);
    }
}

TEST_CASE("a part that fits with nobody across the road stays too small rather than make others too large") {
    const LetterMap map = limited({"A!B"}, 50, {{'B', 110}});
    const Layout layout = divide(map).front();
    CHECK(map.words(layout) == std::vector<std::string>{"A", "B"});
    REQUIRE(layout.violations.size() == 1);
    CHECK(layout.violations[0].code == "below_min");
}

TEST_CASE("a way round the end of the road does not put it inside a unit") {
    const std::vector<std::string> crossroads = {"A!B",  //
                                                 "   ",  //
                                                 "C D"};
    const LetterMap wide = limited(crossroads, 40);
    for (const Layout& layout : divide(wide))
        CHECK(wide.words(layout) == std::vector<std::string>{"AC", "BD"});

    const LetterMap small = limited(crossroads, 30);  // one unit is all there is
    const Layout layout = divide(small).front();
    CHECK(small.words(layout) == std::vector<std::string>{"ABCD"});
    REQUIRE(layout.violations.size() == 1);
    CHECK(layout.violations[0].code == "straddles_road");
}

TEST_CASE("people's rules may keep compounds together over a main road") {
    const LetterMap map = limited({"A!B",  //
                                   "   ",  //
                                   "C!D"},
                                  50);
    const Constraints rules{{Constraint::Kind::together, map.atom('A'), map.atom('B'), std::nullopt}};
    const Layout layout = divide(map, rules).front();
    CHECK(map.word_of(layout, 'A') == map.word_of(layout, 'B'));
    CHECK(std::ranges::any_of(layout.violations,
                              [](const Violation& one) { return one.code == "straddles_road"; }));
}

TEST_CASE("who can join nobody and is too light for a unit is isolated") {
    const LetterMap map = limited({"A B#C"}, 50, {{'C', 2}});
    const auto isolated = find_isolated(map.graph, kunming, {}, 5000.0);
    REQUIRE(isolated.size() == 1);
    CHECK(isolated[0].atoms == std::vector<AtomId>{map.atom('C')});
    CHECK(isolated[0].weight == 2000.0);
    CHECK(isolated[0].barriers == std::set<Barrier>{Barrier::water});

    CHECK(find_isolated(map.graph, kunming, {}, 1500.0).empty());
    CHECK(find_isolated(map.graph, {3000.0, 1000.0, 200000.0, {}}, {}, 5000.0).empty());
    const Constraints named{{Constraint::Kind::pin, map.atom('C'), std::nullopt, UnitId{0}}};
    CHECK(find_isolated(map.graph, kunming, named, 5000.0).empty());
}

TEST_CASE("main roads, community borders and neighbours that stand alone isolate too") {
    const LetterMap behind_road = limited({"A B!C"}, 50, {{'C', 2}});
    CHECK(find_isolated(behind_road.graph, kunming, {}, 5000.0).size() == 1);

    LetterMap abroad = limited({"A B C"}, 50, {{'C', 2}});
    abroad.set_community("C", "east");
    const auto isolated = find_isolated(abroad.graph, kunming, {}, 5000.0);
    REQUIRE(isolated.size() == 1);
    CHECK(isolated[0].at_group_edge);

    const LetterMap beside_tower = limited({"A B C"}, 50, {{'B', 300}, {'C', 2}});
    CHECK(find_isolated(beside_tower.graph, kunming, {}, 5000.0).front().beside_heavy);
    CHECK(find_isolated(limited({"A B C"}, 50, {{'C', 2}}).graph, kunming, {}, 5000.0).empty());
}

TEST_CASE("where there is one division there is one layout") {
    const LetterMap map({"A B#C D"}, 50);
    CHECK(divide(map).size() == 1);
}
