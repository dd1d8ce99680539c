#pragma once

#include "model/workspace.hpp"

#include <QAbstractListModel>

namespace lifang {

/// The rules of people, in words, as they would be stored with the edits.
class RuleList : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(lifang::Workspace* workspace READ workspace WRITE setWorkspace NOTIFY changed REQUIRED)
    Q_PROPERTY(int count READ count NOTIFY changed)

  public:
    enum Role { TextRole = Qt::UserRole + 1, NoteRole, CompoundsRole };

    using QAbstractListModel::QAbstractListModel;

    Workspace* workspace() const { return workspace_; }
    void setWorkspace(Workspace* workspace);
    int count() const { return static_cast<int>(rules_.size()); }

    /// Drops the rule: an excluded compound is taken in again, one that was taken in is excluded. A command
    /// of the history.
    Q_INVOKABLE void remove(int row);

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

  Q_SIGNALS:
    void changed();

  private:
    void refresh();
    QString nameOf(CompoundId compound) const;
    QString textOf(const PlanConstraint& rule) const;

    Workspace* workspace_ = nullptr;
    std::vector<PlanConstraint> rules_;
};

}  // namespace lifang
