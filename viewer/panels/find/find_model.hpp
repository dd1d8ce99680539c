#pragma once

#include "model/while_seen.hpp"
#include "model/workspace.hpp"
#include "panels/find/reading.hpp"

#include <QAbstractListModel>
#include <vector>

namespace lifang {

/// What is called like the words that were typed: units, compounds, communities and streets, by name, code,
/// id, pinyin or its first letters. What begins so comes first, then in the order of the plan.
class FindModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(
        lifang::Workspace* workspace READ workspace WRITE setWorkspace NOTIFY workspaceChanged REQUIRED)
    /// The panel is open: only then it follows what is shown.
    Q_PROPERTY(bool active READ isActive WRITE setActive NOTIFY activeChanged)
    Q_PROPERTY(QString query READ query WRITE setQuery NOTIFY changed)
    Q_PROPERTY(int count READ count NOTIFY changed)
    Q_PROPERTY(bool more READ hasMore NOTIFY changed)  ///< than are listed

  public:
    enum Role { TitleRole = Qt::UserRole + 1, DetailRole };

    using QAbstractListModel::QAbstractListModel;

    Workspace* workspace() const { return workspace_; }
    void setWorkspace(Workspace* workspace);
    bool isActive() const { return seen_.isSeen(); }
    void setActive(bool active) {
        if (seen_.setSeen(active)) Q_EMIT activeChanged();
    }
    const QString& query() const { return query_; }
    void setQuery(const QString& query);
    int count() const { return static_cast<int>(found_.size()); }
    bool hasMore() const { return more_; }

    /// Chooses what a row stands for, and asks the map to show it.
    Q_INVOKABLE void show(int row);

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

  Q_SIGNALS:
    void workspaceChanged();
    void activeChanged();
    void changed();

  private:
    WhileSeen seen_{[this] { listUnits(); }};
    enum class Kind { unit, compound, community, street };
    /// A thing of the plan with all that it is called.
    struct Entry {
        Kind kind = Kind::unit;
        std::size_t index = 0;
        QString title;
        std::vector<SpokenText> names;
    };

    void listGround();
    void listUnits();
    void search();
    std::vector<Entry> make_streets() const;
    QString describe(const Entry& entry) const;
    QList<int> compoundsOf(const Entry& entry) const;
    Language language() const { return workspace_->language()->language(); }

    Workspace* workspace_ = nullptr;
    QString query_;
    std::vector<Entry> ground_, units_;
    std::vector<const Entry*> found_;
    bool more_ = false;
};

}  // namespace lifang
