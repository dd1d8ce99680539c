#pragma once

#include <QObject>
#include <QVariantList>

#include <QtQml/qqmlregistration.h>

namespace lifang {

/// What the program is made of, for who reports a fault.
class Versions : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON
    Q_PROPERTY(QVariantList lines READ lines CONSTANT)  ///< of {name, version}

  public:
    using QObject::QObject;
    QVariantList lines() const;
};

}  // namespace lifang
