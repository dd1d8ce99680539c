#include "evaluate/explain/explain.hpp"

#include "evaluate/unit/unit_judge.hpp"
#include "merge/neighbours.hpp"

#include <algorithm>

#include <catch2/catch.hpp>

using namespace lifang;
using namespace lifang::testing;
using Catch::Matchers::Contains;

namespace {

struct Explained {
    CompoundExplanation explanation;
    PlannedLayout layout;

    std::string verdict() const { return tell_verdict(explanation, layout).in(Language::en); }
    std::string why(std::size_t move) const {
        return tell_why(explanation, explanation.moves.at(move), layout).in(Language::en);
    }
    std::vector<Hindrance> kept_by(std::size_t move) const {
        std::vector<Hindrance> codes;
        for (const auto& kept : explanation.moves.at(move).kept_by) codes.push_back(kept.by);
        return codes;
    }
};

Explained explain_letter(const Quarter& quarter, const std::vector<std::string>& units, char letter,
                         const Demand& demand, const Constraints& rules = {}) {
    Explained explained;
    const DistrictView view = quarter.view();
    const UnitJudge judge(view, demand);
    explained.layout = evaluate_drawn(quarter, units, demand);
    std::vector<UnitId> unit_of;
    for (const CompoundId compound : quarter.district.compound_of_atom)
        unit_of.push_back(*at(explained.layout.unit_of_compound, compound));
    explained.explanation =
        explain({view, judge, explained.layout, demand, rules, unit_of}, quarter.compound(letter));
    return explained;
}

}  // namespace

TEST_CASE("a bound keeps a compound out of the neighbouring unit") {
    const Quarter quarter = draw_neighbours({"ABCDEF"});
    const Explained c = explain_letter(quarter, {"ABC", "DEF"}, 'C', make_demand(100000, 70000, 130000));
    REQUIRE(c.explanation.moves.size() == 1);
    CHECK(c.kept_by(0) == std::vector{Hindrance::above_max});
    CHECK(c.why(0) == "kept out of u02: unit u02 would have 160,000 m², above the maximum of 130,000 m²");
    CHECK(c.verdict() == "a rule keeps it out of every neighbouring unit (1)");
    const MoveExplanation& move = c.explanation.moves.front();
    CHECK(c.explanation.own_before.unit.floor_area.value == 120000.0);
    CHECK(move.own_after->unit.floor_area.value == 80000.0);
    CHECK(move.other_before.unit.households == 1200);
    CHECK(move.other_after.unit.households == 1600);

    const Explained b = explain_letter(quarter, {"ABC", "DEF"}, 'B', make_demand(100000, 70000, 130000));
    CHECK(b.verdict() == "its ground touches no other unit");
}

TEST_CASE("where no rule forbids it, the objective tells: mean deviation 20 % against 40 %") {
    const Quarter quarter = draw_neighbours({"ABCDEF"});
    const Explained c = explain_letter(quarter, {"ABC", "DEF"}, 'C', make_demand(100000, 10000, 200000));
    CHECK(c.kept_by(0).empty());
    CHECK(c.explanation.objective_before == Approx(0.2));
    CHECK(c.explanation.moves[0].objective_after == Approx(0.4));
    CHECK_THAT(c.why(0), Contains("could go to u02, but mean deviation would get worse (20.0 % → 40.0 %)"));
    CHECK_THAT(c.verdict(), Contains("1 of 1 neighbouring units could take it"));
    // The other way round: what makes the layout better is told, too.
    const Explained worse = explain_letter(quarter, {"AB", "CDEF"}, 'C', make_demand(100000, 10000, 200000));
    CHECK_THAT(worse.why(0), Contains("would get better (40.0 % → 20.0 %)"));
    CHECK_THAT(worse.verdict(), Contains("it could be in u01 as well"));
}

TEST_CASE("a unit that would fall apart says who would be cut off") {
    // B joins A and C over the top of D.
    const Quarter quarter = draw_neighbours({"ABC",  //
                                             "ADC"});
    const Explained b = explain_letter(quarter, {"ABC", "D"}, 'B', make_demand(100000, 1000, 200000));
    CHECK(b.kept_by(0) == std::vector{Hindrance::parts_own_unit});
    CHECK(b.why(0) == "kept out of u02: unit u01 would fall apart: compound-C C小区 would be cut off");
}

TEST_CASE("railways, main roads and rules of people keep a compound where it is") {
    Quarter quarter = draw_neighbours({"ABCD"});
    quarter.site.profile.merge.main_road = Barrier::secondary;
    const Demand any = make_demand(80000, 1000, 200000);
    SECTION("a railway") {
        put_on_border(quarter, 'B', 'C', Barrier::railway, "米轨", false);
        quarter.site.profile.impassable = {Barrier::railway};
        const Explained b = explain_letter(quarter, {"AB", "CD"}, 'B', any);
        // Nobody can walk over, so the other unit would be in two parts as well: the first reason is enough.
        CHECK(b.kept_by(0) == std::vector{Hindrance::no_way});
        CHECK_THAT(b.why(0), Contains("nobody can cross what lies there: railway 米轨 (100 m)"));
    }
    SECTION("a main road") {
        put_on_border(quarter, 'B', 'C', Barrier::secondary, "东风路", true);
        const Explained b = explain_letter(quarter, {"AB", "CD"}, 'B', any);
        CHECK(b.kept_by(0) == std::vector{Hindrance::main_road});
        CHECK_THAT(b.why(0),
                   Contains("a main road would run through unit u02: secondary road 东风路 (100 m)"));
    }
    SECTION("a lock, and a pair that stays apart") {
        const Constraints rules = {{RuleKind::lock, quarter.atom('B'), {}, UnitId{0}},
                                   {RuleKind::apart, quarter.atom('B'), quarter.atom('C'), {}}};
        const Explained b = explain_letter(quarter, {"AB", "CD"}, 'B', any, rules);
        CHECK(b.kept_by(0) == std::vector{Hindrance::rule, Hindrance::rule});
        CHECK_THAT(b.why(0), Contains("the rule 'lock' on compound-B B小区 would be broken"));
    }
}
