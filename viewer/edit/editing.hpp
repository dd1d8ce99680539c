#pragma once

#include "core/error.hpp"
#include "edit/edited_state.hpp"
#include "edit/working_session.hpp"
#include "jobs/job_queue.hpp"

#include <QObject>
#include <QTimer>
#include <QUndoStack>
#include <functional>
#include <memory>

namespace lifang {

/// A layout that went into the plan file.
struct StoredEdits {
    std::string key;
    scene::LayoutPtr layout;
    std::vector<PlanConstraint> rules;
    FileStamp stamp;             ///< of the file with it
    bool changed_scope = false;  ///< other compounds take part than in the plan as it was opened
};

/// A layout being edited, on the window's side: steps go to the worker one after the other, and come back as
/// states. The history has a command for each; it follows the session, and never leads it.
class Editing : public QObject {
    Q_OBJECT

  public:
    /// Opens `layout` of the plan file as it was read, or what a journal holds of it. Steps may be asked for
    /// at once. The queue outlives it.
    Editing(JobQueue& jobs, const QString& path, scene::LayoutPtr layout, const FileStamp& as_read,
            std::unique_ptr<Journal> journal, QObject* parent = nullptr);

    /// Until the session is open the layout as it is stored.
    const EditedState& state() const { return state_; }
    const scene::LayoutPtr& parentLayout() const { return parent_; }
    bool isOpen() const { return is_open_; }
    bool isDirty() const { return history_.index() != 0; }
    /// One command for each step, its text in the language of the screen; its index is the session's
    /// position.
    const QUndoStack& history() const { return history_; }
    /// What each of them came to.
    const std::vector<StepRecord>& records() const { return records_; }
    /// Whether steps are written to a journal: a program that ends leaves them for the next.
    bool isKept() const { return is_kept_; }
    void setLanguage(Language language);

    /// Units of requests are those of state().layout. What becomes of a step is told by a signal.
    void carryOut(Step step, const Message& text);
    /// What a step would do; of several that wait the last one is answered.
    void weigh(Step step, std::function<void(const WeighedStep&)> answer);
    void goTo(int position);
    void undo();
    void redo();
    JobId repair();
    /// Around the units; the whole layout where there are none.
    JobId improve(const std::vector<UnitId>& units, std::chrono::duration<double> time_limit);
    JobId save();
    JobId saveCopy(const QString& path);
    enum class Leaving { kept, dropped };
    /// The last call: steps that wait are forgotten, what was carried out stays in the journal or goes with
    /// it. `owner` outlives this.
    void end(const QObject* owner, Leaving edits);

  Q_SIGNALS:
    void opened(int recovered);  ///< so many steps from a journal
    void failedToOpen(const lifang::Error& error);
    void changed(const std::vector<lifang::CompoundId>& compounds);  ///< another state; who moved
    void historyChanged();
    /// A step that is not possible: nothing changed. Where units would be in parts, or rules broken, tells
    /// the effect.
    void refused(const lifang::StepEffect& effect, const lifang::Error& error);
    void nothingFound(lifang::JobKind kind);  ///< no repair is needed, nothing better was found
    void saved(const lifang::StoredEdits& stored);
    void copySaved(const QString& path);
    void saveFailed(const lifang::Error& error);
    void journalFailed(const lifang::Error& error);

  private:
    using Session = std::shared_ptr<WorkingSession>;
    struct Place;  // where the worker keeps the session

    void open(const FileStamp& as_read);
    template <class Work>
    JobId startSearch(JobKind kind, const Message& text, Work work);
    void move(std::function<std::size_t(std::size_t)> where);
    void accept(EditedState state);
    void push(const Message& text, StepRecord record);
    void add(const Message& text, EditedState state);
    void tellOfJournal(const std::optional<Error>& problem);
    void letOthersFirst();
    void judge();
    void refuse(const Error& error, const StepEffect& effect);

    JobQueue& jobs_;
    scene::LayoutPtr parent_;
    std::shared_ptr<Place> place_;
    EditedState state_;
    bool is_open_ = false;
    bool is_kept_;
    Language language_ = Language::en;
    QUndoStack history_;
    std::vector<StepRecord> records_;
    QTimer calm_;
};

}  // namespace lifang
