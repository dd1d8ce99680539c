// A session's state put into the plan file.
#include "pipeline/session/breakages.hpp"
#include "pipeline/session/edit_session.hpp"
#include "pipeline/stored/new_layout.hpp"
#include "pipeline/stored/written_plan.hpp"

#include <algorithm>

namespace lifang {
namespace {

/// Puts back what storing changes of a plan in memory, unless it is kept.
class PlanChange {
  public:
    explicit PlanChange(ReopenedPlan& reopened)
        : reopened_(reopened),
          district_(reopened.district),
          scope_(reopened.scope),
          rules_(reopened.plan.constraints),
          layouts_(reopened.plan.layouts.size()),
          issues_(reopened.plan.issues.size()) {
        for (const Compound& compound : reopened.plan.ground.compounds)
            reasons_.push_back(compound.scope_reason);
    }
    ~PlanChange() {
        if (is_kept_) return;
        Plan& plan = reopened_.plan;
        plan.layouts.erase(plan.layouts.begin() + static_cast<std::ptrdiff_t>(layouts_), plan.layouts.end());
        plan.issues.erase(plan.issues.begin() + static_cast<std::ptrdiff_t>(issues_), plan.issues.end());
        plan.constraints = std::move(rules_);
        reopened_.district = std::move(district_);
        reopened_.scope = std::move(scope_);
        for (std::size_t i = 0; i < reasons_.size(); ++i) plan.ground.compounds[i].scope_reason = reasons_[i];
    }
    PlanChange(const PlanChange&) = delete;
    PlanChange& operator=(const PlanChange&) = delete;
    void keep() { is_kept_ = true; }

  private:
    ReopenedPlan& reopened_;
    District district_;
    Scope scope_;
    std::vector<PlanConstraint> rules_;
    std::size_t layouts_, issues_;
    std::vector<std::optional<ScopeReason>> reasons_;
    bool is_kept_ = false;
};

// A lock names the unit of the layout it was made in; until now that had no id where the unit is new.
void name_locks(Plan& plan, const std::vector<PlanConstraint>& known, const PlannedLayout& stored) {
    for (PlanConstraint& rule : plan.constraints) {
        if (rule.kind != RuleKind::lock || std::ranges::find(known, rule) != known.end()) continue;
        if (const auto unit = at(stored.unit_of_compound, rule.compound))
            rule.unit = at(stored.units, *unit).key;
    }
}

// What the programme of a layout was made from.
ProgrammeRequest request_of(const PlannedLayout& layout, const Profile& profile) {
    ProgrammeRequest request{profile.programme.budget(), {}};
    for (std::size_t i = 0; i < layout.units.size(); ++i) {
        const auto& entry = layout.units[i].programme;
        if (!entry) continue;
        request.budget_per_year = entry->budget;
        if (entry->is_started) request.started.emplace_back(i);
    }
    return request;
}

// Units that go on keep their ids, in whatever order.
ProgrammeRequest in_layout(const ProgrammeRequest& request, const PlannedLayout& parent,
                           const PlannedLayout& child) {
    ProgrammeRequest found{request.budget_per_year, {}};
    for (const UnitId unit : request.started) {
        const auto same = std::ranges::find(child.units, at(parent.units, unit).key, &Unit::key);
        if (same != child.units.end())
            found.started.emplace_back(static_cast<std::size_t>(same - child.units.begin()));
    }
    return found;
}

}  // namespace

Layout EditSession::make_layout(const Run& run) const {
    if (state().searched) return *state().searched;
    const District& district = *state().district;
    const Editor editor(district.graph, demand(), {}, state().unit_of);
    Layout layout = judge_by_parent(district, demand(), editor.to_layout(), parent());
    layout.label = LayoutLabel::edited;
    layout.seed = run.seed();
    return layout;
}

// Puts the state behind the layouts of the plan in memory; returns its position.
std::size_t EditSession::append(const std::string& command, const Run& run,
                                const std::vector<PlacedStation>* stations,
                                const ProgrammeRequest* programme) {
    Plan& plan = reopened_.plan;
    const std::vector<PlanConstraint> known = std::exchange(plan.constraints, state().rules);
    for (const CompoundId compound : state().taken_in) {
        at(plan.ground.compounds, compound).scope_reason.reset();
        reopened_.scope[compound.index] = true;
    }
    reopened_.district = *state().district;
    const std::size_t stored = append_layout(reopened_, make_layout(run), parent_, state().unit_of,
                                             state().gates, command, run, stations);
    name_locks(plan, known, plan.layouts[stored]);
    const Profile& profile = plan.site.profile;
    const ProgrammeRequest request = programme ? *programme : request_of(parent(), profile);
    // Evaluating made the programme of the profile's budget, with nobody started.
    if (!request.started.empty() || request.budget_per_year != profile.programme.budget())
        make_programme(profile, plan.ground.compounds, in_layout(request, parent(), plan.layouts[stored]),
                       run, plan.layouts[stored]);
    if (state().searched)
        plan.issues.insert(plan.issues.end(), state().of_search.begin(), state().of_search.end());
    return stored;
}

PlannedLayout EditSession::evaluate_state(const Run& run) {
    PlanChange change(reopened_);
    const std::size_t evaluated = append("", run, nullptr, nullptr);
    return reopened_.plan.layouts[evaluated];
}

std::string EditSession::store(const std::string& command, const Run& run,
                               const std::vector<PlacedStation>* stations,
                               const ProgrammeRequest* programme) {
    StepEffect unfinished;
    unfinished.breakages = find_breakages(state(), editor(), parent());
    require_allowed(unfinished, *this, Message("finish_or_repair"));
    require_sound(path_, run);
    PlanChange change(reopened_);
    const std::size_t stored = append(command, run, stations, programme);
    const Plan& plan = reopened_.plan;
    changed_.store(plan, run);
    change.keep();
    require_rules_kept(path_, run);
    return plan.layouts[stored].key;
}

}  // namespace lifang
