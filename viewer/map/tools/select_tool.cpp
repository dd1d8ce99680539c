#include "map/tools/select_tool.hpp"

#include "map/map_item.hpp"

namespace lifang {

QString SelectTool::hint() const {
    return lasso_ ? tr("Draw around the compounds to choose. Shift adds to what is chosen, Ctrl takes away.")
                  : QString();
}

Qt::CursorShape SelectTool::cursor() const { return lasso_ ? Qt::CrossCursor : Qt::ArrowCursor; }

void SelectTool::click(MapItem& map, const MapPointer& pointer) {
    const MapItem::Place place = map.placeAt(pointer.at);
    Q_EMIT picked(place.compound, place.unit, pointer.modifiers & (Qt::ControlModifier | Qt::ShiftModifier));
}

bool SelectTool::beginDrag(MapItem& map, const MapPointer& from) {
    if (!lasso_ && !from.modifiers.testFlag(Qt::ShiftModifier)) return false;
    sweep_.begin(lasso_ ? Sweep::Form::lasso : Sweep::Form::rectangle, map, from.at);
    return true;
}

void SelectTool::drag(MapItem& map, const MapPointer& to) {
    sweep_.extend(map, to.at);
    draw(sweep_.sketch());
}

void SelectTool::endDrag(MapItem& map, const MapPointer& at) {
    const QList<int> compounds = sweep_.compounds(map);
    letGo();
    const bool toggles = at.modifiers.testFlag(Qt::ControlModifier);
    const bool adds = lasso_ && at.modifiers.testFlag(Qt::ShiftModifier);
    Q_EMIT swept(compounds, adds, toggles);
}

bool SelectTool::letGo() {
    const bool drawn = isActive();
    sweep_.clear();
    if (drawn) draw({});
    return drawn;
}

}  // namespace lifang
