#pragma once

#include "check/layout_rows.hpp"

#include <vector>

namespace lifang::checking {

/// The rows of each unit of a layout, in their order; those that name none are left out. Whoever looks at
/// unit after unit asks here first: a city has a million rows and two hundred thousand units.
template <class Row>
std::vector<std::vector<const Row*>> group_by_unit(const LayoutRow& layout, const std::vector<Row>& rows) {
    std::vector<std::vector<const Row*>> grouped(layout.units.size());
    for (const Row& row : rows)
        if (row.unit) grouped[*row.unit].push_back(&row);
    return grouped;
}

}  // namespace lifang::checking
