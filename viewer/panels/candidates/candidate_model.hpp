#pragma once

#include "model/layout_list.hpp"
#include "model/while_seen.hpp"
#include "model/workspace.hpp"
#include "panels/candidates/trade_axes_model.hpp"

#include <QPointer>
#include <QSortFilterProxyModel>

namespace lifang {

/// The candidates that stand within the brushes, in the order of a figure.
class CandidateModel : public QSortFilterProxyModel {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(
        lifang::Workspace* workspace READ workspace WRITE setWorkspace NOTIFY workspaceChanged REQUIRED)
    /// The panel is open: only then it follows what is shown.
    Q_PROPERTY(bool active READ isActive WRITE setActive NOTIFY activeChanged)
    Q_PROPERTY(lifang::TradeAxesModel* axes READ axes CONSTANT)
    /// Column of the figure, the better end first; empty: as they were found.
    Q_PROPERTY(QString order READ order WRITE setOrder NOTIFY orderChanged)
    Q_PROPERTY(QVariantList orders READ orders NOTIFY ordersChanged)  ///< {value, text}
    Q_PROPERTY(int count READ count NOTIFY counted)
    Q_PROPERTY(int all READ all NOTIFY counted)
    Q_PROPERTY(QStringList names READ names NOTIFY ordersChanged)  ///< of all layouts: "3 Most even"

  public:
    explicit CandidateModel(QObject* parent = nullptr);

    Workspace* workspace() const { return workspace_; }
    void setWorkspace(Workspace* workspace);
    bool isActive() const { return seen_.isSeen(); }
    void setActive(bool active) {
        if (seen_.setSeen(active)) Q_EMIT activeChanged();
    }
    TradeAxesModel* axes() { return &axes_; }
    const QString& order() const { return order_; }
    void setOrder(const QString& column);
    QVariantList orders() const;
    int count() const { return rowCount(); }
    int all() const { return candidates_.rowCount(); }
    QStringList names() const;
    /// Whether a layout, by its row in the workspace, stands within the brushes.
    Q_INVOKABLE bool accepts(int number) const { return axes_.accepts(number); }

  Q_SIGNALS:
    void workspaceChanged();
    void activeChanged();
    void orderChanged();
    void ordersChanged();
    void counted();

  protected:
    bool filterAcceptsRow(int row, const QModelIndex& parent) const override;
    bool lessThan(const QModelIndex& left, const QModelIndex& right) const override;

  private:
    void catchUp();

    WhileSeen seen_{[this] { catchUp(); }};
    std::vector<scene::LayoutPtr> layouts_;
    LayoutList candidates_;
    TradeAxesModel axes_;
    QPointer<Workspace> workspace_;
    QString order_;
};

}  // namespace lifang
