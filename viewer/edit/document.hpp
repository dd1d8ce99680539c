#pragma once

#include "core/error.hpp"
#include "edit/edit_commands.hpp"
#include "edit/editing.hpp"
#include "edit/file_watch.hpp"
#include "edit/opened_plan.hpp"
#include "jobs/job_queue.hpp"

#include <QObject>
#include <QUrl>
#include <optional>

#include <QtQml/qqmlregistration.h>

namespace lifang {

/// A plan file on the screen: its ground, its layouts and the one being edited, which is the last of them and
/// in no file yet. Opening, editing and saving are done beside the window, in the order in which they were
/// asked for.
class Document : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the program")
    Q_PROPERTY(State state READ state NOTIFY stateChanged)
    Q_PROPERTY(QString path READ path NOTIFY stateChanged)          ///< of the plan that is shown
    Q_PROPERTY(QString fileName READ fileName NOTIFY stateChanged)  ///< its last part
    /// The last part of the path that is being opened or could not be; else empty.
    Q_PROPERTY(QString wantedName READ wantedName NOTIFY stateChanged)
    Q_PROPERTY(QUrl planlessFile READ planlessFile NOTIFY
                   textsChanged)  ///< that could not be opened, as no plan is in it
    Q_PROPERTY(QString errorWhere READ errorWhere NOTIFY textsChanged)
    Q_PROPERTY(QString errorProblem READ errorProblem NOTIFY textsChanged)
    Q_PROPERTY(QString errorAdvice READ errorAdvice NOTIFY textsChanged)
    Q_PROPERTY(int layoutCount READ layoutCount NOTIFY layoutsChanged)
    Q_PROPERTY(bool editing READ isEditing NOTIFY editingChanged)
    Q_PROPERTY(lifang::EditCommands* edits READ edits CONSTANT)
    Q_PROPERTY(bool dirty READ isDirty NOTIFY historyChanged)  ///< there are edits that are in no file
    /// Units of the edited layout are in parts: it cannot be saved yet.
    Q_PROPERTY(bool unfinished READ isUnfinished NOTIFY historyChanged)
    /// A program that ends leaves the edits for the next: their journal is on the disk.
    Q_PROPERTY(bool kept READ isKept NOTIFY historyChanged)
    Q_PROPERTY(QStringList historyTexts READ historyTexts NOTIFY historyChanged)  ///< undone ones at the end
    Q_PROPERTY(int historyIndex READ historyIndex NOTIFY historyChanged)          ///< so many of them hold

  public:
    /// Opening and Failed tell of the file that was asked for last; the plan before stays, until another one
    /// is there.
    enum State { Empty, Opening, Ready, Failed };
    Q_ENUM(State)

    /// Journals of edits are kept in the folder, which need not exist; empty: where the system keeps a
    /// program's data. The queue outlives it.
    explicit Document(JobQueue& jobs, QString journal_folder = {}, QObject* parent = nullptr);
    /// Edits that are in no file stay in the journal.
    ~Document() override;

    State state() const { return state_; }
    const QString& path() const { return path_; }
    QString fileName() const;
    QString wantedName() const;
    QUrl planlessFile() const;
    QString errorWhere() const;  ///< why there is no plan, in the language of the screen
    QString errorProblem() const;
    QString errorAdvice() const;

    bool hasPlan() const { return opened_.ground != nullptr; }
    const scene::GroundPtr& ground() const { return opened_.ground; }  ///< null: no plan
    int layoutCount() const { return static_cast<int>(opened_.layouts.size()) + (isEditing() ? 1 : 0); }
    /// By position; null where there is none.
    scene::LayoutPtr layout(int position) const;
    /// Of people, as the plan holds them or would with the edits stored.
    const std::vector<PlanConstraint>& rules() const;

    /// The language errors and history are told in.
    void setLanguage(Language language);

    /// Reads a plan file beside the window; a file that is being opened already is let go. Edits of the plan
    /// before that are in no file stay in the journal, and come back with it.
    Q_INVOKABLE void open(const QUrl& file);
    void openFile(const QString& path);
    /// Shows a plan that is in memory and in no file; it cannot be edited.
    void openPlan(Plan plan);
    Q_INVOKABLE void close();
    /// Lets go of a file that is being opened, or of the error that it ended in.
    Q_INVOKABLE void dismiss();
    /// Reads the file anew.
    Q_INVOKABLE void reload() { openFile(path_); }

    bool isEditing() const { return editing_ != nullptr; }
    bool isDirty() const { return editing_ && editing_->isDirty(); }
    bool isKept() const { return editing_ && editing_->isKept(); }
    bool isUnfinished() const { return editing_ && !editing_->state().is_finished(); }
    /// Position of the layout that is edited, and of the stored one it came from; −1: none.
    Q_INVOKABLE int editedLayout() const { return isEditing() ? layoutCount() - 1 : -1; }
    Q_INVOKABLE int parentLayout() const;
    /// What editing has come to; its layout is null where nothing is edited.
    const EditedState& edited() const;
    /// For what is done to the layout; null where nothing is edited.
    Editing* editing() const { return editing_.get(); }
    QStringList historyTexts() const;
    const std::vector<StepRecord>& historyRecords() const;  ///< what each of them came to
    int historyIndex() const { return editing_ ? editing_->history().index() : 0; }

    /// Makes a stored layout the one that is edited; steps may be asked for at once. Nothing where one is
    /// edited already, or the plan is in no file.
    Q_INVOKABLE bool beginEditing(int layout);
    /// What planners do, as commands.
    EditCommands* edits() { return &edits_; }
    /// Each is one command of the history; units are those of the edited layout.
    void carryOut(Step step, const Message& text);
    /// Figures of a step while it is being drawn: of several that wait the last one is answered.
    void weigh(Step step, std::function<void(const WeighedStep&)> answer);
    Q_INVOKABLE void undo();
    Q_INVOKABLE void redo();
    Q_INVOKABLE void goTo(int index);
    Q_INVOKABLE void repair();
    /// Searches around units of the edited layout, in all of it where there are none; with progress and stop.
    Q_INVOKABLE void improve(const QList<int>& units = {}, double seconds = 10.0);

    /// Stores the edited layout in the plan file, as a new layout.
    Q_INVOKABLE void save();
    /// Writes the plan to another file, with the edited layout where there is one, and shows that.
    Q_INVOKABLE void saveAs(const QUrl& file);
    void saveAsFile(const QString& path);
    /// Drops the edited layout.
    Q_INVOKABLE void discard();

  Q_SIGNALS:
    void stateChanged();
    void textsChanged();
    void opened();  ///< another plan is shown, or none
    void layoutsChanged();
    void editingChanged();
    void historyChanged();
    void layoutEdited(const std::vector<lifang::CompoundId>& moved);  ///< also when its figures came in
    void refused(const lifang::StepEffect& effect, const lifang::Error& error);
    void nothingFound(lifang::JobKind kind);   ///< nothing to repair, or nothing better
    void saved(int layout);                    ///< its position now
    void problem(const lifang::Error& error);  ///< nothing was saved, or edits are not kept for a crash
    void recovered(int edits);                 ///< that a program which is gone had left unsaved
    void journalOfOtherVersion(const QString& file);  ///< edits that this program cannot read, left there
    void journalDamaged(const QString& file);         ///< edits that nobody can read as a whole, kept there
    void fileChangedOutside();                        ///< while there are edits: nothing was read anew

  private:
    struct Found;  // a plan file and its journal

    template <class Read>
    void start(Read read, const QString& path);
    void letGo();  ///< of the file that is being opened or could not be
    void accept(Found found, const QString& path);
    void refuse(const Error& error);
    void show(OpenedPlan opened, const QString& path);
    void setState(State state);
    void lookAtFile();
    void edit(const scene::LayoutPtr& layout, std::unique_ptr<Journal> journal);
    void endEditing(Editing::Leaving edits);
    void keep(const StoredEdits& stored);
    void recover(std::unique_ptr<Journal> journal);

    JobQueue& jobs_;
    QString journal_folder_;
    Language language_ = Language::en;
    State state_ = Empty;
    QString path_, wanted_;
    OpenedPlan opened_;
    std::vector<PlanConstraint> rules_;  ///< of the file
    std::optional<Error> error_;
    JobId opening_ = 0;
    quint64 ticket_ = 0;  ///< of the plan asked for last: one that comes late is dropped
    std::unique_ptr<Editing> editing_;
    FileWatch watch_;
    EditCommands edits_{*this};
};

}  // namespace lifang
