#include "scene/unit_fill.hpp"

#include "core/figures/table.hpp"

#include <algorithm>
#include <functional>
#include <set>

namespace lifang::scene {
namespace {

const UnitFigure* find_unit_figure(std::string_view column) {
    const auto figures = unit_figures();
    const auto found = std::find_if(figures.begin(), figures.end(),
                                    [&](const UnitFigure& figure) { return figure.column == column; });
    return found == figures.end() ? nullptr : &*found;
}

/// `class_of`: the position of a unit's class; empty where the unit has no value.
UnitFills colour_by_class(const PlannedLayout& layout, std::vector<FillClass> classes, const Style& style,
                          const std::function<std::optional<std::size_t>(const Unit&)>& class_of) {
    UnitFills fills{{}, std::move(classes), false};
    for (const Unit& unit : layout.units) {
        const auto its = class_of(unit);
        fills.colours.push_back(its ? fills.classes[*its].colour : style.unknown);
        fills.has_unknown = fills.has_unknown || !its;
    }
    return fills;
}

UnitFills fill_by_figure(const PlannedLayout& layout, const UnitFigure& figure, const Style& style) {
    const auto value_of = [&](const Unit& unit) { return number_of<FiguresOfUnit>(unit, figure.member); };
    std::vector<double> known;
    for (const Unit& unit : layout.units)
        if (const auto value = value_of(unit)) known.push_back(*value);
    const bool is_whole = figure.measure == Figure::Measure::count || figure.measure == Figure::Measure::rank;
    std::vector<FillClass> classes = figure.measure == Figure::Measure::signed_ratio
                                         ? deviation_classes(style.diverging)
                                         : make_classes(known, is_whole ? 1.0 : 0.0, style.sequential);
    return colour_by_class(layout, classes, style, [&](const Unit& unit) {
        const auto value = value_of(unit);
        return value ? std::optional(find_class(classes, *value)) : std::nullopt;
    });
}

UnitFills fill_by_mode(const PlannedLayout& layout, const Style& style) {
    std::set<std::string> codes;
    for (const Unit& unit : layout.units)
        if (unit.mode) codes.insert(*unit.mode);
    std::vector<FillClass> classes;
    for (const std::string& code : codes) {
        FillClass its;
        its.code = code;
        its.colour = style.units[classes.size() % style.units.size()];
        classes.push_back(std::move(its));
    }
    return colour_by_class(layout, std::move(classes), style,
                           [&](const Unit& unit) -> std::optional<std::size_t> {
                               if (!unit.mode) return std::nullopt;
                               return std::distance(codes.begin(), codes.find(*unit.mode));
                           });
}

}  // namespace

UnitFills fill_units(const PlannedLayout& layout, const std::vector<int>& map_colours,
                     const FillChoice& choice, const Style& style) {
    if (choice.column == mode_column) return fill_by_mode(layout, style);
    if (const UnitFigure* figure = find_unit_figure(choice.column))
        return fill_by_figure(layout, *figure, style);
    UnitFills fills;
    for (const int colour : map_colours) fills.colours.push_back(unit_fill(style, colour));
    return fills;
}

std::vector<std::string> list_fill_columns(const PlannedLayout& layout) {
    std::vector<std::string> columns;
    for (const UnitFigure& figure : unit_figures())
        if (std::any_of(layout.units.begin(), layout.units.end(), [&](const Unit& unit) {
                return number_of<FiguresOfUnit>(unit, figure.member).has_value();
            }))
            columns.emplace_back(figure.column);
    if (std::any_of(layout.units.begin(), layout.units.end(),
                    [](const Unit& unit) { return unit.mode.has_value(); }))
        columns.emplace_back(mode_column);
    return columns;
}

}  // namespace lifang::scene
