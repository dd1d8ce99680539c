// One of the layouts changed, saved and given back after a crash.
#include "edit/document.hpp"
#include "edit/is_stored.hpp"
#include "edit/plan_copy.hpp"

#include <algorithm>

namespace lifang {

const std::vector<PlanConstraint>& Document::rules() const {
    return editing_ && editing_->isOpen() ? editing_->state().rules : rules_;
}

const EditedState& Document::edited() const {
    static const EditedState none;
    return editing_ ? editing_->state() : none;
}

int Document::parentLayout() const {
    if (!editing_) return -1;
    return static_cast<int>(std::ranges::find(opened_.layouts, editing_->parentLayout()) -
                            opened_.layouts.begin());
}

QStringList Document::historyTexts() const {
    QStringList texts;
    for (int i = 0; editing_ && i < editing_->history().count(); ++i) texts << editing_->history().text(i);
    return texts;
}

const std::vector<StepRecord>& Document::historyRecords() const {
    static const std::vector<StepRecord> none;
    return editing_ ? editing_->records() : none;
}

bool Document::beginEditing(int position) {
    const scene::LayoutPtr parent = layout(position);
    if (editing_ || path_.isEmpty() || !parent) return false;
    std::unique_ptr<Journal> journal;
    try {
        journal = Journal::begin(journal_folder_, path_, {parent->key, opened_.stamp});
    } catch (const Error& error) {
        Q_EMIT problem(error);  // edits are possible, and not kept for a crash
    }
    edit(parent, std::move(journal));
    return true;
}

void Document::edit(const scene::LayoutPtr& parent, std::unique_ptr<Journal> journal) {
    editing_ = std::make_unique<Editing>(jobs_, path_, parent, opened_.stamp, std::move(journal));
    editing_->setLanguage(language_);
    Editing* const editing = editing_.get();
    connect(editing, &Editing::changed, this, &Document::layoutEdited);
    connect(editing, &Editing::historyChanged, this, &Document::historyChanged);
    connect(editing, &Editing::refused, this, &Document::refused);
    connect(editing, &Editing::nothingFound, this, &Document::nothingFound);
    connect(editing, &Editing::saved, this, &Document::keep);
    connect(editing, &Editing::saveFailed, this, &Document::problem);
    connect(editing, &Editing::journalFailed, this, &Document::problem);
    connect(editing, &Editing::opened, this, [this](int steps) {
        if (steps > 0) Q_EMIT recovered(steps);
    });
    connect(editing, &Editing::failedToOpen, this, [this](const Error& error) {
        endEditing(Editing::Leaving::kept);
        if (error.code() != ExitCode::interrupted) Q_EMIT problem(error);
    });
    connect(editing, &Editing::copySaved, this, [this](const QString& copy) {
        endEditing(Editing::Leaving::dropped);
        openFile(copy);
    });
    Q_EMIT editingChanged();
    Q_EMIT layoutsChanged();
    Q_EMIT historyChanged();
}

void Document::endEditing(Editing::Leaving edits) {
    if (!editing_) return;
    editing_->end(this, edits);
    editing_->disconnect(this);
    editing_.release()->deleteLater();  // it may be what called
    Q_EMIT editingChanged();
    Q_EMIT layoutsChanged();
    Q_EMIT historyChanged();
}

void Document::carryOut(Step step, const Message& text) {
    if (editing_) editing_->carryOut(std::move(step), text);
}

void Document::weigh(Step step, std::function<void(const WeighedStep&)> answer) {
    if (editing_) editing_->weigh(std::move(step), std::move(answer));
}

void Document::undo() {
    if (editing_) editing_->undo();
}

void Document::redo() {
    if (editing_) editing_->redo();
}

void Document::goTo(int index) {
    if (editing_) editing_->goTo(index);
}

void Document::repair() {
    if (editing_) editing_->repair();
}

void Document::improve(const QList<int>& units, double seconds) {
    if (!editing_) return;
    std::vector<UnitId> chosen;
    const auto count = editing_->state().layout->units.size();
    for (const int unit : units)
        if (unit >= 0 && static_cast<std::size_t>(unit) < count)
            chosen.emplace_back(static_cast<std::size_t>(unit));
    if (chosen.size() != static_cast<std::size_t>(units.size())) return;
    editing_->improve(chosen, std::chrono::duration<double>(seconds));
}

void Document::save() {
    if (editing_) editing_->save();  // a step may be on its way: the session knows whether there are edits
}

void Document::saveAs(const QUrl& file) {
    if (file.isEmpty()) return;  // none was chosen
    saveAsFile(file.isLocalFile() ? file.toLocalFile() : file.toString());
}

void Document::saveAsFile(const QString& path) {
    if (path_.isEmpty()) return;
    if (editing_) {
        editing_->saveCopy(path);
        return;
    }
    jobs_.start(
        JobKind::save, this,
        [from = path_.toStdString(), to = path.toStdString()](const Run&) { PlanCopy(from, to).commit(); },
        [this, path] { openFile(path); }, [this](const Error& error) { Q_EMIT problem(error); });
}

void Document::discard() { endEditing(Editing::Leaving::dropped); }

// The file has it now; where other compounds take part, the ground is another one too.
void Document::keep(const StoredEdits& stored) {
    opened_.stamp = stored.stamp;
    opened_.layouts.push_back(stored.layout);
    rules_ = stored.rules;
    endEditing(Editing::Leaving::dropped);
    Q_EMIT saved(static_cast<int>(opened_.layouts.size()) - 1);
    if (stored.changed_scope) reload();
}

void Document::recover(std::unique_ptr<Journal> journal) {
    const Plan& plan = opened_.ground->plan();
    const auto parent = std::ranges::find(opened_.layouts, journal->head().layout, &PlannedLayout::key);
    if (parent != opened_.layouts.end() && journal->fits(opened_.stamp))
        return edit(*parent, std::move(journal));
    if (is_stored(*journal, plan)) return journal->remove();  // killed between saving and tidying up
    const QString aside = journal->set_aside();
    Q_EMIT problem(Error(ExitCode::input, path_.toStdString(),
                         Message("journal_of_changed_plan", {{"journal", aside.toStdString()}})));
}

}  // namespace lifang
