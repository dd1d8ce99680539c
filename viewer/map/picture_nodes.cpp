#include "map/picture_nodes.hpp"

#include <QQuickWindow>
#include <QSGSimpleTextureNode>
#include <set>

namespace lifang {
namespace {

constexpr int most_made = 8;  // textures a frame: some milliseconds

/// The pixels of a piece in the picture of its square, whose rows begin in the north.
QRectF pixels_of(const ShownPicture::Piece& piece) {
    const Box whole = scene::box_of(piece.key.square);
    const double scale = scene::square_pixels / whole.width();
    return {(piece.part.min.x - whole.min.x) * scale, (whole.max.y - piece.part.max.y) * scale,
            piece.part.width() * scale, piece.part.height() * scale};
}

QSGNode* make_piece(const ShownPicture::Piece& piece, QSGTexture* texture) {
    auto* node = new QSGSimpleTextureNode;
    node->setTexture(texture);
    node->setOwnsTexture(false);
    node->setFiltering(QSGTexture::Linear);
    node->setSourceRect(pixels_of(piece));
    node->setRect(piece.part.min.x, piece.part.min.y, piece.part.width(), piece.part.height());
    node->setTextureCoordinatesTransform(QSGSimpleTextureNode::MirrorVertically);  // north is up here
    return node;
}

}  // namespace

PictureNodes::~PictureNodes() { clear(); }

void PictureNodes::clear() {
    while (QSGNode* child = firstChild()) {
        removeChildNode(child);
        delete child;  // and its pieces
    }
}

QSGTexture* PictureNodes::findTexture(const ShownPicture::Piece& piece, QQuickWindow& window) {
    const auto found = textures_.find(piece.key);
    if (found != textures_.end()) return found->second.get();
    if (made_ == most_made) return nullptr;
    ++made_;
    return textures_
        .emplace(piece.key, window.createTextureFromImage(piece.image, QQuickWindow::TextureHasAlphaChannel))
        .first->second.get();
}

bool PictureNodes::show(const std::vector<ShownPicture>& pictures, QQuickWindow& window) {
    clear();
    made_ = 0;
    bool is_whole = true;
    std::set<PictureSquare> used;
    for (const ShownPicture& picture : pictures) {
        auto* group = new QSGOpacityNode;
        group->setOpacity(picture.opacity);
        appendChildNode(group);
        for (const ShownPicture::Piece& piece : picture.pieces) {
            used.insert(piece.key);
            if (QSGTexture* texture = findTexture(piece, window))
                group->appendChildNode(make_piece(piece, texture));
            else
                is_whole = false;
        }
    }
    std::erase_if(textures_, [&](const auto& texture) { return !used.contains(texture.first); });
    return is_whole;
}

}  // namespace lifang
