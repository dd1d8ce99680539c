#include "core/disjoint_sets.hpp"

#include <catch2/catch.hpp>

using lifang::DisjointSets;
using Numbers = std::vector<std::uint32_t>;

TEST_CASE("a set is called by its smallest element, whatever the order of the joins") {
    const std::vector<std::pair<std::size_t, std::size_t>> forwards{{1, 4}, {4, 5}, {0, 3}};
    const auto names = [](auto first, auto last) {
        DisjointSets sets(6);
        for (; first != last; ++first) sets.join(first->second, first->first);
        return sets.names();
    };
    CHECK(names(forwards.begin(), forwards.end()) == Numbers{0, 1, 2, 0, 1, 1});
    CHECK(names(forwards.rbegin(), forwards.rend()) == Numbers{0, 1, 2, 0, 1, 1});
}

TEST_CASE("joining says whether two sets became one") {
    DisjointSets sets(3);
    CHECK(sets.join(0, 1));
    CHECK_FALSE(sets.join(1, 0));
    CHECK_FALSE(sets.join(2, 2));
    CHECK_FALSE(sets.join_into(1, 0));
}

TEST_CASE("a set that is joined into another takes its name") {
    DisjointSets sets(4);
    sets.join_into(3, 0);
    CHECK(sets.find(0) == 3);
    sets.join_into(2, 0);  // through any of its elements
    CHECK(sets.names() == Numbers{2, 1, 2, 2});
}

TEST_CASE("sets are numbered and listed in order of their first elements") {
    DisjointSets sets(5);
    sets.join(4, 1);
    sets.join(3, 0);
    CHECK(sets.numbers() == Numbers{0, 1, 2, 0, 1});
    CHECK(sets.lists() == std::vector<Numbers>{{0, 3}, {1, 4}, {2}});
    sets.join_into(4, 2);
    CHECK(sets.lists() == std::vector<Numbers>{{0, 3}, {1, 2, 4}});
}

TEST_CASE("sets start anew with another number of elements") {
    DisjointSets sets(2);
    sets.join(0, 1);
    sets.reset(3);
    CHECK(sets.names() == Numbers{0, 1, 2});
}
