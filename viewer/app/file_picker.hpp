#pragma once

#include <QObject>
#include <QUrl>

namespace lifang {

/// The system's dialog for choosing a plan file.
class FilePicker : public QObject {
    Q_OBJECT

  public:
    /// The chosen file; empty when the dialog was cancelled.
    Q_INVOKABLE QUrl pick();

  private:
    QUrl folder_;
};

}  // namespace lifang
