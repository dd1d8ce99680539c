#pragma once

#include "model/while_seen.hpp"
#include "model/workspace.hpp"

#include <QAbstractListModel>
#include <QStringList>

namespace lifang {

/// Who is in no unit of the shown layout, why, and which neighbouring units could be joined. Those in scope
/// come first, in the order of the plan.
class UnassignedList : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(lifang::Workspace* workspace READ workspace WRITE setWorkspace NOTIFY changed REQUIRED)
    /// The panel is open: only then it follows what is shown.
    Q_PROPERTY(bool active READ isActive WRITE setActive NOTIFY activeChanged)
    Q_PROPERTY(int count READ count NOTIFY changed)
    Q_PROPERTY(int inScope READ inScope NOTIFY changed)  ///< of them: those a unit is wanting for

  public:
    enum Role { CompoundRole = Qt::UserRole + 1, NameRole, WhyRole, InScopeRole, UnitsRole, CodesRole };

    using QAbstractListModel::QAbstractListModel;

    Workspace* workspace() const { return workspace_; }
    void setWorkspace(Workspace* workspace);
    bool isActive() const { return seen_.isSeen(); }
    void setActive(bool active) {
        if (seen_.setSeen(active)) Q_EMIT activeChanged();
    }
    int count() const { return static_cast<int>(rows_.size()); }
    int inScope() const;

    /// Gives a compound to a unit of the shown layout; one that a rule excludes is taken in again.
    Q_INVOKABLE void join(int row, int unit);

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

  Q_SIGNALS:
    void changed();
    void activeChanged();

  private:
    struct Row {
        CompoundId compound;
        bool in_scope = true;
        bool excluded = false;  // by a rule
        QString why;
        QList<int> units;  // it could join
    };
    void refresh();
    Row make_row(CompoundId compound) const;
    QStringList codes(const Row& row) const;

    WhileSeen seen_{[this] { refresh(); }};
    Workspace* workspace_ = nullptr;
    std::vector<Row> rows_;
};

}  // namespace lifang
