#pragma once

#include "model/workspace.hpp"

#include <QAbstractListModel>

namespace lifang {

/// Units of the edited layout that do not hang together yet: in how many parts they are, and who would join
/// them. Not a fault while a layout is being worked on; it cannot be saved so.
class UnfinishedList : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(lifang::Workspace* workspace READ workspace WRITE setWorkspace NOTIFY changed REQUIRED)
    Q_PROPERTY(int count READ count NOTIFY changed)
    Q_PROPERTY(
        QList<int> apart READ apart NOTIFY changed)  ///< all compounds outside the heaviest part of theirs
    Q_PROPERTY(QList<int> connector READ connector NOTIFY changed)  ///< all that would join parts

  public:
    enum Role { TextRole = Qt::UserRole + 1, PlaceRole, ConnectorRole };

    using QAbstractListModel::QAbstractListModel;

    Workspace* workspace() const { return workspace_; }
    void setWorkspace(Workspace* workspace);
    int count() const { return static_cast<int>(units_.size()); }
    QList<int> apart() const;
    QList<int> connector() const;

    /// Gives those who would join its parts to the unit: a command of the history.
    Q_INVOKABLE void join(int row);

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

  Q_SIGNALS:
    void changed();

  private:
    void refresh();

    Workspace* workspace_ = nullptr;
    scene::LayoutPtr layout_;
    std::vector<UnfinishedUnit> units_;
};

}  // namespace lifang
