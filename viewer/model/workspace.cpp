#include "model/workspace.hpp"

#include "load/source/source_files.hpp"
#include "model/keep_gates.hpp"
#include "model/layouts.hpp"

#include <QDir>
#include <algorithm>

namespace lifang {

Workspace::Workspace(ScreenLanguage& language, JobQueue& jobs, Document& document, QObject* parent)
    : QObject(parent),
      language_(language),
      jobs_(jobs),
      document_(document),
      session_(language),
      gates_(jobs),
      added_(jobs) {
    connect(&document_, &Document::opened, this, &Workspace::takeGround);
    connect(&document_, &Document::layoutsChanged, this, &Workspace::takeLayouts);
    connect(&document_, &Document::layoutEdited, this, &Workspace::takeLayouts);
    connect(&document_, &Document::problem, &notice_, &Notice::tell);
    connect(&document_, &Document::refused, &notice_,
            [this](const StepEffect& /*effect*/, const Error& error) { notice_.tell(error); });
    connect(&document_, &Document::nothingFound, &notice_, [this](JobKind kind) {
        notice_.say(kind == JobKind::repair ? tr("Nothing has to be repaired.")
                                            : tr("Nothing better was found."));
    });
    connect(&document_, &Document::saved, &notice_, [this](int layout) {
        setShown(layout);
        notice_.say(tr("Saved as layout %1.").arg(layout + 1));
    });
    connect(&document_, &Document::recovered, &notice_, [this](int edits) {
        if (!goes_on_) setShown(document_.editedLayout());  // what somebody was at is what he looks for
        if (notice_.isWarning()) return;                    // that there were more
        notice_.say(tr("Edits of last time that are in no file are here again: %n step(s).", nullptr, edits));
    });
    connect(&document_, &Document::journalOfOtherVersion, &notice_, [this](const QString& file) {
        notice_.warn(tr("Another version of Lifang left edits of this plan that are in no file. They stay in "
                        "%1: open the plan with that version.")
                         .arg(QDir::toNativeSeparators(file)));
    });
    connect(&document_, &Document::journalDamaged, &notice_, [this](const QString& file) {
        notice_.warn(tr("Some edits of last time that are in no file cannot be read any more. What there was "
                        "of them is kept in %1.")
                         .arg(QDir::toNativeSeparators(file)));
    });
    connect(&document_, &Document::fileChangedOutside, &notice_, [this] {
        notice_.say(
            tr("Another program has changed the file. Your edits are kept; Reload shows the file as it is "
               "now."));
    });
    connect(&jobs_, &JobQueue::problem, &notice_, &Notice::tell);
    connect(&language_, &ScreenLanguage::changed, this, &Workspace::speak);
    connect(&selection_, &Selection::changed, this, &Workspace::followGates);
    connect(&gates_, &GateDesk::tried, this, [this] {
        if (document_.isEditing() && shown_ == document_.editedLayout()) keep_gates(*this);
    });
    speak();
    takeGround();
}

void Workspace::takeGround() {
    selection_.forget();
    marks_.clear();
    session_.show(ground());
    // a file that is read again goes on with the layout that was shown; plans in no file are other plans
    const bool is_again = layout_ && !path_.isEmpty() && path_ == document_.path();
    const std::string key = is_again ? layout_->key : std::string();
    path_ = document_.path();
    shown_ = 0;
    goes_on_ = !key.empty();
    for (int row = 0; row < layoutCount() && !key.empty(); ++row)
        if (document_.layout(row)->key == key) shown_ = row;
    Q_EMIT groundChanged();
    show(shown_);
}

std::vector<std::filesystem::path> Workspace::inputs() const {
    std::vector<std::filesystem::path> inputs{document_.path().toStdU16String()};
    for (const scene::AddedLayer& added : *added_.layers()) {
        inputs.emplace_back(added.file);  // as it stands: a colon in it begins no layer's name here
        for (const std::filesystem::path& file : list_source_files(added.file)) inputs.push_back(file);
    }
    return inputs;
}

void Workspace::showStored() {
    connect(
        &document_, &Document::opened, this, [this] { setShown(layoutCount() - 1); },
        static_cast<Qt::ConnectionType>(Qt::QueuedConnection | Qt::SingleShotConnection));
    document_.openFile(document_.path());
}

void Workspace::takeLayouts() {
    const int last = document_.layoutCount() - 1;
    const int row = std::clamp(shown_, 0, std::max(last, 0));
    if (row != shown_ || document_.layout(row) != layout_)
        show(row);
    else
        session_.show(list_layouts(*this), row);
}

void Workspace::setShown(int row) {
    if (row >= 0 && row < document_.layoutCount() && row != shown_) show(row);
}

void Workspace::show(int row) {
    shown_ = row;
    layout_ = document_.layout(row);
    session_.show(list_layouts(*this), row);
    selection_.follow(layout_);
    toolbox_.follow(layout_);
    sight_.follow(ground(), layout_);
    followGates();
    Q_EMIT shownChanged();
}

bool Workspace::closeMessage() {
    if (document_.state() == Document::Failed || document_.state() == Document::Opening)
        document_.dismiss();
    else if (notice_.shown())
        notice_.clear();
    else
        return false;
    return true;
}

void Workspace::speak() {
    document_.setLanguage(language_.language());
    jobs_.setLanguage(language_.language());
    notice_.setLanguage(language_.language());
    added_.setLanguage(language_.language());
    gates_.setLanguage(language_.language());
}

void Workspace::followGates() { gates_.follow(ground(), layout_, selection_.unit()); }

}  // namespace lifang
