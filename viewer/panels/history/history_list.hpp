#pragma once

#include "model/workspace.hpp"

#include <QAbstractListModel>
#include <QStringList>

namespace lifang {

/// The steps of the edited layout, first the layout it came from: what each was, who moved by it and what
/// became of the figures. Steps that were undone stand behind the present one until another is carried out.
class HistoryList : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(lifang::Workspace* workspace READ workspace WRITE setWorkspace NOTIFY changed REQUIRED)
    Q_PROPERTY(int count READ count NOTIFY changed)
    Q_PROPERTY(int current READ current NOTIFY changed)  ///< row of the state that is shown

  public:
    enum Role { TextRole = Qt::UserRole + 1, MovedRole, FiguresRole, CompoundsRole, UndoneRole };

    using QAbstractListModel::QAbstractListModel;

    Workspace* workspace() const { return workspace_; }
    void setWorkspace(Workspace* workspace);
    int count() const { return static_cast<int>(texts_.size()); }
    int current() const { return current_; }

    /// Goes back or on to the state after a row's step.
    Q_INVOKABLE void goTo(int row);

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

  Q_SIGNALS:
    void changed();

  private:
    void refresh();
    const StepRecord* record(
        int row) const;  ///< of a row's step; null: the row is the layout they began with
    QString moved(int row) const;
    QString figures(int row) const;

    Workspace* workspace_ = nullptr;
    QStringList texts_;
    int current_ = 0;
};

}  // namespace lifang
