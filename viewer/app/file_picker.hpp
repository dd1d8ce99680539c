#pragma once

#include "model/workspace.hpp"

#include <QList>
#include <QObject>
#include <QUrl>

namespace lifang {

/// The system's dialogs for choosing files.
class FilePicker : public QObject {
    Q_OBJECT

  public:
    explicit FilePicker(Workspace& workspace) : workspace_(workspace) {}

    /// Asks for a plan file and opens it.
    Q_INVOKABLE void openPlan();
    /// Files with data to make a plan from; none when cancelled.
    Q_INVOKABLE QList<QUrl> chooseInputs();
    /// Pictures of the ground and layers to be looked at with the plan; none when cancelled.
    Q_INVOKABLE QList<QUrl> chooseAdded();
    /// Where a new plan is to be written; empty when cancelled. Whoever writes asks about replacing a file.
    Q_INVOKABLE QUrl choosePlanFile(const QUrl& suggested);
    /// A profile of one's own; empty when cancelled.
    Q_INVOKABLE QUrl chooseProfile();
    /// Asks where to write, and whether a file that is there is to be replaced: a file with one of the
    /// suffixes ("pdf svg"; the first where none is typed), or a folder where there is none. Empty:
    /// cancelled.
    Q_INVOKABLE QUrl whereTo(const QString& name, const QString& suffixes);

  private:
    Workspace& workspace_;
    QUrl folder_;
};

}  // namespace lifang
