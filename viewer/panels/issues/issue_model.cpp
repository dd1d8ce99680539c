#include "panels/issues/issue_model.hpp"

#include <QClipboard>
#include <QGuiApplication>
#include <QMap>
#include <utility>

namespace lifang {

IssueModel::IssueModel(QObject* parent) : QSortFilterProxyModel(parent) {
    setSourceModel(&issues_);
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(this, signal, this, &IssueModel::counted);
    connect(this, &QAbstractItemModel::modelReset, this, &IssueModel::counted);
    sort(0);
}

void IssueModel::setWorkspace(Workspace* workspace) {
    if (workspace_ == workspace || !workspace) return;
    workspace_ = workspace;
    const auto show = [this] {
        issues_.show(workspace_->ground());
        Q_EMIT choicesChanged();
        Q_EMIT counted();
    };
    const auto translate = [this] {
        issues_.refresh(workspace_->language()->language());
        seek();
        Q_EMIT choicesChanged();
    };
    connect(workspace, &Workspace::groundChanged, this, show);
    connect(workspace->language(), &ScreenLanguage::changed, this, translate);
    issues_.refresh(workspace->language()->language());
    show();
    Q_EMIT workspaceChanged();
}

void IssueModel::seek() {
    invalidate();
    Q_EMIT sought();
    Q_EMIT counted();
}

void IssueModel::setSeverity(int severity) {
    if (std::exchange(severity_, severity) != severity) seek();
}

void IssueModel::setKind(const QString& code) {
    if (std::exchange(kind_, code) != code) seek();
}

void IssueModel::setStage(const QString& stage) {
    if (std::exchange(stage_, stage) != stage) seek();
}

void IssueModel::setText(const QString& text) {
    if (std::exchange(text_, text.trimmed()) != text_) seek();
}

void IssueModel::setOrder(Order order) {
    if (std::exchange(order_, order) != order) seek();
}

bool IssueModel::filterAcceptsRow(int row, const QModelIndex& parent) const {
    const QModelIndex at = issues_.index(row, 0, parent);
    if (severity_ >= 0 && at.data(IssueList::SeverityRole).toInt() != severity_) return false;
    if (!kind_.isEmpty() && at.data(IssueList::CodeRole).toString() != kind_) return false;
    if (!stage_.isEmpty() && at.data(IssueList::StageRole).toString() != stage_) return false;
    if (text_.isEmpty()) return true;
    for (const auto role :
         {IssueList::TitleRole, IssueList::SentenceRole, IssueList::CodeRole, IssueList::FeatureRole})
        if (at.data(role).toString().contains(text_, Qt::CaseInsensitive)) return true;
    return false;
}

bool IssueModel::lessThan(const QModelIndex& left, const QModelIndex& right) const {
    if (order_ == BySeverity) {
        const int a = left.data(IssueList::SeverityRole).toInt(),
                  b = right.data(IssueList::SeverityRole).toInt();
        if (a != b) return a > b;  // the gravest first
    }
    if (order_ == ByKind) {
        const QString a = left.data(IssueList::TitleRole).toString(),
                      b = right.data(IssueList::TitleRole).toString();
        if (const int order = QString::localeAwareCompare(a, b); order != 0) return order < 0;
    }
    return left.row() < right.row();
}

QVariantList IssueModel::choices(const QString& all, IssueList::Role value, IssueList::Role text) const {
    struct Choice {
        QVariant value;
        QString text;
        int count = 0;
    };
    QMap<QString, Choice> found;
    for (int row = 0; row < issues_.rowCount(); ++row) {
        const QModelIndex at = issues_.index(row);
        Choice& choice = found[at.data(value).toString()];
        if (choice.count++ == 0) choice = {at.data(value), at.data(text).toString(), 1};
    }
    const bool is_number = value == IssueList::SeverityRole;
    QVariantList list{QVariantMap{{"value", is_number ? QVariant(-1) : QVariant(QString())}, {"text", all}}};
    for (const Choice& choice : std::as_const(found))
        list << QVariantMap{{"value", choice.value},
                            {"text", QStringLiteral("%1 (%2)").arg(choice.text).arg(choice.count)}};
    return list;
}

QVariantList IssueModel::severities() const {
    return choices(tr("All severities"), IssueList::SeverityRole, IssueList::SeverityTextRole);
}

QVariantList IssueModel::kinds() const {
    return choices(tr("All kinds"), IssueList::CodeRole, IssueList::TitleRole);
}

QVariantList IssueModel::stages() const {
    return choices(tr("All stages"), IssueList::StageRole, IssueList::StageTextRole);
}

QString IssueModel::line(int row) const {
    const QModelIndex at = index(row, 0);
    QStringList parts;
    for (const auto role : {IssueList::SeverityTextRole, IssueList::CodeRole, IssueList::FeatureRole,
                            IssueList::SentenceRole, IssueList::AdviceRole})
        if (const QString part = at.data(role).toString(); !part.isEmpty()) parts << part;
    return parts.join('\t');
}

void IssueModel::copy(int row) const { QGuiApplication::clipboard()->setText(line(row)); }

void IssueModel::copyAll() const {
    QStringList lines;
    for (int row = 0; row < rowCount(); ++row) lines << line(row);
    QGuiApplication::clipboard()->setText(lines.join('\n'));
}

}  // namespace lifang
