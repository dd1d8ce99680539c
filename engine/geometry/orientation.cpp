#include "geometry/orientation.hpp"

#include <cstddef>

namespace lifang {

double signed_area(const Ring& ring) {
    double twice = 0.0;
    for (std::size_t i = 0; i + 1 < ring.size(); ++i)
        twice += (ring[i].x - ring[0].x) * (ring[i + 1].y - ring[0].y) -
                 (ring[i + 1].x - ring[0].x) * (ring[i].y - ring[0].y);
    return twice / 2.0;
}

}  // namespace lifang
