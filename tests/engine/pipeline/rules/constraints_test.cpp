// What the rules of a plan say of its compounds, before there is a layout and for one that is there.
#include "pipeline/rules/constraints.hpp"

#include <algorithm>

#include <catch2/catch.hpp>

using namespace lifang;

namespace {

/// Compounds A B C D E; the last one is out of scope.
District four_of_five() {
    District district;
    district.graph.atoms.resize(4);
    for (std::size_t i = 0; i < 4; ++i) district.compound_of_atom.emplace_back(i);
    return district;
}

PlanConstraint rule(RuleKind kind, char compound, const std::string& unit) {
    return {.kind = kind, .compound = CompoundId{static_cast<std::size_t>(compound - 'A')}, .unit = unit};
}

/// "lock A", "together A B" …, ascending.
std::vector<std::string> words(const std::vector<PlanConstraint>& rules, LockedIn locked_in) {
    std::vector<std::string> words;
    for (const Constraint& one : read_constraints(rules, four_of_five(), locked_in)) {
        std::string text = std::string(to_text(one.kind)) + " " + static_cast<char>('A' + one.atom.index);
        if (one.other) text += std::string(" ") + static_cast<char>('A' + one.other->index);
        words.push_back(text);
    }
    std::ranges::sort(words);
    return words;
}

using Words = std::vector<std::string>;

}  // namespace

TEST_CASE("a lock holds in the layout at hand, before there is one, its unit_id stands for the unit") {
    const std::vector rules{rule(RuleKind::lock, 'A', "u01"), rule(RuleKind::lock, 'B', "u01"),
                            rule(RuleKind::lock, 'C', "u02")};
    CHECK(words(rules, LockedIn::layout) == Words{"lock A", "lock B", "lock C"});
    CHECK(words(rules, LockedIn::name) == Words{"apart A C", "together A B"});
}

TEST_CASE("pins keep company by name, with those locked to it, for every layout") {
    const std::vector rules{rule(RuleKind::pin, 'A', "north"), rule(RuleKind::lock, 'B', "north"),
                            rule(RuleKind::pin, 'C', "south")};
    CHECK(words(rules, LockedIn::layout) == Words{"apart A C", "lock B", "together A B"});
    CHECK(words(rules, LockedIn::name) == Words{"apart A C", "together A B"});
}

TEST_CASE("a lock's unit and a pin's name are not compared: they may mean the same unit") {
    const std::vector rules{rule(RuleKind::pin, 'A', "north"), rule(RuleKind::lock, 'B', "u01")};
    CHECK(words(rules, LockedIn::name) == Words{});
}

TEST_CASE("a rule on a compound out of scope has nothing to say") {
    CHECK(words({rule(RuleKind::lock, 'E', "u01"), rule(RuleKind::pin, 'E', "north")}, LockedIn::layout) ==
          Words{});
    const PlanConstraint pair{.kind = RuleKind::together, .compound = CompoundId{0}, .other = CompoundId{4}};
    CHECK(words({pair}, LockedIn::name) == Words{});
}
