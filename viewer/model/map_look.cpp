#include "model/map_look.hpp"

#include "model/words.hpp"

#include <QStringList>
#include <algorithm>

namespace lifang {
namespace {

constexpr const char* order_key = "layer_order";
constexpr const char* shown_key = "layers_shown";
constexpr const char* unnamed_key = "layers_without_names";
constexpr const char* hidden_roads_key = "road_classes_hidden";
constexpr const char* fill_key = "fill_by";

std::vector<scene::Layer> read_layers(const QVariant& codes) {
    std::vector<scene::Layer> layers;
    for (const QString& code : codes.toStringList())
        if (const auto layer = find_code<scene::Layer>(code.toStdString()))
            if (std::find(layers.begin(), layers.end(), *layer) == layers.end()) layers.push_back(*layer);
    return layers;
}

/// The layers named stand in their order on the places that they have together; others keep theirs.
void reorder(std::vector<scene::Layer>& order, const std::vector<scene::Layer>& named) {
    auto next = named.begin();
    for (scene::Layer& layer : order)
        if (std::find(named.begin(), named.end(), layer) != named.end()) layer = *next++;
}

}  // namespace

MapLook::MapLook(QObject* parent) : QObject(parent), layers_(scene::usual_layers()) {}

void MapLook::setLayers(const scene::LayerChoice& layers) {
    if (layers == layers_) return;
    layers_ = layers;
    Q_EMIT changed();
}

void MapLook::setFillBy(const QString& column) {
    if (column == fill_by_) return;
    fill_by_ = column;
    Q_EMIT changed();
}

QVariantMap MapLook::toSettings() const {
    QStringList order, shown, unnamed, hidden_roads;
    for (const scene::Layer layer : layers_.order) {
        order << to_qstring(to_text(layer));
        if (layers_.shows(layer)) shown << order.back();
        if (can_be_named(layer) && !layers_.names(layer)) unnamed << order.back();
    }
    for (const Barrier road_class : all_barriers)
        if (!layers_.road_classes.test(static_cast<std::size_t>(road_class)))
            hidden_roads << to_qstring(to_text(road_class));
    return {{order_key, order},
            {shown_key, shown},
            {unnamed_key, unnamed},
            {hidden_roads_key, hidden_roads},
            {fill_key, fill_by_}};
}

void MapLook::restore(const QVariantMap& settings) {
    scene::LayerChoice layers = scene::usual_layers();
    const std::vector<scene::Layer> order = read_layers(settings.value(order_key));
    const std::vector<scene::Layer> shown = read_layers(settings.value(shown_key));
    reorder(layers.order, order);
    for (const scene::Layer layer : order)
        layers.shown.set(static_cast<std::size_t>(layer),
                         std::find(shown.begin(), shown.end(), layer) != shown.end());
    for (const scene::Layer layer : read_layers(settings.value(unnamed_key)))
        layers.named.reset(static_cast<std::size_t>(layer));
    for (const QString& code : settings.value(hidden_roads_key).toStringList())
        if (const auto road_class = find_code<Barrier>(code.toStdString()))
            layers.road_classes.reset(static_cast<std::size_t>(*road_class));
    setLayers(layers);
    setFillBy(settings.value(fill_key).toString());
}

}  // namespace lifang
