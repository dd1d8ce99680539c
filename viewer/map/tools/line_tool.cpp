#include "map/tools/line_tool.hpp"

#include "map/map_item.hpp"

#include <QLineF>
#include <algorithm>
#include <functional>
#include <map>

namespace lifang {
namespace {

/// Units under a line, by how many places along it they hold.
QList<int> crossed_units(const MapItem& map, const LineString& line) {
    constexpr double step = 3.0;  // pixels
    std::map<int, int> places;
    for (std::size_t i = 0; i + 1 < line.size(); ++i) {
        const QLineF part(map.screenAt(line[i]), map.screenAt(line[i + 1]));
        const int steps = std::max(1, static_cast<int>(part.length() / step));
        for (int at = 0; at <= steps; ++at)
            ++places[map.placeAt(part.pointAt(static_cast<double>(at) / steps)).unit];
    }
    places.erase(-1);
    QList<int> units;
    for (const auto& [unit, count] : places) units << unit;
    std::ranges::stable_sort(units, std::greater{}, [&](int unit) { return places[unit]; });
    return units;
}

}  // namespace

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
    finish(map);
}

void LineTool::pathEnded(const MapItem& map) {
    QList<QPointF> line;
    for (const Point p : path()) line << QPointF(p.x, p.y);
    const QList<int> units = crossed_units(map, path());
    clear();
    Q_EMIT drawn(line, units);
}

}  // namespace lifang
