#pragma once

#include "map/tools/sweep.hpp"

#include <QList>

namespace lifang {

/// Moves compounds with a unit as the brush: the first click, or one with Alt, takes the unit that lies
/// there; click, drag, or Shift and drag around compounds, gives them to it. The stroke grows until the
/// button is let go: `stroked` tells of each growth, `released` of its end, `abandoned` that nothing is to
/// come of it.
class PaintTool : public lifang::MapTool {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(int brush READ brush WRITE setBrush NOTIFY brushChanged)  ///< unit; −1: none yet
    Q_PROPERTY(QString brushName MEMBER brush_name_ NOTIFY hintChanged)  ///< as the hint calls it

  public:
    using MapTool::MapTool;

    int brush() const { return brush_; }
    void setBrush(int unit);

    QString hint() const override;
    Qt::CursorShape cursor() const override;
    bool isActive() const override { return stroking_; }
    void click(MapItem& map, const MapPointer& pointer) override;
    bool beginDrag(MapItem& map, const MapPointer& from) override;
    void drag(MapItem& map, const MapPointer& to) override;
    void endDrag(MapItem& map, const MapPointer& at) override;
    bool letGo() override;

  Q_SIGNALS:
    void brushChanged();
    void brushTaken(int unit);
    void stroked(const QList<int>& compounds, QPointF at);
    void released(const QList<int>& compounds);
    void abandoned();

  private:
    void touch(MapItem& map, QPointF to);
    void extend(const QList<int>& compounds, QPointF at);
    void release();

    int brush_ = -1;
    QString brush_name_;
    bool stroking_ = false;
    bool enclosing_ = false;
    QList<int> stroke_;  // in the order they were reached
    QPointF last_;
    Sweep sweep_;
};

}  // namespace lifang
