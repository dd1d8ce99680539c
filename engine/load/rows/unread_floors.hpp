#pragma once

#include "load/roles/recognise.hpp"

#include <optional>
#include <string>

namespace lifang {

/// A column of buildings that looks like floors though nothing in its name says so.
struct FloorsColumn {
    std::string name;
    int least = 0, most = 0, commonest = 0;
};

/// The first column of no known field that holds whole numbers of 1 to 40 for most buildings of the layer, a
/// few of them again and again; nothing where there is none. Looks at each value once.
std::optional<FloorsColumn> find_floors_column(const KnownLayer& layer);

/// Tells it: for a layer none of whose buildings has floors, a height or a floor area.
void report_unread_floors(const KnownLayer& layer, Issues& issues);

}  // namespace lifang
