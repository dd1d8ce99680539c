#include "map/tools/place_tool.hpp"

#include "map/map_item.hpp"

namespace lifang {

void PlaceTool::click(MapItem& map, const MapPointer& pointer) { place(map, pointer.at, false); }

bool PlaceTool::beginDrag(MapItem& map, const MapPointer& from) {
    place(map, from.at, true);
    return true;
}

void PlaceTool::drag(MapItem& map, const MapPointer& to) { place(map, to.at, true); }
void PlaceTool::endDrag(MapItem& map, const MapPointer& at) { place(map, at.at, false); }

void PlaceTool::place(MapItem& map, QPointF at, bool held) {
    if (!map.ground()) return;
    const Point world = map.ground()->origin().world(map.groundAt(at));
    Q_EMIT placed(world.x, world.y, map.placeAt(at).compound, held);
}

}  // namespace lifang
