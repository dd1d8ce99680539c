#pragma once

#include "map/map_item.hpp"
#include "model/workspace.hpp"

#include <QJsonArray>
#include <QJsonObject>
#include <QVariant>
#include <optional>

class QQuickItem;
class QQuickWindow;

namespace lifang {

// Places in a record do not depend on the size of the window: ground, compounds, and controls by their name.

/// Metres relative to the ground's origin, to centimetres: [x, y].
QJsonArray ground_to_json(Point place);
/// Where a step of a record points on the map, in pixels of the window: "compound" (its key) before "at".
/// The map is moved where it lies outside. Empty: the plan has no such compound.
std::optional<QPointF> find_on_map(const QJsonObject& step, MapItem& map);
/// The same for each place of "way" or each key of "compounds".
std::vector<QPointF> find_way(const QJsonObject& step, MapItem& map);

/// Whether the place that "compound" stands for lies in the compound: not in each that is bent.
bool is_found_by_name(const MapItem& map, int compound);

QString compound_key(const scene::GroundPtr& ground, int compound);
/// Number of the compound with a key; −1 for none.
int find_compound(const scene::GroundPtr& ground, const QString& key);

/// What a page says to screen readers of an item: a property of `Accessible`; invalid where it says nothing.
QVariant spoken_of(const QQuickItem& item, const char* property);
/// What a control is called: its accessible name; empty for what has none.
QString control_name(const QQuickItem& item);
/// The control that is seen below a place of the window, innermost first; null for none with a name.
QQuickItem* control_at(QQuickWindow& window, QPointF at);
/// The control with a name that is seen; null for none.
QQuickItem* find_control(QQuickWindow& window, const QString& name);

}  // namespace lifang
