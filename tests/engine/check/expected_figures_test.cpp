#include "check/expected_figures.hpp"

#include "core/figures/table.hpp"

#include <algorithm>

#include <catch2/catch.hpp>

using namespace lifang;

namespace {

/// Those that are worked out together with others: by check/money.cpp with the account that they come from,
/// by check/robustness.cpp for all layouts at once.
bool has_rule_of_its_own(const Figure& figure) {
    return figure.column == "city_refund_cny" || figure.column == "break_even_fee_cny_per_m2" ||
           figure.column == "robustness";
}

}  // namespace

TEST_CASE("a figure that plan files of before lack has an expectation of its own") {
    for (const UnitFigure& figure : unit_figures()) {
        if (figure.since != Figure::Since::later || has_rule_of_its_own(figure)) continue;
        INFO(figure.column);
        CHECK(std::ranges::count(checking::unit_expectations(), figure.column,
                                 &checking::UnitExpectation::column) == 1);
    }
    for (const LayoutFigure& figure : layout_figures()) {
        if (figure.since != Figure::Since::later || figure.fold != FigureFold::none ||
            has_rule_of_its_own(figure))
            continue;
        INFO(figure.column);
        CHECK(std::ranges::count(checking::layout_expectations(), figure.column,
                                 &checking::LayoutExpectation::column) == 1);
    }
}
