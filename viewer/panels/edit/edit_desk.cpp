#include "panels/edit/edit_desk.hpp"

#include "model/take_up.hpp"

#include <QStringList>

namespace lifang {

void EditDesk::setWorkspace(Workspace* workspace) {
    workspace_ = workspace;
    Document* document = workspace->document();
    connect(document, &Document::layoutEdited, this, &EditDesk::forget);
    connect(document, &Document::editingChanged, this, &EditDesk::forget);
    connect(workspace->language(), &ScreenLanguage::changed, this, &EditDesk::changed);
    connect(document, &Document::refused, this, [this](const StepEffect& effect, const Error& error) {
        refused_ = error;
        refused_at_.clear();
        for (const StepEffect::Breakage& breakage : effect.breakages) {
            for (const auto& part : breakage.parts)
                for (const CompoundId id : part) refused_at_ << static_cast<int>(id.index);
        }
        for (const StepEffect::Rule& rule : effect.broken)
            for (const CompoundId id : rule.compounds) refused_at_ << static_cast<int>(id.index);
        Q_EMIT changed();
    });
    Q_EMIT changed();
}

void EditDesk::forget() {
    refused_.reset();
    refused_at_.clear();
    Q_EMIT changed();
}

QString EditDesk::refusal() const {
    if (!refused_) return {};
    const Language language = workspace_->language()->language();
    QStringList sentences;
    for (const std::string& sentence :
         {refused_->where(language), refused_->problem(language), refused_->advice(language)}) {
        if (!sentence.empty()) sentences << QString::fromStdString(sentence);
    }
    return sentences.join('\n');
}

void EditDesk::splitAlong(const QList<QPointF>& line, const QList<int>& crossed) {
    if (crossed.isEmpty() || !take_up(*workspace_)) return;
    const int chosen = workspace_->selection()->unit();
    workspace_->document()->edits()->splitAlong(crossed.contains(chosen) ? chosen : crossed.front(), line);
}

void EditDesk::exclude(const QString& why) {
    if (take_up(*workspace_))
        workspace_->document()->edits()->exclude(workspace_->selection()->compoundNumbers(), why);
}

}  // namespace lifang
