#pragma once

#include "map/tools/path_tool.hpp"

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

    /// The line that was drawn last, in the plan's CRS.
    const LineString& line() const { return line_; }

  Q_SIGNALS:
    void drawn();  ///< read line()

  private:
    void pathEnded() override;

    Point origin_;
    LineString line_;
    QPointF last_;
};

}  // namespace lifang
