#include "map/tools/path_tool.hpp"

#include "map/map_item.hpp"

namespace lifang {

void PathTool::click(MapItem& map, const MapPointer& pointer) {
    if (finished_) clear();
    const Point at = map.groundAt(pointer.at);
    if (!path_.empty() && path_.back() == at) return;
    path_.push_back(at);
    follows_ = false;
    redraw();
}

void PathTool::hover(MapItem& map, const MapPointer& pointer) {
    if (path_.empty() || finished_) return;
    pointer_ = map.groundAt(pointer.at);
    follows_ = true;
    redraw();
}

bool PathTool::doubleClick(MapItem& map, const MapPointer& /*pointer*/) {
    finish(map);
    return true;
}

bool PathTool::finish(MapItem& map) {
    if (finished_ || path_.size() < 2) return false;
    finished_ = true;
    follows_ = false;
    redraw();
    pathEnded(map);
    return true;
}

bool PathTool::takeBack() {
    if (finished_ || path_.empty()) return false;
    path_.pop_back();
    follows_ = follows_ && !path_.empty();
    redraw();
    return true;
}

bool PathTool::letGo() {
    if (path_.empty()) return false;
    clear();
    return true;
}

LineString PathTool::tentativePath() const {
    LineString whole = path_;
    if (follows_) whole.push_back(pointer_);
    return whole;
}

void PathTool::clear() {
    path_.clear();
    follows_ = finished_ = false;
    redraw();
}

void PathTool::redraw() {
    Sketch sketch;
    const LineString whole = tentativePath();
    if (isRing() && whole.size() > 2)
        sketch.lines.push_back({whole, true, !finished_});
    else if (path_.size() > 1)
        sketch.lines.push_back({path_, false, false});
    if (follows_) sketch.lines.push_back({{path_.back(), pointer_}, false, true});
    if (isRing() && path_.size() > 1) sketch.lines.push_back({path_, false, false});
    sketch.knots = path_;
    draw(std::move(sketch));
    pathChanged();
}

}  // namespace lifang
