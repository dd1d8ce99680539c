#include "evaluate/layout/fold_figures.hpp"

#include "core/figures/table.hpp"
#include "partition/objective/objective.hpp"

#include <catch2/catch.hpp>

using namespace lifang;

namespace {

Unit make_unit(double floor_area, double deviation, std::optional<double> assumed) {
    Unit unit;
    unit.floor_area = SquareMeters{floor_area};
    unit.deviation = deviation;
    unit.assumed_share = assumed;
    return unit;
}

}  // namespace

TEST_CASE("a layout's figures are folded from its units as they are declared") {
    PlannedLayout layout;
    layout.units = {make_unit(30000.0, -0.4, 0.5), make_unit(10000.0, 0.2, 0.1)};
    layout.units[0].secondary_inside = Meters{40.0};
    layout.units[1].secondary_inside = Meters{2.5};
    layout.units[1].monthly_net = Cny{250};
    layout.severance = 7.0;
    fold_figures(layout);
    CHECK(layout.max_abs_deviation == 0.4);
    CHECK(layout.mean_abs_deviation == Approx(0.3));
    CHECK(layout.secondary_inside == Meters{42.5});
    CHECK(layout.assumed_share.value() == Approx((0.5 * 30000.0 + 0.1 * 10000.0) / 40000.0));
    CHECK(!layout.monthly_net);  // money is a sum of all units or of none
    CHECK(!layout.gates);
    CHECK(layout.severance == 7.0);  // not a fold
    CHECK(figure_of(layout, "units") == 2.0);
    CHECK(figure_of(layout, "secondary_inside_m") == 42.5);
    CHECK_THROWS_AS(figure_of(layout, "no_such_figure"), std::out_of_range);
    layout.units[0].monthly_net = Cny{-1000};
    fold_figures(layout);
    CHECK(layout.monthly_net == Cny{-750});
}

TEST_CASE("units that do not know a figure are left out of a mean, and where none does it is not known") {
    PlannedLayout layout;
    layout.units = {make_unit(30000.0, 0.0, 0.5), make_unit(10000.0, 0.0, std::nullopt)};
    fold_figures(layout);
    CHECK(layout.assumed_share == 0.5);
    CHECK(!layout.unknown_kind_share);
}

TEST_CASE("an objective is a declared figure, and both say alike which way is better") {
    for (const Objective objective : all_objectives) {
        INFO(to_text(objective));
        const Figure* figure = find_figure(to_text(objective));
        REQUIRE(figure);
        CHECK((figure->better == Figure::Better::higher) == traits_of(objective).is_maximised);
        CHECK(figure->better != Figure::Better::neither);
    }
}
