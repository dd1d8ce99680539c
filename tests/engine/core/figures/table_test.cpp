#include "core/figures/table.hpp"

#include "core/figures/text.hpp"

#include <algorithm>
#include <set>

#include <catch2/catch.hpp>

using namespace lifang;

TEST_CASE("a figure is declared once, and alike for units and layouts that both have it") {
    std::set<std::string_view> columns, short_columns;
    for (const UnitFigure& figure : unit_figures()) {
        INFO(figure.column);
        CHECK(columns.insert(figure.column).second);
        CHECK(short_columns.insert(figure.short_column).second);
        CHECK((!figure.short_column.empty() && figure.short_column.size() <= 10));
    }
    columns.clear();
    for (const LayoutFigure& figure : layout_figures()) {
        INFO(figure.column);
        CHECK(columns.insert(figure.column).second);
        const Figure& known = *find_figure(figure.column);
        CHECK((figure.name.en == known.name.en && figure.measure == known.measure));
        CHECK((figure.better == known.better && figure.since >= known.since));
    }
}

TEST_CASE("a figure that is folded is one of units, and keeps what it counts in") {
    for (const LayoutFigure& figure : layout_figures()) {
        INFO(figure.column);
        if (figure.fold == FigureFold::none)
            CHECK(figure.of.empty());
        else
            CHECK_NOTHROW(unit_figure(figure.of));
        const bool by_size = figure.fold == FigureFold::mean_size || figure.fold == FigureFold::largest_size;
        if (figure.fold != FigureFold::none && !by_size)
            CHECK(figure.measure == unit_figure(figure.of).measure);
    }
}

TEST_CASE("every figure has words in both languages, with their unit in columns and tables") {
    for (const UnitFigure& figure : unit_figures()) {
        INFO(figure.column);
        CHECK((!figure.name.en.empty() && !figure.name.zh.empty()));
    }
    CHECK(figure_title(unit_figure("perimeter_m")) == "周长（米）");
    CHECK(figure_title(layout_figure("max_abs_deviation")) == "最大偏差（比例）");
    CHECK(table_heading(unit_figure("floor_area_m2"), Language::en) == "floor area, m²");
    CHECK(table_heading(unit_figure("floor_area_m2"), Language::zh) == "建筑面积(平方米)");
    CHECK(table_heading(unit_figure("households"), Language::en) == "households");
}

TEST_CASE("a figure is shown as what it counts in") {
    CHECK(figure_text(unit_figure("deviation"), 0.0123) == "+1.2 %");
    CHECK(figure_text(layout_figure("max_abs_deviation"), 0.1234) == "12.3 %");
    CHECK(figure_text(unit_figure("polsby_popper"), 0.7854) == "0.785");
    CHECK(figure_text(unit_figure("floor_area_m2"), 98000.4) == "98,000");
    CHECK(figure_text(unit_figure("households"), std::nullopt) == "-");
}

TEST_CASE("the number of a figure is in the unit of its column, and unknown stays unknown") {
    FiguresOfUnit unit;
    unit.perimeter = Meters{12.5};
    unit.monthly_net = Cny{1234};
    CHECK(number_of(unit, unit_figure("perimeter_m").member) == 12.5);
    CHECK(number_of(unit, unit_figure("monthly_net_cny").member) == 12.34);
    CHECK(number_of(unit, unit_figure("gates").member) == std::nullopt);
    CHECK_THROWS_AS(unit_figure("no_such_figure"), std::out_of_range);
}
