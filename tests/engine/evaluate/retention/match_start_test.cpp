// Compounds of today found in an older layout: squares side by side, 100 m wide.
#include "evaluate/retention/match_start.hpp"

#include "core/error.hpp"
#include "support/error_of.hpp"

#include <algorithm>

#include <catch2/catch.hpp>

using namespace lifang;
using namespace lifang::testing;

namespace {

MultiPolygon strip(double from, double to) {
    return {{{{from, 0.0}, {to, 0.0}, {to, 100.0}, {from, 100.0}, {from, 0.0}}, {}}};
}

Compound compound(const std::string& key, const std::string& name, double from, double to) {
    Compound made;
    made.key = key;
    made.name = name;
    made.footprint = strip(from, to);
    return made;
}

OlderPlace place(const std::string& key, const std::string& name, double from, double to, double households,
                 std::size_t unit) {
    return {key, name, strip(from, to), households, UnitId{unit}};
}

OlderLayout two_units(std::vector<OlderPlace> places) {
    OlderLayout older;
    older.source = "old.gpkg:1";
    older.units = {{"u01", "c1", "one"}, {"u02", "c2", "two"}};
    older.places = std::move(places);
    return older;
}

std::size_t count(const StartMatching& matching, const std::string& code) {
    return static_cast<std::size_t>(std::ranges::count(matching.issues, code, &Issue::code));
}

}  // namespace

TEST_CASE("the same ground is the same compound, and id and name say how it was found") {
    const auto older = two_units({place("A", "North", 0, 100, 50, 0), place("B", "East", 100, 200, 50, 0),
                                  place("C", "South", 200, 300, 50, 1)});
    const std::vector<Compound> today{compound("A", "", 0, 100), compound("7", "East", 105, 200),
                                      compound("8", "New name", 200, 310)};
    const StartMatching matching = match_start(older, today);
    CHECK(matching.start.places[0].matched_by == MatchedBy::id);
    CHECK(matching.start.places[1].matched_by == MatchedBy::name);
    CHECK(matching.start.places[2].matched_by == MatchedBy::geometry);
    CHECK(matching.start.unit_of(CompoundId{std::size_t{1}}) == UnitId{std::size_t{0}});
    CHECK(matching.start.unit_of(CompoundId{std::size_t{2}}) == UnitId{std::size_t{1}});
    CHECK(matching.gone.empty());
    CHECK(count(matching, "start_match_doubtful") == 0);
}

TEST_CASE(
    "a merged compound was where most of its households were, and both parts of a split one where it was") {
    const auto older = two_units(
        {place("A", "", 0, 100, 40, 0), place("B", "", 100, 200, 60, 1), place("C", "", 200, 300, 50, 0)});
    const std::vector<Compound> today{compound("A", "", 0, 200), compound("C1", "", 200, 250),
                                      compound("C2", "", 250, 300)};
    const StartMatching matching = match_start(older, today);
    CHECK(matching.start.places[0].unit == UnitId{std::size_t{1}});
    CHECK(matching.start.places[0].older == std::vector<std::string>{"A", "B"});
    CHECK(matching.start.places[1].unit == UnitId{std::size_t{0}});
    CHECK(matching.start.places[2].unit == UnitId{std::size_t{0}});
    CHECK(matching.gone.empty());
}

TEST_CASE("what is new was nowhere, and what is gone is told") {
    const auto older = two_units({place("A", "", 0, 100, 40, 0), place("B", "", 100, 200, 60, 1)});
    const StartMatching matching =
        match_start(older, {compound("A", "", 0, 100), compound("N", "", 500, 600)});
    CHECK_FALSE(matching.start.places[1].unit);
    CHECK_FALSE(matching.start.places[1].matched_by);
    CHECK(matching.fresh == std::vector<CompoundId>{CompoundId{std::size_t{1}}});
    CHECK(matching.gone == std::vector<std::string>{"B"});
    CHECK(count(matching, "start_compounds_gone") == 1);
}

TEST_CASE("without common ground the id finds a compound, else a name that nobody else has") {
    const auto older = two_units({place("A", "North", 0, 100, 1, 0), place("B", "East", 200, 300, 1, 1),
                                  place("C", "Twin", 400, 500, 1, 0), place("D", "Twin", 600, 700, 1, 1)});
    const StartMatching matching = match_start(
        older,
        {compound("A", "North", 110, 190), compound("9", "East", 310, 390), compound("8", "Twin", 510, 590)});
    CHECK(matching.start.places[0].matched_by == MatchedBy::id);
    CHECK(matching.start.places[1].matched_by == MatchedBy::name);
    CHECK_FALSE(matching.start.places[2].matched_by);
    CHECK(count(matching, "start_match_doubtful") == 1);  // which of the twins, nobody knows
}

TEST_CASE("ids that were given anew do not lead astray: the ground counts, and it is told") {
    const auto older = two_units({place("1", "", 0, 100, 1, 0), place("2", "", 100, 200, 1, 1)});
    const StartMatching matching =
        match_start(older, {compound("2", "", 0, 100), compound("1", "", 100, 200)});
    CHECK(matching.start.places[0].unit == UnitId{std::size_t{0}});
    CHECK(matching.start.places[1].unit == UnitId{std::size_t{1}});
    CHECK(count(matching, "start_match_doubtful") == 2);
    // far away, under another name: not the same
    const StartMatching far = match_start(older, {compound("1", "", 0, 100), compound("2", "", 5000, 5100)});
    CHECK_FALSE(far.start.places[1].matched_by);
    CHECK(count(far, "start_match_doubtful") == 1);
}

TEST_CASE("ground of units tells where a compound was, by the greater share of it") {
    OlderLayout older = two_units({place("", "", 0, 150, 1, 0), place("", "", 150, 400, 1, 1)});
    older.is_ground = true;
    const StartMatching matching = match_start(
        older, {compound("A", "", 0, 100), compound("B", "", 100, 220), compound("C", "", 380, 500)});
    CHECK(matching.start.places[0].unit == UnitId{std::size_t{0}});
    CHECK(matching.start.places[1].unit == UnitId{std::size_t{1}});
    CHECK_FALSE(matching.start.places[2].unit);  // a sixth of it is not enough
    CHECK(matching.gone.empty());
}

TEST_CASE("a layout of another district is refused, with how far away it is") {
    const auto older = two_units({place("A", "", 30000, 30100, 1, 0), place("B", "", 30100, 30200, 1, 1)});
    const Error error = error_of([&] {
        match_start(older, {compound("C", "", 0, 100), compound("D", "", 100, 200)});
    });
    CHECK(error.code() == ExitCode::input);
    CHECK_THAT(error.what(), Catch::Contains("0 of 2 compounds") && Catch::Contains("30.0 km"));
}
