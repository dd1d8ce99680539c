#include "partition/graph/layout.hpp"

#include <algorithm>
#include <cmath>

namespace lifang {

double Layout::gap() const {
    const double distance = std::abs(objective_value - lower_bound);
    if (distance == 0.0) return 0.0;
    return objective_value == 0.0 ? 1.0 : distance / std::abs(objective_value);
}

bool is_reached(double value, double bound) { return value - bound <= 1e-9 * std::max(1.0, std::abs(value)); }

}  // namespace lifang
