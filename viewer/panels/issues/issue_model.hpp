#pragma once

#include "model/workspace.hpp"
#include "panels/issues/issue_list.hpp"

#include <QPointer>
#include <QSortFilterProxyModel>

namespace lifang {

/// The issues that are looked for: by severity, kind, stage and text, in the order that is asked for.
class IssueModel : public QSortFilterProxyModel {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(
        lifang::Workspace* workspace READ workspace WRITE setWorkspace NOTIFY workspaceChanged REQUIRED)
    Q_PROPERTY(int severity READ severity WRITE setSeverity NOTIFY sought)  ///< −1: all
    Q_PROPERTY(QString kind READ kind WRITE setKind NOTIFY sought)          ///< a code; empty: all
    Q_PROPERTY(QString stage READ stage WRITE setStage NOTIFY sought)       ///< likewise
    Q_PROPERTY(QString text READ text WRITE setText NOTIFY sought)  ///< of title, sentence, code, feature
    Q_PROPERTY(Order order READ order WRITE setOrder NOTIFY sought)
    Q_PROPERTY(int count READ count NOTIFY counted)  ///< found
    Q_PROPERTY(int all READ all NOTIFY counted)
    /// What there is, {value, text} each with its number in the text, the first one for all.
    Q_PROPERTY(QVariantList severities READ severities NOTIFY choicesChanged)
    Q_PROPERTY(QVariantList kinds READ kinds NOTIFY choicesChanged)
    Q_PROPERTY(QVariantList stages READ stages NOTIFY choicesChanged)

  public:
    enum Order { ByStage, BySeverity, ByKind };
    Q_ENUM(Order)

    explicit IssueModel(QObject* parent = nullptr);

    Workspace* workspace() const { return workspace_; }
    void setWorkspace(Workspace* workspace);
    int severity() const { return severity_; }
    void setSeverity(int severity);
    const QString& kind() const { return kind_; }
    void setKind(const QString& code);
    const QString& stage() const { return stage_; }
    void setStage(const QString& stage);
    const QString& text() const { return text_; }
    void setText(const QString& text);
    Order order() const { return order_; }
    void setOrder(Order order);
    int count() const { return rowCount(); }
    int all() const { return issues_.rowCount(); }
    QVariantList severities() const;
    QVariantList kinds() const;
    QVariantList stages() const;

    /// One issue, or all that are found, as lines of text on the clipboard.
    Q_INVOKABLE void copy(int row) const;
    Q_INVOKABLE void copyAll() const;

  Q_SIGNALS:
    void workspaceChanged();
    void sought();
    void counted();
    void choicesChanged();

  protected:
    bool filterAcceptsRow(int row, const QModelIndex& parent) const override;
    bool lessThan(const QModelIndex& left, const QModelIndex& right) const override;

  private:
    void seek();
    QString line(int row) const;
    QVariantList choices(const QString& all, IssueList::Role value, IssueList::Role text) const;

    IssueList issues_;
    QPointer<Workspace> workspace_;
    int severity_ = -1;
    QString kind_, stage_, text_;
    Order order_ = ByStage;
};

}  // namespace lifang
