#include "map/renderer_rest.hpp"

#include "map/map_item.hpp"

#include <QQuickWindow>
#include <QTimer>
#include <memory>

namespace lifang {
namespace {

constexpr quint64 much = 500000;  // corners: 14 MB
constexpr int rest_ms = 1000;

}  // namespace

void rest_renderer_with(MapItem& map) {
    auto* const rest = new QTimer(&map);
    rest->setSingleShot(true);
    rest->setInterval(rest_ms);
    const auto let_go_at = std::make_shared<quint64>(0);  // corners copied
    QObject::connect(&map, &MapItem::settledChanged, rest, [&map, rest, let_go_at] {
        if (map.copiedCorners() < *let_go_at) *let_go_at = 0;  // a map that was hidden counts anew
        if (map.isSettled() && map.copiedCorners() > *let_go_at + much)
            rest->start();
        else
            rest->stop();
    });
    QObject::connect(rest, &QTimer::timeout, &map, [&map, let_go_at] {
        *let_go_at = map.copiedCorners();
        if (map.window()) map.window()->releaseResources();
    });
}

}  // namespace lifang
