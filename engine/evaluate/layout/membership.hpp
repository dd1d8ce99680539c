#pragma once

#include "core/run.hpp"
#include "district/district.hpp"
#include "evaluate/layout/evaluation.hpp"
#include "tessellate/cells/tessellation.hpp"

#include <vector>

namespace lifang {

/// Which compounds and cells each unit of a layout has, its units renumbered the way people number land:
/// communities in their order (units without one last), within a community in rows from north to south,
/// each row from west to east.
struct Membership {
    std::vector<std::vector<CompoundId>> compounds;  ///< by UnitId, ascending
    std::vector<std::vector<CellId>> cells;          ///< by UnitId, ascending
    std::vector<MultiPolygon> shapes;                ///< by UnitId: union of its cells
    std::vector<std::optional<CommunityId>> communities;
    std::vector<std::optional<UnitId>> unit_of_compound;  ///< by CompoundId
    std::vector<std::optional<UnitId>> unit_of_cell;      ///< by CellId
    std::vector<UnitId> renumbered;                       ///< by the optimizer's unit number
};

Membership make_membership(const Tessellation& tessellation, const District& district, const Layout& layout,
                           const Run& run);

/// The order described above, of shapes with their communities: positions in reading order.
std::vector<std::size_t> order_units(const std::vector<MultiPolygon>& shapes,
                                     const std::vector<std::optional<CommunityId>>& communities);

}  // namespace lifang
