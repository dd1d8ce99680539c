#pragma once

#include "core/quantity.hpp"

namespace lifang {

/// What the list of things to maintain (管护清单) estimates.
struct InventoryPolicy {
    Meters lamp_spacing;  ///< along a street that is lit

    friend bool operator==(const InventoryPolicy&, const InventoryPolicy&) = default;
};

}  // namespace lifang
