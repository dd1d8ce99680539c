#pragma once

#include "scene/layer.hpp"

#include <QSGTransformNode>
#include <array>
#include <bitset>

#include <QMatrix4x4>

class QSGGeometryNode;

namespace lifang {

/// The map in the scene graph: one geometry node per layer below one transform. Panning and zooming set the
/// matrix and touch no vertex. Lives on the render thread; only called while the main thread waits.
class MeshNodes : public QSGTransformNode {
  public:
    MeshNodes();

    void show(const scene::Drawing& drawing, const std::bitset<scene::layer_count>& changed);

  private:
    std::array<QSGGeometryNode*, scene::layer_count> layers_{};
};

}  // namespace lifang
