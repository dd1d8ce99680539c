#include "evaluate/evaluate.hpp"

#include "core/objective_name.hpp"
#include "core/parallel.hpp"
#include "evaluate/figures/roads_inside.hpp"
#include "evaluate/figures/unit_borders.hpp"
#include "evaluate/figures/unit_rules.hpp"
#include "evaluate/layout/fold_figures.hpp"
#include "evaluate/layout/membership.hpp"
#include "evaluate/layout/redrawn.hpp"
#include "evaluate/layout/unit_names.hpp"
#include "evaluate/make_programme.hpp"
#include "evaluate/unit/enclosure_issues.hpp"
#include "evaluate/unit/unit_judge.hpp"
#include "partition/objective/objective.hpp"

#include <algorithm>
#include <cmath>
#include <tuple>
#include <utility>

#include <fmt/format.h>

namespace lifang {
namespace {

/// The objective as everyone can recompute it, and the optimizer's bound where it speaks of the same figure.
/// No bound is better than a wrong one: compactness has an upper bound, which `lower_bound` cannot hold, and
/// a layout that breaks rules may undercut the bound of those that keep them.
Issues take_objective(const Layout& found, PlannedLayout& layout) {
    layout.objective = found.objective;
    layout.objective_value = figure_of(layout, to_text(layout.objective)).value_or(0.0);
    if (traits_of(found.objective).is_maximised) return {};

    const double value = layout.objective_value;
    const double rounding = 1e-6 * std::max(1.0, std::abs(value));
    if (std::abs(value - found.objective_value) > rounding)
        return {{.severity = Severity::warning,
                 .code = "objective_differs",
                 .stage = Stage::evaluate,
                 .message = Message("objective_differs",
                                    {{"layout", layout.key},
                                     {"objective", name_objective(to_text(layout.objective))},
                                     {"value", fmt::format("{}", value)},
                                     {"optimizer", fmt::format("{}", found.objective_value)}})}};
    if (found.lower_bound > value + rounding) return {};
    // Next to nothing is a bound of every figure: it says nothing, and the gap to it neither.
    constexpr double least_telling = 0.01;
    if (found.lower_bound < least_telling * value) return {};
    layout.lower_bound = std::min(found.lower_bound, value);
    layout.gap = value != 0.0 ? (value - *layout.lower_bound) / value : 0.0;
    return {};
}

/// By the layout's own order of units.
std::optional<KeptNames> in_order(const KeptNames* kept, const Membership& membership) {
    if (!kept) return std::nullopt;
    KeptNames sorted = *kept;
    for (std::size_t unit = 0; unit < kept->by_unit.size(); ++unit)
        at(sorted.by_unit, membership.renumbered[unit]) = kept->by_unit[unit];
    return sorted;
}

double judge_units_together(const std::vector<Unit>& units) {
    std::vector<const std::vector<bool>*> kept;
    for (const Unit& unit : units) kept.push_back(&unit.keeps_bounds);
    return judge_together(kept);
}

/// A layout's units as sets of compounds and cells, and how sure each of them is.
struct Drafted {
    Membership membership;
    std::vector<UnitRobustness> robustness;
};

/// Of all layouts together: they share the draws of errors.
std::vector<Drafted> draft_layouts(const DistrictView& view, const UnitJudge& judge,
                                   const Candidates& candidates, const Run& run) {
    std::vector<Drafted> drafts(candidates.layouts.size());
    for_each_item(run, drafts.size(), [&](std::size_t i) {
        drafts[i].membership = make_membership(view.tessellation, view.district, candidates.layouts[i], run);
    });
    std::vector<const RobustnessJudge::Members*> units;
    for (const Drafted& draft : drafts)
        for (const auto& members : draft.membership.compounds) units.push_back(&members);
    std::vector<UnitRobustness> told = judge.robustness().judge(units, run);
    auto next = told.begin();
    for (Drafted& draft : drafts)
        for (std::size_t unit = 0; unit < draft.membership.compounds.size(); ++unit)
            draft.robustness.push_back(std::move(*next++));
    return drafts;
}

PlannedLayout make_layout(const DistrictView& view, const UnitJudge& judge, const RoadsInside& roads,
                          const KeptNames* kept, const Choices& chosen, const Layout& found, Drafted draft,
                          const Demand& demand, std::string key, Issues& issues, const Run& run) {
    const auto& [site, tessellation, graph, walking, district, start] = view;
    PlannedLayout layout;
    layout.key = std::move(key);
    layout.label = found.label;
    layout.seed = found.seed;
    layout.target_m2 = demand.target;
    layout.min_m2 = demand.min;
    layout.max_m2 = demand.max;
    layout.status = found.status;

    Membership& membership = draft.membership;
    BorderFigures around = measure_borders(graph, tessellation.cells, membership.unit_of_cell,
                                           membership.compounds.size(), site.profile.severance);
    const Retention retention = start ? measure_retention(view, membership) : Retention{};
    auto kept_in_order = in_order(kept, membership);
    if (!kept_in_order && start) kept_in_order = keep_start_names(*start, retention);
    const auto names =
        make_unit_names(site.profile, tessellation.communities, membership.communities, membership.shapes,
                        around.borders, kept_in_order ? &*kept_in_order : nullptr);
    const auto inside = roads.measure(membership);
    std::vector<CompoundId> placed;
    for (const PlacedStation& station : chosen.stations)
        if (at(membership.unit_of_compound, station.compound)) {
            layout.stations.push_back(station);
            placed.push_back(station.compound);
        }
    for (std::size_t i = 0; i < membership.compounds.size(); ++i) {
        run.check_stop();  // a city has thousands, and a hand may be waiting
        Unit unit =
            judge.judge({membership.compounds[i], membership.cells[i], std::move(membership.shapes[i]),
                         placed, std::move(draft.robustness[i]), chosen.gates});
        unit.key = names[i].key;
        unit.code = names[i].code;
        unit.name = names[i].name;
        unit.community = membership.communities[i];
        unit.road_border_share = around.street_shares[i];
        unit.roads_only_border_share = around.road_shares[i];
        unit.secondary_inside = inside[i];
        for (Coverage& row : std::exchange(unit.coverage, {})) layout.coverage.push_back(std::move(row));
        layout.units.push_back(std::move(unit));
    }
    layout.borders = std::move(around.borders);
    layout.road_border_share = around.street_share;
    layout.roads_only_border_share = around.road_share;
    layout.severance = around.severance;
    layout.cut_length = around.cut_length;
    fold_figures(layout);
    std::ranges::sort(layout.coverage, {},
                      [](const Coverage& row) { return std::tie(row.compound, row.kind); });
    layout.coverage_share = measure_coverage_share(tessellation.compounds, layout.coverage);
    if (start) tell_retention(view, membership, retention, demand, layout);
    layout.robustness = judge_units_together(layout.units);

    issues = judge_units({site, tessellation, graph, district, membership}, found, layout);
    for (Issue& issue : take_objective(found, layout)) issues.push_back(std::move(issue));
    for (Issue& issue : tell_enclosures(layout, tessellation.compounds)) issues.push_back(std::move(issue));
    layout.unit_of_compound = std::move(membership.unit_of_compound);
    layout.unit_of_cell = std::move(membership.unit_of_cell);
    for (Issue& issue : tell_lost_choices(layout, chosen.gates, tessellation.compounds))
        issues.push_back(std::move(issue));
    make_programme(site.profile, tessellation.compounds, {site.profile.programme.budget(), {}}, run, layout);
    return layout;
}

}  // namespace

Evaluation evaluate(const DistrictView& view, const Candidates& candidates, const Demand& demand,
                    const Run& run, std::size_t first_key, const KeptNames* kept, const Choices& chosen) {
    const std::size_t count = candidates.layouts.size();
    StageProgress progress(run, Stage::evaluate, count);
    Evaluation evaluation;
    evaluation.layouts.resize(count);
    std::vector<Issues> issues(count);
    const UnitJudge judge(view, demand, run);
    const RoadsInside roads(view.site, view.tessellation, run);
    std::vector<Drafted> drafts = draft_layouts(view, judge, candidates, run);
    for_each_item(run, progress, count, [&](std::size_t i) {
        evaluation.layouts[i] =
            make_layout(view, judge, roads, kept, chosen, candidates.layouts[i], std::move(drafts[i]), demand,
                        std::to_string(first_key + i), issues[i], run);
    });
    for (Issues& of_layout : issues)
        for (Issue& issue : of_layout) evaluation.issues.push_back(std::move(issue));
    return evaluation;
}

}  // namespace lifang
