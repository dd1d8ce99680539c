#include "scene/layer.hpp"

namespace lifang::scene {

LayerChoice usual_layers() {
    LayerChoice choice;
    for (std::size_t i = 0; i < layer_count; ++i) choice.order.push_back(static_cast<Layer>(i));
    for (const Layer layer : {Layer::landuse, Layer::units, Layer::water, Layer::compounds, Layer::buildings,
                              Layer::walls, Layer::roads, Layer::rail, Layer::unit_borders})
        choice.shown.set(static_cast<std::size_t>(layer));
    choice.road_classes.set();
    return choice;
}

}  // namespace lifang::scene
