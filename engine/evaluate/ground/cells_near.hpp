#pragma once

#include "geometry/edge_index.hpp"
#include "tessellate/cells/tessellation.hpp"

#include <cstdint>
#include <limits>
#include <vector>

namespace lifang {

/// What lies outside the district, as if it were one more cell, which no unit has; after all others.
inline constexpr CellId beyond_district{std::numeric_limits<std::uint32_t>::max()};

/// The cells around a place. Made once for a district, n log n in the corners of its cells; safe to ask from
/// many threads. The tessellation has to outlive it.
class CellsNear {
  public:
    explicit CellsNear(const Tessellation& tessellation);

    /// Those that come within `reach`, ascending; `beyond_district` among them.
    std::vector<CellId> find(Point place, Meters reach) const;
    /// Those that hold the place, ascending: several on a border, none outside the district.
    std::vector<CellId> find_holding(Point place) const;

    /// All that can be near places of a straight piece of line: found once for many.
    struct Around {
        const std::vector<Cell>* all = nullptr;
        std::vector<CellId> cells;           ///< whose boxes the piece meets, ascending
        std::vector<EdgeIndex::Edge> edges;  ///< of outlines, by cell; of the district by `beyond_district`
    };
    Around find_around(Point from, Point to, Meters reach) const;

  private:
    const std::vector<Cell>& cells_;
    BoxIndex cell_index_;
    EdgeIndex outlines_, rim_;
};

/// A part of a line, all places of which have the same cells around them.
struct LinePart {
    Meters from, to;           ///< along the line
    std::vector<CellId> on;    ///< within `on_reach`: whose ground it is on
    std::vector<CellId> near;  ///< within the reach asked for; `on` among them

    Meters length() const { return to - from; }
};

/// What runs along a border of cells lies on both.
inline constexpr Meters on_reach{0.5};

/// Divides a line where the cells around it change: exact to 5 cm for every change that lasts for 5 m.
std::vector<LinePart> divide_by_cells(const LineString& line, const CellsNear& cells, Meters reach);

/// The place so far along a line.
Point point_along(const LineString& line, Meters along);

}  // namespace lifang
