#pragma once

#include "publish/plan/plan.hpp"

#include <cstddef>

namespace lifang {

/// Leaves a district the streets of its own ground. One that lies along its edge or leads out of it is cut
/// where the ground ends, 5.5 m beyond, and has the number of the district in its id: what it is taken for, a
/// lane or a street, each district found out by its own houses. Gates follow. Linear in the points; an
/// overlay for each street at the edge.
void keep_own_roads(Plan& part, const MultiPolygon& ground, std::size_t number);

}  // namespace lifang
