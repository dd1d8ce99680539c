// What layers and classes of roads are called in the language of the screen.
#include "map/layer_model.hpp"

namespace lifang {

QString LayerModel::nameOf(const Row& row) const {
    if (row.road_class) {
        switch (*row.road_class) {
            case Barrier::path:
                return tr("Paths");
            case Barrier::service:
                return tr("Service roads");
            case Barrier::residential:
                return tr("Residential streets");
            case Barrier::tertiary:
                return tr("Tertiary roads");
            case Barrier::secondary:
                return tr("Secondary roads");
            case Barrier::primary:
                return tr("Primary roads");
            case Barrier::trunk:
                return tr("Expressways");
            default:
                return tr("Motorways");
        }
    }
    switch (row.layer) {
        case scene::Layer::landuse:
            return tr("Land use");
        case scene::Layer::units:
            return tr("Management units");
        case scene::Layer::water:
            return tr("Water");
        case scene::Layer::compounds:
            return tr("Compounds");
        case scene::Layer::coverage:
            return tr("Coverage of services");
        case scene::Layer::buildings:
            return tr("Buildings");
        case scene::Layer::walls:
            return tr("Walls");
        case scene::Layer::roads:
            return tr("Roads");
        case scene::Layer::rail:
            return tr("Railways");
        case scene::Layer::walking:
            return tr("Walking network");
        case scene::Layer::blocks:
            return tr("Blocks");
        case scene::Layer::cells:
            return tr("Cells");
        case scene::Layer::communities:
            return tr("Communities");
        case scene::Layer::unit_borders:
            return tr("Unit borders");
        case scene::Layer::gates:
            return tr("Gates");
        case scene::Layer::facilities:
            return tr("Facilities");
        case scene::Layer::issues:
            return tr("Issues");
    }
    return {};
}

}  // namespace lifang
