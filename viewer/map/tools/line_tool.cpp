#include "map/tools/line_tool.hpp"

#include "map/map_item.hpp"

#include <QLineF>

namespace lifang {

QString LineTool::hint() const {
    return tr(
        "Draw a line across the unit to split: drag, or click point by point and end with a double "
        "click.");
}

bool LineTool::beginDrag(MapItem& map, const MapPointer& from) {
    letGo();
    last_ = from.at;
    click(map, from);
    return true;
}

void LineTool::drag(MapItem& map, const MapPointer& to) {
    constexpr double coarse = 6.0;  // pixels: a hand does not draw finer
    if (QLineF(last_, to.at).length() < coarse) return;
    last_ = to.at;
    click(map, to);
}

void LineTool::endDrag(MapItem& map, const MapPointer& at) {
    click(map, at);
    finish();
}

void LineTool::pathEnded() {
    line_ = path();
    clear();
    Q_EMIT drawn();
}

}  // namespace lifang
