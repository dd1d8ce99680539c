#include "map/label_item.hpp"

#include "map/label_font.hpp"

#include <QElapsedTimer>
#include <QQuickWindow>
#include <algorithm>
#include <utility>

namespace lifang {
namespace {

// of a frame, for labels that have no place yet, and for texts that are not painted yet: the others wait
constexpr double place_budget_ms = 3.0, paint_budget_ms = 3.0;

double milliseconds(const QElapsedTimer& clock) { return static_cast<double>(clock.nsecsElapsed()) / 1e6; }

Box to_box(const QRectF& rectangle, QPointF origin) {
    return {{rectangle.left() - origin.x(), rectangle.top() - origin.y()},
            {rectangle.right() - origin.x(), rectangle.bottom() - origin.y()}};
}

}  // namespace

LabelItem::LabelItem(QQuickItem* parent) : QQuickItem(parent), measure_(measure_by_font()) {
    setFlag(ItemHasContents);
}

void LabelItem::setMap(MapItem* map) {
    if (map == map_) return;
    if (map_) {
        map_->disconnect(this);
        map_->picture().disconnect(this);
        map_->layers()->disconnect(this);
    }
    map_ = map;
    if (map_) {
        connect(map_, &MapItem::viewChanged, this, &QQuickItem::polish);
        connect(map_, &MapItem::emphasisChanged, this, &QQuickItem::polish);
        connect(map_, &MapItem::styleNameChanged, this, &QQuickItem::polish);
        connect(&map_->picture(), &MapPicture::namesChanged, this, &LabelItem::askForContent);
        connect(map_->layers(), &LayerModel::choiceChanged, this, &LabelItem::askForContent);
    }
    askForContent();
    Q_EMIT mapChanged();
}

void LabelItem::setUnitTexts(const QStringList& texts) {
    if (texts == unit_texts_) return;
    unit_texts_ = texts;
    askForContent();
    Q_EMIT contentChanged();
}

void LabelItem::setTextScale(double scale) {
    if (scale == text_scale_) return;
    text_scale_ = scale;
    askForContent();
    Q_EMIT contentChanged();
}

void LabelItem::setCovers(const QVariantList& covers) {
    if (covers == covers_) return;
    covers_ = covers;
    polish();
    Q_EMIT coversChanged();
}

void LabelItem::geometryChange(const QRectF& now, const QRectF& before) {
    QQuickItem::geometryChange(now, before);
    polish();
}

void LabelItem::itemChange(ItemChange change, const ItemChangeData& data) {
    QQuickItem::itemChange(change, data);
    if (change == ItemDevicePixelRatioHasChanged) polish();
}

void LabelItem::askForContent() {
    is_content_new_ = true;
    is_settled_ = false;
    polish();
}

/// The texts of a layout whose outlines are still being made would stand in the units of the one before.
void LabelItem::takeContent() {
    if (!is_content_new_ || !map_) return;
    const MapPicture& picture = map_->picture();
    if (picture.layout() && !picture.isOutlined()) return;
    is_content_new_ = false;
    scene::LabelContent content{.names = picture.names(),
                                .units = picture.outlines(),
                                .unit_texts = {},
                                .layers = map_->layers()->choice(),
                                .text_scale = text_scale_,
                                .measure = measure_};
    for (const QString& text : unit_texts_)
        content.unit_texts.push_back(
            {text.section('\n', 0, 0).toStdString(), text.section('\n', 1, 1).toStdString()});
    labels_.clear();
    placer_.set_content(std::move(content));
}

void LabelItem::updatePolish() {
    QElapsedTimer clock;
    clock.start();
    takeContent();
    place();
    place_ms_ = milliseconds(clock);
    clock.restart();
    paint();
    paint_ms_ = milliseconds(clock);
    update();
}

void LabelItem::place() {
    if (!map_ || !map_->hasGround() || width() <= 0.0 || height() <= 0.0) {
        labels_.clear();
        is_whole_ = true;
        return;
    }
    origin_ = map_->screenAt({0.0, 0.0});
    scene::LabelPlacer::Sight sight{map_->metersPerPixel(), to_box(boundingRect(), origin_), {}};
    for (const QVariant& cover : covers_) sight.covers.push_back(to_box(cover.toRectF(), origin_));
    QElapsedTimer clock;
    clock.start();
    labels_ = placer_.place(sight, [&clock] { return milliseconds(clock) > place_budget_ms; });
    is_whole_ = placer_.is_whole();
}

void LabelItem::paint() {
    std::vector<PlacedSprite> placed;
    is_settled_ = !is_content_new_ && is_whole_;
    if (map_) paint(placed);
    // the rest in the next frame
    if (!is_settled_ && !is_content_new_)
        QMetaObject::invokeMethod(this, &QQuickItem::polish, Qt::QueuedConnection);
    if (placed == placed_) return;
    placed_ = std::move(placed);
    is_placed_new_ = true;
}

/// Of units, and of compounds in units, that are not chosen while others are.
bool LabelItem::isDimmed(const scene::Label& label, const std::vector<UnitId>& chosen) const {
    if (chosen.empty()) return false;
    std::optional<UnitId> unit;
    if (label.layer == scene::Layer::units) unit = UnitId{label.feature};
    if (label.layer == scene::Layer::compounds && map_->layout() &&
        label.feature < map_->layout()->unit_of_compound.size())
        unit = map_->layout()->unit_of_compound[label.feature];
    return unit && std::ranges::find(chosen, *unit) == chosen.end();
}

/// Texts are painted in the order in which labels have their places: units appear first.
void LabelItem::paint(std::vector<PlacedSprite>& placed) {
    const scene::Style& style = map_->picture().style();
    const std::vector<UnitId>& chosen = map_->picture().emphasis().units;
    const double ratio = window() ? window()->effectiveDevicePixelRatio() : 1.0;
    sprites_.keep_few();
    QElapsedTimer clock;
    clock.start();
    for (const scene::Label* label : labels_) {
        const bool is_dimmed = isDimmed(*label, chosen);
        const LabelSprites::Look look{style.names[static_cast<std::size_t>(label->layer)], style.halo, ratio};
        for (const scene::LabelPiece& piece : label->pieces) {
            LabelSpritePtr sprite = sprites_.find(piece, look);
            if (!sprite && milliseconds(clock) > paint_budget_ms) {
                is_settled_ = false;
                continue;
            }
            if (!sprite) sprite = sprites_.paint(piece, look);
            placed.push_back({sprite, {piece.box.centre.x, piece.box.centre.y}, is_dimmed});
        }
    }
}

QSGNode* LabelItem::updatePaintNode(QSGNode* node, UpdatePaintNodeData* /*data*/) {
    auto* nodes = static_cast<LabelNodes*>(node);
    if (!nodes) {
        nodes = new LabelNodes;
        is_placed_new_ = true;
    }
    if (std::exchange(is_placed_new_, false)) nodes->show(*window(), placed_);
    nodes->moveTo(origin_);
    return nodes;
}

}  // namespace lifang
