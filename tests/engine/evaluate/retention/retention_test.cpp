// What a layout keeps of an older one: households by compound, units in letters.
#include "evaluate/retention/retention.hpp"

#include "evaluate/retention/explain_moves.hpp"
#include "evaluate/retention/household_weights.hpp"
#include "support/letter_map.hpp"

#include <algorithm>

#include <catch2/catch.hpp>

using namespace lifang;
using namespace lifang::testing;

namespace {

/// {"AB", "C"}: unit of each letter, by letter; those in none are empty.
std::vector<std::optional<UnitId>> units_of(const LetterMap& map, const std::vector<std::string>& units) {
    std::vector<std::optional<UnitId>> unit_of(map.letters.size());
    for (std::size_t unit = 0; unit < units.size(); ++unit)
        for (const char letter : units[unit]) unit_of[map.atom(letter).index] = UnitId{unit};
    return unit_of;
}

StartLayout start_of(const LetterMap& map, const std::vector<std::string>& units) {
    StartLayout start;
    for (std::size_t unit = 0; unit < units.size(); ++unit)
        start.units.push_back({"old" + std::to_string(unit + 1), "", ""});
    const auto unit_of = units_of(map, units);
    for (std::size_t i = 0; i < unit_of.size(); ++i)
        start.places.push_back({.compound = CompoundId{i}, .unit = unit_of[i], .matched_by = MatchedBy::id});
    return start;
}

struct Redrawn {
    Retention retention;
    std::map<char, MoveReason> reasons;
};

Redrawn redraw(const LetterMap& map, const std::vector<std::string>& before,
               const std::vector<std::string>& after, const std::string& ruled = "",
               const std::vector<double>& households = {}) {
    StartLayout start = start_of(map, before);
    start.is_ruled.assign(map.letters.size(), false);
    for (const char letter : ruled) start.is_ruled[map.atom(letter).index] = true;
    const auto unit_of = units_of(map, after);
    const std::vector<double> weights =
        households.empty() ? std::vector<double>(map.letters.size(), 100.0) : households;
    Redrawn redrawn{measure_retention(start, weights, unit_of, after.size()), {}};
    std::vector<CompoundId> compounds;
    std::vector<std::string> keys;
    for (std::size_t i = 0; i < map.letters.size(); ++i) compounds.emplace_back(i);
    for (std::size_t unit = 0; unit < after.size(); ++unit) keys.push_back("u" + std::to_string(unit + 1));
    const Demand demand{100000.0, 70000.0, 130000.0, {}};
    for (const Move& move :
         explain_moves({start, redrawn.retention, map.graph, compounds, unit_of, keys, demand, "balanced"})) {
        redrawn.reasons.emplace(map.letters[move.compound.index], move.reason);
        CHECK_FALSE(move.why.in(Language::zh).empty());
    }
    return redrawn;
}

}  // namespace

TEST_CASE("units go on where most households keep theirs, whatever their numbers are") {
    const LetterMap map({"A B C D"}, 50.0);
    const Redrawn same = redraw(map, {"AB", "CD"}, {"CD", "AB"});
    CHECK(same.retention.share == 1.0);
    CHECK(same.retention.moved.empty());
    CHECK(same.retention.start_of_unit[0] == UnitId{std::size_t{1}});
    // by hand: A 10, B 20, C 30, D 40. AB | CD becomes ABC | D: old1 goes on in ABC (30), old2 in D (40); C
    // moves.
    const Redrawn moved = redraw(map, {"AB", "CD"}, {"ABC", "D"}, "", {10.0, 20.0, 30.0, 40.0});
    CHECK(*moved.retention.share == Approx(70.0 / 100.0));
    CHECK(moved.retention.moved_share == Approx(30.0 / 100.0));
    CHECK(*moved.retention.of_unit[0] == Approx(30.0 / 60.0));
    CHECK(*moved.retention.of_unit[1] == Approx(1.0));
    CHECK(moved.retention.moved == std::vector<CompoundId>{CompoundId{std::size_t{2}}});
}

TEST_CASE("compounds that are new do not count, and a unit of new ones has no share") {
    const LetterMap map({"A B C D"}, 50.0);
    const Redrawn grown = redraw(map, {"AB"}, {"AB", "CD"});
    CHECK(grown.retention.share == 1.0);
    CHECK_FALSE(grown.retention.of_unit[1]);
    CHECK_FALSE(grown.retention.start_of_unit[1]);
}

TEST_CASE("households that nobody knows are those that the floor area holds elsewhere") {
    std::vector<Compound> compounds(3);
    compounds[0].floor_area = SquareMeters{8000.0};
    compounds[0].households = 100;  // 80 m² each
    compounds[1].floor_area = SquareMeters{4000.0};
    compounds[2].floor_area = SquareMeters{1600.0};
    compounds[2].households = 20;
    CHECK(weigh_households(compounds) == std::vector<double>{100.0, 50.0, 20.0});
    for (Compound& compound : compounds) compound.households.reset();
    CHECK(weigh_households(compounds) == std::vector<double>{8000.0, 4000.0, 1600.0});
}

TEST_CASE("why a compound moves is what would break if it went back alone") {
    // row by row: 40,000 m² each, so three are a unit
    const LetterMap map({"A B C", "", "D E F"}, 40.0);
    CHECK(redraw(map, {"ABC", "DEF"}, {"AB", "CDEF"}).reasons.at('C') == MoveReason::figure);
    LetterMap heavy({"A B C", "", "D E F"}, 40.0, {{'A', 60.0}});
    CHECK(redraw(heavy, {"ABC", "DEF"}, {"AB", "CDEF"}).reasons.at('C') == MoveReason::above_max);
    LetterMap light({"A B C", "", "D E F"}, 20.0, {{'C', 30.0}});
    CHECK(redraw(light, {"ABC", "DEF"}, {"AB", "CDEF"}).reasons.at('C') == MoveReason::needed);
    CHECK(redraw(map, {"ABC", "DEF"}, {"AB", "CDEF"}, "C").reasons.at('C') == MoveReason::rule);
    const LetterMap river({"A B#C", "", "D E F"}, 40.0);
    CHECK(redraw(river, {"ABC", "DEF"}, {"AB", "CDEF"}).reasons.at('C') == MoveReason::not_connected);
    LetterMap communities({"A B C", "", "D E F"}, 40.0);
    communities.set_community("CF", "Spring Lane");
    CHECK(redraw(communities, {"ABC", "DEF"}, {"AB", "DE", "CF"}).reasons.at('C') ==
          MoveReason::other_community);
    // E came to A, B, C and H, 80,000 m² without it; H hangs on it
    const LetterMap cross({"A B C", "", "D E F", "", "G H I"}, 20.0);
    CHECK(redraw(cross, {"ABC", "DEF", "GHI"}, {"ABCEH", "DG", "FI"}).reasons.at('E') ==
          MoveReason::connects);
}

TEST_CASE("a unit that ended says what became of it") {
    const LetterMap small({"A B C D"}, 30.0);
    const Redrawn merged = redraw(small, {"AB", "CD"}, {"ABCD"}, "", {200.0, 200.0, 100.0, 100.0});
    CHECK(merged.reasons ==
          std::map<char, MoveReason>{{'C', MoveReason::unit_ended}, {'D', MoveReason::unit_ended}});
}
