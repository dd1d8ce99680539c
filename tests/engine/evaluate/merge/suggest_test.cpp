#include "evaluate/merge/suggest.hpp"

#include "evaluate/unit/unit_judge.hpp"
#include "merge/neighbours.hpp"

#include <algorithm>
#include <numbers>

#include <catch2/catch.hpp>

using namespace lifang;
using namespace lifang::testing;

namespace {

const Demand usual = make_demand(100000, 70000, 130000);

Quarter weighted(Quarter quarter) {
    MergePolicy& merge = quarter.site.profile.merge;
    merge.main_road = Barrier::secondary;
    merge.enclosing_road = Barrier::secondary;
    merge.weight_size = 1.0;
    merge.weight_shape = 0.5;
    merge.weight_roads = 1.0;
    merge.weight_consents = 0.5;
    return quarter;
}

MergeSuggestions suggest(const Quarter& quarter, const std::vector<std::string>& units,
                         const SuggestionOptions& options = {}, int threads = 1) {
    const DistrictView view = quarter.view();
    const UnitJudge judge(view, usual);
    const PlannedLayout layout = evaluate_drawn(quarter, units, usual);
    return suggest_mergers(view, judge, layout, options, Run(nullptr, threads));
}

/// "A+BC D+E": each suggestion by the letters of its compounds.
std::string words(const std::vector<MergeSuggestion>& list) {
    std::string text;
    for (const MergeSuggestion& one : list) {
        if (!text.empty()) text += ' ';
        for (const CompoundId compound : one.whole.compounds) text += static_cast<char>('A' + compound.index);
    }
    return text;
}

}  // namespace

TEST_CASE("all pairs and triples that hang together, each once") {
    // A B C    4 + 3 borders; two rows of three, and four corners in each of two squares of four.
    // D E F
    const Quarter quarter = draw_neighbours({"ABC", "DEF"});
    std::vector<UnitId> itself;
    for (std::size_t i = 0; i < 6; ++i) itself.emplace_back(i);
    const MergeGraph graph = make_merge_graph(quarter.district.graph, itself, 6);
    const std::vector<NodeSet> sets = list_connected_sets(graph);
    CHECK(std::ranges::count(sets, 2U, &NodeSet::count) == 7);
    CHECK(std::ranges::count(sets, 3U, &NodeSet::count) == 10);
    CHECK(std::ranges::is_sorted(sets));
    const UnitSums corner = merge_sums(graph, {{0, 1, 3}, 3});  // A B over D
    CHECK(corner.weight == 120000.0);
    CHECK(corner.perimeter == Approx(800.0));
    CHECK(merge_sums(graph, {{0, 2, 0}, 2}).perimeter == Approx(800.0));  // A and C do not touch
}

TEST_CASE("a score has the parts that can be worked out by hand") {
    // Two squares of 40,000 m² beside a secondary street, which is a main road here.
    Quarter quarter = weighted(draw_neighbours({"A|B"}));
    at(quarter.ground.compounds, quarter.compound('A')).consent = 0.9;
    quarter.site.profile.service.incentive_min = SquareMeters{50000.0};
    const MergeSuggestions found = suggest(quarter, {"A", "B"});
    REQUIRE(found.units.size() == 1);
    const MergeSuggestion& one = found.units.front();
    CHECK(*one.score[ScorePart::size] == Approx(0.6 - 0.2));
    CHECK(*one.score[ScorePart::shape] ==
          Approx(4 * std::numbers::pi * 20000 / (600.0 * 600.0) - std::numbers::pi / 4));
    CHECK(*one.score[ScorePart::roads] == -1.0);
    CHECK(*one.score[ScorePart::consents] == -1.0);  // the most of all that are compared
    CHECK(one.open_consents == Approx(0.1 + 1.0));   // B is not known to agree
    CHECK(*one.score[ScorePart::small] == 1.0);      // both are below 70,000 m²
    CHECK(*one.score[ScorePart::incentive] == 1.0);  // 80,000 m² of 80,000 m² come above 50,000 m²
    CHECK_FALSE(one.score[ScorePart::net]);          // nobody knows prices
    CHECK(one.roads.at(0).name == "东风路");
    const double by_hand =
        (1.0 * 0.4 + 0.5 * *one.score[ScorePart::shape] + 1.0 * -1.0 + 0.5 * -1.0) / (1.0 + 0.5 + 1.0 + 0.5);
    CHECK(one.score.total == Approx(by_hand));
}

TEST_CASE("net, gates and coverage are scored where the units know them") {
    Unit a, b, whole;
    a.monthly_net = Cny::from_yuan(-500);
    b.monthly_net = Cny::from_yuan(100);
    whole.monthly_net = Cny::from_yuan(600);
    a.monthly_cost = b.monthly_cost = Cny::from_yuan(2000);
    a.gates = 6;
    a.gates_closable = 2;
    b.gates = 4;
    whole.gates = 8;
    whole.gates_closable = 4;
    a.coverage_share = 0.5;
    b.coverage_share = 1.0;
    whole.coverage_share = 1.0;
    a.households = 300;
    b.households = 100;
    MergeScore score;
    score_judged({&a, &b}, whole, score);
    CHECK(*score[ScorePart::net] == Approx(1000.0 / 4000.0));
    CHECK(*score[ScorePart::gates] == Approx((8.0 - 4.0) / 8.0));
    CHECK(*score[ScorePart::coverage] == Approx(1.0 - 0.625));  // 250 of 400 households before
    b.monthly_cost.reset();
    MergeScore unknown;
    score_judged({&a, &b}, whole, unknown);
    CHECK_FALSE(unknown[ScorePart::net]);
}

TEST_CASE("what helps a small unit within the maximum comes first, what is above it last") {
    // A: 40,000 m², below the minimum. BC, DE, F: 80,000, 80,000 and 40,000 m².
    const Quarter quarter = weighted(draw_neighbours({"ABCDEF"}));
    const MergeSuggestions found = suggest(quarter, {"A", "BC", "DE", "F"});
    REQUIRE(found.units.size() == 5);  // three pairs, two triples
    CHECK(words({found.units[0], found.units[1]}) == "ABC DEF");
    CHECK(found.units[0].has_small);
    CHECK_FALSE(found.units[1].is_heavy);
    for (std::size_t i = 2; i < 5; ++i) CHECK(found.units[i].is_heavy);
    CHECK(found.units_compared == 5);
    CHECK(suggest(quarter, {"A", "BC", "DE", "F"}, {.most = 1}).units.size() == 1);
}

TEST_CASE("compounds that people want apart, and units with locked compounds each, are not suggested") {
    const Quarter quarter = weighted(draw_neighbours({"ABC"}));
    const auto pairs = [&](const Constraints& rules) {
        return words(suggest(quarter, {"A", "B", "C"}, {.rules = rules}).units);
    };
    CHECK(pairs({}).size() > std::string("AB BC").size());
    CHECK(pairs({{RuleKind::apart, quarter.atom('A'), quarter.atom('B'), {}}}) == "BC");
    CHECK(pairs({{RuleKind::lock, quarter.atom('B'), {}, UnitId{1}},
                 {RuleKind::lock, quarter.atom('C'), {}, UnitId{2}}}) == "AB");
}

TEST_CASE("units that a railway parts are no neighbours") {
    Quarter quarter = weighted(draw_neighbours({"ABC"}));
    put_on_border(quarter, 'A', 'B', Barrier::railway, "", false);
    CHECK(words(suggest(quarter, {"A", "B", "C"}).units) == "BC");
}

TEST_CASE("small compounds find neighbours in their own unit only") {
    Quarter quarter = weighted(draw_neighbours({"ABCD"}));
    quarter.site.profile.merge.small_compound_max = SquareMeters{10000.0};
    set_floor_area(quarter, 'B', 6000.0);
    const MergeSuggestions found = suggest(quarter, {"AB", "CD"});
    CHECK(words(found.compounds) == "AB");
    CHECK(found.compounds.front().units.empty());
    CHECK(found.compounds.front().has_small);
    quarter.site.profile.merge.small_compound_max.reset();
    CHECK(suggest(quarter, {"AB", "CD"}).compounds.empty());
}

TEST_CASE("suggestions do not depend on the number of threads") {
    const Quarter quarter = weighted(draw_neighbours({"ABCDEF", "GHIJKL", "MNOPQR"}));
    const std::vector<std::string> units = {"AG", "BH", "CI", "DJ", "EK", "FL", "MN", "OP", "QR"};
    const MergeSuggestions one = suggest(quarter, units, {}, 1), four = suggest(quarter, units, {}, 4);
    REQUIRE(one.units.size() == 10);
    CHECK(words(one.units) == words(four.units));
    for (std::size_t i = 0; i < one.units.size(); ++i)
        CHECK(one.units[i].score.total == four.units[i].score.total);
}
