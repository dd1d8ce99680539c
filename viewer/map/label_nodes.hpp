#pragma once

#include "map/label_sprites.hpp"

#include <QSGNode>
#include <QSGTexture>
#include <vector>

class QQuickWindow;

namespace lifang {

/// A text at its place.
struct PlacedSprite {
    LabelSpritePtr sprite;
    QPointF middle;  ///< pixels of the map
    bool is_dimmed = false;

    friend bool operator==(const PlacedSprite&, const PlacedSprite&) = default;
};

/// The texts on the graphics card: one transform for all, so that moving the map moves them by setting it.
/// Pictures lie in the scene graph's atlas and are drawn together. Lives on the drawing thread.
class LabelNodes : public QSGTransformNode {
  public:
    LabelNodes();

    void show(QQuickWindow& window, const std::vector<PlacedSprite>& placed);
    /// Of the map's origin, pixels of the item.
    void moveTo(QPointF origin);

  private:
    QSGTexture& textureOf(QQuickWindow& window, const LabelSpritePtr& sprite);
    void forgetUnused();

    struct Held {
        std::unique_ptr<QSGTexture> texture;
        quint64 last_shown = 0;
    };
    std::map<LabelSpritePtr, Held> textures_;
    quint64 shown_ = 0;
    QSGNode* clear_;          // owned by the tree, as are the nodes below it
    QSGOpacityNode* dimmed_;  // units that are not chosen
};

}  // namespace lifang
