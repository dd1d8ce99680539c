#pragma once

#include "model/workspace.hpp"

#include <QObject>
#include <QPointF>

namespace lifang {

/// What is done to the shown layout and needs more than what is chosen (all else is an action, see
/// actions/unit_actions.cpp); and what became of the last step.
class EditDesk : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(lifang::Workspace* workspace READ workspace WRITE setWorkspace NOTIFY changed REQUIRED)
    /// Why the last step was refused: where, what, what to do. Empty once another one is carried out.
    Q_PROPERTY(QString refusal READ refusal NOTIFY changed)
    Q_PROPERTY(QList<int> refusedAt READ refusedAt NOTIFY changed)  ///< compounds to look at

  public:
    using QObject::QObject;

    Workspace* workspace() const { return workspace_; }
    void setWorkspace(Workspace* workspace);
    QString refusal() const;
    const QList<int>& refusedAt() const { return refused_at_; }

    /// Along a line in metres from the ground's origin: the chosen unit where the line crosses it, else the
    /// first of those it crosses.
    Q_INVOKABLE void splitAlong(const QList<QPointF>& line, const QList<int>& crossed);
    /// What is chosen, for a reason in the planner's words; may be empty.
    Q_INVOKABLE void exclude(const QString& why);

  Q_SIGNALS:
    void changed();

  private:
    void forget();

    Workspace* workspace_ = nullptr;
    std::optional<Error> refused_;
    QList<int> refused_at_;
};

}  // namespace lifang
