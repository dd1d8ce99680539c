#pragma once

#include "scene/ground.hpp"
#include "scene/layout_ptr.hpp"

#include <QObject>
#include <QPointF>
#include <QRectF>

#include <QtQml/qqmlregistration.h>

namespace lifang {

/// What part of the ground the maps of the window look at: all of them at the same. Lists and panels ask them
/// here to look elsewhere. Points and boxes are metres relative to the ground's origin, y to the north.
class Sight : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("belongs to the workspace")
    Q_PROPERTY(QPointF centre READ centre NOTIFY moved)
    Q_PROPERTY(double metersPerPixel READ metersPerPixel NOTIFY moved)

  public:
    explicit Sight(QObject* parent = nullptr) : QObject(parent) {}

    /// Units are numbered as in this layout.
    void follow(scene::GroundPtr ground, scene::LayoutPtr layout);

    QPointF centre() const { return centre_; }
    double metersPerPixel() const { return metres_per_pixel_; }
    /// A map was moved or zoomed: the others follow.
    Q_INVOKABLE void move(QPointF centre, double meters_per_pixel);

    /// Ask the maps to show these with what is around them.
    Q_INVOKABLE void showCompounds(const QList<int>& compounds);
    Q_INVOKABLE void showUnit(int unit);
    Q_INVOKABLE void showPlace(double x, double y);  ///< in the plan's CRS
    void showBox(const Box& world) { ask(world); }   ///< not empty, in the plan's CRS
    Q_INVOKABLE void showGround(const QRectF& box);  ///< as `asked` says it; an empty one moves nothing

  Q_SIGNALS:
    void moved();
    void asked(const QRectF& box);  ///< top is its south

  private:
    void ask(const Box& world);

    scene::GroundPtr ground_;
    scene::LayoutPtr layout_;
    QPointF centre_;
    double metres_per_pixel_ = 0.0;
};

}  // namespace lifang
