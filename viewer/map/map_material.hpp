#pragma once

#include "scene/pass.hpp"

#include <QSGGeometry>
#include <QSGMaterial>

namespace lifang {

/// A corner as the graphics card takes it.
struct MapVertex {
    scene::Corner corner;
    scene::Colour colour;
};
static_assert(sizeof(MapVertex) == 20);

/// How MapVertex lies in memory.
const QSGGeometry::AttributeSet& map_attributes();

/// What one pass of the map looks like: widths and patterns are worked out for the scale by the shader, so
/// that zooming touches no triangle.
class MapMaterial : public QSGMaterial {
  public:
    explicit MapMaterial(const scene::Paint& paint);

    const scene::Paint& paint() const { return paint_; }
    QSGMaterialType* type() const override;
    QSGMaterialShader* createShader(QSGRendererInterface::RenderMode mode) const override;
    int compare(const QSGMaterial* other) const override;

  private:
    scene::Paint paint_;
};

}  // namespace lifang
