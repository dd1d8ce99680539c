#pragma once

#include "map/tools/sweep.hpp"

#include <QList>

namespace lifang {

/// Chooses what is clicked. Dragging moves the map; with Shift it draws a rectangle, whose compounds are
/// chosen. As `lasso`, dragging draws a free line around them instead.
class SelectTool : public lifang::MapTool {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(bool lasso MEMBER lasso_ NOTIFY hintChanged)

  public:
    using MapTool::MapTool;

    QString hint() const override;
    Qt::CursorShape cursor() const override;
    void click(MapItem& map, const MapPointer& pointer) override;
    bool enter(MapItem& /*map*/, const MapPointer& /*at*/) override { return false; }
    bool beginDrag(MapItem& map, const MapPointer& from) override;
    void drag(MapItem& map, const MapPointer& to) override;
    void endDrag(MapItem& map, const MapPointer& at) override;
    bool letGo() override;

  Q_SIGNALS:
    /// −1 for none; whether it is added to what is chosen, or taken away (Ctrl or Shift).
    void picked(int compound, int unit, bool toggles);
    /// Compounds inside what was drawn; whether they are added to what is chosen, or taken away.
    void swept(const QList<int>& compounds, bool adds, bool toggles);

  private:
    bool lasso_ = false;
    Sweep sweep_;
};

}  // namespace lifang
