// What is chosen, marked and filled by on the map: properties to values of the scene and back.
#include "map/map_item.hpp"

namespace lifang {
namespace {

template <class Thing>
std::vector<Id<Thing>> to_ids(const QList<int>& numbers) {
    std::vector<Id<Thing>> ids;
    for (const int number : numbers)
        if (number >= 0) ids.emplace_back(static_cast<std::size_t>(number));
    return ids;
}

template <class Thing>
QList<int> to_numbers(const std::vector<Id<Thing>>& ids) {
    QList<int> numbers;
    for (const auto id : ids) numbers << static_cast<int>(id.index);
    return numbers;
}

template <class Thing>
std::optional<Id<Thing>> to_id(int number) {
    return number < 0 ? std::nullopt : std::optional{Id<Thing>{static_cast<std::size_t>(number)}};
}

template <class Thing>
int to_number(const std::optional<Id<Thing>>& id) {
    return id ? static_cast<int>(id->index) : -1;
}

}  // namespace

void MapItem::emphasize(const scene::Emphasis& emphasis) {
    if (emphasis == picture_.emphasis()) return;
    picture_.setEmphasis(emphasis);
    Q_EMIT emphasisChanged();
}

QList<int> MapItem::chosenUnits() const { return to_numbers(picture_.emphasis().units); }

void MapItem::setChosenUnits(const QList<int>& units) {
    scene::Emphasis emphasis = picture_.emphasis();
    emphasis.units = to_ids<UnitKind>(units);
    emphasize(emphasis);
}

QList<int> MapItem::chosenCompounds() const { return to_numbers(picture_.emphasis().compounds); }

void MapItem::setChosenCompounds(const QList<int>& compounds) {
    scene::Emphasis emphasis = picture_.emphasis();
    emphasis.compounds = to_ids<CompoundKind>(compounds);
    emphasize(emphasis);
}

int MapItem::hoveredUnit() const { return to_number(picture_.emphasis().hovered_unit); }

void MapItem::setHoveredUnit(int unit) {
    scene::Emphasis emphasis = picture_.emphasis();
    emphasis.hovered_unit = to_id<UnitKind>(unit);
    emphasize(emphasis);
}

int MapItem::hoveredCompound() const { return to_number(picture_.emphasis().hovered_compound); }

void MapItem::setHoveredCompound(int compound) {
    scene::Emphasis emphasis = picture_.emphasis();
    emphasis.hovered_compound = to_id<CompoundKind>(compound);
    emphasize(emphasis);
}

void MapItem::mark(scene::Mark mark, const QList<int>& compounds) {
    scene::Emphasis emphasis = picture_.emphasis();
    emphasis.marked[static_cast<std::size_t>(mark)] = to_ids<CompoundKind>(compounds);
    emphasize(emphasis);
}

QList<int> MapItem::marked(scene::Mark mark) const {
    return to_numbers(picture_.emphasis().marked[static_cast<std::size_t>(mark)]);
}

void MapItem::setFillBy(const QString& column) {
    if (column == fillBy()) return;
    picture_.setFill({column.toStdString()});
    Q_EMIT fillByChanged();
}

QStringList MapItem::hiddenKinds() const {
    QStringList kinds;
    for (const std::string& kind : picture_.services().hidden_kinds) kinds << QString::fromStdString(kind);
    return kinds;
}

void MapItem::setHiddenKinds(const QStringList& kinds) {
    scene::ServiceChoice services = picture_.services();
    services.hidden_kinds.clear();
    for (const QString& kind : kinds) services.hidden_kinds.push_back(kind.toStdString());
    if (services == picture_.services()) return;
    picture_.setServices(services);
    Q_EMIT servicesChanged();
}

void MapItem::setServiceAreas(bool shown) {
    if (shown == service_areas_) return;
    service_areas_ = shown;
    showLayers();
    Q_EMIT servicesChanged();
}

void MapItem::showLayers() {
    scene::LayerChoice layers = layers_.choice();
    if (service_areas_) layers.shown.set(static_cast<std::size_t>(scene::Layer::coverage));
    picture_.setLayers(layers);
}

void MapItem::setWalkMeters(double walk) {
    scene::ServiceChoice services = picture_.services();
    services.walk_m = walk;
    if (services == picture_.services()) return;
    picture_.setServices(services);
    Q_EMIT servicesChanged();
}

}  // namespace lifang
