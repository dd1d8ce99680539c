#include "evaluate/layout/trade.hpp"

#include <catch2/catch.hpp>

using namespace lifang;

namespace {

PlannedLayout make_layout(const std::string& key, std::size_t units, double mean, double max) {
    PlannedLayout layout;
    layout.key = key;
    layout.units.resize(units);
    layout.mean_abs_deviation = mean;
    layout.max_abs_deviation = max;
    layout.compactness = 0.5;
    layout.road_border_share = 0.7;
    return layout;
}

}  // namespace

TEST_CASE("a layout says what it trades for what against the first, in both languages") {
    const std::vector<PlannedLayout> layouts{make_layout("1", 12, 0.060, 0.2),
                                             make_layout("2", 10, 0.090, 0.2)};
    CHECK(describe_trade(layouts, layouts[0]).empty());
    const Message trade = describe_trade(layouts, layouts[1]);
    CHECK(
        trade.in(Language::en) ==
        "compared with layout 1: fewer units (12 → 10); in exchange: larger mean deviation (6.0 % → 9.0 %)");
    CHECK(trade.in(Language::zh) ==
          "与方案 1 相比：单元数减少（12 → 10）；代价：平均偏差增大（6.0 % → 9.0 %）");
}

TEST_CASE("of many figures those that differ most are told, and none that nobody would weigh") {
    const PlannedLayout reference = make_layout("1", 12, 0.060, 0.20);
    PlannedLayout other = make_layout("2", 12, 0.058, 0.10);
    other.secondary_inside = Meters{400.0};
    other.compactness = 0.4;
    other.road_border_share = 0.65;
    const std::string text = describe_trade(other, reference).in(Language::en);
    CHECK_THAT(text, Catch::Contains("smaller largest deviation (20.0 % → 10.0 %)"));
    CHECK_THAT(text, Catch::Contains("more main road inside units (0 → 400 m)"));
    CHECK_THAT(text, Catch::Contains("less compact (0.500 → 0.400)"));
    CHECK_THAT(text, !Catch::Contains("mean deviation") && !Catch::Contains("along roads"));
    CHECK(describe_trade(reference, reference).in(Language::en) == "hardly any difference in the figures");
}

TEST_CASE("a layout made by hand is told against the one it was made from") {
    std::vector<PlannedLayout> layouts{make_layout("1", 12, 0.06, 0.2), make_layout("2", 10, 0.09, 0.2),
                                       make_layout("3", 10, 0.07, 0.2)};
    layouts[2].parent_key = "2";
    CHECK_THAT(describe_trade(layouts, layouts[2]).in(Language::en),
               Catch::Contains("layout 2") && Catch::Contains("smaller mean deviation (9.0 % → 7.0 %)") &&
                   !Catch::Contains("exchange"));
}

TEST_CASE("a layout that is better in nothing says so, and severance counts in proportion") {
    PlannedLayout reference = make_layout("1", 12, 0.06, 0.2);
    reference.severance = 20000.0;
    PlannedLayout other = reference;
    other.severance = 20100.0;  // half a percent
    other.compactness = 0.4;
    CHECK(describe_trade(other, reference).in(Language::en) ==
          "no figure is better; less compact (0.500 → 0.400)");
    other.severance = 15000.0;
    CHECK(describe_trade(other, reference).in(Language::zh) ==
          "道路穿越减少（20,000 → 15,000）；代价：紧凑度降低（0.500 → 0.400）");
}

TEST_CASE("a layout that breaks rules has that as its price") {
    const PlannedLayout reference = make_layout("1", 12, 0.06, 0.2);
    PlannedLayout other = reference;
    other.mean_abs_deviation = 0.03;
    other.units[0].violations = {"below_min"};
    CHECK(describe_trade(other, reference).in(Language::en) ==
          "smaller mean deviation (6.0 % → 3.0 %); in exchange: more units that break a rule (0 → 1)");
}
