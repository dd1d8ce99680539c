#pragma once

#include "model/workspace.hpp"

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
    /// Asks where to write: a file with the suffix, or a folder where there is none. Empty: cancelled.
    Q_INVOKABLE QUrl whereTo(const QString& name, const QString& suffix);

  private:
    Workspace& workspace_;
    QUrl folder_;
};

}  // namespace lifang
