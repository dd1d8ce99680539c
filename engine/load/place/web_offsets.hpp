#pragma once

#include "geometry/shapes.hpp"

namespace lifang {

/// Where Chinese web maps draw a point: GCJ-02, the state's offset for public maps (some 100 to 700 m), and
/// BD-09, which Baidu adds to it. Degrees, x = longitude, y = latitude, of places in China; formulas as
/// published with the open conversion tools, exact to a few metres.
Point to_gcj02(Point wgs84);
Point to_bd09(Point wgs84);

}  // namespace lifang
