#pragma once

#include "scene/colour.hpp"
#include "scene/labels/label.hpp"

#include <QImage>
#include <QPointF>
#include <map>
#include <memory>
#include <tuple>

namespace lifang {

/// A text as a small picture, with its halo.
struct LabelSprite {
    QImage image;
    QPointF corner;  ///< from the middle of the text's box to the picture's, pixels of the screen
};
using LabelSpritePtr = std::shared_ptr<const LabelSprite>;

/// Paints texts once: the letters of streets and the codes of units come again and again while the map is
/// moved and zoomed.
class LabelSprites {
  public:
    struct Look {
        scene::Colour ink, halo;
        double pixel_ratio = 1.0;
    };
    /// The picture of a text; null where it is not painted yet.
    LabelSpritePtr find(const scene::LabelPiece& piece, const Look& look) const;
    LabelSpritePtr paint(const scene::LabelPiece& piece, const Look& look);
    /// Forgets pictures once there are very many; those on the screen are painted again.
    void keep_few();

  private:
    using Key = std::tuple<std::string, int, bool, int, std::uint32_t, std::uint32_t, double>;
    static Key key_of(const scene::LabelPiece& piece, const Look& look);

    std::map<Key, LabelSpritePtr> sprites_;
};

}  // namespace lifang
