#pragma once

#include "core/error.hpp"
#include "edit/edited_state.hpp"
#include "edit/journal.hpp"
#include "edit/step_record.hpp"
#include "partition/partition.hpp"
#include "pipeline/session/edit_session.hpp"

#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace lifang {

/// A layout being edited, on the worker's side: the engine's session, its journal, and what the window is to
/// show. For one thread at a time; its window's side is Editing.
class WorkingSession {
  public:
    /// Opens a layout of a plan file. Each step is written to `journal`, where there is one; the steps that a
    /// journal that was found holds are carried out again. Throws what EditSession throws, Error(input) where
    /// the file is not `as_read` any more, or the journal does not fit.
    WorkingSession(const std::string& path, const std::string& layout, const FileStamp& as_read,
                   std::unique_ptr<Journal> journal, const Run& run);

    /// What the steps up to its position are called; those that were undone behind them.
    const std::vector<Message>& texts() const { return texts_; }
    EditedState state() const;
    /// What the steps of a journal came to, undone ones at the end; empty where they were carried out here.
    const std::vector<StepRecord>& recovered() const { return recovered_; }

    /// Throws what EditSession::weigh() throws.
    WeighedStep weigh(const Step& step, const Run& run) const { return session_.weigh(step, run); }
    /// What is wrong with a step, in words; empty: nothing. Units may be left in parts that others could
    /// join.
    std::optional<Error> find_refusal(const StepEffect& effect) const;
    /// Carries out a weighed step with which nothing is wrong.
    EditedState apply(WeighedStep step, const Message& text);
    /// Empty: nothing is to be moved. Throws what repair_state() throws.
    std::optional<EditedState> repair(const Run& run);
    /// Empty: nothing better is found. Around the units, by the session's numbers; everywhere where there are
    /// none.
    std::optional<EditedState> improve(const std::vector<UnitId>& units, SearchOptions options,
                                       const Run& run);
    /// Goes back or on to a position that the session has been at.
    EditedState go_to(std::size_t position);
    /// The state with all its figures. Costs what evaluating one layout costs.
    EditedState judge(const Run& run);

    /// Stores the layout in the plan file, drops the journal and returns the layout's key. Throws what
    /// EditSession::store() throws; then all is as it was.
    std::string store(const Run& run);
    /// Copies the plan file to `path`, which is replaced, and stores the layout in the copy where there are
    /// edits; the plan itself stays as it is, and so does the session. Throws what store() throws,
    /// Error(output) where no copy can be made.
    void store_copy(const std::string& path, const Run& run);
    /// What becomes of the journal where the edits are not stored: it goes, or stays for another session.
    void discard();
    void leave_journal() { journal_.reset(); }

    /// Why steps are not written to the journal any more; told once.
    std::optional<Error> take_journal_problem() { return std::exchange(journal_problem_, std::nullopt); }
    const EditSession& session() const { return session_; }
    std::size_t position() const { return session_.position(); }

  private:
    void replay();
    void go_back_or_on(std::size_t position);
    void write(const QJsonObject& line);
    std::string command() const;

    std::string path_;
    EditSession session_;
    std::unique_ptr<Journal> journal_;
    std::optional<Error> journal_problem_;
    std::vector<Message> texts_;
    std::vector<StepRecord> recovered_;
    std::map<std::size_t, std::shared_ptr<const ShownLayout>> judged_;  ///< some of the states, by position
};

}  // namespace lifang
