#pragma once

#include "model/workspace.hpp"

#include <QColor>
#include <QQuickPaintedItem>

#include <QtQml/qqmlregistration.h>

namespace lifang {

/// A small picture of a merger: the cells of its parts, each in a tone of its own, the outline of the whole,
/// and what lies around, north up.
class MergerPicture : public QQuickPaintedItem {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(lifang::Workspace* workspace MEMBER workspace_ NOTIFY changed)
    Q_PROPERTY(QList<int> compounds MEMBER compounds_ NOTIFY changed)  ///< of the whole
    Q_PROPERTY(QColor paper MEMBER paper_ NOTIFY changed)
    Q_PROPERTY(QColor around MEMBER around_ NOTIFY changed)
    Q_PROPERTY(QColor fill MEMBER fill_ NOTIFY changed)
    Q_PROPERTY(QColor outline MEMBER outline_ NOTIFY changed)

  public:
    explicit MergerPicture(QQuickItem* parent = nullptr);

    void paint(QPainter* painter) override;

  Q_SIGNALS:
    void changed();

  private:
    Workspace* workspace_ = nullptr;
    QList<int> compounds_;
    QColor paper_, around_, fill_, outline_;
};

}  // namespace lifang
