// Rule 6: how sure it is that units keep their bounds, drawn again. The stream of numbers is the stated one
// (core/random.hpp, by seed and row of the compound); errors, sums and counts are worked out anew.
#include "check/expected_figures.hpp"
#include "check/rules.hpp"
#include "core/random.hpp"

#include <algorithm>
#include <array>
#include <cmath>

namespace lifang::checking {
namespace {

/// Bounds of the errors of a compound's floor area, in the order in which they are drawn.
using Bounds = std::array<double, 4>;  // given, levels, height, assumed

struct Errors {
    std::vector<Bounds> of_compound;
    std::size_t draws = 0;
    std::uint64_t seed = 0;
};

std::optional<Errors> find_errors(const PlanRows& plan) {
    const auto entry = [&](const char* key) {
        return plan.number_of(std::string("profile.robustness.") + key);
    };
    const Number given = entry("attribute_error_share"), levels = entry("levels_error_share"),
                 height = entry("height_error_share"), storeys = entry("assumed_levels"),
                 draws = entry("draws"), seed = entry("seed");
    if (!given || !levels || !height || !storeys || !draws || !seed || *draws < 1.0) return std::nullopt;
    Errors errors{std::vector<Bounds>(plan.compounds.size(), Bounds{}), static_cast<std::size_t>(*draws),
                  static_cast<std::uint64_t>(*seed)};
    const auto is_given = [](const CompoundRow& compound) {
        return compound.floor_area_source == "attribute" && !compound.is_derived;
    };
    for (std::size_t i = 0; i < plan.compounds.size(); ++i)
        if (is_given(plan.compounds[i])) errors.of_compound[i][0] = plan.compounds[i].floor_area * *given;
    for (const BuildingRow& building : plan.buildings) {
        if (!building.compound || is_given(plan.compounds[*building.compound])) continue;
        Bounds& bounds = errors.of_compound[*building.compound];
        if (building.levels_source == "attribute") bounds[0] += building.floor_area * *given;
        if (building.levels_source == "levels") bounds[1] += building.floor_area * *levels;
        if (building.levels_source == "height") bounds[2] += building.floor_area * *height;
        if (building.levels_source == "assumed" && building.levels > 0.0)
            bounds[3] += building.floor_area / building.levels * *storeys;
    }
    return errors;
}

/// By unit and draw: the floor area that the unit would have.
std::vector<std::vector<double>> draw_floor_areas(const PlanRows& plan, const LayoutRow& layout,
                                                  const Errors& errors) {
    std::vector<std::vector<double>> floor_areas(layout.units.size(), std::vector<double>(errors.draws, 0.0));
    for (const AssignmentRow& row : layout.assignments) {
        if (!row.compound || !row.unit) continue;  // told by rule 2
        Random random = make_random(errors.seed, *row.compound);
        for (double& floor_area : floor_areas[*row.unit]) {
            double drawn = plan.compounds[*row.compound].floor_area;
            for (const double bound : errors.of_compound[*row.compound])
                if (bound > 0.0) drawn += bound * (2.0 * draw_share(random) - 1.0);
            floor_area += std::max(drawn, 0.0);
        }
    }
    return floor_areas;
}

bool keeps(const LayoutRow& layout, double floor_area) {
    const double rounding = 1e-9 * layout.target;
    return floor_area >= layout.min - rounding && floor_area <= layout.max + rounding;
}

bool states_it(const LayoutRow& layout) {
    return layout.figures.contains("robustness") ||
           std::ranges::any_of(layout.units,
                               [](const UnitRow& unit) { return unit.figures.contains("robustness"); });
}

/// The members of a unit between which a hair's breadth of variance decides all count as the least sure.
bool is_least_sure(const LayoutRow& layout, std::size_t unit, std::size_t compound, const Errors& errors) {
    const auto variance = [&](std::size_t member) {
        double sum = 0.0;
        for (const double bound : errors.of_compound[member]) sum += bound * bound;
        return sum;
    };
    bool is_member = false;
    double greatest = 0.0;
    for (const AssignmentRow& row : layout.assignments) {
        if (!row.compound || row.unit != unit) continue;
        is_member |= *row.compound == compound;
        greatest = std::max(greatest, variance(*row.compound));
    }
    return is_member && variance(compound) >= greatest * (1.0 - 1e-9);
}

}  // namespace

std::vector<Number> robustness_of_units(const PlanRows& plan, const LayoutRow& layout) {
    std::vector<Number> numbers(layout.units.size());
    const auto errors = find_errors(plan);
    if (!errors || !states_it(layout)) return numbers;
    const auto floor_areas = draw_floor_areas(plan, layout, *errors);
    for (std::size_t unit = 0; unit < numbers.size(); ++unit)
        numbers[unit] = static_cast<double>(std::ranges::count_if(
                            floor_areas[unit], [&](double drawn) { return keeps(layout, drawn); })) /
                        static_cast<double>(errors->draws);
    return numbers;
}

Expected robustness_of_layout(const PlanRows& plan, const LayoutRow& layout, const Ground&) {
    const auto errors = find_errors(plan);
    if (!errors || !states_it(layout)) return std::nullopt;
    const auto floor_areas = draw_floor_areas(plan, layout, *errors);
    std::size_t all_keep = 0;
    for (std::size_t draw = 0; draw < errors->draws; ++draw)
        all_keep +=
            std::ranges::all_of(floor_areas, [&](const auto& unit) { return keeps(layout, unit[draw]); });
    return Number(static_cast<double>(all_keep) / static_cast<double>(errors->draws));
}

void check_survey_first(const PlanRows& plan, Report& report) {
    const auto errors = find_errors(plan);
    std::size_t verified = 0;
    for (const LayoutRow& layout : plan.layouts)
        for (std::size_t unit = 0; unit < layout.units.size(); ++unit) {
            const UnitRow& row = layout.units[unit];
            if (!row.survey_first) continue;
            ++verified;
            const auto named = std::ranges::find(plan.compounds, *row.survey_first, &CompoundRow::id);
            const auto position = static_cast<std::size_t>(named - plan.compounds.begin());
            if (!errors || named == plan.compounds.end() || !is_least_sure(layout, unit, position, *errors))
                report.broken(6, "wrong_survey_first",
                              Message("check_wrong_survey_first",
                                      {{"where", name_of(layout, row)}, {"compound", *row.survey_first}}));
        }
    report.verified(6, Message("rule_survey_first"), verified);
}

}  // namespace lifang::checking
