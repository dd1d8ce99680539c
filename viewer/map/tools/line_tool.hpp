#pragma once

#include "map/tools/path_tool.hpp"

#include <QList>

namespace lifang {

/// A line across the map, by which a unit is to be split: set point by point, or drawn by dragging.
class LineTool : public lifang::PathTool {
    Q_OBJECT
    QML_ELEMENT

  public:
    using PathTool::PathTool;

    QString hint() const override;
    bool beginDrag(MapItem& map, const MapPointer& from) override;
    void drag(MapItem& map, const MapPointer& to) override;
    void endDrag(MapItem& map, const MapPointer& at) override;

  Q_SIGNALS:
    /// A line of at least two points, metres from the ground's origin, and the units it crosses, the longest
    /// way first.
    void drawn(const QList<QPointF>& line, const QList<int>& units);

  private:
    void pathEnded(const MapItem& map) override;

    QPointF last_;
};

}  // namespace lifang
