#pragma once

#include "jobs/job_queue.hpp"

#include <QObject>
#include <QStringList>
#include <QVariantList>

#include <QtQml/qqmlregistration.h>

namespace lifang {

/// Plan files that were opened or saved last, the latest first, kept in the program's settings. Those that
/// are gone stay in the list, marked: a share may be back tomorrow.
class RecentFiles : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the program")
    /// Of each: path, name, folder, missing.
    Q_PROPERTY(QVariantList files READ files NOTIFY changed)

  public:
    /// The queue outlives it.
    explicit RecentFiles(JobQueue& jobs, QObject* parent = nullptr);

    QVariantList files() const;
    void add(const QString& path);
    Q_INVOKABLE void forget(const QString& path);
    /// Looks beside the window whether they are still there: on a share that may take long.
    Q_INVOKABLE void look();

  Q_SIGNALS:
    void changed();

  private:
    void keep(const QStringList& paths);

    JobQueue& jobs_;
    QStringList paths_;
    QStringList missing_;
};

}  // namespace lifang
