#pragma once

#include "map/file_layers.hpp"

#include <QSGNode>
#include <QSGTexture>
#include <map>
#include <memory>

class QQuickWindow;

namespace lifang {

/// Pictures of the ground in the scene graph: a node with an opacity a picture, below it a textured rectangle
/// a piece, in metres relative to the origin. Lives on the render thread; only called while the main thread
/// waits.
class PictureNodes : public QSGNode {
  public:
    PictureNodes() { setFlag(OwnedByParent, false); }
    ~PictureNodes() override;

    /// Returns whether all pieces are there: few textures are made for one frame, the others come with the
    /// next.
    bool show(const std::vector<ShownPicture>& pictures, QQuickWindow& window);

  private:
    void clear();
    QSGTexture* findTexture(const ShownPicture::Piece& piece, QQuickWindow& window);

    std::map<PictureSquare, std::unique_ptr<QSGTexture>> textures_;
    int made_ = 0;  ///< for this frame
};

}  // namespace lifang
