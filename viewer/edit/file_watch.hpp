#pragma once

#include <QFileSystemWatcher>
#include <QObject>
#include <QTimer>

namespace lifang {

/// Tells when a file has been written to or replaced, once it has been left alone for a moment.
class FileWatch : public QObject {
    Q_OBJECT

  public:
    explicit FileWatch(QObject* parent = nullptr);

    void watch(const QString& path);  ///< instead of the one before; empty: none

  Q_SIGNALS:
    void changed();

  private:
    void tell();

    QFileSystemWatcher watcher_;
    QTimer calm_;
    QString path_;
};

}  // namespace lifang
