#include "partition/graph/layout.hpp"

#include <cmath>

namespace lifang {

double Layout::gap() const {
    const double distance = std::abs(objective_value - lower_bound);
    if (distance == 0.0) return 0.0;
    return objective_value == 0.0 ? 1.0 : distance / std::abs(objective_value);
}

}  // namespace lifang
