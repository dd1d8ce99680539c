#pragma once

#include "partition/component/component.hpp"

namespace lifang {

/// The start weight that moves at least in a component, by weights alone. A unit that goes on keeps no more
/// of its start unit than fits under the maximum (a knapsack, relaxed to parts of nodes: Dantzig 1957), and
/// no more start units go on than there may be units. Holds for every division within the demand; 0 where
/// nothing follows. Tight where a start unit has grown too large or has to end for lack of weight; it does
/// not see that one falls apart.
double bound_moved(const Component& component, const Demand& demand, CountRange counts);

/// The same of all components together: a start unit that lies in several goes on in one of them. Holds for
/// every layout within the demand.
double bound_moved(const AtomGraph& graph, const std::vector<Component>& components, const Demand& demand);

}  // namespace lifang
