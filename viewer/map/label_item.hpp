#pragma once

#include "map/label_nodes.hpp"
#include "map/map_item.hpp"
#include "scene/labels/label_placer.hpp"

#include <QPointer>
#include <QStringList>
#include <QVariantList>

#include <QtQml/qqmlregistration.h>

namespace lifang {

/// The names on a map: of units, communities, streets along their lines, rivers, railways, compounds and
/// parks. Lies over its map and has its size. Which names are written is told by the map's layers.
class LabelItem : public QQuickItem {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(lifang::MapItem* map READ map WRITE setMap NOTIFY mapChanged)
    /// By unit: title and detail, parted by a line break.
    Q_PROPERTY(QStringList unitTexts READ unitTexts WRITE setUnitTexts NOTIFY contentChanged)
    Q_PROPERTY(double textScale READ textScale WRITE setTextScale NOTIFY contentChanged)
    /// Rectangles of this item below which nothing is written.
    Q_PROPERTY(QVariantList covers READ covers WRITE setCovers NOTIFY coversChanged)

  public:
    explicit LabelItem(QQuickItem* parent = nullptr);

    MapItem* map() const { return map_; }
    void setMap(MapItem* map);
    const QStringList& unitTexts() const { return unit_texts_; }
    void setUnitTexts(const QStringList& texts);
    double textScale() const { return text_scale_; }
    void setTextScale(double scale);
    const QVariantList& covers() const { return covers_; }
    void setCovers(const QVariantList& covers);

    /// All labels that have a place are painted: what a picture waits for.
    bool isSettled() const { return is_settled_; }
    /// What is shown, and what working out its places took of the main thread: for tests and measurements.
    const std::vector<const scene::Label*>& labels() const { return labels_; }
    double placeMilliseconds() const { return place_ms_; }
    double paintMilliseconds() const { return paint_ms_; }

  Q_SIGNALS:
    void mapChanged();
    void contentChanged();
    void coversChanged();

  protected:
    void updatePolish() override;
    QSGNode* updatePaintNode(QSGNode* node, UpdatePaintNodeData* data) override;
    void geometryChange(const QRectF& now, const QRectF& before) override;
    void itemChange(ItemChange change, const ItemChangeData& data) override;

  private:
    void askForContent();
    void takeContent();
    void place();
    void paint();
    void paint(std::vector<PlacedSprite>& placed);
    bool isDimmed(const scene::Label& label, const std::vector<UnitId>& chosen) const;

    QPointer<MapItem> map_;
    QStringList unit_texts_;
    double text_scale_ = 1.0;
    QVariantList covers_;
    scene::LabelPlacer placer_;
    scene::TextMeasure measure_;
    LabelSprites sprites_;
    std::vector<const scene::Label*> labels_;
    std::vector<PlacedSprite> placed_;
    bool is_content_new_ = true;
    bool is_whole_ = true;  ///< every label has its place
    bool is_settled_ = false;
    bool is_placed_new_ = false;  ///< the graphics card does not have them yet
    QPointF origin_;              ///< of the map's pixels, in this item
    double place_ms_ = 0.0, paint_ms_ = 0.0;
};

}  // namespace lifang
