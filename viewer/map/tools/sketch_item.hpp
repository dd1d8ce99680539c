#pragma once

#include "map/map_item.hpp"
#include "map/tools/tool.hpp"

#include <QColor>
#include <QPointer>
#include <QQuickPaintedItem>

#include <QtQml/qqmlregistration.h>

namespace lifang {

/// Draws what a tool is doing, over its map. Nothing is painted, and costs anything, while no tool is in use.
class SketchItem : public QQuickPaintedItem {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(lifang::MapItem* map READ map WRITE setMap NOTIFY mapChanged)
    Q_PROPERTY(lifang::MapTool* tool READ tool WRITE setTool NOTIFY toolChanged)
    Q_PROPERTY(QColor colour MEMBER colour_ NOTIFY styleChanged)
    Q_PROPERTY(
        QColor halo MEMBER halo_ NOTIFY styleChanged)  ///< under the lines, so that any ground carries them

  public:
    explicit SketchItem(QQuickItem* parent = nullptr);

    MapItem* map() const { return map_; }
    void setMap(MapItem* map);
    MapTool* tool() const { return tool_; }
    void setTool(MapTool* tool);

    void paint(QPainter* painter) override;

  Q_SIGNALS:
    void mapChanged();
    void toolChanged();
    void styleChanged();

  private:
    QPolygonF on_screen(const Sketch::Line& line) const;
    void refresh();

    QPointer<MapItem> map_;
    QPointer<MapTool> tool_;
    QColor colour_, halo_;
};

}  // namespace lifang
