#include "evaluate/layout/fold_figures.hpp"

#include "core/figures/table.hpp"

#include <algorithm>
#include <cmath>

namespace lifang {
namespace {

double weight_of(const Unit& unit, FigureFold fold) {
    if (fold == FigureFold::mean_by_floor_area) return unit.floor_area.value;
    if (fold == FigureFold::mean_by_ground) return unit.area.value;
    return 1.0;
}

std::optional<double> fold_units(const std::vector<Unit>& units, FigureFold fold, const UnitFigure& figure) {
    double sum = 0.0, weights = 0.0, largest = 0.0;
    bool is_known = false;
    for (const Unit& unit : units) {
        const std::optional<double> number = number_of<FiguresOfUnit>(unit, figure.member);
        if (!number && fold == FigureFold::sum_of_all) return std::nullopt;
        if (!number) continue;
        is_known = true;
        const bool by_size = fold == FigureFold::mean_size || fold == FigureFold::largest_size;
        const double value = by_size ? std::abs(*number) : *number;
        const double weight = weight_of(unit, fold);
        sum += value * weight;
        weights += weight;
        largest = std::max(largest, value);
    }
    if (!is_known) return std::nullopt;
    if (fold == FigureFold::sum || fold == FigureFold::sum_of_all) return sum;
    if (fold == FigureFold::largest_size) return largest;
    return weights > 0.0 ? std::optional(sum / weights) : std::nullopt;
}

void set(int& held, double number) { held = static_cast<int>(std::llround(number)); }
void set(double& held, double number) { held = number; }
void set(Cny& held, double yuan) { held = Cny::from_yuan(yuan); }
template <class Unit>
void set(Quantity<Unit>& held, double number) {
    held.value = number;
}
template <class Held>
void set(std::optional<Held>& held, double number) {
    set(held.emplace(), number);
}

}  // namespace

void fold_figures(PlannedLayout& layout) {
    for (const LayoutFigure& figure : layout_figures()) {
        if (figure.fold == FigureFold::none) continue;
        if (const auto number = fold_units(layout.units, figure.fold, unit_figure(figure.of)))
            std::visit([&](auto member) { set(layout.*member, *number); }, figure.member);
    }
}

std::optional<double> figure_of(const PlannedLayout& layout, std::string_view column) {
    if (column == unit_count_figure().column) return static_cast<double>(layout.units.size());
    return number_of<FiguresOfLayout>(layout, layout_figure(column).member);
}

}  // namespace lifang
