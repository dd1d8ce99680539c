#pragma once

#include <QObject>

#include <QtQml/qqmlregistration.h>

namespace lifang {

/// The clipboard of the desktop, for pages.
class Clipboard : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON

  public:
    using QObject::QObject;

    Q_INVOKABLE void copy(const QString& text) const;
};

}  // namespace lifang
