#pragma once

#include "map/map_item.hpp"

#include <QString>
#include <vector>

namespace lifang {

/// A layer of the map held against the plan.
struct LayerComparison {
    QString name;
    double drawn = 0.0;  ///< m² or m, measured on the triangles that the graphics card was given
    double meant = 0.0;  ///< by the engine's own measures of the plan
    QString unit;

    bool agrees() const;
};

/// Every layer that is shown at the map's scale, when all of the district is in the window: so that half a
/// map, with some tiles missing, is found out. The map must be settled and fitted.
std::vector<LayerComparison> compare_layers(const MapItem& map);

}  // namespace lifang
