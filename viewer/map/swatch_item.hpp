#pragma once

#include "scene/swatch.hpp"

#include <QQuickPaintedItem>

#include <QtQml/qqmlregistration.h>

namespace lifang {

/// A sample of how something on the map looks, for lists and legends.
class SwatchItem : public QQuickPaintedItem {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(lifang::scene::Swatch swatch READ swatch WRITE setSwatch NOTIFY swatchChanged)

  public:
    explicit SwatchItem(QQuickItem* parent = nullptr);

    const scene::Swatch& swatch() const { return swatch_; }
    void setSwatch(const scene::Swatch& swatch);
    void paint(QPainter* painter) override;

  Q_SIGNALS:
    void swatchChanged();

  private:
    scene::Swatch swatch_;
};

}  // namespace lifang
