#include "map/label_nodes.hpp"

#include <QQuickWindow>
#include <QSGSimpleTextureNode>
#include <cmath>

#include <QMatrix4x4>

namespace lifang {
namespace {

constexpr double dimmed_opacity = 0.45;
constexpr std::size_t most_textures = 3000;

void empty(QSGNode& node) {
    while (QSGNode* child = node.firstChild()) {
        node.removeChildNode(child);
        delete child;
    }
}

}  // namespace

LabelNodes::LabelNodes() : clear_(new QSGNode), dimmed_(new QSGOpacityNode) {
    dimmed_->setOpacity(dimmed_opacity);
    appendChildNode(dimmed_);
    appendChildNode(clear_);
}

QSGTexture& LabelNodes::textureOf(QQuickWindow& window, const LabelSpritePtr& sprite) {
    Held& held = textures_[sprite];
    if (!held.texture)
        held.texture.reset(window.createTextureFromImage(
            sprite->image, QQuickWindow::CreateTextureOptions(QQuickWindow::TextureHasAlphaChannel) |
                               QQuickWindow::TextureCanUseAtlas));
    held.last_shown = shown_;
    return *held.texture;
}

void LabelNodes::show(QQuickWindow& window, const std::vector<PlacedSprite>& placed) {
    ++shown_;
    empty(*clear_);
    empty(*dimmed_);
    for (const PlacedSprite& text : placed) {
        const QPointF middle(std::round(text.middle.x()), std::round(text.middle.y()));
        auto* node = new QSGSimpleTextureNode;
        node->setTexture(&textureOf(window, text.sprite));
        node->setFiltering(QSGTexture::Linear);
        node->setRect(QRectF(middle + text.sprite->corner, text.sprite->image.deviceIndependentSize()));
        (text.is_dimmed ? static_cast<QSGNode*>(dimmed_) : clear_)->appendChildNode(node);
    }
    forgetUnused();
}

void LabelNodes::forgetUnused() {
    if (textures_.size() < most_textures) return;
    std::erase_if(textures_, [this](const auto& entry) { return entry.second.last_shown != shown_; });
}

void LabelNodes::moveTo(QPointF origin) {
    QMatrix4x4 matrix;
    matrix.translate(static_cast<float>(std::round(origin.x())), static_cast<float>(std::round(origin.y())));
    if (matrix != this->matrix()) setMatrix(matrix);
}

}  // namespace lifang
