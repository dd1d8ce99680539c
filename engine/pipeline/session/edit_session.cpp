#include "pipeline/session/edit_session.hpp"

#include "pipeline/session/step_work.hpp"
#include "pipeline/stored/names.hpp"

#include <stdexcept>

namespace lifang {
namespace {

void require_newest(std::size_t weighed_against, std::size_t now) {
    if (weighed_against != now) throw std::logic_error("the step was weighed against another state");
}

}  // namespace

EditSession::EditSession(const std::string& path, const std::string& layout_key, Excluded excluded,
                         const Run& run)
    : path_(path), changed_(path, run) {
    Plan plan = changed_.take();
    parent_ = static_cast<std::size_t>(&require_layout(plan, layout_key) - plan.layouts.data());
    reopened_ = reopen_plan(std::move(plan), parent_, excluded, run);
    states_.push_back({make_edit_state(reopened_, parent()), revisions_++});
    open();
}

void EditSession::open() { opened_ = std::make_unique<const Editor>(open_editor(state(), reopened_.demand)); }

std::shared_ptr<const District> EditSession::district_with(const std::vector<CompoundId>& taken_in) const {
    return taken_in.empty() ? states_.front().state.district : make_district_with(reopened_, taken_in);
}

WeighedStep EditSession::weigh(const Step& step, const Run& run) const {
    StepWork work(reopened_, parent(), state(), *opened_, run);
    work.carry_out(step);
    StepEffect effect = work.describe();
    return {std::move(effect), work.take(), states_[now_].revision};
}

WeighedStep EditSession::weigh_found(Layout layout, const Edit& edit, Issues issues, const Run& run) const {
    StepWork work(reopened_, parent(), state(), *opened_, run);
    work.carry_out(edit);
    WeighedStep weighed{work.describe(), work.take(), states_[now_].revision};
    weighed.after.searched = std::move(layout);
    weighed.after.of_search = std::move(issues);
    return weighed;
}

WeighedStep EditSession::weigh_found(const Edit& edit, const Run& run) const {
    StepWork work(reopened_, parent(), state(), *opened_, run);
    work.carry_out(edit);
    StepEffect effect = work.describe();
    return {std::move(effect), work.take(), states_[now_].revision};
}

void EditSession::apply(WeighedStep step, const Message& how_to_join) {
    require_newest(step.revision, states_[now_].revision);
    if (!step.after.searched) require_allowed(step.effect, *this, how_to_join);
    push(std::move(step.after));
}

void EditSession::apply_unfinished(WeighedStep step) {
    require_newest(step.revision, states_[now_].revision);
    if (!step.after.searched) require_finishable(step.effect, *this);
    push(std::move(step.after));
}

void EditSession::adopt(EditState state) {
    if (state.unit_of.size() != state.district->graph.atoms.size())
        throw std::logic_error("the state is of another district");
    push(std::move(state));
}

void EditSession::push(EditState state) {
    states_.resize(now_ + 1);
    states_.push_back({std::move(state), revisions_++});
    ++now_;
    open();
}

bool EditSession::undo() {
    if (now_ == 0) return false;
    --now_;
    open();
    return true;
}

bool EditSession::redo() {
    if (now_ + 1 == states_.size()) return false;
    ++now_;
    open();
    return true;
}

}  // namespace lifang
