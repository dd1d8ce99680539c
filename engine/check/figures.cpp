// Rule 6: the figures of units and layouts, computed again from their definitions in docs/plan-file.md.
#include "check/expected_figures.hpp"
#include "check/rules.hpp"
#include "check/stated_figures.hpp"
#include "core/figures/table.hpp"
#include "geometry/measure.hpp"

#include <algorithm>
#include <cmath>
#include <map>

namespace lifang::checking {
namespace {

constexpr double half_a_fen = 0.005;

using UnitNumbers = std::map<std::string_view, std::vector<Number>>;  // by column, then by unit

UnitNumbers check_units_of(const PlanRows& plan, const LayoutRow& layout, Report& report) {
    UnitNumbers numbers;
    for (const UnitExpectation& expected : unit_expectations()) {
        const auto& found = numbers[expected.column] = expected.work_out(plan, layout);
        for (std::size_t u = 0; u < layout.units.size(); ++u)
            compare_figure(name_of(layout, layout.units[u]), expected.column,
                           stated_in(layout.units[u].figures, expected.column), found[u], expected.absolute,
                           false, report);
    }
    return numbers;
}

/// What a layout's figure is folded from: as stated, which is verified; what plan files of before lack as
/// found.
std::vector<Number> numbers_to_fold(const LayoutRow& layout, const UnitFigure& figure,
                                    const UnitNumbers& found) {
    const auto of_column = found.find(figure.column);
    if (figure.since == Figure::Since::later && of_column != found.end()) return of_column->second;
    std::vector<Number> numbers;
    for (const UnitRow& unit : layout.units) numbers.push_back(stated_in(unit.figures, figure.column));
    return numbers;
}

double weight_of(const UnitRow& unit, FigureFold fold) {
    if (fold == FigureFold::mean_by_floor_area) return unit.floor_area;
    return fold == FigureFold::mean_by_ground ? area(unit.area).value : 1.0;
}

Number fold_units(const LayoutRow& layout, const LayoutFigure& figure, const UnitNumbers& found) {
    const std::vector<Number> numbers = numbers_to_fold(layout, unit_figure(figure.of), found);
    double sum = 0.0, weights = 0.0, worst = 0.0;
    bool is_known = false;
    for (std::size_t u = 0; u < numbers.size(); ++u) {
        if (!numbers[u] && figure.fold == FigureFold::sum_of_all) return std::nullopt;
        if (!numbers[u]) continue;
        is_known = true;
        const double weight = weight_of(layout.units[u], figure.fold), number = *numbers[u];
        sum += weight * (figure.fold == FigureFold::mean_size ? std::abs(number) : number);
        weights += weight;
        worst = std::max(worst, std::abs(number));
    }
    if (!is_known) return std::nullopt;
    if (figure.fold == FigureFold::sum || figure.fold == FigureFold::sum_of_all) return sum;
    if (figure.fold == FigureFold::largest_size) return worst;
    return weights > 0.0 ? Number(sum / weights) : std::nullopt;
}

double tolerance(Figure::Measure measure) {
    if (measure == Figure::Measure::cny) return half_a_fen;
    return measure == Figure::Measure::count ? 0.0 : same;
}

void check_folds(const LayoutRow& layout, const UnitNumbers& of_units, Report& report) {
    const Message where("layout_named", {{"layout", layout.id}});
    for (const LayoutFigure& figure : layout_figures()) {
        if (figure.fold == FigureFold::none) continue;
        const auto stated = stated_in(layout.figures, figure.column);
        // Of no unit, as in a district with nothing to plan, a figure is 0 or unknown.
        const auto found = !layout.units.empty() ? fold_units(layout, figure, of_units)
                           : stated              ? Number(0.0)
                                                 : std::nullopt;
        compare_figure(where, figure.column, stated, found, tolerance(figure.measure),
                       figure.since == Figure::Since::contract, report);
    }
}

void check_layout(const PlanRows& plan, const LayoutRow& layout, const Ground& ground, Report& report) {
    const Message where("layout_named", {{"layout", layout.id}});
    for (const LayoutExpectation& expected : layout_expectations())
        if (const Expected found = expected.work_out(plan, layout, ground))
            compare_figure(where, expected.column, stated_in(layout.figures, expected.column), *found,
                           expected.absolute, expected.must_state, report);
}

}  // namespace

void check_figures(const PlanRows& plan, const std::vector<Ground>& grounds, Report& report) {
    std::size_t units = 0;
    for (std::size_t l = 0; l < plan.layouts.size(); ++l) {
        const LayoutRow& layout = plan.layouts[l];
        const UnitNumbers of_units = check_units_of(plan, layout, report);
        check_folds(layout, of_units, report);
        check_layout(plan, layout, grounds[l], report);
        units += layout.units.size();
    }
    report.verified(6, Message("rule_unit_figures"), units);
    report.verified(6, Message("rule_layout_figures"), plan.layouts.size());
}

}  // namespace lifang::checking
