#pragma once

#include "map/tools/tool.hpp"

namespace lifang {

/// A place on the map: click it. Held and dragged, it follows the pointer.
class PlaceTool : public lifang::MapTool {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString task MEMBER task_ NOTIFY hintChanged)  ///< the hint: what is placed

  public:
    using MapTool::MapTool;

    QString hint() const override { return task_; }
    Qt::CursorShape cursor() const override { return Qt::CrossCursor; }
    void click(MapItem& map, const MapPointer& pointer) override;
    bool beginDrag(MapItem& map, const MapPointer& from) override;
    void drag(MapItem& map, const MapPointer& to) override;
    void endDrag(MapItem& map, const MapPointer& at) override;

  Q_SIGNALS:
    /// x, y in the plan's CRS; the compound that lies there, −1 for none. `held`: still being dragged.
    void placed(double x, double y, int compound, bool held);

  private:
    void place(MapItem& map, QPointF at, bool held);

    QString task_;
};

}  // namespace lifang
