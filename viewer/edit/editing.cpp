#include "edit/editing.hpp"

#include "edit/beside_window.hpp"
#include "edit/edit_command.hpp"
#include "edit/outcome.hpp"
#include "edit/unit_numbers.hpp"

#include <algorithm>
#include <chrono>

namespace lifang {
namespace {

using namespace std::chrono_literals;

constexpr auto calm = 400ms;  // without a step, before the layout is judged

}  // namespace

struct Editing::Place {
    std::string path;
    std::unique_ptr<Journal> journal;  // until the session is open
    Session session;

    WorkingSession& require() const {
        if (!session)
            throw Error(ExitCode::interrupted, path, Message("stopped_by_user"));  // it did not open
        return *session;
    }
};

Editing::Editing(JobQueue& jobs, const QString& path, scene::LayoutPtr layout, const FileStamp& as_read,
                 std::unique_ptr<Journal> journal, QObject* parent)
    : QObject(parent),
      jobs_(jobs),
      parent_(std::move(layout)),
      place_(std::make_shared<Place>(Place{path.toStdString(), std::move(journal), nullptr})),
      is_kept_(place_->journal != nullptr) {
    state_.layout = parent_;
    state_.is_judged = true;
    for (std::size_t i = 0; i < parent_->units.size(); ++i) state_.numbers.emplace_back(i);
    calm_.setSingleShot(true);
    connect(&calm_, &QTimer::timeout, this, &Editing::judge);
    open(as_read);
}

void Editing::open(const FileStamp& as_read) {
    struct Opened {
        EditedState state;
        std::vector<Message> texts;
        std::vector<StepRecord> records;
    };
    jobs_.start(
        JobKind::begin_editing, this,
        [place = place_, key = parent_->key, as_read](const Run& run) {
            place->session = share_beside_window(
                std::make_unique<WorkingSession>(place->path, key, as_read, std::move(place->journal), run));
            return Opened{place->session->state(), place->session->texts(), place->session->recovered()};
        },
        [this](Opened opened) {
            is_open_ = true;
            for (std::size_t i = 0; i < opened.texts.size(); ++i)
                push(opened.texts[i], std::move(opened.records[i]));
            accept(std::move(opened.state));
            Q_EMIT this->opened(history_.count());
        },
        [this](const Error& error) { Q_EMIT failedToOpen(error); });
}

void Editing::setLanguage(Language language) {
    language_ = language;
    for (int i = 0; i < history_.count(); ++i)
        // the history holds none but ours
        static_cast<EditCommand*>(const_cast<QUndoCommand*>(history_.command(i)))->translate(language);
    Q_EMIT historyChanged();
}

void Editing::carryOut(Step step, const Message& text) {
    letOthersFirst();
    jobs_.startQuietly(
        this,
        [place = place_, step = number_units(std::move(step), state_.numbers), text](const Run& run) {
            return carry_out(place->require(), step, text, run);
        },
        [this, text](Outcome outcome) {
            if (outcome.refusal) return refuse(*outcome.refusal, outcome.effect);
            add(text, std::move(*outcome.state));
            tellOfJournal(outcome.journal_problem);
        },
        [this](const Error& error) { refuse(error, {}); });
}

void Editing::weigh(Step step, std::function<void(const WeighedStep&)> answer) {
    letOthersFirst();
    jobs_.startLatest(
        "weigh", this,
        [place = place_, step = number_units(std::move(step), state_.numbers)](const Run& run) {
            return place->require().weigh(step, run);
        },
        std::move(answer), [this](const Error& error) { refuse(error, {}); });
}

void Editing::undo() {
    move([](std::size_t position) { return position > 0 ? position - 1 : 0; });
}

void Editing::redo() {
    move([](std::size_t position) { return position + 1; });
}

void Editing::goTo(int position) {
    move([position](std::size_t) { return static_cast<std::size_t>(std::max(0, position)); });
}

// From where the session is when its turn comes: steps may wait before it.
void Editing::move(std::function<std::size_t(std::size_t)> where) {
    letOthersFirst();
    jobs_.startQuietly(
        this,
        [place = place_, where = std::move(where)](const Run&) {
            WorkingSession& session = place->require();
            EditedState state = session.go_to(where(session.position()));
            return Outcome{std::move(state), {}, {}, session.take_journal_problem()};
        },
        [this](Outcome outcome) {
            accept(std::move(*outcome.state));
            tellOfJournal(outcome.journal_problem);
        },
        [this](const Error& error) { refuse(error, {}); });
}

template <class Work>
JobId Editing::startSearch(JobKind kind, const Message& text, Work work) {
    return jobs_.start(
        kind, this,
        [place = place_, work = std::move(work)](const Run& run) {
            WorkingSession& session = place->require();
            std::optional<EditedState> state = work(session, run);
            return Outcome{std::move(state), {}, {}, session.take_journal_problem()};
        },
        [this, kind, text](Outcome outcome) {
            if (!outcome.state) return Q_EMIT nothingFound(kind);
            add(text, std::move(*outcome.state));
            tellOfJournal(outcome.journal_problem);
        },
        [this](const Error& error) { refuse(error, {}); });
}

JobId Editing::repair() {
    return startSearch(JobKind::repair, Message("step_repaired"),
                       [](WorkingSession& session, const Run& run) { return session.repair(run); });
}

JobId Editing::improve(const std::vector<UnitId>& units, std::chrono::duration<double> time_limit) {
    SearchOptions options;
    options.time_limit = time_limit;
    std::vector<UnitId> numbers;
    for (const UnitId unit : units) numbers.push_back(at(state_.numbers, unit));
    return startSearch(JobKind::improve, Message("step_improved"),
                       [numbers, options](WorkingSession& session, const Run& run) {
                           return session.improve(numbers, options, run);
                       });
}

JobId Editing::save() {
    return jobs_.start(
        JobKind::save, this,
        [place = place_](const Run& run) { return store(place->require(), place->path, run); },
        [this](const std::optional<StoredEdits>& stored) {
            if (stored) Q_EMIT saved(*stored);
        },
        [this](const Error& error) { Q_EMIT saveFailed(error); });
}

JobId Editing::saveCopy(const QString& path) {
    return jobs_.start(
        JobKind::save, this,
        [place = place_, to = path.toStdString()](const Run& run) { place->require().store_copy(to, run); },
        [this, path] { Q_EMIT copySaved(path); }, [this](const Error& error) { Q_EMIT saveFailed(error); });
}

// Behind what is being carried out, so that the next session finds the journal, or none.
void Editing::end(const QObject* owner, Leaving edits) {
    calm_.stop();
    jobs_.drop("judge");
    jobs_.startQuietly(
        owner,
        [place = place_, edits](const Run&) {
            if (place->session)
                edits == Leaving::dropped ? place->session->discard() : place->session->leave_journal();
            if (place->journal && edits == Leaving::dropped) place->journal->remove();
            place->journal.reset();
        },
        [] {});
}

void Editing::accept(EditedState state) {
    const std::vector<CompoundId> moved = find_changed(state_, state);
    state_ = std::move(state);
    history_.setIndex(static_cast<int>(state_.position));
    Q_EMIT historyChanged();
    Q_EMIT changed(moved);
    if (state_.is_judged || !state_.is_finished())
        calm_.stop();
    else
        calm_.start(calm);
}

void Editing::push(const Message& text, StepRecord record) {
    records_.resize(static_cast<std::size_t>(history_.index()));
    records_.push_back(std::move(record));
    history_.push(new EditCommand(text, language_));  // which the history owns
}

void Editing::add(const Message& text, EditedState state) {
    push(text, record_step(state_, state));
    accept(std::move(state));
}

void Editing::tellOfJournal(const std::optional<Error>& problem) {
    if (!problem) return;
    is_kept_ = false;
    Q_EMIT journalFailed(*problem);
}

// Judging is not begun before the hand rests, and ends where it goes on.
void Editing::letOthersFirst() {
    jobs_.drop("judge");
    if (!state_.is_judged && state_.is_finished()) calm_.start(calm);
}

void Editing::judge() {
    jobs_.startIdle(
        "judge", this, [place = place_](const Run& run) { return place->require().judge(run); },
        [this](EditedState state) {
            if (state.position == state_.position) accept(std::move(state));
        },
        [this](const Error& error) { refuse(error, {}); });
}

void Editing::refuse(const Error& error, const StepEffect& effect) {
    if (error.code() != ExitCode::interrupted) Q_EMIT refused(effect, error);
}

}  // namespace lifang
