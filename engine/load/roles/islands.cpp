#include "load/roles/islands.hpp"

#include "geometry/orientation.hpp"

#include <algorithm>
#include <utility>

namespace lifang {

void draw_islands_as_coast(Shapes& shapes) {
    for (const Polygon& island : shapes.polygons) {
        Ring ring = island.outer;
        if (signed_area(ring) < 0.0) std::reverse(ring.begin(), ring.end());
        shapes.lines.push_back(std::move(ring));
        for (Ring lagoon : island.holes) {
            if (signed_area(lagoon) > 0.0) std::reverse(lagoon.begin(), lagoon.end());
            shapes.lines.push_back(std::move(lagoon));
        }
    }
    shapes.polygons.clear();
}

}  // namespace lifang
