#include "app/replay/places.hpp"

#include "scene/compounds_in.hpp"

#include <QQuickWindow>
#include <algorithm>
#include <cmath>
#include <functional>

namespace lifang {
namespace {

using scene::middle_of;

/// The first item, from the front to the back, that holds.
QQuickItem* find_item(QQuickItem& root, const std::function<bool(QQuickItem&)>& holds) {
    QList<QQuickItem*> children = root.childItems();
    std::stable_sort(children.begin(), children.end(),
                     [](const QQuickItem* a, const QQuickItem* b) { return a->z() < b->z(); });
    std::reverse(children.begin(), children.end());
    for (QQuickItem* child : children) {
        if (!child->isVisible()) continue;
        if (QQuickItem* found = find_item(*child, holds)) return found;
    }
    return holds(root) ? &root : nullptr;
}

QPointF bring_into_view(Point place, MapItem& map) {
    if (!map.boundingRect().contains(map.screenAt(place))) map.reveal(place);
    return map.mapToScene(map.screenAt(place));
}

std::optional<Point> middle(const scene::GroundPtr& ground, const QString& key) {
    const int compound = find_compound(ground, key);
    if (compound < 0) return std::nullopt;
    return middle_of(*ground, CompoundId{static_cast<std::size_t>(compound)});
}

Point ground_of(const QJsonArray& place) { return {place.at(0).toDouble(), place.at(1).toDouble()}; }

}  // namespace

QJsonArray ground_to_json(Point place) {
    constexpr double centimetres = 100.0;
    return {std::round(place.x * centimetres) / centimetres, std::round(place.y * centimetres) / centimetres};
}

std::optional<QPointF> find_on_map(const QJsonObject& step, MapItem& map) {
    if (!step.contains("compound")) return bring_into_view(ground_of(step["at"].toArray()), map);
    const auto place = middle(map.ground(), step["compound"].toString());
    return place ? std::optional(bring_into_view(*place, map)) : std::nullopt;
}

std::vector<QPointF> find_way(const QJsonObject& step, MapItem& map) {
    std::vector<QPointF> way;
    for (const QJsonValue& place : step["way"].toArray())
        way.push_back(bring_into_view(ground_of(place.toArray()), map));
    for (const QJsonValue& key : step["compounds"].toArray()) {
        if (const auto place = middle(map.ground(), key.toString()))
            way.push_back(bring_into_view(*place, map));
    }
    return way;
}

bool is_found_by_name(const MapItem& map, int compound) {
    if (compound < 0) return false;
    const Point middle = middle_of(*map.ground(), CompoundId{static_cast<std::size_t>(compound)});
    return map.placeAt(map.screenAt(middle)).compound == compound;
}

QString compound_key(const scene::GroundPtr& ground, int compound) {
    if (!ground || compound < 0) return {};
    return QString::fromStdString(ground->plan().ground.compounds[static_cast<std::size_t>(compound)].key);
}

int find_compound(const scene::GroundPtr& ground, const QString& key) {
    if (!ground) return -1;
    const auto& compounds = ground->plan().ground.compounds;
    const auto found = std::find_if(compounds.begin(), compounds.end(),
                                    [name = key.toStdString()](const Compound& c) { return c.key == name; });
    return found == compounds.end() ? -1 : static_cast<int>(found - compounds.begin());
}

// What QML attaches as `Accessible` is a child of its item. Qt's own accessible interfaces are made only
// where a screen reader listens.
QVariant spoken_of(const QQuickItem& item, const char* property) {
    for (const QObject* child : item.children())
        if (child->inherits("QQuickAccessibleAttached")) return child->property(property);
    return {};
}

QString control_name(const QQuickItem& item) { return spoken_of(item, "name").toString(); }

QQuickItem* control_at(QQuickWindow& window, QPointF at) {
    return find_item(*window.contentItem(), [&](QQuickItem& item) {
        return item.isEnabled() && item.contains(item.mapFromScene(at)) && !control_name(item).isEmpty();
    });
}

QQuickItem* find_control(QQuickWindow& window, const QString& name) {
    return find_item(*window.contentItem(),
                     [&](QQuickItem& item) { return item.width() > 0 && control_name(item) == name; });
}

}  // namespace lifang
