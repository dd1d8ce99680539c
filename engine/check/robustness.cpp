// Rule 6: how sure it is that units keep their bounds, drawn again. The stream of numbers is the stated one
// (core/random.hpp, by seed and row of the compound); errors, sums and counts are worked out anew.
#include "check/rows_of_units.hpp"
#include "check/rules.hpp"
#include "check/stated_figures.hpp"
#include "core/parallel.hpp"
#include "core/random.hpp"

#include <algorithm>
#include <array>
#include <functional>
#include <span>
#include <string_view>
#include <unordered_map>

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

bool states_it(const LayoutRow& layout) {
    return layout.figures.contains("robustness") ||
           std::ranges::any_of(layout.units,
                               [](const UnitRow& unit) { return unit.figures.contains("robustness"); });
}

/// Numbers by unit and draw, unit after unit of some layouts.
class DrawnFloorAreas {
  public:
    DrawnFloorAreas(const PlanRows& plan, std::span<const LayoutRow* const> layouts, const Errors& errors,
                    const Run& run)
        : draws_(errors.draws) {
        std::vector<std::vector<std::size_t>> holders(plan.compounds.size());
        std::size_t units = 0;
        for (const LayoutRow* layout : layouts) {
            first_unit_.push_back(units);
            units += layout->units.size();
            for (const AssignmentRow& row : layout->assignments)
                if (row.compound && row.unit)  // else told by rule 2
                    holders[*row.compound].push_back(first_unit_.back() + *row.unit);
        }
        floor_areas_.assign(units * draws_, 0.0);
        constexpr std::size_t batch = 512;  // drawn on all threads, then added up
        std::vector<std::vector<double>> drawn(std::min(batch, holders.size()));
        for (std::size_t first = 0; first < holders.size(); first += batch) {
            const std::size_t count = std::min(batch, holders.size() - first);
            for_each_item(run, count, [&](std::size_t i) {
                if (!holders[first + i].empty()) drawn[i] = draw(plan, errors, first + i);
            });
            for (std::size_t i = 0; i < count; ++i)
                for (const std::size_t unit : holders[first + i])
                    std::ranges::transform(drawn[i], of(unit), of(unit).begin(), std::plus{});
        }
    }

    std::span<const double> of(std::size_t layout, std::size_t unit) const {
        return std::span(floor_areas_).subspan((first_unit_[layout] + unit) * draws_, draws_);
    }

  private:
    std::span<double> of(std::size_t unit) { return std::span(floor_areas_).subspan(unit * draws_, draws_); }

    static std::vector<double> draw(const PlanRows& plan, const Errors& errors, std::size_t compound) {
        std::vector<double> drawn(errors.draws, plan.compounds[compound].floor_area);
        Random random = make_random(errors.seed, compound);
        for (double& floor_area : drawn) {
            for (const double bound : errors.of_compound[compound])
                if (bound > 0.0) floor_area += bound * (2.0 * draw_share(random) - 1.0);
            floor_area = std::max(floor_area, 0.0);
        }
        return drawn;
    }

    std::size_t draws_;
    std::vector<std::size_t> first_unit_;  // by layout
    std::vector<double> floor_areas_;
};

/// By draw, whether the bounds are kept.
std::vector<bool> list_kept(const LayoutRow& layout, std::span<const double> floor_areas) {
    const double rounding = 1e-9 * layout.target;
    std::vector<bool> kept;
    for (const double drawn : floor_areas)
        kept.push_back(drawn >= layout.min - rounding && drawn <= layout.max + rounding);
    return kept;
}

void compare_robustness(const Phrase& where, const StatedFigures& stated, const std::vector<bool>& kept,
                        Report& report) {
    // Of a thousand: a sum that lies on a bound falls on either side by the order of its parts.
    constexpr double two_draws = 0.0021;
    const double share =
        static_cast<double>(std::ranges::count(kept, true)) / static_cast<double>(kept.size());
    compare_figure(where, "robustness", stated_in(stated, "robustness"), share, two_draws, false, report);
}

/// The members of a unit between which a hair's breadth of variance decides all count as the least sure.
bool is_least_sure(const std::vector<const AssignmentRow*>& members, std::size_t compound,
                   const Errors& errors) {
    const auto variance = [&](std::size_t member) {
        double sum = 0.0;
        for (const double bound : errors.of_compound[member]) sum += bound * bound;
        return sum;
    };
    bool is_member = false;
    double greatest = 0.0;
    for (const AssignmentRow* row : members) {
        if (!row->compound) continue;  // told by rule 2
        is_member |= *row->compound == compound;
        greatest = std::max(greatest, variance(*row->compound));
    }
    return is_member && variance(compound) >= greatest * (1.0 - 1e-9);
}

/// How many of the layouts, from the first, are drawn at a time: one at least.
std::size_t count_together(std::span<const LayoutRow* const> layouts, std::size_t draws) {
    constexpr std::size_t most_numbers = 8'000'000;  // 64 MB: each time all compounds are drawn again
    std::size_t units = 0, count = 0;
    for (; count < layouts.size(); ++count) {
        units += layouts[count]->units.size();
        if (count > 0 && units * draws > most_numbers) break;
    }
    return count;
}

void compare_layouts(std::span<const LayoutRow* const> layouts, const DrawnFloorAreas& drawn,
                     const Errors& errors, Report& report) {
    for (std::size_t l = 0; l < layouts.size(); ++l) {
        const LayoutRow& layout = *layouts[l];
        std::vector<bool> all_keep(errors.draws, true);
        for (std::size_t u = 0; u < layout.units.size(); ++u) {
            const std::vector<bool> kept = list_kept(layout, drawn.of(l, u));
            for (std::size_t draw = 0; draw < kept.size(); ++draw)
                all_keep[draw] = all_keep[draw] && kept[draw];
            compare_robustness(name_of(layout, layout.units[u]), layout.units[u].figures, kept, report);
        }
        compare_robustness(Message("layout_named", {{"layout", layout.id}}), layout.figures, all_keep,
                           report);
    }
}

}  // namespace

void check_robustness(const PlanRows& plan, const Run& run, Report& report) {
    const auto errors = find_errors(plan);
    if (!errors) return;
    std::vector<const LayoutRow*> stating;
    for (const LayoutRow& layout : plan.layouts)
        if (states_it(layout)) stating.push_back(&layout);
    for (std::span<const LayoutRow* const> rest = stating; !rest.empty();) {
        const auto some = rest.first(count_together(rest, errors->draws));
        compare_layouts(some, DrawnFloorAreas(plan, some, *errors, run), *errors, report);
        rest = rest.subspan(some.size());
    }
}

void check_survey_first(const PlanRows& plan, Report& report) {
    const auto errors = find_errors(plan);
    std::unordered_map<std::string_view, std::size_t> position_of;
    for (std::size_t i = 0; i < plan.compounds.size(); ++i) position_of.emplace(plan.compounds[i].id, i);
    std::size_t verified = 0;
    for (const LayoutRow& layout : plan.layouts) {
        const auto members = group_by_unit(layout, layout.assignments);
        for (std::size_t unit = 0; unit < layout.units.size(); ++unit) {
            const UnitRow& row = layout.units[unit];
            if (!row.survey_first) continue;
            ++verified;
            const auto named = position_of.find(*row.survey_first);
            if (!errors || named == position_of.end() ||
                !is_least_sure(members[unit], named->second, *errors))
                report.broken(6, "wrong_survey_first",
                              Message("check_wrong_survey_first",
                                      {{"where", name_of(layout, row)}, {"compound", *row.survey_first}}));
        }
    }
    report.verified(6, Message("rule_survey_first"), verified);
}

}  // namespace lifang::checking
