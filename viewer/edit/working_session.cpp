#include "edit/working_session.hpp"

#include "core/error.hpp"
#include "edit/beside_window.hpp"
#include "edit/journal_lines.hpp"
#include "edit/plan_copy.hpp"
#include "pipeline/session/breakages.hpp"
#include "pipeline/session/improve_around.hpp"
#include "pipeline/session/repair_state.hpp"
#include "pipeline/stored/names.hpp"

#include <algorithm>
#include <filesystem>
#include <iterator>

namespace lifang {
namespace {

constexpr std::size_t most_judged = 8;  // a large layout with all its figures takes megabytes

/// The window may be the last that shows it.
std::shared_ptr<const ShownLayout> share(ShownLayout shown) {
    return share_beside_window(std::make_unique<const ShownLayout>(std::move(shown)));
}

/// Whether a state of one session means the same in the other.
bool has_same_ground(const EditSession& one, const EditSession& other) {
    return std::ranges::equal(one.plan().ground.compounds, other.plan().ground.compounds, {}, &Compound::key,
                              &Compound::key) &&
           one.parent().unit_of_compound == other.parent().unit_of_compound &&
           one.state_at(0).district->compound_of_atom == other.state_at(0).district->compound_of_atom;
}

}  // namespace

WorkingSession::WorkingSession(const std::string& path, const std::string& layout, const FileStamp& as_read,
                               std::unique_ptr<Journal> journal, const Run& run)
    : path_(path),
      session_(path, layout, Excluded::leaving, run),
      journal_(std::move(journal)),
      judged_{{0, share(show_parent(session_))}} {
    if (session_.stamp() != as_read) throw Error(ExitCode::input, path, Message("plan_changed_outside"));
    if (journal_) replay();
}

void WorkingSession::replay() {
    if (!journal_->lines().empty() && !journal_->fits(session_.stamp()))
        throw Error(ExitCode::input, path_,
                    Message("journal_of_changed_plan", {{"journal", journal_->path().toStdString()}}));
    const JournalReader reader(session_);
    EditedState before = state();
    for (const QJsonObject& line : journal_->lines()) {
        if (const auto position = JournalReader::read_position(line)) {
            go_back_or_on(*position);
            before = state();
            continue;
        }
        JournalReader::Step step = reader.read_step(line, session_.state());
        texts_.resize(session_.position());
        recovered_.resize(session_.position());
        texts_.push_back(std::move(step.text));
        session_.adopt(std::move(step.state));
        EditedState after = state();
        recovered_.push_back(record_step(before, after));
        before = std::move(after);
    }
}

EditedState WorkingSession::state() const {
    // What was judged is shown again as it was; else the last state before that was tells of units that
    // stayed.
    auto shown = std::prev(judged_.upper_bound(session_.position()))->second;
    if (!judged_.contains(session_.position())) shown = share(sketch_layout(session_, *shown));
    EditedState state;
    state.is_judged = shown->is_judged;
    state.numbers = shown->numbers;
    state.rules = session_.state().rules;
    state.position = session_.position();
    state.in_session = std::make_shared<const EditState>(session_.state());
    for (StepEffect::Breakage& one : find_breakages(session_.state(), session_.editor(), session_.parent())) {
        const auto unit = std::ranges::find_if(
            state.numbers, [&](UnitId number) { return unit_name(session_.parent(), number) == one.unit; });
        state.unfinished.push_back({UnitId{static_cast<std::size_t>(unit - state.numbers.begin())},
                                    std::move(one.parts), std::move(one.connector)});
    }
    state.layout = scene::LayoutPtr(shown, &shown->layout);
    return state;
}

EditedState WorkingSession::apply(WeighedStep step, const Message& text) {
    const EditState before = session_.state();
    session_.apply_unfinished(std::move(step));
    judged_.erase(judged_.lower_bound(session_.position()), judged_.end());
    texts_.resize(session_.position() - 1);
    texts_.push_back(text);
    write(write_step(before, session_.state(), text, session_.plan()));
    return state();
}

std::optional<Error> WorkingSession::find_refusal(const StepEffect& effect) const {
    if (effect.is_nothing())
        return Error(ExitCode::usage, Message("at_layout", {{"layout", session_.parent().key}}),
                     Message("nothing_changes"));
    try {
        require_finishable(effect, session_);
    } catch (const Error& error) {
        return error;
    }
    return std::nullopt;
}

std::optional<EditedState> WorkingSession::repair(const Run& run) {
    WeighedStep step = repair_state(session_, run);
    if (step.effect.is_nothing()) return std::nullopt;
    return apply(std::move(step), Message("step_repaired"));
}

std::optional<EditedState> WorkingSession::improve(const std::vector<UnitId>& units, SearchOptions options,
                                                   const Run& run) {
    Improvement found = units.empty() ? lifang::improve(session_, std::move(options), run)
                                      : improve_around(session_, units, std::move(options), run);
    if (!found.step || found.step->effect.is_nothing()) return std::nullopt;
    return apply(std::move(*found.step), Message("step_improved"));
}

EditedState WorkingSession::go_to(std::size_t position) {
    const std::size_t before = session_.position();
    go_back_or_on(position);
    if (session_.position() != before) write(write_position(session_.position()));
    return state();
}

void WorkingSession::go_back_or_on(std::size_t position) {
    while (session_.position() > position && session_.undo()) {
    }
    while (session_.position() < position && session_.redo()) {
    }
}

EditedState WorkingSession::judge(const Run& run) {
    judged_[session_.position()] = share(order_by_numbers(session_.evaluate_state(run), session_.state()));
    if (judged_.size() > most_judged) {  // the parent stays, and this one
        const auto oldest = std::next(judged_.begin());
        judged_.erase(oldest->first == session_.position() ? std::prev(judged_.end()) : oldest);
    }
    return state();
}

// Edits are not lost to a disk that is full: only what a crash would leave of them is.
void WorkingSession::write(const QJsonObject& line) {
    if (!journal_) return;
    try {
        journal_->write(line);
    } catch (const Error& error) {
        journal_problem_ = error;
        discard();
    }
}

void WorkingSession::discard() {
    if (journal_) journal_->remove();
    journal_.reset();
}

// For those who read the plan file: no command line does what a hand did on the map, but these words tell it.
std::string WorkingSession::command() const {
    const std::string file = std::filesystem::path(path_).filename().string();
    std::string line = "lifang-viewer " + file + " --layout " + session_.parent().key;
    for (std::size_t i = 0; i < session_.position(); ++i)
        line += (i == 0 ? ": " : "; ") + texts_[i].in(Language::en);
    return line;
}

std::string WorkingSession::store(const Run& run) {
    const std::string key = session_.store(command(), run);
    discard();
    return key;
}

void WorkingSession::store_copy(const std::string& path, const Run& run) {
    PlanCopy copy(path_, path);
    if (session_.position() > 0) {
        EditSession other(copy.path().string(), session_.parent().key, Excluded::leaving, run);
        if (!has_same_ground(session_, other))
            throw Error(ExitCode::input, path_, Message("plan_changed_outside"));
        other.adopt(session_.state());
        other.store(command(), run);
    }
    copy.commit();
}

}  // namespace lifang
