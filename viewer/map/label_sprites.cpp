#include "map/label_sprites.hpp"

#include "map/label_font.hpp"

#include <QPainter>
#include <QPainterPath>
#include <algorithm>
#include <cmath>
#include <numbers>

namespace lifang {
namespace {

constexpr std::size_t most_sprites = 6000;  // some 20 MiB
constexpr double baseline = 0.36;           // below the middle of a line, in sizes: as on the printed map

/// How wide the halo is around the letters, pixels.
double halo_of(int size) { return std::max(1.6, 0.12 * size); }

QColor to_qt(scene::Colour colour) { return {colour.r, colour.g, colour.b}; }

std::uint32_t to_number(scene::Colour colour) {
    return static_cast<std::uint32_t>(colour.r) << 16U | static_cast<std::uint32_t>(colour.g) << 8U |
           colour.b;
}

int degrees(double angle) { return static_cast<int>(std::lround(angle * 180.0 / std::numbers::pi)); }

LabelSprite paint_text(const scene::LabelPiece& piece, const LabelSprites::Look& look) {
    const double halo = halo_of(piece.size);
    const TextBox box = TextBox{{}, piece.box.width, piece.box.height, piece.box.angle}.grown(halo + 1.0);
    const Pixel least = box.bounds().first;
    LabelSprite sprite;
    // whole pixels: upright letters stay sharp
    sprite.corner = {std::floor(least.x), std::floor(least.y)};
    sprite.image =
        QImage(QSizeF(-2.0 * sprite.corner.x(), -2.0 * sprite.corner.y()).toSize() * look.pixel_ratio,
               QImage::Format_ARGB32_Premultiplied);
    sprite.image.setDevicePixelRatio(look.pixel_ratio);
    sprite.image.fill(Qt::transparent);
    QPainter painter(&sprite.image);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.translate(-sprite.corner);
    painter.rotate(degrees(piece.box.angle));
    const QFont font = label_font(piece.size, piece.bold);
    const QString text = QString::fromStdString(piece.text);
    const QPointF start(std::round(-piece.box.width / 2.0), std::round(baseline * piece.size));
    QPainterPath letters;
    letters.addText(start, font, text);
    painter.strokePath(letters,
                       QPen(to_qt(look.halo), 2.0 * halo, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setFont(font);
    painter.setPen(to_qt(look.ink));
    painter.drawText(start, text);
    return sprite;
}

}  // namespace

LabelSprites::Key LabelSprites::key_of(const scene::LabelPiece& piece, const Look& look) {
    return {piece.text,          piece.size,           piece.bold,      degrees(piece.box.angle),
            to_number(look.ink), to_number(look.halo), look.pixel_ratio};
}

LabelSpritePtr LabelSprites::find(const scene::LabelPiece& piece, const Look& look) const {
    const auto found = sprites_.find(key_of(piece, look));
    return found == sprites_.end() ? nullptr : found->second;
}

LabelSpritePtr LabelSprites::paint(const scene::LabelPiece& piece, const Look& look) {
    LabelSpritePtr& sprite = sprites_[key_of(piece, look)];
    if (!sprite) sprite = std::make_shared<const LabelSprite>(paint_text(piece, look));
    return sprite;
}

void LabelSprites::keep_few() {
    if (sprites_.size() > most_sprites) sprites_.clear();
}

}  // namespace lifang
