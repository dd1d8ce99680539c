#include "map/tools/tool.hpp"

#include <utility>

namespace lifang {

void MapTool::draw(Sketch sketch) {
    sketch_ = std::move(sketch);
    Q_EMIT sketchChanged();
    Q_EMIT hintChanged();
}

}  // namespace lifang
