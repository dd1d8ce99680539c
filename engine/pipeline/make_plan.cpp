#include "core/error.hpp"
#include "evaluate/evaluate.hpp"
#include "evaluate/figures/floor_area_account.hpp"
#include "evaluate/money/missing.hpp"
#include "evaluate/retention/bring_start.hpp"
#include "evaluate/retention/match_start.hpp"
#include "pipeline/isolated.hpp"
#include "pipeline/metadata.hpp"
#include "pipeline/pipeline.hpp"
#include "pipeline/rules/constraints.hpp"
#include "pipeline/rules/rules.hpp"
#include "pipeline/start/read_start.hpp"
#include "profiles/profiles.hpp"
#include "tessellate/derived/atoms.hpp"
#include "tessellate/tessellate.hpp"

#include <algorithm>
#include <chrono>
#include <cmath>
#include <map>

#include <sys/resource.h>

namespace lifang {
namespace {

using Counts = std::vector<std::pair<std::string, std::size_t>>;

/// Runs stages against the clock and keeps their account.
class StageClock {
  public:
    explicit StageClock(const StageWatcher& watcher) : watcher_(watcher) {}

    /// Calls `work` and notes how long it took; `count` says what its result holds, most telling first.
    template <class Work, class Count>
    auto time(Stage stage, Work work, Count count) {
        const auto start = std::chrono::steady_clock::now();
        auto result = work();
        const std::chrono::duration<double> took = std::chrono::steady_clock::now() - start;
        StageTiming timing{.stage = stage,
                           .seconds = Seconds{took.count()},
                           .issues = result.issues.size(),
                           .counts = count(result)};
        if (!timing.counts.empty()) timing.items = timing.counts.front().second;
        std::erase_if(timing.counts, [](const auto& counted) { return counted.second == 0; });
        timings_.push_back(std::move(timing));
        if (watcher_) watcher_(timings_.back());
        return result;
    }

    const std::vector<StageTiming>& timings() const { return timings_; }

  private:
    const StageWatcher& watcher_;
    std::vector<StageTiming> timings_;
};

Counts count_site(const Site& site) {
    std::size_t features = 0;
    for (const InputLayer& layer : site.inputs) features += static_cast<std::size_t>(layer.features);
    return {{"features", features},
            {"compounds", site.compounds.size()},
            {"buildings", site.buildings.size()},
            {"roads", site.roads.size()},
            {"barrier lines", site.barrier_lines.size()},
            {"communities", site.communities.size()},
            {"facilities", site.facilities.size()}};
}

Counts count_ground(const Tessellation& tessellation) {
    const auto derived = std::ranges::count_if(tessellation.compounds, &Compound::derived);
    return {{"cells", tessellation.cells.size()},
            {"blocks", tessellation.blocks.size()},
            {"derived compounds", static_cast<std::size_t>(derived)}};
}

Counts count_graph(const CellGraph& graph, const WalkGraph& walking) {
    return {{"borders", graph.borders.size()},
            {"walking nodes", walking.nodes.size()},
            {"walking km", static_cast<std::size_t>(std::lround(walking.length().value / 1000.0))},
            {"walking parts", walking.parts.size()}};
}

Counts count_units(const Evaluation& evaluation) {
    std::size_t units = 0;
    for (const PlannedLayout& layout : evaluation.layouts) units += layout.units.size();
    return {{"layouts", evaluation.layouts.size()}, {"units", units}};
}

/// Of a city some districts have no compound to plan, as one of factories: a part of it has a layout without
/// units then, and all that is there with its reason. Asked for by itself, such a district is refused.
void require_compounds(const Scenario& scenario, const std::vector<Compound>& compounds) {
    if (scenario.load.district) return;
    if (compounds.empty()) throw Error(ExitCode::input, Message("at_inputs"), Message("no_compound_at_all"));
    std::map<ScopeReason, int> reasons;
    for (const Compound& compound : compounds) {
        if (compound.in_scope()) return;
        ++reasons[*compound.scope_reason];
    }
    std::vector<Message> counted;
    for (const auto& [reason, count] : reasons)
        counted.push_back(
            Message("scope_reason_counted", {{"reason", scope_reason(to_text(reason))}, {"count", count}}));
    throw Error(ExitCode::infeasible, Message("at_scope"),
                Message("all_out_of_scope", {{"compounds", compounds.size()}, {"reasons", counted}}));
}

Layout make_layout_without_units(const SearchOptions& search) {
    Layout layout;
    layout.status = LayoutStatus::optimal;
    if (search.objective) layout.objective = *search.objective;
    return layout;
}

Across choose_across(const Scenario& scenario, const Tessellation& ground) {
    if (scenario.across) return *scenario.across;
    const bool known =
        !ground.communities.empty() || std::ranges::any_of(ground.compounds, [](const Compound& compound) {
            return compound.community.has_value();
        });
    return known ? Across::none : Across::community;
}

void append(Issues& all, Issues& more) {
    all.insert(all.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
    more.clear();
}

Ground survey(const Scenario& scenario, const Run& run, StageClock& clock) {
    Ground made;
    // 1. What there is: compounds, buildings, roads in one CRS.
    made.site = clock.time(
        Stage::load, [&] { return load(scenario.load, run); }, count_site);
    for (const Barrier barrier : scenario.passable) made.site.profile.impassable.erase(barrier);
    made.site.profile.let_pass = scenario.passable;
    if (scenario.unit_limit) made.site.profile.unit_limit = *scenario.unit_limit;

    // 2. Whose ground is where: every compound has one cell from here on, derived ones included.
    made.tessellation = clock.time(
        Stage::tessellate, [&] { return tessellate(made.site, run, scenario.atoms); }, count_ground);
    if (scenario.atoms == Atoms::building) account_parted_compounds(made.site);

    // 3. Who is whose neighbour, and what lies between.
    const ConnectOptions crossing = make_connect_options(made.site.profile);
    made.graph = clock.time(
        Stage::connect,
        [&] {
            made.walking = make_walk_network(made.site, made.tessellation.compounds, crossing, run);
            return connect(made.site, made.tessellation, crossing, run);
        },
        [&](const CellGraph& graph) { return count_graph(graph, made.walking.graph); });
    return made;
}

// Who was where before, by the compounds of today.
StartMatching find_start(std::optional<OlderLayout>& older, const Crs& crs,
                         const std::vector<PlanConstraint>& rules, const std::vector<Compound>& compounds) {
    if (!older) return {};
    bring_into(crs, *older);
    StartMatching matching = match_start(*older, compounds);
    older.reset();
    matching.start.is_ruled.assign(compounds.size(), false);
    for (const PlanConstraint& rule : rules) {
        matching.start.is_ruled[rule.compound.index] = true;
        if (rule.other) matching.start.is_ruled[rule.other->index] = true;
    }
    return matching;
}

/// What people want beside the data.
struct Wishes {
    std::vector<RuleRow> rules;
    std::optional<OlderLayout> older;
};

// Sizes that contradict each other, rules and an older layout that cannot be read are told before minutes of
// reading.
Wishes read_wishes(const Scenario& scenario, const Run& run) {
    make_demand(scenario, load_profile(scenario.load.profile));
    Wishes wishes;
    if (!scenario.rules.empty()) wishes.rules = read_rule_rows(scenario.rules, run);
    if (!scenario.start.empty()) wishes.older = read_older_layout(scenario.start, run);
    return wishes;
}

Planned plan_on(const Scenario& scenario, Wishes wishes, Ground surveyed, const Run& run,
                const StageWatcher& on_stage);

}  // namespace

Ground survey_ground(const Scenario& scenario, const Run& run, const StageWatcher& on_stage) {
    StageClock clock(on_stage);
    Ground ground = survey(scenario, run, clock);
    ground.stages = clock.timings();
    ground.peak_memory_mib = measure_peak_memory_mib();
    return ground;
}

Planned make_plan(const Scenario& scenario, const Run& run, const StageWatcher& on_stage) {
    Wishes wishes = read_wishes(scenario, run);
    // 1 to 3. What there is, whose ground is where, who is whose neighbour.
    return plan_on(scenario, std::move(wishes), survey_ground(scenario, run, on_stage), run, on_stage);
}

Planned make_plan(const Scenario& scenario, Ground surveyed, const Run& run, const StageWatcher& on_stage) {
    return plan_on(scenario, read_wishes(scenario, run), std::move(surveyed), run, on_stage);
}

namespace {

Planned plan_on(const Scenario& scenario, Wishes wishes, Ground surveyed, const Run& run,
                const StageWatcher& on_stage) {
    StageClock clock(on_stage);
    Site& site = surveyed.site;
    Tessellation& ground = surveyed.tessellation;
    // From here on they are the tessellation's alone, with derived ones, ground and scope.
    site.compounds = {};
    site.communities = {};
    WalkNetwork& walking = surveyed.walking;
    CellGraph& graph = surveyed.graph;
    const Demand demand = make_demand(scenario, site.profile);
    const Across across = choose_across(scenario, ground);
    std::vector<PlanConstraint> rules = make_plan_rules(scenario.rules, wishes.rules, ground.compounds);
    exclude_by_rules(rules, ground.compounds);
    Issues moot_rules = find_moot_rules(rules, ground.compounds);
    require_compounds(scenario, ground.compounds);
    StartMatching before = find_start(wishes.older, site.crs, rules, ground.compounds);
    const StartLayout* start = scenario.start.empty() ? nullptr : &before.start;

    // 4. Which compounds go together.
    SearchOptions search = scenario.search;
    if (start && !search.objective) search.objective = Objective::moved_share;
    District district;
    Issues isolated;
    Candidates candidates = clock.time(
        Stage::partition,
        [&] {
            const auto make = [&] {
                District made = make_district(site, ground, graph, find_scope(ground.compounds),
                                              scenario.fill, across, scenario.through_excluded);
                if (start) bring_start(*start, ground.compounds, made);
                return made;
            };
            district = make();
            isolated =
                leave_out_isolated(site, district, demand, read_constraints(rules, district, LockedIn::name),
                                   rules, ground.compounds);
            if (!isolated.empty()) {
                require_compounds(scenario, ground.compounds);
                district = make();
            }
            if (district.graph.atoms.empty()) return Candidates{{make_layout_without_units(search)}, {}};
            return partition(district.graph, demand, read_constraints(rules, district, LockedIn::name),
                             search, run);
        },
        [&](const Candidates& found) {
            return Counts{{"compounds in scope", district.graph.atoms.size()},
                          {"layouts", found.layouts.size()}};
        });

    // 5. What each layout is worth, and what its floor areas rest on.
    const FloorAreaAccount floor_area = account_floor_area(ground, site.buildings);
    std::vector<ServiceArea> service_areas;
    Evaluation evaluation = clock.time(
        Stage::evaluate,
        [&] {
            const DistrictView view{site, ground, graph, walking, district, start};
            service_areas =
                make_service_areas(view, find_asked_kinds(view), site.profile.coverage.service_areas, run);
            Evaluation judged = evaluate(view, candidates, demand, run);
            Issues doubts = judge_floor_area(floor_area, site.profile.most_assumed_share);
            append(judged.issues, doubts);
            Issues missing = find_missing_money(site.profile, view.tessellation.compounds);
            append(judged.issues, missing);
            return judged;
        },
        count_units);

    Planned planned;
    Plan& plan = planned.plan;
    for (Issues* issues : {&site.issues, &ground.issues, &graph.issues, &walking.issues, &moot_rules,
                           &before.issues, &isolated, &candidates.issues, &evaluation.issues})
        append(plan.issues, *issues);
    plan.site = std::move(site);
    for (std::size_t i = 0; i < plan.site.buildings.size(); ++i)
        plan.site.buildings[i].compound = ground.compound_of_building[i];
    plan.ground = std::move(ground);
    plan.graph = std::move(graph);
    plan.walking = std::move(walking);
    plan.service_areas = std::move(service_areas);
    plan.layouts = std::move(evaluation.layouts);
    plan.constraints = std::move(rules);
    if (start) plan.start = std::move(before.start);
    for (PlannedLayout& layout : plan.layouts) layout.command = scenario.command;

    planned.stages = std::move(surveyed.stages);
    planned.stages.insert(planned.stages.end(), clock.timings().begin(), clock.timings().end());
    planned.peak_memory_mib = measure_peak_memory_mib();
    plan.metadata = describe_scenario(scenario, demand, across, run, plan.site);
    for (auto& entry : describe_floor_area(floor_area)) plan.metadata.push_back(std::move(entry));
    for (auto& entry : describe_run(scenario, run, planned.stages, planned.peak_memory_mib))
        plan.metadata.push_back(std::move(entry));
    const bool cut = std::ranges::count(plan.issues, "time_limit_reached", &Issue::code) > 0;
    plan.metadata.emplace_back("run.time_limit_reached", cut ? "1" : "0");
    return planned;
}

}  // namespace

double measure_peak_memory_mib() {
    rusage usage{};
    if (getrusage(RUSAGE_SELF, &usage) != 0) return 0.0;
    return static_cast<double>(usage.ru_maxrss) / 1024.0;  // Linux counts in KiB
}

}  // namespace lifang
