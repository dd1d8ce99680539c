#include "scene/layer.hpp"

namespace lifang::scene {

bool can_be_named(Layer layer) {
    switch (layer) {
        case Layer::units:
        case Layer::communities:
        case Layer::roads:
        case Layer::water:
        case Layer::rail:
        case Layer::compounds:
        case Layer::landuse:
            return true;
        default:
            return false;
    }
}

LayerChoice usual_layers() {
    LayerChoice choice;
    for (std::size_t i = 0; i < layer_count; ++i) choice.order.push_back(static_cast<Layer>(i));
    for (const Layer layer : {Layer::landuse, Layer::units, Layer::water, Layer::compounds, Layer::buildings,
                              Layer::walls, Layer::roads, Layer::rail, Layer::unit_borders})
        choice.shown.set(static_cast<std::size_t>(layer));
    choice.road_classes.set();
    for (const Layer layer : choice.order)
        choice.named.set(static_cast<std::size_t>(layer), can_be_named(layer));
    return choice;
}

}  // namespace lifang::scene
