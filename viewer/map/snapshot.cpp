// The map as a picture, with what lies on it: labels, signs, what is chosen. As a drawing or a page to print
// it comes from the engine (write_map_sheet).
#include "map/map_item.hpp"

#include <QQuickItemGrabResult>

namespace lifang {

bool MapItem::saveSnapshot(const QString& file) {
    const auto grabbed = grabToImage();
    if (!grabbed) return false;
    connect(grabbed.data(), &QQuickItemGrabResult::ready, this,
            [this, grabbed, file] { Q_EMIT snapshotSaved(file, grabbed->saveToFile(file)); });
    return true;
}

}  // namespace lifang
