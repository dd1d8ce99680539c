#pragma once

#include "map/tools/tool.hpp"

namespace lifang {

/// A path set point by point: each click adds one, the next follows the pointer; a double click or Enter ends
/// it, Backspace takes the last point back, Esc drops it.
class PathTool : public lifang::MapTool {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("see LineTool and MeasureTool")

  public:
    using MapTool::MapTool;

    Qt::CursorShape cursor() const override { return Qt::CrossCursor; }
    void click(MapItem& map, const MapPointer& pointer) override;
    void hover(MapItem& map, const MapPointer& pointer) override;
    bool doubleClick(MapItem& map, const MapPointer& pointer) override;
    bool finish(MapItem& map) override;
    bool takeBack() override;
    bool letGo() override;

  protected:
    const LineString& path() const { return path_; }
    /// The path with the point that follows the pointer.
    LineString tentativePath() const;
    bool isFinished() const { return finished_; }
    void clear();

    /// The points or the pointer moved; the path was ended with at least two points.
    virtual void pathChanged() {}
    virtual void pathEnded(const MapItem& map) = 0;
    virtual bool isRing() const { return false; }  ///< drawn with its inside

  private:
    void redraw();

    LineString path_;  // relative to the origin
    Point pointer_;
    bool follows_ = false;
    bool finished_ = false;
};

}  // namespace lifang
