#include "map/tools/paint_tool.hpp"

#include "map/map_item.hpp"

#include <QLineF>
#include <algorithm>
#include <cmath>
#include <utility>

namespace lifang {

void PaintTool::setBrush(int unit) {
    if (std::exchange(brush_, unit) == unit) return;
    letGo();
    Q_EMIT brushChanged();
    Q_EMIT hintChanged();
}

QString PaintTool::hint() const {
    if (brush_ < 0) return tr("Click a unit to take it as the brush.");
    return tr("Click or drag over compounds to move them to %1. Shift and drag draws around them, Alt and "
              "click takes another unit.")
        .arg(brush_name_);
}

Qt::CursorShape PaintTool::cursor() const { return brush_ < 0 ? Qt::PointingHandCursor : Qt::CrossCursor; }

void PaintTool::click(MapItem& map, const MapPointer& pointer) {
    const MapItem::Place place = map.placeAt(pointer.at);
    if (brush_ < 0 || pointer.modifiers.testFlag(Qt::AltModifier)) {
        if (place.unit < 0) return;
        setBrush(place.unit);
        Q_EMIT brushTaken(place.unit);
        return;
    }
    if (place.compound < 0) return;
    stroke_.clear();
    stroking_ = true;
    extend({place.compound}, pointer.at);
    release();
}

bool PaintTool::beginDrag(MapItem& map, const MapPointer& from) {
    if (brush_ < 0) return false;
    stroke_.clear();
    stroking_ = true;
    last_ = from.at;
    enclosing_ = from.modifiers.testFlag(Qt::ShiftModifier);
    if (enclosing_)
        sweep_.begin(Sweep::Form::lasso, map, from.at);
    else
        touch(map, from.at);
    return true;
}

void PaintTool::drag(MapItem& map, const MapPointer& to) {
    if (!stroking_) return;
    if (!enclosing_) return touch(map, to.at);
    sweep_.extend(map, to.at);
    draw(sweep_.sketch());
    // a loop may let go of a compound that it held a moment ago
    QList<int> inside = sweep_.compounds(map);
    if (inside == stroke_) return;
    stroke_ = std::move(inside);
    Q_EMIT stroked(stroke_, to.at);
}

void PaintTool::endDrag(MapItem& /*map*/, const MapPointer& /*at*/) {
    if (stroking_) release();
}

/// Everything between the last place and this one: a fast hand skips many pixels between two events.
void PaintTool::touch(MapItem& map, QPointF to) {
    constexpr double step = 4.0;  // pixels
    const QLineF way(last_, to);
    const int steps = std::max(1, static_cast<int>(std::ceil(way.length() / step)));
    QList<int> reached;
    for (int i = 0; i <= steps; ++i) {
        const int compound = map.placeAt(way.pointAt(static_cast<double>(i) / steps)).compound;
        if (compound >= 0) reached << compound;
    }
    last_ = to;
    extend(reached, to);
}

void PaintTool::extend(const QList<int>& compounds, QPointF at) {
    const qsizetype before = stroke_.size();
    for (const int compound : compounds) {
        if (!stroke_.contains(compound)) stroke_ << compound;
    }
    if (stroke_.size() != before) Q_EMIT stroked(stroke_, at);
}

void PaintTool::release() {
    const QList<int> stroke = std::exchange(stroke_, {});
    stroking_ = false;
    sweep_.clear();
    draw({});
    if (stroke.isEmpty())
        Q_EMIT abandoned();
    else
        Q_EMIT released(stroke);
}

bool PaintTool::letGo() {
    if (!stroking_) return false;
    stroke_.clear();
    stroking_ = false;
    sweep_.clear();
    draw({});
    Q_EMIT abandoned();
    return true;
}

}  // namespace lifang
