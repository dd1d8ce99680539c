#include "partition/graph/graph.hpp"

#include <algorithm>

namespace lifang {

Demand Demand::narrowed_to(double deviation) const {
    Demand narrow = *this;
    narrow.min = std::max(min, target * (1.0 - deviation));
    narrow.max = std::min(max, target * (1.0 + deviation));
    return narrow;
}

}  // namespace lifang
