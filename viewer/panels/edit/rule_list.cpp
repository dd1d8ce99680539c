#include "panels/edit/rule_list.hpp"

#include "load/site/compound_title.hpp"
#include "model/take_up.hpp"
#include "model/words.hpp"

namespace lifang {

void RuleList::setWorkspace(Workspace* workspace) {
    workspace_ = workspace;
    connect(workspace, &Workspace::groundChanged, this, &RuleList::refresh);
    const auto follow = [this] {
        if (rules_ != workspace_->document()->rules()) refresh();
    };
    connect(workspace->document(), &Document::layoutEdited, this, follow);
    connect(workspace->document(), &Document::historyChanged, this, follow);
    connect(workspace->language(), &ScreenLanguage::changed, this, &RuleList::refresh);
    refresh();
}

void RuleList::refresh() {
    beginResetModel();
    rules_ = workspace_->hasPlan() ? workspace_->document()->rules() : std::vector<PlanConstraint>();
    endResetModel();
    Q_EMIT changed();
}

void RuleList::remove(int row) {
    if (row < 0 || row >= count() || !take_up(*workspace_)) return;
    const PlanConstraint rule = rules_[static_cast<std::size_t>(row)];
    const int compound = static_cast<int>(rule.compound.index);
    EditCommands& edits = *workspace_->document()->edits();
    switch (rule.kind) {
        case RuleKind::exclude:
            edits.include({compound});
            break;
        case RuleKind::include:
            edits.exclude({compound});
            break;
        case RuleKind::lock:
            edits.unlock({compound});
            break;
        default:
            edits.free({compound});
    }
}

QString RuleList::nameOf(CompoundId compound) const {
    return QString::fromStdString(
        compound_title(at(workspace_->ground()->plan().ground.compounds, compound)));
}

QString RuleList::textOf(const PlanConstraint& rule) const {
    const QString kind =
        word_text(CodeSet::rule_kind, to_text(rule.kind), workspace_->language()->language());
    QString text = kind + QStringLiteral(" · ") + nameOf(rule.compound);
    if (rule.other) text += tr(" and %1").arg(nameOf(*rule.other));
    if (!rule.unit.empty()) text += tr(" (unit %1)").arg(QString::fromStdString(rule.unit));
    return text;
}

int RuleList::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : count(); }

QVariant RuleList::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || index.row() >= count()) return {};
    const PlanConstraint& rule = rules_[static_cast<std::size_t>(index.row())];
    QList<int> compounds{static_cast<int>(rule.compound.index)};
    if (rule.other) compounds << static_cast<int>(rule.other->index);
    switch (role) {
        case TextRole:
            return textOf(rule);
        case NoteRole:
            return QString::fromStdString(rule.note);
        case CompoundsRole:
            return QVariant::fromValue(compounds);
        default:
            return {};
    }
}

QHash<int, QByteArray> RuleList::roleNames() const {
    return {{TextRole, "text"}, {NoteRole, "note"}, {CompoundsRole, "compounds"}};
}

}  // namespace lifang
