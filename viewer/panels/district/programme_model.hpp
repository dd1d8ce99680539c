#pragma once

#include "evaluate/make_programme.hpp"
#include "model/workspace.hpp"

#include <QAbstractListModel>
#include <QPointer>

namespace lifang {

/// The order in which the units of the shown layout are started, and their batches: as the plan has it, or as
/// it would be with another budget and other units started: a trial until it is stored.
class ProgrammeModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(
        lifang::Workspace* workspace READ workspace WRITE setWorkspace NOTIFY workspaceChanged REQUIRED)
    Q_PROPERTY(int count READ count NOTIFY changed)
    Q_PROPERTY(bool tried READ isTried NOTIFY changed)  ///< not the plan's own
    Q_PROPERTY(bool working READ isWorking NOTIFY changed)
    Q_PROPERTY(QString budget READ budget NOTIFY changed)  ///< of a year, in words; empty: none
    Q_PROPERTY(QString problem READ problem NOTIFY changed)
    Q_PROPERTY(QStringList batches READ batches NOTIFY changed)  ///< "Year 1: A-01, A-04 (CNY 90,000)"
    Q_PROPERTY(Order order READ order WRITE setOrder NOTIFY changed)

  public:
    enum Role {
        UnitRole = Qt::UserRole + 1,
        CodeRole,
        PlaceRole,
        YearRole,
        CostRole,
        ScoreRole,
        StartedRole,
        MeaningRole  ///< need, benefit and readiness with their parts
    };
    enum Order { ByPlace, ByYear, ByCost, ByScore, ByCode };
    Q_ENUM(Order)

    using QAbstractListModel::QAbstractListModel;

    Workspace* workspace() const { return workspace_; }
    void setWorkspace(Workspace* workspace);
    int count() const { return rowCount(); }
    bool isTried() const { return tried_; }
    bool isWorking() const { return working_; }
    QString budget() const;
    const QString& problem() const { return problem_; }
    QStringList batches() const;
    Order order() const { return order_; }
    void setOrder(Order order);

    /// Works out the programme anew, beside the window. The budget is CNY a year, empty for none; a text that
    /// is no number is a problem.
    Q_INVOKABLE void tryBudget(const QString& budget);
    /// A unit is started, or not any more.
    Q_INVOKABLE void setStarted(int unit, bool started);
    /// Back to the plan's own.
    Q_INVOKABLE void restore();
    /// Stores the layout with the tried programme in the plan file, as a new layout.
    Q_INVOKABLE void store();

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

  Q_SIGNALS:
    void workspaceChanged();
    void changed();

  private:
    struct Row {
        UnitId unit;
        ProgrammeEntry entry;
    };
    using Entries = std::vector<std::optional<ProgrammeEntry>>;  // by unit

    void follow();
    void show(const Entries& entries);
    void arrange();
    void replan();
    QString meaning(const ProgrammeEntry& entry) const;
    Language language() const { return workspace_->language()->language(); }

    QPointer<Workspace> workspace_;
    scene::LayoutPtr layout_;
    std::vector<Row> rows_;
    ProgrammeRequest request_;
    Order order_ = ByPlace;
    bool tried_ = false, working_ = false;
    QString problem_;
};

}  // namespace lifang
